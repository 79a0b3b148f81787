package french

import "strings"

// A taken is what the words before a finding leave once those that belong to
// it are gone, and what they said of it.
type taken struct {
	before string // the text that stays
	lead   string // a preposition that was inside a contraction: «de» of «du»
	many   bool   // an article or a title was plural
	pair   bool   // «M. et Mme»
	this   bool   // a demonstrative stood there
}

// takeIn takes the titles and determiners that stand before a finding, from
// the finding outwards: «de M. le professeur Orvane» leaves «de ». It stops at
// a contraction, which holds the preposition, and at any other word.
func takeIn(before string) taken {
	t := taken{before: strings.TrimSuffix(before, "@")}
	for t.lead == "" {
		rest, word, spaced := rules.LastWord(t.before)
		if many, ok := title(word); ok && (spaced || strings.HasSuffix(word, ".")) {
			t.before, t.many = rest, t.many || many
			t.takePair()
		} else if d, ok := determiner(fold(word)); ok && word != "L" && (spaced || strings.HasSuffix(d.word, "'")) {
			t.before, t.lead = rest, d.lead
			t.many, t.this = t.many || d.many, t.this || d.this
		} else {
			return t
		}
	}
	return t
}

// takePair takes «M. et» and «M. ou» where the title after it is already gone.
func (t *taken) takePair() {
	rest, and, spaced := rules.LastWord(t.before)
	if and = fold(and); !spaced || and != "et" && and != "ou" {
		return
	}
	rest, word, spaced := rules.LastWord(rest)
	if _, ok := title(word); ok && spaced {
		t.before, t.pair = rest, and == "et"
	}
}

// phrase returns how count people or places are called here; 0 and 1 mean one,
// unless the words taken said otherwise.
func (t taken) phrase(l Label, count int) phrase {
	if t.pair {
		count = max(count, 2)
	}
	switch {
	case count >= 2:
		return l.number(count)
	case t.many && !l.Place:
		return l.number(uncounted)
	case t.this:
		return l.this()
	}
	return l.one()
}

// uncounted is a number of people that nobody gave.
const uncounted = 99

// A word is a determiner and what it says of its noun.
type word struct {
	word string
	lead string // the preposition that it contracts with the article
	many bool
	this bool
}

// determiner looks a folded word up among those that a label brings itself or
// cannot follow. A bare «l» is the article of notes typed without apostrophes.
func determiner(s string) (word, bool) {
	w := word{word: s}
	switch s {
	case "le", "la", "l'", "l", "un", "une", "mon", "ma", "ton", "ta", "son", "sa", "notre", "votre", "leur", "certain", "certaine":
	case "les", "mes", "tes", "ses", "nos", "vos", "leurs":
		w.many = true
	case "ce", "cet", "cette":
		w.this = true
	case "ces":
		w.many = true
	case "du":
		w.lead = "de"
	case "des":
		w.lead, w.many = "de", true
	case "au":
		w.lead = "à"
	case "aux":
		w.lead, w.many = "à", true
	default:
		return word{}, false
	}
	return w, true
}
