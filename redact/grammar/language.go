package grammar

// A Language is what languages do each in its own way with signs and spaces.
type Language struct {
	// Elides says that a word may end with an apostrophe: «d’».
	Elides bool
	// Spaced are the signs that stand after a space: «; : ! ?» in French.
	Spaced string
	// Introduces are the signs after which a quotation starts a sentence.
	Introduces string
	// Abbreviations are those that may stand before a name, in lower case and
	// without their last full stop: it ends no sentence.
	Abbreviations []string
}
