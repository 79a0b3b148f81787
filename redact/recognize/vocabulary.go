package recognize

import (
	"strings"
	"sync"
)

// A lexicon is a set of words, as one bit: what a word is in is looked up once
// for each distinct word of a text, whatever the number of sets and recognisers.
type lexicon uint64

// lexicons are the words of each set, by its bit.
var lexicons [][]string

// words makes a lexicon of lists of folded words with spaces between. There can
// be 64; a test counts them.
func words(lists ...string) lexicon {
	lexicons = append(lexicons, lists)
	return 1 << (len(lexicons) - 1)
}

// The sets that rules make: the words that common and isFunction are true of, and the first words of
// markers.
var (
	ordinary = words()
	function = words()
	marking  = words()
)

// listedWords maps the words of the lists to the sets that they are in. It is built
// when it is first asked for: what no command needs costs nothing at start-up.
var listedWords = sync.OnceValue(func() map[string]lexicon {
	all := make(map[string]lexicon)
	for bit, lists := range lexicons {
		for _, list := range lists {
			for w := range strings.FieldsSeq(list) {
				all[w] |= 1 << bit
			}
		}
	}
	return all
})

// has reports whether a word is on the set's list.
func (l lexicon) has(word string) bool { return listedWords()[word]&l != 0 }

// A vocabulary holds the distinct words of a text, with the sets that each is in.
type vocabulary struct {
	short map[uint64]int32 // by the bytes of words of at most eight: looked up in half the time
	long  map[string]int32
	all   []word

	recent [1 << recentBits]struct { // of the short ones: nine in ten are there
		key uint64
		id  int32
	}
}

// recentBits is the size of the table of recent words: small enough to stay near.
const recentBits = 11

type word struct {
	norm string
	is   lexicon
	base lexicon // the sets of the word without its inclusive ending
	stem lexicon // and without the inclusive ending of any spelling

	whole bool   // it is one atom
	atoms []atom // of the word, when it is not
}

func newVocabulary() *vocabulary {
	return &vocabulary{short: make(map[uint64]int32, 1024), long: make(map[string]int32, 1024)}
}

// id returns the place of a folded word in all.
func (v *vocabulary) id(norm string) int32 {
	id, ok := v.find(norm)
	if !ok {
		id = int32(len(v.all))
		if key, short := keyOf(norm); short {
			v.short[key] = id
		} else {
			v.long[norm] = id
		}
		v.add(norm)
	}
	return id
}

// find returns the place of a folded word in all, if it is there. It is not for
// several at once: it remembers what it was asked.
func (v *vocabulary) find(norm string) (id int32, ok bool) {
	key, short := keyOf(norm)
	if !short {
		id, ok = v.long[norm]
		return id, ok
	}
	at := &v.recent[key*0x9E3779B97F4A7C15>>(64-recentBits)] // by the golden ratio: Knuth, TAOCP 3, 6.4
	if at.key == key && key != 0 {
		return at.id, true
	}
	if id, ok = v.short[key]; ok {
		at.key, at.id = key, id
	}
	return id, ok
}

// keyOf returns the bytes of a word, if they are eight at most. None is zero:
// folding drops control characters.
func keyOf(norm string) (key uint64, short bool) {
	if len(norm) > 8 {
		return 0, false
	}
	for i := range len(norm) {
		key |= uint64(norm[i]) << (8 * i)
	}
	return key, true
}

// add looks a new word up.
func (v *vocabulary) add(norm string) {
	w := word{norm: norm, is: listedWords()[norm], whole: isAtom(norm)}
	if common(norm) {
		w.is |= ordinary
	}
	if isFunction(norm) {
		w.is |= function
	}
	if markers()[norm] != nil {
		w.is |= marking
	}
	w.base, w.stem = w.is, w.is
	if b := base(norm); b != norm {
		w.base = listedWords()[b] | w.is&function
	}
	if s := stem(norm); s != norm {
		w.stem = listedWords()[s]
	}
	id := len(v.all)
	v.all = append(v.all, w)
	if !w.whole {
		as := atoms(norm)
		for i, a := range as {
			as[i].word = v.id(norm[a.start:a.end])
		}
		v.all[id].atoms = as
	}
}

// addEnglish makes the ordinary words of English ordinary.
func (v *vocabulary) addEnglish() {
	for i := range v.all {
		w := &v.all[i]
		if !hasLine(englishWords, w.norm) {
			continue
		}
		w.is |= ordinary
		if base(w.norm) == w.norm {
			w.base |= ordinary
		}
		if stem(w.norm) == w.norm {
			w.stem |= ordinary
		}
	}
}
