package french

import "strings"

// govern joins a phrase to the word that governs it and returns what stays
// before and what is written. Only a word that must change is taken in: «de»
// before «une personne», «d'» before «deux personnes», «en» before a place.
func (t taken) govern(p phrase, place bool, apostrophe string) (before, text string) {
	if t.lead != "" {
		return t.before, join(t.lead, p, apostrophe)
	}
	rest, word, spaced := rules.LastWord(t.before)
	if place && spaced && fold(word) == "en" {
		return rest, "dans " + p.text
	}
	full, elided := governor(fold(word))
	if full == "" || full != "si" && elided == p.vowel || !elided && !spaced {
		return t.before, p.text
	}
	return rest, join(full, p, apostrophe)
}

// join writes a preposition or a conjunction before a phrase.
func join(lead string, p phrase, apostrophe string) string {
	if full, _ := governor(lead); full != "" && p.vowel {
		return strings.TrimSuffix(lead, "e") + apostrophe + p.text
	}
	return lead + " " + p.text
}

// governor returns the full form of a folded word that elides before a vowel,
// and whether it stands elided; full is empty for any other word. «Si» elides
// before «il» alone, so «s'» is always undone and never made. «À», «chez»,
// «contre», «entre», «presque» and «quelque» are not here: nothing changes.
func governor(s string) (full string, elided bool) {
	switch s {
	case "de", "que", "lorsque", "puisque", "quoique", "jusque":
		return s, false
	case "d'", "qu'", "lorsqu'", "puisqu'", "quoiqu'", "jusqu'":
		return strings.TrimSuffix(s, "'") + "e", true
	case "s'":
		return "si", true
	}
	return "", false
}
