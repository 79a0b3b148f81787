package english

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lastWord cuts the last word from s. A word keeps the full stop that follows
// it ("Mr."). spaced tells whether white space came after. The word is empty
// where s ends otherwise, and where the letters are only the tail of something
// longer: "built-in", "don't".
func lastWord(s string) (rest, word string, spaced bool) {
	t := strings.TrimRightFunc(s, unicode.IsSpace)
	spaced = len(t) < len(s)
	end := len(t)
	if strings.HasSuffix(t, ".") {
		end--
	}
	start := len(strings.TrimRightFunc(t[:end], isLetter))
	if start == end {
		return s, "", spaced
	}
	switch r, _ := utf8.DecodeLastRuneInString(t[:start]); r {
	case '-', '‐', '‑', '.', '@', '/', '_', '\'', '’':
		return s, "", spaced
	}
	return t[:start], t[start:], spaced
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func isBreak(r rune) bool { return r == '\n' || r == '\r' }

// isBlank reports a space that does not end a line.
func isBlank(r rune) bool { return unicode.IsSpace(r) && !isBreak(r) }

// last returns the last rune of s, or 0.
func last(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// first returns the first rune of s, or 0.
func first(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
