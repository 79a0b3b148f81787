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

// isPlain reports whether clean would change nothing, for most cells.
func isPlain(s string) bool {
	space := true
	for i := range len(s) {
		c := s[i]
		if c < ' ' || c >= 0x7f || c == ' ' && space {
			return false
		}
		space = c == ' '
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
		if have == v || text.FoldString(have) == text.FoldString(v) {
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
func joined(s string) string { return strings.Join(words(s), "") }

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
