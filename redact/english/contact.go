package english

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/grammar"
)

// marks stand for what no noun can replace, by its sort. A handle has none: it
// is someone, and written as a participant.
var marks = [...]string{
	grammar.Details: "[contact removed]",
	grammar.Address: "[address removed]",
	grammar.Number:  "[number removed]",
	grammar.Link:    "[link removed]",
}

// omission stands for what has no sort.
const omission = "[…]"

// mark writes a mark, which brings its own brackets and takes no capital.
func mark(p redact.Place, m string) redact.Replacement {
	if grammar.InBrackets(p.Before, p.After) {
		m = strings.Trim(m, "[]")
	}
	return redact.Replacement{Text: m}
}
