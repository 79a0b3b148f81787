package english

import (
	"strings"

	"github.com/opendetat/chatham/redact/grammar"
)

// takeIn cuts the titles, determiners and epithets before a finding, and "Mr
// and" before a title, which makes a pair of one name.
func takeIn(before string) (rest string, pair bool) {
	rest = strings.TrimSuffix(before, "@")
	for {
		cut, word, spaced := rules.LastWord(rest)
		switch {
		case isTitle(word) && (spaced || strings.HasSuffix(word, ".")):
			rest = cut
			if c, and, ok := rules.LastWord(rest); ok && (and == "and" || and == "or") {
				if c, w, ok := rules.LastWord(c); ok && isTitle(w) {
					rest, pair = c, and == "and"
				}
			}
		case spaced && (isDeterminer(word) || isEpithet(word)):
			rest = cut
		default:
			return rest, pair
		}
	}
}

// isTitle reports a form of address. The capital tells "Miss" from "to miss"
// and "Sir" from "sir".
func isTitle(word string) bool {
	bare := strings.TrimSuffix(word, ".")
	switch bare {
	case "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Messrs":
		return true
	case "Miss", "Professor", "Doctor", "Sir", "Dame", "Lord", "Lady", "Madam":
		return bare == word
	}
	return false
}

// isDeterminer reports a word that a label brings itself or cannot follow.
// "That" and "her" are left: they are as often no determiner ("says that Ada").
func isDeterminer(word string) bool {
	switch strings.ToLower(word) {
	case "a", "an", "the", "this", "my", "your", "his", "its", "our", "their", "another", "every", "each", "some":
		return true
	}
	return false
}

// isEpithet reports an adjective that stands before a name without an article:
// "young Ada".
func isEpithet(word string) bool {
	switch strings.ToLower(word) {
	case "young", "old", "poor", "dear", "little", "lovely", "clever":
		return true
	}
	return false
}

// ownedBy reports whether before ends with a possessive, which a label follows
// without an article: "Dimop's participant". "It's Ada" is none.
func ownedBy(before string) bool {
	word := grammar.TrimRight(before)
	if len(word) == len(before) {
		return false
	}
	owner := strings.TrimSuffix(word, "s")
	r := grammar.Last(owner)
	if !grammar.IsApostrophe(r) {
		return false
	}
	if owner == word { // "the owners' Ada", or the end of a quotation
		return strings.HasSuffix(strings.TrimSuffix(owner, string(r)), "s")
	}
	_, owner, _ = rules.LastWord(strings.TrimSuffix(owner, string(r)))
	switch strings.ToLower(owner) {
	case "", "it", "that", "this", "he", "she", "there", "here", "who", "what", "where", "how", "let":
		return false
	}
	return true
}
