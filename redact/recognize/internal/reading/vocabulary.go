package reading

import (
	"strings"
	"sync"
)

// A Lexicon is a set of words, as one bit: what a word is in is looked up once
// for each distinct word of a text, whatever the number of sets and recognisers.
type Lexicon uint64

// lexicons are the words of each set, by its bit.
var lexicons [][]string

// Words makes a lexicon of lists of folded words with spaces between. It panics
// at the sixty-fifth, which has no bit.
func Words(lists ...string) Lexicon {
	if lexicons = append(lexicons, lists); len(lexicons) > 64 {
		panic("more sets of words than bits")
	}
	return 1 << (len(lexicons) - 1)
}

// The sets that rules make: the words that Common and isFunction are true of.
var (
	Ordinary = Words()
	Function = Words()
)

// listedWords maps the words of the lists to the sets that they are in. It is built
// when it is first asked for: what no command needs costs nothing at start-up.
var listedWords = sync.OnceValue(func() map[string]Lexicon {
	all := make(map[string]Lexicon)
	for bit, lists := range lexicons {
		for _, list := range lists {
			for w := range strings.FieldsSeq(list) {
				all[w] |= 1 << bit
			}
		}
	}
	return all
})

// Has reports whether a word is on the set's list.
func (l Lexicon) Has(word string) bool { return listedWords()[word]&l != 0 }

// A Vocabulary holds the distinct words of a text, with the sets that each is in.
type Vocabulary struct {
	short map[uint64]int32 // by the bytes of words of at most eight: looked up in half the time
	long  map[string]int32
	All   []Word

	recent [1 << recentBits]struct { // of the short ones: nine in ten are there
		key uint64
		id  int32
	}
}

// recentBits is the size of the table of recent words: small enough to stay near.
const recentBits = 11

// A Word is a distinct word of a text, and what the lists say of it.
type Word struct {
	Norm string
	Is   Lexicon
	base Lexicon // the sets of the word without its inclusive ending
	stem Lexicon // and without the inclusive ending of any spelling

	Whole bool   // it is one atom
	atoms []Atom // of the word, when it is not
}

func newVocabulary() *Vocabulary {
	return &Vocabulary{short: make(map[uint64]int32, 1024), long: make(map[string]int32, 1024)}
}

// id returns the place of a folded word in all.
func (v *Vocabulary) id(norm string) int32 {
	id, ok := v.Find(norm)
	if !ok {
		id = int32(len(v.All))
		if key, short := keyOf(norm); short {
			v.short[key] = id
		} else {
			v.long[norm] = id
		}
		v.add(norm)
	}
	return id
}

// Find returns the place of a folded word in all, if it is there. It is not for
// several at once: it remembers what it was asked.
func (v *Vocabulary) Find(norm string) (id int32, ok bool) {
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
func (v *Vocabulary) add(norm string) {
	w := Word{Norm: norm, Is: listedWords()[norm], Whole: isAtom(norm)}
	if Common(norm) {
		w.Is |= Ordinary
	}
	if isFunction(norm) {
		w.Is |= Function
	}
	w.base, w.stem = w.Is, w.Is
	if b := Base(norm); b != norm {
		w.base = listedWords()[b] | w.Is&Function
	}
	if s := stem(norm); s != norm {
		w.stem = listedWords()[s]
	}
	id := len(v.All)
	v.All = append(v.All, w)
	if !w.Whole {
		as := Atoms(norm)
		for i, a := range as {
			as[i].Word = v.id(norm[a.Start:a.End])
		}
		v.All[id].atoms = as
	}
}

// addEnglish makes the ordinary words of English ordinary.
func (v *Vocabulary) addEnglish() {
	for i := range v.All {
		w := &v.All[i]
		if !hasLine(EnglishWords, w.Norm) {
			continue
		}
		w.Is |= Ordinary
		if Base(w.Norm) == w.Norm {
			w.base |= Ordinary
		}
		if stem(w.Norm) == w.Norm {
			w.stem |= Ordinary
		}
	}
}
