package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// LastWord cuts the last word from s. A word keeps the full stop that follows
// it ("Mr."), and the apostrophe where the language elides («d’»). spaced tells
// whether white space came after. The word is empty where s ends otherwise, and
// where the letters are only the tail of something longer: "built-in",
// «celle-la», "www.sorrel.example".
func (l Language) LastWord(s string) (rest, word string, spaced bool) {
	t := TrimRight(s)
	spaced = len(t) < len(s)
	end := len(t)
	if r, n := utf8.DecodeLastRuneInString(t); r == '.' || l.Elides && IsApostrophe(r) {
		end -= n
	}
	start := len(strings.TrimRightFunc(t[:end], IsLetter))
	if start == end {
		return s, "", spaced
	}
	r, _ := utf8.DecodeLastRuneInString(t[:start])
	if strings.ContainsRune("-‐‑.@/_·", r) || !l.Elides && IsApostrophe(r) {
		return s, "", spaced
	}
	return t[:start], t[start:], spaced
}

// AtWord reports whether after goes on with a sentence's words or ends it: with
// a space, a full stop or its like. A possessive, a bracket or a colon belongs
// to what stands before.
func AtWord(after string) bool {
	r := First(after)
	return r == 0 || unicode.IsSpace(r) && IsLetter(First(TrimLeft(after))) || strings.ContainsRune(".,;!?", r)
}

// InToken reports whether a finding is a piece of something longer, which an
// article and a space would break: a file's name ("draft_ada_v2.odt"), a value
// ("[author=ada]"), a tag ("#ada"), a part of a word ("notesAda"). Signs of
// emphasis hold words whole.
func InToken(before, after string) bool {
	switch r := Last(before); {
	case r == '#', IsLetter(r), IsLetter(First(after)):
		return true
	case (r == '_' || r == '=') && IsLetter(Last(before[:len(before)-1])):
		return true
	}
	if strings.HasSuffix(before, "-") && strings.HasPrefix(after, ".") && IsLetter(First(after[1:])) {
		return true // "board-ada.jpg"
	}
	return strings.HasPrefix(after, "_") && IsLetter(First(after[1:]))
}

// Capital returns s with its first letter in upper case.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// IsApostrophe reports the typewriter's apostrophe, the printer's and the
// modifier letter that some keyboards write.
func IsApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' }

// IsLetter reports what a word is made of: letters, digits, combining marks.
func IsLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// IsBreak reports the end of a line.
func IsBreak(r rune) bool { return r == '\n' || r == '\r' }

// IsBlank reports a space that does not end a line.
func IsBlank(r rune) bool { return unicode.IsSpace(r) && !IsBreak(r) }

// TrimRight cuts the white space that s ends with.
func TrimRight(s string) string { return strings.TrimRightFunc(s, unicode.IsSpace) }

// TrimLeft cuts the white space that s starts with.
func TrimLeft(s string) string { return strings.TrimLeftFunc(s, unicode.IsSpace) }

// Last returns the last rune of s, or 0.
func Last(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// First returns the first rune of s, or 0.
func First(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
