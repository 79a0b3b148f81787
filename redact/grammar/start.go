package grammar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// StartsSentence reports whether what follows before starts a sentence: at the
// start of the block, after a list's bullet or number, after a full stop or
// its like with the quotation marks that close on it. After a sign that
// introduces someone's words it does only where a quotation opens.
func (l Language) StartsSentence(before string) bool {
	s, quoted := trimOpening(before)
	line := s[lineStart(s):]
	if isLead(line) {
		above := s[:len(s)-len(line)]
		return above == "" || strings.TrimSpace(line) != "" || !l.continues(above)
	}
	s = TrimRight(s)
	return quoted && strings.ContainsRune(l.Introduces, Last(s)) || l.endsSentence(s)
}

// trimOpening cuts blanks and opening signs from the end of s and tells
// whether a quotation mark was among them. The straight mark opens when the
// block holds an odd number of them.
func trimOpening(s string) (rest string, quoted bool) {
	odd := strings.Count(s, `"`)%2 == 1
	for {
		s = strings.TrimRightFunc(s, IsBlank)
		switch r := Last(s); {
		case r == '«' || r == '“' || r == '"' && odd:
			quoted, odd = true, odd && r != '"'
		case r != '(' && r != '[':
			return s, quoted
		}
		s = s[:len(s)-utf8.RuneLen(Last(s))]
	}
}

// endsSentence reports whether s ends with a full stop or its like, closing
// signs aside. The stop of an abbreviation ends nothing.
func (l Language) endsSentence(s string) bool {
	s = strings.TrimRightFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || r == '»' || r == '”' || r == '"' || r == ')' || r == ']'
	})
	switch Last(s) {
	case '!', '?', '…':
		return true
	case '.':
		return !l.isAbbreviation(s)
	}
	return false
}

// isAbbreviation reports whether s ends with an abbreviation that may stand
// before a name.
func (l Language) isAbbreviation(s string) bool {
	start := len(strings.TrimRightFunc(s, func(r rune) bool { return IsLetter(r) || r == '.' }))
	return slices.Contains(l.Abbreviations, strings.ToLower(strings.Trim(s[start:], ".")))
}

// isLead reports whether a line holds nothing yet but a bullet, a number, a
// box or a time: «- », «1. », «a) », «[x] », «14 h 05 », «[18:53] ».
func isLead(line string) bool {
	before := rune(0)
	for line != "" {
		r, n := utf8.DecodeRuneInString(line)
		line = line[n:]
		if unicode.IsLetter(r) {
			item := !IsLetter(before) && strings.ContainsRune(".)°]", First(line))
			hour := r == 'h' && (unicode.IsDigit(before) || IsBlank(before))
			if !item && !hour {
				return false
			}
		}
		before = r
	}
	return true
}

// continues reports whether a line goes on after its break, as a wrapped
// paragraph does: it stops at a comma, or it is as long as editors wrap lines
// and does not end a sentence.
func (l Language) continues(above string) bool {
	above = TrimRight(above)
	switch r := Last(above); {
	case r == ',' || r == ';' || r == '(' || IsApostrophe(r):
		return true
	case r == ':' || l.endsSentence(above):
		return false
	}
	return utf8.RuneCountInString(above[lineStart(above):]) >= wrapped
}

// wrapped is the least length, in characters, of a line that an editor broke.
const wrapped = 60

// lineStart returns the offset of the last line of s.
func lineStart(s string) int {
	return max(strings.LastIndexByte(s, '\n'), strings.LastIndexByte(s, '\r')) + 1
}
