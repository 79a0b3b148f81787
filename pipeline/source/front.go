package source

import (
	"regexp"
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact/text"
)

// frontMatter reads the front matter: an entry is a block, with the lines that
// it goes on in. Escapes count between double quotes alone, as in YAML.
func (w *walker) frontMatter() {
	entry := text.Span{}
	for at := 0; at < w.base; {
		end := at + strings.IndexByte(w.body[at:w.base], '\n') + 1
		if end == at {
			end = w.base
		}
		line := text.Span{Start: at, End: at + len(strings.TrimRight(w.body[at:end], "\r\n"))}
		if goesOn := entry.Len() > 0 && (strings.HasSuffix(w.body[:entry.End], "\\") || continues(w.body[line.Start:line.End])); goesOn {
			entry.End = line.End
		} else {
			w.entry(entry)
			entry = line
		}
		at = end
	}
	w.entry(entry)
}

// continues reports whether a line goes on with the entry before it: it is
// indented, and no key, item or comment of its own.
func continues(line string) bool {
	rest := strings.TrimLeft(line, " \t")
	return rest != "" && len(rest) < len(line) && !strings.ContainsRune("-?#", rune(rest[0])) &&
		!strings.Contains(rest, ": ") && !strings.HasSuffix(rest, ":")
}

// doubleQuoted matches a scalar between double quotes.
var doubleQuoted = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`"(?:[^"\\]|\\[\s\S])*"`) })

func (w *walker) entry(s text.Span) {
	written := w.body[s.Start:s.End]
	if strings.Trim(written, "-. \r\n") == "" {
		return
	}
	const mask = entities | percents | comments | folds
	h := hidden{zone: text.FrontMatter, raw: text.Span{Start: s.Start, End: s.Start}}
	part := func(end, mask int) {
		h.raw, h.mask = text.Span{Start: h.raw.End, End: end}, mask
		w.hide(h)
		h.joined = true
	}
	for _, quoted := range doubleQuoted().FindAllStringIndex(written, -1) {
		part(s.Start+quoted[0], mask)
		part(s.Start+quoted[1], mask|codes)
	}
	part(s.End, mask)
}
