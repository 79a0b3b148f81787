package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// bareNames reads a list that has no header and one name a line, as people type
// it. It returns false where a line may be anything else: a header that is not
// known, notes, an address.
func bareNames(rows [][]string) (Layout, bool) {
	lines, whole := 0, 0
	for _, row := range rows {
		v := cell.Clean(strings.Join(row, ""))
		if v == "" {
			continue
		}
		if len(row) > 1 || !isBareName(v) {
			return Layout{}, false
		}
		lines++
		if strings.Contains(v, " ") {
			whole++
		}
	}
	l := Layout{Header: -1, slots: []slot{{meaning: meaning{field: FieldName}}}}
	return l, lines > 1 && 2*whole > lines
}

// isBareName reports whether a line is one to five words, with capitals but for
// particles, and no sign that names do not have.
func isBareName(v string) bool {
	const longest, most = 60, 5 // bytes, words
	words := strings.Fields(v)
	if len(v) > longest || len(words) > most {
		return false
	}
	capital := false
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		switch {
		case strings.ContainsFunc(w, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-'’.", r)
		}):
			return false
		case unicode.IsUpper(first):
			capital = true
		case strings.ContainsAny(w, "'’"), len(w) < 4: // d'Aubrelle, de, van
		default:
			return false
		}
	}
	return capital
}
