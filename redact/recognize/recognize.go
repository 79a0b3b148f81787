// Package recognize finds what would identify someone in a text. Each
// recogniser stands in a file of its own, with samples that it must and must
// not find; [Default] lists them in order. To add one: one file, one line there.
//
// Recognisers read the whole of [text.Text.Plain], hidden zones included, and
// answer with hits in Plain. [Scan] ties them to the file's bytes, learns from
// the notes what their own forms stand for, and finds again, everywhere, the
// people whom they found and no list names; which of two
// overlapping findings stays is the redact package's decision, not theirs.
package recognize

import (
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// A Recogniser finds one sort of thing.
type Recogniser struct {
	Name string // short, stable: it is published in the machine's contract
	Find func(*Input) []Hit

	// Hits are samples with what must be found between ⟦ and ⟧; Misses are
	// samples in which the recogniser must find nothing. A test runs them all.
	// A sample that needs a participant list names its people in List.
	Hits, Misses []string
	List         string // CSV for the samples; invented people
}

// Input is what a recogniser reads.
type Input struct {
	Text   *text.Text
	Folded *text.Folded   // Text.Plain folded for matching, with the map back
	Roster *roster.Roster // never nil; empty when no list was given
	Notes  *language.Notes
	French bool // the language of most of the notes, or of notes that do not tell; else English

	words  *vocabulary
	forms  func() [][]roster.Form // of the people of Roster, made once
	tokens []token                // of Text.Plain, hidden zones included
	blocks []passage
	atoms  []atom
	digits []int32 // where atoms begin with a digit of ASCII
}

// A Hit is what a recogniser found.
type Hit struct {
	At       text.Span // in Plain
	Kind     redact.Kind
	Severity redact.Severity
	Subject  string    // a person's ID on the list, or empty
	Also     []string  // IDs of others whom the form fits as well
	Of       text.Span // in Plain: the name that the form was taught for, of someone whom no list has
	Score    float64   // 0 to 1
	Why      redact.Why
}
