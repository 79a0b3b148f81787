// Package reading is a text as recognisers read it: folded, cut into the words
// that are looked up once each, walked by passages; and what is true of words and
// names whoever asks: which are ordinary, which introduce somebody, where a run
// of them is written as a name is. Finding and judging is the recognisers' own.
package reading

import (
	"sync"

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

	Words  *Vocabulary            // of the text
	Forms  func() [][]roster.Form // of the people of Roster, made once
	Tokens []token                // of Text.Plain, hidden zones included
	Blocks []Passage              // by place
	Atoms  []Atom                 // by place
	digits []int32                // where atoms begin with a digit of ASCII

	TooLong bool // the text holds more tokens than [MaxTokens], and not all are there
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

// MaxTokens bounds the words, numbers and signs of a text. Twelve megabytes of
// prose have two and a half million.
const MaxTokens = 3_000_000

// MaxHits is the most that recognisers may find in a text, several of them in one
// place counted each: an evening's notes have a few hundred.
const MaxHits = 250_000

// NewInput prepares what recognisers read.
func NewInput(t *text.Text, n *language.Notes, r *roster.Roster) *Input {
	in := Read(t)
	in.Prepare(n, r)
	return in
}

// Prepare adds to the words of a text what they are written in and who is on the
// list. Notes that do not tell their language are read as French whatever is
// assumed, so that findings are the same on every machine: its rules are the
// stricter ones.
func (in *Input) Prepare(n *language.Notes, r *roster.Roster) {
	in.Notes, in.Roster = n, r
	in.Forms = sync.OnceValue(func() [][]roster.Form { return in.Roster.Sought() })
	if in.French = n.Main == language.French || n.By == language.Assumed; !in.French {
		in.Words.addEnglish()
	}
}
