package french

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact/grammar"
)

// title reports whether a word is a form of address, which goes with the name,
// and whether it is plural. It keeps the spelling apart where it must: «Me» is
// a lawyer, «me» a pronoun; «M» is a gentleman, «m» a metre; «Pr» is a
// professor, «pr» stands for «pour» in notes. A full stop may follow an
// abbreviation only: after «docteur.» a sentence has ended.
func title(word string) (many, ok bool) {
	bare := strings.TrimSuffix(word, ".")
	switch bare {
	case "M", "Me", "Mᵉ":
		return false, true
	case "MM":
		return true, true
	}
	switch fold(bare) {
	case "mr", "mme", "mlle", "dr", "dre", "mgr":
		return false, true
	case "pr", "pre":
		return false, unicode.IsUpper(grammar.First(bare))
	case "mrs", "mmes", "mlles", "drs":
		return true, true
	case "prs", "mes":
		return true, unicode.IsUpper(grammar.First(bare))
	case "monsieur", "madame", "mademoiselle", "maître", "docteur", "docteure", "docteuresse",
		"professeur", "professeure", "monseigneur":
		return false, bare == word
	case "messieurs", "mesdames", "mesdemoiselles", "maîtres", "docteurs", "docteures",
		"professeurs", "professeures":
		return true, bare == word
	}
	return false, false
}
