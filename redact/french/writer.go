package french

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/grammar"
)

// A Writer writes replacements in French. The zero value is ready; it calls
// people « une personne ».
type Writer struct {
	// Person is what people are called. Who may be called what is a question
	// of how many others the label fits, and so not this package's to answer.
	Person Label
}

var _ redact.Writer = Writer{}

// rules are the ways of French with signs and spaces.
var rules = grammar.Language{
	Elides:        true,
	Spaced:        ";:!?",
	Introduces:    ":",
	Abbreviations: []string{"cf", "ex", "resp", "coord", "dir", "éd", "vs", "attn"},
}

// Write returns what to write at p, by kind:
//
//	person, role                « une personne »; a role in apposition goes with its commas
//	affiliation, organisation   « une structure »; its number is a mark
//	contact                     a mark such as « [numéro retiré] »; a handle is a person
//	hidden, off the record      nothing, and the space or comma that it leaves over
//	any other                   « […] »
//
// Left takes in a title, an article, or a word that must elide or stop
// eliding, and never any other. Right takes in punctuation alone, and only
// where the text is empty.
func (w Writer) Write(p redact.Place) redact.Replacement {
	found := p.Found.Reveal()
	switch p.Kind {
	case redact.Person:
		return noun(p, found, w.person())
	case redact.Role:
		if r, ok := apposed(p.Before, found, p.After); ok {
			return r
		}
		return noun(p, found, w.person())
	case redact.Affiliation, redact.Organisation:
		if grammar.ContactOf(found) == grammar.Number {
			return mark(p, marks[grammar.Number])
		}
		return noun(p, found, structure)
	case redact.Contact:
		if c := grammar.ContactOf(found); c != grammar.Handle {
			return mark(p, marks[c])
		}
		return noun(p, found, w.person())
	case redact.Hidden, redact.OffRecord:
		return rules.Gone(p.Before, p.After)
	}
	return mark(p, omission)
}

func (w Writer) person() Label {
	if w.Person.One == "" {
		return person
	}
	return w.Person
}

// noun writes a label in its context.
func noun(p redact.Place, found string, l Label) redact.Replacement {
	if grammar.InToken(p.Before, p.After) {
		return redact.Replacement{Text: strings.ReplaceAll(l.One, " ", "-")}
	}
	t := takeIn(p.Before)
	if p.Again && again(t.before, found, p.After) {
		t.this = true
	}
	before, text := t.govern(t.phrase(l, p.Count), l.Place, apostrophe(p.Before, p.After))
	// A word taken in shows how its writer starts a sentence.
	if rules.StartsSentence(before) && !unicode.IsLower(grammar.First(p.Before[len(before):])) {
		text = grammar.Capital(text)
	}
	if grammar.InQuotation(before) && !grammar.InBrackets(before, p.After) {
		text = "[" + text + "]"
	}
	return redact.Replacement{Text: text, Left: len(p.Before) - len(before)}
}
