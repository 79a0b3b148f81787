package listed

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"
)

// A nearness says how a word differs from the name that it may stand for.
type nearness uint8

const (
	exact   nearness = iota
	closely          // as ears and fingers err: it sounds the same, a letter doubled, two swapped, the key beside
	shortly          // the beginning of the name, before a full stop: «Ousm.»
	loosely          // one letter of a name of five or more, two from eight on; other vowels between the same consonants; the beginning of a first name
)

// shortestNear is the length in letters from which a name is looked for in other
// spellings: below it too many words are a letter away.
const shortestNear = 5

// shortestBeginning is the length in letters from which a word may be the
// beginning of a first name: «kes» for Kestutis.
const shortestBeginning = 3

// longestNear bounds the words that are compared.
const longestNear = 32

// A lookalike is a name of the list that a word is written almost as.
type lookalike struct {
	atom string
	how  nearness
}

// lookalikes finds the names of a list that words are written almost as. Its size
// is linear in the list; a word is compared only with the names that share a key
// with it: see keysOf.
type lookalikes struct {
	known  map[string]bool // true for those of first names
	sorted []string        // all, once the list is read
	names  []nearName      // those that are compared, once a word is by length
	keys   keyTable        // of names; made when the first word is compared
}

type nearName struct{ atom, sound, skeleton string }

// add adds a name, or a part of one: folded letters. All are added before a word
// is looked up.
func (l *lookalikes) add(atom string, given bool) {
	if l.known == nil {
		l.known = make(map[string]bool)
	}
	before, known := l.known[atom]
	l.known[atom] = before || given
	if known {
		return
	}
	l.sorted = append(l.sorted, atom)
	if n := len(atom); n >= shortestNear && n <= longestNear && isLatin(atom) {
		l.names = append(l.names, nearName{atom: atom})
	}
}

// of returns the names that a folded word may stand for, the nearest first.
func (l *lookalikes) of(word string) []lookalike {
	n := len(word)
	if n < shortestBeginning || n > longestNear || l.isKnown(word) || !isLatin(word) {
		return nil
	}
	var out []lookalike
	if n >= shortestNear-1 {
		out = l.compared(word)
	}
	for name := range l.from(word) {
		if l.known[name] && len(name) > n+1 {
			out = append(out, lookalike{name, loosely})
		}
	}
	slices.SortStableFunc(out, func(a, b lookalike) int { return cmp.Compare(a.how, b.how) })
	return out
}

// compared returns the names that a word is near, the shortest first.
func (l *lookalikes) compared(word string) []lookalike {
	if l.keys.starts == nil {
		slices.SortStableFunc(l.names, func(a, b nearName) int { return cmp.Compare(len(a.atom), len(b.atom)) })
		for i := range l.names {
			name := &l.names[i]
			name.sound, name.skeleton = sound(name.atom), skeleton(name.atom)
		}
		l.keys = newKeyTable(l.names)
	}
	w := nearName{word, sound(word), skeleton(word)}
	var out []lookalike
	for _, i := range l.keys.sharing(&w) {
		if how := nearnessOf(&w, &l.names[i]); how != exact {
			out = append(out, lookalike{l.names[i].atom, how})
		}
	}
	return out
}

func (l *lookalikes) isKnown(word string) bool {
	_, known := l.known[word]
	return known
}

// cut returns the names that a folded word may be cut from, at a full stop.
func (l *lookalikes) cut(word string) []lookalike {
	const shortest = 2 // bytes: one is an initial, which the forms have
	if len(word) < shortest || l.isKnown(word) {
		return nil
	}
	var out []lookalike
	for name := range l.from(word) {
		out = append(out, lookalike{name, shortly})
	}
	return out
}

// mostFrom bounds the names that one beginning stands for: so many share it that
// it tells of no one.
const mostFrom = 64

// from goes through the names that begin with a word and are longer.
func (l *lookalikes) from(word string) iter.Seq[string] {
	return func(yield func(string) bool) {
		i, _ := slices.BinarySearch(l.sorted, word)
		for end := min(len(l.sorted), i+mostFrom); i < end && strings.HasPrefix(l.sorted[i], word); i++ {
			if len(l.sorted[i]) > len(word) && !yield(l.sorted[i]) {
				return
			}
		}
	}
}

// farthest is the distance in edits beyond which two words are not alike, however
// they sound.
const farthest = 3

// longName is the length in letters from which a name may be two letters away.
const longName = 8

// nearnessOf compares a word with a name; exact stands for too far. A rule that
// it has must have a key in keysOf.
func nearnessOf(word, name *nearName) nearness {
	far := 1
	if len(name.atom) >= longName {
		far = 2
	}
	d, slip := distance(word.atom, name.atom, farthest)
	switch {
	case d > farthest:
		return exact
	case word.sound == name.sound && len(word.sound) > 2, d == 1 && slip:
		return closely
	case d <= far && (d == 1 || word.atom[0] == name.atom[0]):
		return loosely
	case word.skeleton == name.skeleton && len(word.skeleton) > 2 && len(word.atom) >= shortestNear:
		return loosely
	}
	return exact
}

// distance returns the optimal string alignment distance of two words (Damerau
// 1964; adjacent letters may be swapped), or more than most where it is more, and
// whether a single edit is a slip of the fingers.
func distance(a, b string, most int) (d int, slip bool) {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1, false
	}
	var rows [3][longestNear + 1]int
	for j := range len(b) + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		row, above, above2 := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], above2[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least > most {
			return most + 1, false
		}
	}
	d = rows[len(a)%3][len(b)]
	return d, d == 1 && slipped(a, b)
}

// slipped reports whether two words that are one edit apart differ by a letter
// doubled or not, by two letters swapped, or by neighbours on the keyboard.
func slipped(a, b string) bool {
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	switch {
	case len(a) > len(b):
		return i > 0 && a[i] == a[i-1] || i+1 < len(a) && a[i] == a[i+1]
	case len(a) < len(b):
		return i > 0 && b[i] == b[i-1] || i+1 < len(b) && b[i] == b[i+1]
	case i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i]:
		return true
	}
	return neighbours(a[i], b[i])
}

// keyboards are the rows of letters of the French and the English keyboards.
var keyboards = [...]string{"azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm"}

func neighbours(a, b byte) bool {
	for _, row := range keyboards {
		if i, j := strings.IndexByte(row, a), strings.IndexByte(row, b); i >= 0 && j >= 0 && (i-j == 1 || j-i == 1) {
			return true
		}
	}
	return false
}

func isLatin(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// sounds rewrites spellings that French reads alike, the longer first.
var sounds = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer(
		"eau", "o", "au", "o", "sch", "x", "ch", "x", "sh", "x", "ph", "f", "th", "t", "ck", "k", "qu", "k", "gu", "g", "bv", "v", "oo", "ou",
		"dj", "j", "ce", "se", "ci", "si", "cy", "si", "c", "k", "q", "k", "ai", "e", "ei", "e", "ay", "e", "ey", "e", "oe", "e", "ue", "u", "ae", "e",
		"y", "i", "w", "v", "z", "s", "h", "", "em", "am", "en", "an", "mb", "nb", "mp", "np", "ou", "u",
	)
})

// sound returns a key that words share which are read alike in French:
// «lefebvre» and «lefevre», «gauthier» and «gotier», «dupond» and «dupont».
func sound(s string) string {
	s = squeeze(sounds().Replace(squeeze(s)))
	if before, ok := strings.CutSuffix(s, "e"); ok && !strings.HasSuffix(before, "n") {
		return before
	}
	return strings.TrimRight(s, "stdxpg")
}

// skeleton returns the first letter of a word and its consonants, doubled ones
// once, a soft c as s: what stays of a name that is written in other letters than
// its own («mohamed», «muhammad»; «yacine», «yasin»).
func skeleton(s string) string {
	b := make([]byte, 1, len(s))
	b[0] = s[0]
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case strings.IndexByte("aeiouy", c) >= 0:
		case c == 'c' && i+1 < len(s) && strings.IndexByte("eiy", s[i+1]) >= 0:
			b = append(b, 's')
		default:
			b = append(b, c)
		}
	}
	return squeeze(string(b))
}

// squeeze writes runs of a letter once.
func squeeze(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if i == 0 || s[i] != s[i-1] {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}
