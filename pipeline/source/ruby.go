package source

import (
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// ruby notes where the glosses of a ruby begin and end, by a tag (HTML, section
// 4.5.10): they are shown above the words, and part them in the source alone.
func (w *walker) ruby(tag string) {
	name := strings.ToLower(strings.TrimLeft(tag, "<"))
	if i := strings.IndexAny(name, " \t\r\n>"); i >= 0 {
		name = name[:i]
	}
	switch name {
	case "rt", "rp":
		w.gloss = true
	case "/rt", "/rp", "/ruby", "ruby", "rb":
		w.gloss = false
	}
}

// glossed reads a stretch of visible text: in a gloss, behind all else.
func (w *walker) glossed(s text.Span, mask int) {
	if !w.gloss {
		w.read(s, mask)
		return
	}
	w.hide(hidden{zone: text.AltText, raw: s, mask: mask})
	w.end = max(w.end, s.End)
}
