package language

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// The small words of each language: articles, pronouns, prepositions, auxiliary
// verbs. No word is in both, and none that is written alike in the other: not
// «on», «a», «or», «son», «but», nor "plus". A word that holds an apostrophe
// counts up to there: «d'», «qu'», "don'", "it'".
const (
	frenchWords = "le la les un une des du de et est que qui dans pour pas sur avec au aux ce cet cette ces ont sont par nous vous il ils elle elles je tu " +
		"mais ou où donc leur leurs ne se y à en ça été être était avait fait dit comme sa ses mon ma mes notre nos votre vos tout tous toute " +
		"toutes faut très même chez sans entre aussi quand rien l' d' qu' n' c' j' s' m' t'"
	englishWords = "the of and to is that for it was with are this these those be by they we he she not from have has had were would should can will there what " +
		"which who you our their his her them him when how why if because about into than then also at in my your its does did been said more some " +
		"all no it' don' we' i' they' you' he' she' that' didn' doesn' isn'"
)

// The words that head the columns of a list in one language alone: not
// «organisation», nor "contact".
const (
	frenchHeads  = "nom noms prénom prénoms prenom prenoms courriel courriels mél organisme fonction qualité civilité téléphone ville commune accord inscrit inscrite inscrits présent présente pseudo métier poste collectivité"
	englishHeads = "name names first last surname given company organization job phone city town consent attendee registered username employer e-mail"
)

// A key is a small word, of at most eight bytes, in lower case: its bytes, the
// first lowest. Looking a number up takes a third of the time of a string.
type key uint64

// small maps a small word to its language. It is built when it is first asked
// for: what no command needs costs nothing at start-up.
var small = sync.OnceValue(func() map[key]Language {
	all := make(map[key]Language, 256)
	for l, words := range map[Language]string{French: frenchWords, English: englishWords} {
		for w := range strings.FieldsSeq(words) {
			all[keyOf(w)] = l
		}
	}
	return all
})

// longest is the length in bytes of the longest small word.
const longest = 7

// keyOf returns the key of a word of eight bytes at most.
func keyOf(w string) (k key) {
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		} else if c >= utf8.RuneSelf {
			return keyOf(w[:i]) | keyOfRunes(w[i:])<<(8*i)
		}
		k |= key(c) << (8 * i)
	}
	return k
}

// keyOfRunes is keyOf for words that are not ASCII alone.
func keyOfRunes(w string) (k key) {
	for i, c := range []byte(strings.ToLower(w)) {
		k |= key(c) << (8 * i)
	}
	return k
}

// A count is how many small words of each language a text holds.
type count struct{ french, english int }

func (c *count) add(s string) {
	words := small()
	for i := 0; i < len(s); {
		end := lettersEnd(s, i)
		if end == i {
			i += width(s, i)
			continue
		}
		k, size := key(0), end-i
		if size <= longest {
			k = keyOf(s[i:end])
		}
		i = end
		if isApostrophe(s, end) {
			if size++; size <= longest {
				k |= '\'' << (8 * (size - 1))
			}
			for isApostrophe(s, i) { // what is elided before belongs to no word of its own
				i = lettersEnd(s, i+width(s, i))
			}
		}
		if size > longest {
			continue
		}
		switch words[k] {
		case French:
			c.french++
		case English:
			c.english++
		}
	}
}

// lettersEnd returns the end of the letters that start at i.
func lettersEnd(s string, i int) int {
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if c|0x20 < 'a' || c|0x20 > 'z' {
				return i
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) {
			return i
		}
		i += size
	}
	return i
}

// isApostrophe reports whether an apostrophe stands at i, straight or curly.
func isApostrophe(s string, i int) bool {
	return i < len(s) && (s[i] == '\'' || s[i] >= utf8.RuneSelf && strings.HasPrefix(s[i:], "’"))
}

// width returns the length of the character at i.
func width(s string, i int) int {
	if s[i] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return n
}
