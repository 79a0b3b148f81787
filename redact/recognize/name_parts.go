package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// NameParts returns the words of a person's name that name someone by
// themselves: of three letters or more, and no ordinary words. A name of one
// word has none.
func NameParts(name string) []string {
	words := strings.FieldsFunc(text.FoldString(name), func(r rune) bool { return strings.ContainsRune(" \n-_.,'", r) })
	if len(words) < 2 {
		return nil
	}
	var parts []string
	for _, w := range words {
		if utf8.RuneCountInString(w) > 2 && !common(w) {
			parts = append(parts, w)
		}
	}
	return parts
}
