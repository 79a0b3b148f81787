package grammar

import (
	"strings"
	"unicode"
)

// A Contact is a sort of contact.
type Contact uint8

// The sorts of contacts.
const (
	Details Contact = iota // any way to reach someone that is none of the others
	Address                // an e-mail address, spelt out or not, or a postal one
	Number                 // a telephone number, or any other
	Link                   // an address on the web
	Handle                 // an account, which is someone
)

// ContactOf tells a contact's sort from its shape. A postal address opens with
// the house's number.
func ContactOf(found string) Contact {
	s := strings.ToLower(strings.TrimSpace(found))
	at := strings.IndexByte(s, '@')
	switch {
	case at == 0:
		return Handle
	case strings.Contains(s, "://") || strings.HasPrefix(s, "www."):
		return Link
	case at > 0, strings.HasPrefix(s, "mailto:"), isSpeltOut(s):
		return Address
	case isNumber(s):
		return Number
	case strings.Contains(s, ".") && !strings.ContainsFunc(s, unicode.IsSpace):
		return Link
	case unicode.IsDigit(First(s)): // a house's number
		return Address
	}
	return Details
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
