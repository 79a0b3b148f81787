package reading

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// IsDigit reports whether c is a digit of ASCII.
func IsDigit(c byte) bool { return '0' <= c && c <= '9' }

// IsLetterByte reports whether c is a small letter of ASCII or part of another
// character: in a folded text, of a letter that has no Latin one, as a rule.
func IsLetterByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= utf8.RuneSelf }

// AllDigits reports whether s holds nothing but digits of ASCII.
func AllDigits(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

// AllLetters reports whether s holds nothing but small letters of ASCII.
func AllLetters(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// FirstRune returns the character that s begins with.
func FirstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// InURL reports whether an address of a page may hold c (RFC 3986, appendix C:
// what delimits one in text is not in it).
func InURL(c byte) bool {
	return c > ' ' && strings.IndexByte("<>\"|`\\^{}[]()", c) < 0
}

// Occurrences goes through the places where sign stands, from left to right.
func Occurrences(s, sign string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; ; {
			k := strings.Index(s[i:], sign)
			if k < 0 || !yield(i+k) {
				return
			}
			i += k + len(sign)
		}
	}
}
