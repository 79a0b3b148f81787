package source

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact/text"
)

// ErrReordered is for text that is shown in another order than it is written,
// by an override of Unicode (UAX #9, 2.2), by <bdo> or by a style: a name that is
// written backwards would not be found. It wraps [text.ErrNotText].
var ErrReordered = fmt.Errorf("%w: shown in another order than it is written", text.ErrNotText)

const overrides = "\u202d\u202e"

// reorders reports whether a tag or a style shows words in another order than
// they are written in.
func reorders(s string) bool {
	s = strings.ToLower(s)
	return strings.HasPrefix(s, "<bdo") || strings.Contains(s, "bidi-override") || strings.Contains(s, "isolate-override")
}

// magic lists how files begin that are documents whatever their names say.
var magic = [...]string{"%PDF-", "{\\rtf", "PK\x03\x04", "\xd0\xcf\x11\xe0", "\x1f\x8b", "7z\xbc\xaf", "\x89PNG", "\xff\xd8\xff", "GIF8"}

// foreign returns why bytes are no text of ours whatever their name says, or nil.
func foreign(format text.Format, raw []byte) error {
	if bytes.HasPrefix(bytes.TrimPrefix(raw, []byte("\ufeff")), []byte("WEBVTT")) {
		return ErrRecording
	}
	for _, m := range magic {
		if bytes.HasPrefix(raw, []byte(m)) {
			return ErrFormat
		}
	}
	if format == text.HTML {
		if label := charset(raw); !strings.Contains(charsets, " "+label+" ") {
			return text.ErrEncoding
		}
	}
	return nil
}

// charsets are the encodings in which a page may say that it is: those that are
// read, and UTF-16, which a page that can say so is not in (HTML standard, 13.2.3).
const charsets = "  utf-8 utf8 us-ascii ascii windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 latin1 utf-16 utf-16le utf-16be "

// charset returns the encoding that a page says it is in, in lower case, or "".
func charset(raw []byte) string {
	const prescan = 1024 // bytes, as the HTML standard has it
	found := charsetOf().FindSubmatch(raw[:min(len(raw), prescan)])
	if found == nil {
		return ""
	}
	return strings.ToLower(string(found[1]))
}

var charsetOf = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)`)
})
