package roster

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/opendetat/chatham/redact/text"
)

// clean writes a cell on one line: composed, without invisible characters, one
// space between words. It is its own fixed point, which [Roster.Canonical]
// relies on.
func clean(s string) string {
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

// isPlain reports whether clean would change nothing, for most cells. Latin
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

// lines cleans a cell line by line and leaves out what is empty or repeated.
func lines(s string) []string {
	return appendNew(nil, strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' })...)
}

// appendNew appends the cleaned values that are not there yet, whatever their
// case and accents.
func appendNew(list []string, values ...string) []string {
	for _, v := range values {
		if v = clean(v); v != "" && !contains(list, v) {
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

// words returns the folded words of s: letters and digits, whatever stands
// between them.
func words(s string) []string {
	return strings.FieldsFunc(text.FoldString(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// joined returns the folded letters and digits of s.
func joined(s string) string {
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return strings.Map(func(r rune) rune {
				if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
					return -1
				}
				return r
			}, text.FoldString(s))
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			out = append(out, c)
		case 'A' <= c && c <= 'Z':
			out = append(out, c+'a'-'A')
		}
	}
	return string(out)
}

// isWordless reports whether no letter and no digit of s is left when folded.
func isWordless(s string) bool {
	for i := range len(s) {
		if c := s[i] | 0x20; 'a' <= c && c <= 'z' {
			return false
		}
	}
	return joined(s) == ""
}

// clip shortens what a message shows of a header.
func clip(s string) string {
	const most = 60
	s = clean(s)
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most-1]) + "…"
}

// set makes a lookup of the words in a list.
func set(list string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
