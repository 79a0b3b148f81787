package english

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/grammar"
)

// A Writer writes replacements in English. The zero value is ready; it calls
// people "a participant".
type Writer struct{}

var _ redact.Writer = Writer{}

// rules are the ways of English with signs and spaces.
var rules = grammar.Language{
	Introduces:    ":,",
	Abbreviations: []string{"e.g", "i.e", "cf", "vs", "viz", "attn", "ed", "eds"},
}

// A label is a noun that may stand for people or for where they work.
type label struct{ article, one, many string }

var (
	participant  = label{"a ", "participant", "participants"}
	organisation = label{"an ", "organisation", "organisations"}
)

// Write returns what to write at p, by kind:
//
//	person, role                "a participant"
//	affiliation, organisation   "an organisation"; its number is a mark
//	contact                     a mark such as "[number removed]"; a handle is a person
//	hidden, off the record      nothing, and the space or comma that it leaves over
//	any other                   "[…]"
//
// The next of a list is "another". A name in apposition to what someone is goes,
// as does one that is greeted: "our chair Ada Moss" is "our chair". Left takes in titles, determiners and epithets, never another word.
// Right takes in the apostrophe of a possessive, or punctuation where the text
// is empty.
func (Writer) Write(p redact.Place) redact.Replacement {
	found := p.Found.Reveal()
	switch p.Kind {
	case redact.Person, redact.Role:
		return noun(p, found, participant)
	case redact.Affiliation, redact.Organisation:
		if grammar.ContactOf(found) == grammar.Number {
			return mark(p, marks[grammar.Number])
		}
		return noun(p, found, organisation)
	case redact.Contact:
		if c := grammar.ContactOf(found); c != grammar.Handle {
			return mark(p, marks[c])
		}
		return noun(p, found, participant)
	case redact.Hidden, redact.OffRecord:
		return rules.Gone(p.Before, p.After)
	}
	return mark(p, omission)
}

// noun writes a label in its context.
func noun(p redact.Place, found string, l label) redact.Replacement {
	if grammar.InToken(p.Before, p.After) {
		return redact.Replacement{Text: l.one}
	}
	before, pair := takeIn(p.Before)
	count := p.Count
	if pair {
		count = max(count, 2)
	}
	text := l.number(count)
	switch {
	case count > 1:
	case isRenamed(before) && grammar.AtWord(p.After):
		return rules.Gone(p.Before, p.After)
	case ownedBy(before):
		text = l.one
	case isListed(p, before):
		text = "another"
	}
	suffix, right := possessive(found, p.After, count > 1)
	text += suffix
	// A word taken in shows how its writer starts a sentence.
	if rules.StartsSentence(before) && !unicode.IsLower(grammar.First(p.Before[len(before):])) {
		text = grammar.Capital(text)
	}
	if grammar.InQuotation(before) && !grammar.InBrackets(before, p.After) {
		text = "[" + text + "]"
	}
	return redact.Replacement{Text: text, Left: len(p.Before) - len(before), Right: right}
}

// number returns the label for n of them; 0 is 1. From four on the exact number
// could be compared with an attendance list, so it is not told.
func (l label) number(n int) string {
	switch {
	case n < 2:
		return l.article + l.one
	case n == 2:
		return "two " + l.many
	case n == 3:
		return "three " + l.many
	}
	return "several " + l.many
}

// possessive mends what comes after: "Moss' idea" needs an s once the name that
// ended with one is gone, and "Ada and Moss's idea" loses it after a plural.
// The apostrophe is taken in, right bytes of it, and written again.
func possessive(found, after string, plural bool) (suffix string, right int) {
	r, n := utf8.DecodeRuneInString(after)
	if !grammar.IsApostrophe(r) {
		return "", 0
	}
	sign, rest := after[:n], after[n:]
	hasS := strings.HasPrefix(rest, "s") && !grammar.IsLetter(grammar.First(rest[1:]))
	switch {
	case plural && hasS:
		return sign, n + 1
	case !plural && strings.HasSuffix(found, "s") && strings.HasPrefix(rest, " ") && unicode.IsLetter(grammar.First(rest[1:])):
		return sign + "s", n
	}
	return "", 0
}
