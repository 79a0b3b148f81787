// Package cell cleans and folds what stands in the cells of a list. Its values
// are plain strings, so it is internal: nothing outside the participant list may
// hold one.
package cell

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/opendetat/chatham/redact/text"
)

// Clean writes a cell on one line: composed, without invisible characters, one
// space between words. It is its own fixed point, which the canonical list
// relies on.
func Clean(s string) string {
	if isPlain(s) {
		return s
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.Is(unicode.Cf, r) || unicode.IsControl(r):
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(norm.NFC.String(s)), " ")
}

// isPlain reports whether Clean would change nothing, for most cells. Latin
// letters up to U+017F compose with nothing that may stand before them.
func isPlain(s string) bool {
	space := true
	for _, r := range s {
		switch {
		case r == ' ' && space:
			return false
		case ' ' <= r && r < 0x7f, 0xc0 <= r && r <= 0x17f, r == '’', r == '–':
		default:
			return false
		}
		space = r == ' '
	}
	return !space || s == ""
}

// Lines cleans a cell line by line and leaves out what is empty or repeated.
func Lines(s string) []string {
	return AppendNew(nil, strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' })...)
}

// AppendNew appends the cleaned values that are not there yet, whatever their
// case and accents.
func AppendNew(list []string, values ...string) []string {
	for _, v := range values {
		if v = Clean(v); v != "" && !contains(list, v) {
			list = append(list, v)
		}
	}
	return list
}

func contains(list []string, v string) bool {
	for _, have := range list {
		if have == v || strings.EqualFold(have, v) || text.FoldString(have) == text.FoldString(v) {
			return true
		}
	}
	return false
}

// Words returns the folded words of s: letters and digits, whatever stands
// between them.
func Words(s string) []string {
	return strings.FieldsFunc(string(text.AppendFold(nil, s)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// Joined returns the folded letters and digits of s.
func Joined(s string) string {
	out := make([]byte, 0, 32) // on the stack, and enough for nearly every cell
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return strings.Map(func(r rune) rune {
				if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
					return -1
				}
				return r
			}, string(text.AppendFold(out[:0], s)))
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			out = append(out, c)
		case 'A' <= c && c <= 'Z':
			out = append(out, c+'a'-'A')
		}
	}
	return string(out)
}

// IsBlank reports whether no letter and no digit of s is left when folded.
func IsBlank(s string) bool {
	for i := range len(s) {
		if c := s[i] | 0x20; 'a' <= c && c <= 'z' {
			return false
		}
	}
	return Joined(s) == ""
}

// Set makes a lookup of the words in a list.
func Set(list string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
