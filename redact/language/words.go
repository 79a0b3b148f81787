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

// small maps a small word to its language. It is built when it is first asked
// for: what no command needs costs nothing at start-up.
var small = sync.OnceValue(func() map[string]Language {
	all := make(map[string]Language, 256)
	for l, words := range map[Language]string{French: frenchWords, English: englishWords} {
		for w := range strings.FieldsSeq(words) {
			all[w] = l
		}
	}
	return all
})

// longest is the length in bytes of the longest small word.
const longest = 7

// A count is how many small words of each language a text holds.
type count struct{ french, english int }

func (c *count) add(s string) {
	words := small()
	for i := 0; i < len(s); {
		end := lettersEnd(s, i)
		if end == i {
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
			continue
		}
		w := s[i:end]
		i = end
		if r, size := utf8.DecodeRuneInString(s[end:]); size > 0 && isApostrophe(r) {
			w += "'"
			for i += size; ; i += size { // what is elided before belongs to no word of its own
				i = lettersEnd(s, i)
				if r, size = utf8.DecodeRuneInString(s[i:]); size == 0 || !isApostrophe(r) {
					break
				}
			}
		}
		if len(w) > longest {
			continue
		}
		switch words[strings.ToLower(w)] {
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

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }
