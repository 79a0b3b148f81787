package review

import (
	"strings"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// words compares two stretches word by word. Words that nothing but white space
// parts and that all go are read as one: «Prénom Nom».
func words(old, new string) []Chunk {
	if old == new {
		return join([]Chunk{{Equal, redact.Conceal(old)}}, true)
	}
	a := alphabet{of: map[string]rune{}}
	from, ok := a.spell(tokens(old))
	to, also := a.spell(tokens(new))
	if !ok || !also {
		return join([]Chunk{{Delete, redact.Conceal(old)}, {Insert, redact.Conceal(new)}}, true)
	}
	// A zero timeout is none: a deadline that is reached gives up in silence,
	// and a reviewer would read one long deletion. The module's own cleanups
	// measure in bytes what they cut in runes, so they stay unused.
	dmp := &diffmatchpatch.DiffMatchPatch{}
	diffs := dmp.DiffMainRunes(from, to, false)
	chunks := make([]Chunk, len(diffs))
	for i, d := range diffs {
		op := map[diffmatchpatch.Operation]Op{diffmatchpatch.DiffDelete: Delete, diffmatchpatch.DiffInsert: Insert}[d.Type]
		chunks[i] = Chunk{op, redact.Conceal(a.read(d.Text))}
	}
	return join(chunks, true)
}

// tokens cuts s into words, signs and the white space between them; together
// they are s.
func tokens(s string) []string {
	var out []string
	at := 0
	cut := func(end int) {
		if end > at {
			out = append(out, s[at:end])
			at = end
		}
	}
	for t := range text.Tokenize(s, text.Fold(s)) {
		cut(t.At.Start)
		cut(t.At.End)
	}
	cut(len(s))
	return out
}

// An alphabet spells words as single runes, for a module that compares runes.
type alphabet struct {
	of    map[string]rune
	words []string
}

// letters is how many runes an alphabet has: those that are no surrogates,
// since a string cannot hold one.
const letters = utf8.MaxRune - 0x800

// spell returns a rune for each word, or false where there are not enough.
func (a *alphabet) spell(words []string) ([]rune, bool) {
	out := make([]rune, len(words))
	for i, w := range words {
		r, known := a.of[w]
		if !known {
			if len(a.words) >= letters {
				return nil, false
			}
			r = rune(len(a.words))
			if r >= 0xd800 {
				r += 0x800
			}
			a.of[w], a.words = r, append(a.words, w)
		}
		out[i] = r
	}
	return out, true
}

// read spells the words of s out again.
func (a *alphabet) read(s string) string {
	var out strings.Builder
	for _, r := range s {
		if r >= 0xd800 {
			r -= 0x800
		}
		out.WriteString(a.words[r])
	}
	return out.String()
}

// join brings chunks into the form of a [Paragraph]: neighbours with the same
// fate become one, deletions come before insertions, and empty ones go. With
// blanks, white space between two changes goes and comes with them.
func join(chunks []Chunk, blanks bool) []Chunk {
	var out []Chunk
	var stretch [3]strings.Builder // by Op
	flush := func(ops ...Op) {
		for _, op := range ops {
			if b := &stretch[op]; b.Len() > 0 {
				out = append(out, Chunk{op, redact.Conceal(b.String())})
				b.Reset()
			}
		}
	}
	for i, c := range chunks {
		s := c.Text.Reveal()
		switch {
		case s == "":
		case c.Op != Equal:
			flush(Equal)
			stretch[c.Op].WriteString(s)
		case blanks && i > 0 && i < len(chunks)-1 && strings.Trim(s, " \u00a0\u202f\t") == "":
			stretch[Delete].WriteString(s)
			stretch[Insert].WriteString(s)
		default:
			flush(Delete, Insert)
			stretch[Equal].WriteString(s)
		}
	}
	flush(Equal, Delete, Insert)
	return out
}
