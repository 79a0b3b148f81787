package tree

import (
	"cmp"
	"slices"
)

// A Note is something that a person must be told about an output: what it
// could not show as the Markdown has it. It never holds the text in question.
type Note struct {
	Code  Code
	Rune  rune // for Glyph and Direction: the character
	Count int  // how often
	Line  int  // of the Markdown, from 1: where it first happens; 0 where that is not known
}

// A Code says what a note is about.
type Code string

// The codes.
const (
	ImageLeftOut    Code = "image"     // an image was replaced by its alternative text
	HTMLLeftOut     Code = "html"      // raw HTML was left out; in a block, with its text
	LinkLeftOut     Code = "link"      // a link that may not go, goes nowhere or has no words; words stay
	FootnoteLeftOut Code = "footnote"  // a footnote that nothing calls
	Glyph           Code = "glyph"     // no typeface has the character; its code point stands for it
	Direction       Code = "direction" // a character of a script that runs from right to left, set from left to right
)

// Notes collects notes, one for each code and character.
type Notes struct {
	list []Note
	at   map[noteKey]int
}

type noteKey struct {
	code Code
	r    rune
}

// Add counts one more.
func (n *Notes) Add(code Code, r rune, line int) {
	key := noteKey{code, r}
	if i, ok := n.at[key]; ok {
		n.list[i].Count++
		return
	}
	if n.at == nil {
		n.at = make(map[noteKey]int)
	}
	n.at[key] = len(n.list)
	n.list = append(n.list, Note{Code: code, Rune: r, Count: 1, Line: line})
}

// Sorted returns the notes by code, then character.
func (n *Notes) Sorted() []Note {
	sorted := slices.Clone(n.list)
	slices.SortFunc(sorted, func(a, b Note) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.Rune, b.Rune))
	})
	return sorted
}
