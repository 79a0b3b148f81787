package reading

import (
	"runtime"
	"slices"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/internal/concurrent"
	"github.com/opendetat/chatham/redact/text"
)

// large is the length from which a text is read in two halves at once, in bytes:
// below it, joining them would take what is saved.
const large = 1 << 16

// parting returns where the block begins at which a text is parted into halves, or
// 0 for none: in a short one, and on one processor; the words are the same. The
// block begins with a sign or a letter of ASCII: no word, and no run of blanks, goes
// on over its start.
func parting(t *text.Text) int {
	if len(t.Plain) < large || runtime.GOMAXPROCS(0) == 1 {
		return 0
	}
	for at := range t.Blocks {
		if c := t.Plain[at.Start]; at.Start > len(t.Plain)/2 && c > ' ' && c < utf8.RuneSelf-1 {
			return at.Start
		}
	}
	return 0
}

// inHalves is the words of a text, those before the byte at and those behind it
// read at once.
func inHalves(plain string, at int) words {
	var a, b words
	concurrent.Do(func() { a = cut(plain[:at]) }, func() { b = cut(plain[at:]) })
	if a.over || b.over || len(a.tokens)+len(b.tokens) > MaxTokens {
		a.over = true
		return a
	}
	offset := int32(len(a.folded.S))
	ids := make([]int32, len(b.known.All)) // the place in a of each word of b
	for i, w := range b.known.All {
		ids[i] = a.known.id(w.Norm)
	}
	a.tokens = slices.Grow(a.tokens, len(b.tokens))
	for _, t := range b.tokens {
		a.tokens = append(a.tokens, token{t.Start + int32(at), t.End + int32(at), ids[t.Word], t.Class})
	}
	a.atoms = slices.Grow(a.atoms, len(b.atoms))
	for _, x := range b.atoms {
		a.atoms = append(a.atoms, Atom{x.Start + offset, x.End + offset, ids[x.Word]})
	}
	a.folded = a.folded.Then(b.folded)
	return a
}
