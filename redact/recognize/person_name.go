package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// A nameRun is a run of tokens that is written as a name of a person is.
type nameRun struct {
	from, to int // tokens, to excluded
	words    int // capitalised words, without particles and initials
	initials int
	rare     bool // one of the words at least is no common word
}

// maxNameWords is the most words that a name is taken to have.
const maxNameWords = 4

// nameAt reads a name from token i on; its zero value is returned where there
// is none. After a title anything that opens with a capital is one, else words
// that are known to be something else end it.
func (p *passage) nameAt(i int, titled bool) nameRun {
	n := nameRun{from: i, to: i}
	for n.words < maxNameWords && n.initials < maxNameWords {
		from := n.to
		if titled {
			from = p.overBreak(n)
		}
		to, initial := p.namePart(from, n, titled)
		if to == from {
			break
		}
		if n.words+n.initials == 0 {
			n.from = from
		}
		n.to = to
		switch {
		case initial && n.words > 0: // «Solène T. Elle…»: nothing follows a surname's initial
			n.initials++
			n.rare = n.rare || titled
			return n
		case initial:
			n.initials++
		default:
			n.words++
			n.rare = n.rare || !p.is(to-1, ordinary)
		}
	}
	if n.words+n.initials == 0 {
		return nameRun{}
	}
	return n
}

// overBreak returns where the next part of a name may stand: behind the end of
// a full line when the name is cut by it.
func (p *passage) overBreak(n nameRun) int {
	i := n.to
	if n.words > 1 || p.class(i) != text.Break || i+1 >= len(p.toks) || i == 0 {
		return i
	}
	plain := p.in.Text.Plain[p.at.Start:p.toks[i].start]
	line := plain[strings.LastIndexByte(plain, '\n')+1:]
	if strings.Count(p.norm(i), "\n") > 1 || n.words > 0 && len(line) < 40 {
		return i
	}
	return i + 1
}

// namePart returns the end of the part of a name that stands at i, or i, and
// whether it is an initial: particles belong to the word that follows them.
func (p *passage) namePart(i int, n nameRun, titled bool) (end int, initial bool) {
	switch p.class(i) {
	case text.Initial:
		if p.norm(i) == "m." && n.initials == 0 && n.words == 0 {
			return i, false
		}
		return i + 1, true
	case text.Elided:
		if strings.Contains("d'l'n'm's'", p.norm(i)) && p.touches(i+1) && p.nameWord(i+1, n, titled) && p.mayJoin(i, i+1, n, titled) {
			return i + 2, false
		}
	case text.Word:
		if k := p.particlesEnd(i); k > i {
			if p.class(k) == text.Elided {
				k++
			}
			if p.nameWord(k, n, titled) && p.mayJoin(i, k, n, titled) {
				return k + 1, false
			}
			if !p.capital(i) || strings.Contains(" le la les de du des d l y ", " "+p.norm(i)+" ") {
				return i, false
			}
		}
		if n.words > 0 && p.capital(i) && utf8.RuneCountInString(p.norm(i)) == 1 && !(p.norm(i) == "a" && p.raw(i) != "A") {
			return i + 1, true
		}
		if p.nameWord(i, n, titled) {
			return i + 1, false
		}
		if n.words > 0 && strings.Contains(" nee ne dit dite alias ", " "+p.norm(i)+" ") && p.nameWord(i+1, n, titled) {
			return i + 2, false
		}
	}
	return i, false
}

// particlesEnd returns the end of the particles that start at i, three at most.
func (p *passage) particlesEnd(i int) int {
	k := i
	for k < i+3 && p.class(k) == text.Word && p.is(k, particles) {
		k++
	}
	return k
}

// mayJoin reports whether the particles from i to k may belong to a name: «le
// Maire» is none, and after a surname «de Rennes», «du Conseil» say where
// someone is from.
func (p *passage) mayJoin(i, k int, n nameRun, titled bool) bool {
	first, next := p.norm(i), p.norm(k)
	capital := unicode.IsUpper(firstRune(p.raw(i)))
	article := strings.Contains(" le la les l' ", " "+first+" ")
	switch {
	case functions.has(base(next)) || bodies.has(next):
		return false
	case p.is(i, foreignParticles):
		return n.words > 0 || titled || capital
	case article && !capital:
		return false // «M. le Bâtonnier»
	case n.words == 0 && titled:
		return capital || !p.acronym(k) // «le monsieur de l'AFD»
	case n.words == 0:
		return capital && article && !p.is(k, ordinary) // «la maire de Vilouze», «La Balade des Livres»
	case n.words > 1 && !capital:
		return false // «Awa Kane de Rennes Métropole»
	case !titled && !capital && !p.givenName(n.from):
		return false // «Intervention d'Awa Kane»
	case first == "de" && k == i+1 || first == "d'":
		return !p.acronym(k)
	case capital:
		return true
	}
	return !p.is(k, ordinary) && !p.acronym(k)
}

// acronym reports whether token i is in capitals and short: DREAL, CNRS.
func (p *passage) acronym(i int) bool {
	return p.capitals(i) && utf8.RuneCountInString(p.norm(i)) <= 6
}

// nameWord reports whether token i may be a word of a name.
func (p *passage) nameWord(i int, n nameRun, titled bool) bool {
	if !p.capital(i) {
		return false
	}
	norm := p.norm(i)
	if strings.ContainsAny(norm, "_0123456789") || base(norm) != norm || utf8.RuneCountInString(norm) == 1 {
		return false
	}
	if openers.has(norm) && !(titled && n.words == 0 && months(norm)) {
		return false
	}
	if titled && n.words == 0 && n.initials == 0 {
		return !functions.has(norm) && !bodiesAlone(norm)
	}
	return !functions.has(norm) && !bodies.has(norm) && innerCapitals(p.raw(i)) < 2
}

// months reports whether a word that opens no name may be a surname after all:
// «M. Mars», «Mme Avril», «M. Maire».
func months(norm string) bool {
	return strings.Contains(" mars avril mai juin juillet mercredi jeudi vendredi samedi dimanche aout ", " "+norm+" ")
}

// bodiesAlone are what no title is followed by but in jest: «Monsieur Open
// Data».
func bodiesAlone(norm string) bool {
	return strings.Contains(" open data web tech internet numerique environnement europe tout-le-monde meteo ", " "+norm+" ")
}

// innerCapitals counts the capitals inside a word that is not all capitals and
// that no hyphen precedes: «OpenStreetMap» has two, «McDonald» one.
func innerCapitals(s string) int {
	if strings.IndexFunc(s, unicode.IsLower) < 0 {
		return 0
	}
	n, before := 0, '-'
	for _, r := range s {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			n++
		}
		before = r
	}
	return n
}

// credible reports whether a name that no title announces is one: two parts or
// more, the first of which is no ordinary word.
func (p *passage) credible(n nameRun) bool {
	if n.words+n.initials < 2 || n.words == 0 {
		return false
	}
	if last := n.to - 1; p.capitals(n.from) && p.capital(last) && !p.capitals(last) && p.is(last, ordinary) {
		return false // «DREAL Bretagne»
	}
	return n.rare && p.givenName(n.from) || n.words > 1 && p.is(n.from, bothWays)
}

// givenName reports whether token i may open a name: it is no ordinary word,
// or one that is a first name as well, or a surname in capitals that goes
// before its first name.
func (p *passage) givenName(i int) bool {
	return p.class(i) != text.Word || !p.is(i, ordinary) || p.is(i, bothWays) || p.capitals(i) && p.capital(i+1) && !p.capitals(i+1)
}
