package french

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// lastWord cuts the last word from s. A word keeps the full stop or the
// apostrophe that follows it («M.», «d’»). spaced tells whether white space
// came after. The word is empty where s ends otherwise, and where the letters
// are only the tail of something longer: «celle-la», «www.exemple.de».
func lastWord(s string) (rest, word string, spaced bool) {
	t := trimRight(s)
	spaced = len(t) < len(s)
	end := len(t)
	if r, n := utf8.DecodeLastRuneInString(t); r == '.' || isApostrophe(r) {
		end -= n
	}
	start := len(strings.TrimRightFunc(t[:end], isLetter))
	if start == end {
		return s, "", spaced
	}
	switch r, _ := utf8.DecodeLastRuneInString(t[:start]); r {
	case '-', '‐', '‑', '.', '@', '/', '_', '·':
		return s, "", spaced
	}
	return t[:start], t[start:], spaced
}

// fold writes a word as the tables of this package do: lower case, composed,
// superscripts on the line («Mᵐᵉ»), the typewriter's apostrophe.
func fold(word string) string {
	word = strings.ToLower(norm.NFKC.String(word))
	if r, n := utf8.DecodeLastRuneInString(word); r != '\'' && isApostrophe(r) {
		word = word[:len(word)-n] + "'"
	}
	return word
}

// apostrophe returns the sign that the block uses, the nearest before first.
// A block without one was typed by someone who, most likely, types «'».
func apostrophe(before, after string) string {
	i, text := strings.LastIndexFunc(before, isApostrophe), before
	if i < 0 {
		i, text = strings.IndexFunc(after, isApostrophe), after
	}
	if i < 0 {
		return "'"
	}
	_, n := utf8.DecodeRuneInString(text[i:])
	return text[i : i+n]
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' }

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func isBreak(r rune) bool { return r == '\n' || r == '\r' }

// isBlank reports a space that does not end a line.
func isBlank(r rune) bool { return unicode.IsSpace(r) && !isBreak(r) }

func trimRight(s string) string { return strings.TrimRightFunc(s, unicode.IsSpace) }

func trimLeft(s string) string { return strings.TrimLeftFunc(s, unicode.IsSpace) }

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
