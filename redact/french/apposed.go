package french

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/grammar"
)

// apposed takes out a role that stands in apposition to a name: «Ilda Sorel,
// cheffe de projet, dit», «Ilda Sorel (cheffe de projet) dit». The name becomes
// « une personne » by a finding of its own, and a second one would count as
// somebody else. It asks for a bare role after a capital, alone in brackets or
// between a comma and the end of the clause; anything else may be a list of
// people. In a quotation nothing is taken out.
func apposed(before, found, after string) (redact.Replacement, bool) {
	none := redact.Replacement{}
	b, a := grammar.TrimRight(before), strings.TrimLeftFunc(after, grammar.IsBlank)
	sign := grammar.Last(b)
	if sign != ',' && sign != '(' || grammar.InQuotation(before) || isDetermined(found) {
		return none, false
	}
	if _, name, _ := rules.LastWord(unbracketed(b[:len(b)-1])); !unicode.IsUpper(grammar.First(name)) {
		return none, false
	}
	r := redact.Replacement{Left: len(before) - len(b) + 1}
	switch next := grammar.First(a); {
	case sign == '(' && next == ')':
		return rules.Gone(before, after), true
	case sign == ',' && next == ',':
		// A capital after the comma is the next name of a list, which keeps it.
		if unicode.IsLower(grammar.First(grammar.TrimLeft(a[1:]))) {
			r.Right = len(after) - len(a) + 1
		}
		return r, true
	case sign == ',' && (grammar.EndsLine(a) || strings.ContainsRune(".;!?)", next)):
		return r, true
	}
	return none, false
}

// unbracketed cuts the brackets that s ends with, and what they hold.
func unbracketed(s string) string {
	if i := strings.LastIndexByte(s, '('); i >= 0 && strings.HasSuffix(s, ")") {
		return s[:i]
	}
	return s
}

// isDetermined reports whether a noun comes with its article.
func isDetermined(noun string) bool {
	i := strings.IndexFunc(noun, func(r rune) bool { return !grammar.IsLetter(r) })
	if i < 0 {
		return false
	}
	_, ok := determiner(fold(noun[:i]))
	return ok
}
