package english

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact"
)

// The marks that stand for what no noun can replace.
const (
	address  = "[address removed]"
	number   = "[number removed]"
	link     = "[link removed]"
	details  = "[contact removed]"
	omission = "[…]"
	handle   = "" // a handle is someone: it is written as a participant
)

// contact tells a contact's sort from its shape: an e-mail address, a handle,
// an address on the web, a number, a postal address that opens with the house's
// number, or any other.
func contact(found string) string {
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
	for _, at := range []string{"[at]", "(at)", " at "} {
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

// mark writes a mark, which brings its own brackets and takes no capital.
func mark(p redact.Place, m string) redact.Replacement {
	if inBrackets(p.Before, p.After) {
		m = strings.Trim(m, "[]")
	}
	return redact.Replacement{Text: m}
}
