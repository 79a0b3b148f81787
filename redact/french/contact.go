package french

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/grammar"
)

// marks stand for what no noun can replace, by its sort. A handle has none: it
// is someone, and written as a person.
var marks = [...]phrase{
	grammar.Details: {"[coordonnée retirée]", false},
	grammar.Address: {"[adresse retirée]", true},
	grammar.Number:  {"[numéro retiré]", false},
	grammar.Link:    {"[lien retiré]", false},
}

// omission stands for what has no sort.
var omission = phrase{"[…]", false}

// mark writes a mark, which brings its own brackets and takes no capital. The
// word before it is touched only where an elision would be left before a
// consonant.
func mark(p redact.Place, m phrase) redact.Replacement {
	before, text := p.Before, m.text
	if !m.vowel {
		before, text = taken{before: before}.govern(m, false, "")
	}
	if grammar.InBrackets(p.Before, p.After) {
		text = strings.Trim(text, "[]")
	}
	return redact.Replacement{Text: text, Left: len(p.Before) - len(before)}
}
