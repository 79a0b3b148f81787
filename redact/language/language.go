package language

import (
	"sort"

	"github.com/opendetat/chatham/redact/text"
)

// A Language is one that notes are written in, as BCP 47 has it.
type Language string

// The languages.
const (
	French  Language = "fr"
	English Language = "en"
)

// A Basis is how the language of notes came to be known.
type Basis string

// The bases.
const (
	Told    Basis = "told"    // by the notes' own words
	Given   Basis = "given"   // by someone
	Assumed Basis = "assumed" // by nobody: the notes hold too few words to tell
)

// Notes is what notes are written in.
type Notes struct {
	Main Language // of most of them
	By   Basis

	others []text.Span // the blocks in the other language, by place in Plain
}

// All returns notes that are in one language because someone says so.
func All(l Language) *Notes { return &Notes{Main: l, By: Given} }

// Of returns what a text is written in; assumed is the language of a text that
// does not tell. It takes time linear in the text.
func Of(t *text.Text, assumed Language) *Notes {
	var all count
	blocks := make([]text.Span, 0, len(t.Plain)/usual)
	counts := make([]count, 0, cap(blocks))
	for at, zone := range t.Blocks {
		var c count
		if zone == text.Visible {
			c.add(t.Plain[at.Start:at.End])
			all.french, all.english = all.french+c.french, all.english+c.english
		}
		blocks, counts = append(blocks, at), append(counts, c)
	}
	n := &Notes{Main: assumed, By: Assumed}
	if all.french-all.english >= enough {
		n.Main, n.By = French, Told
	} else if all.english-all.french >= enough {
		n.Main, n.By = English, Told
	}
	for i, l := range n.each(counts) {
		if l != n.Main {
			n.others = append(n.others, blocks[i])
		}
	}
	return n
}

// usual is the length of a paragraph of notes, in bytes: a guess that saves memory.
const usual = 64

// enough is how many more small words of one language than of the other tell.
const enough = 2

// clear returns the language of a block that its own words tell, or "".
func (c count) clear() Language {
	switch {
	case c.french >= enough && c.french > 2*c.english:
		return French
	case c.english >= enough && c.english > 2*c.french:
		return English
	}
	return ""
}

// each returns the language of each block: its own where it is clear, that of
// the clear blocks on both sides where they agree, else that of the notes.
func (n *Notes) each(counts []count) []Language {
	out := make([]Language, len(counts))
	last, from := n.Main, 0
	fill := func(next Language, to int) {
		if next != last {
			next = n.Main
		}
		for ; from < to; from++ {
			out[from] = next
		}
	}
	for i, c := range counts {
		if l := c.clear(); l != "" {
			fill(l, i)
			out[i] = l
			last, from = l, i+1
		}
	}
	fill(n.Main, len(counts))
	return out
}

// At returns the language of the block that holds the byte at of Plain.
func (n *Notes) At(at int) Language {
	i := sort.Search(len(n.others), func(i int) bool { return n.others[i].End > at })
	if i < len(n.others) && n.others[i].Start <= at {
		return n.Main.Other()
	}
	return n.Main
}

// Mixed reports whether some blocks are in the other language.
func (n *Notes) Mixed() bool { return len(n.others) > 0 }

// Other returns the other language.
func (l Language) Other() Language {
	if l == French {
		return English
	}
	return French
}
