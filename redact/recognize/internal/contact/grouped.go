package contact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// A grouped number is a number of fixed length, read over the signs that part
// its groups.
type grouped struct {
	at     text.Span // in the folded text
	signs  string    // its digits and small letters, without what parts them
	groups string    // the length of each group, one digit each; 9 is nine or more
}

// longestGrouped bounds how far one place is read: an IBAN has 34 signs at most
// (ISO 13616-1), and a sign parts any two of them.
const longestGrouped = 34

// groupedAt reads a number of so many digits and letters from i on. ok is false
// where there are fewer, or where something else stands between two of them than
// two spaces, a hyphen, a dot or one line feed, or where the number goes on.
func groupedAt(s string, i, length int) (g grouped, ok bool) {
	var signs, groups [longestGrouped]byte
	n, parts, end, size := 0, 0, i, 0
	for k := i; k < len(s) && n < length; {
		if !reading.IsDigit(s[k]) && (s[k] < 'a' || s[k] > 'z') {
			break
		}
		signs[n], n, size, k = s[k], n+1, size+1, k+1
		end = k
		gap := partedBy(s[k:])
		if gap > 0 || n == length {
			groups[parts], parts, size = byte('0'+min(size, 9)), parts+1, 0
		}
		k += gap
	}
	if r, _ := utf8.DecodeRuneInString(s[end:]); n < length || unicode.IsLetter(r) || unicode.IsDigit(r) {
		return grouped{}, false
	}
	return grouped{text.Span{Start: i, End: end}, string(signs[:n]), string(groups[:parts])}, true
}

// partedBy returns the length of what parts two groups of a number at the start
// of s, or 0.
func partedBy(s string) int {
	n := 0
	for n < len(s) && n < 3 && (s[n] == ' ' || s[n] == '-' || s[n] == '.' || s[n] == '\n') {
		n++
	}
	if n == 3 || n == 2 && s[:2] != "  " || n == len(s) {
		return 0
	}
	return n
}

// starts reports whether a number may start at i: nothing that would be a part
// of it stands before.
func starts(s string, i int) bool {
	r, size := utf8.DecodeLastRuneInString(s[:i])
	return size == 0 || !unicode.IsLetter(r) && !unicode.IsDigit(r) && strings.IndexRune("_%@", r) < 0
}

// announcing is how far before a number the word that announces it may stand.
const announcing = 48

// announced reports whether one of the words stands on the same line before i.
func announced(s string, i int, by reading.Lexicon) bool {
	from := max(0, i-announcing)
	before := s[from:i]
	if k := strings.LastIndexByte(before, '\n'); k >= 0 {
		before = before[k+1:]
	} else if from > 0 {
		_, before, _ = strings.Cut(before, " ") // the first word may be cut
	}
	for w := range strings.FieldsFuncSeq(before, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if by.Has(w) {
			return true
		}
	}
	return false
}

// mod97 returns a number in decimal digits modulo 97: the remainder by which
// both an IBAN (ISO 7064, MOD 97-10) and a NIR are checked.
func mod97(digits string) int {
	n := 0
	for i := range len(digits) {
		n = (10*n + int(digits[i]-'0')) % 97
	}
	return n
}
