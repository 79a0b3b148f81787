package recognize

import (
	_ "embed"
	"strings"
)

// commonWords are ordinary French words, folded, sorted, one a line: a list of
// common words (zxcvbn-ts, MIT) without the first names that a corpus of modern
// French hardly ever writes in lower case, with the words that it often does.
// See NOTICE for the corpora that were counted.
//
//go:embed data/common-words.txt
var commonWords string

// mostlyNames are the words of commonWords that are a first name more often.
const mostlyNames = " ariane astrid luc manuel marie marine maxime pierre reine samuel vladimir "

// common reports whether a folded word is an ordinary word of French. It
// searches the list where it lies: nothing is decoded at start-up.
func common(word string) bool {
	return hasLine(commonWords, word)
}

// mostlyWord reports whether a folded word opens a sentence more often as a
// word than as a name.
func mostlyWord(word string) bool {
	return common(word) && !strings.Contains(mostlyNames, " "+word+" ")
}

// hasLine reports whether word is a line of sorted. It takes O(log n).
func hasLine(sorted, word string) bool {
	lo, hi := 0, len(sorted)
	for lo < hi {
		mid := (lo + hi) / 2
		start := strings.LastIndexByte(sorted[:mid], '\n') + 1
		end := start + strings.IndexByte(sorted[start:], '\n')
		switch line := sorted[start:end]; {
		case line == word:
			return true
		case line < word:
			lo = end + 1
		default:
			hi = start
		}
	}
	return false
}
