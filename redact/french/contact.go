package french

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact"
)

// The marks that stand for what no noun can replace.
var (
	address  = phrase{"[adresse retirée]", true}
	number   = phrase{"[numéro retiré]", false}
	link     = phrase{"[lien retiré]", false}
	details  = phrase{"[coordonnée retirée]", false}
	omission = phrase{"[…]", false}
	handle   = phrase{} // a handle is someone: it is written as a person
)

// contact tells a contact's sort from its shape: an e-mail address, a handle,
// an address on the web, a number, a postal address that opens with the house's
// number, or any other.
func contact(found string) phrase {
	s := strings.ToLower(strings.TrimSpace(found))
	at := strings.IndexByte(s, '@')
	switch {
	case at == 0:
		return handle
	case strings.Contains(s, "://") || strings.HasPrefix(s, "www."):
		return link
	case at > 0, strings.HasPrefix(s, "mailto:"), isSpeltOut(s):
		return address
	case isNumber(s):
		return number
	case strings.Contains(s, ".") && !strings.ContainsFunc(s, unicode.IsSpace):
		return link
	case unicode.IsDigit(first(s)): // a house's number
		return address
	}
	return details
}

// isSpeltOut recognises an address written to escape robots.
func isSpeltOut(s string) bool {
	for _, at := range []string{"[at]", "(at)", "[arobase]", "(arobase)", " arobase ", " at "} {
		if strings.Contains(s, at) {
			return true
		}
	}
	return false
}

// isNumber reports whether s is digits for the most part, six at least.
func isNumber(s string) bool {
	digits, letters := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return digits >= 6 && digits > letters
}

// mark writes a mark, which brings its own brackets and takes no capital. The
// word before it is touched only where an elision would be left before a
// consonant.
func mark(p redact.Place, m phrase) redact.Replacement {
	before, text := p.Before, m.text
	if !m.vowel {
		before, text = taken{before: before}.govern(m, false, "")
	}
	if inBrackets(p.Before, p.After) {
		text = strings.Trim(text, "[]")
	}
	return redact.Replacement{Text: text, Left: len(p.Before) - len(before)}
}
