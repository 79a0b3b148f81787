package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// A NameRun is a run of tokens that is written as a name of a person is.
type NameRun struct {
	From, To int // tokens, to excluded
	Words    int // capitalised words, without particles and initials
	Initials int
	Rare     bool // one of the words at least is no common word
}

// MaxNameWords is the most words that a name is taken to have.
const MaxNameWords = 4

// NameAt reads a name from token i on; its zero value is returned where there
// is none. After a title anything that opens with a capital is one, else words
// that are known to be something else end it.
func (p *Passage) NameAt(i int, titled bool) NameRun {
	n := NameRun{From: i, To: i}
	for n.Words < MaxNameWords && n.Initials < MaxNameWords {
		from := n.To
		if titled {
			from = p.overBreak(n)
		}
		to, initial := p.namePart(from, n, titled)
		if to == from {
			break
		}
		if n.Words+n.Initials == 0 {
			n.From = from
		}
		n.To = to
		switch {
		case initial && n.Words > 0: // «Solène T. Elle…»: nothing follows a surname's initial
			n.Initials++
			n.Rare = n.Rare || titled
			return n
		case initial:
			n.Initials++
		default:
			n.Words++
			n.Rare = n.Rare || !p.Is(to-1, Ordinary)
		}
	}
	if n.Words+n.Initials == 0 {
		return NameRun{}
	}
	return n
}

// overBreak returns where the next part of a name may stand: behind the end of
// a full line when the name is cut by it.
func (p *Passage) overBreak(n NameRun) int {
	i := n.To
	if n.Words > 1 || p.Class(i) != text.Break || i+1 >= len(p.Toks) || i == 0 {
		return i
	}
	plain := p.In.Text.Plain[p.At.Start:p.Toks[i].Start]
	line := plain[strings.LastIndexByte(plain, '\n')+1:]
	if strings.Count(p.Norm(i), "\n") > 1 || n.Words > 0 && len(line) < 40 {
		return i
	}
	return i + 1
}

// namePart returns the end of the part of a name that stands at i, or i, and
// whether it is an initial: particles belong to the word that follows them.
func (p *Passage) namePart(i int, n NameRun, titled bool) (end int, initial bool) {
	switch p.Class(i) {
	case text.Initial:
		if p.Norm(i) == "m." && n.Initials == 0 && n.Words == 0 {
			return i, false
		}
		return i + 1, true
	case text.Elided:
		if strings.Contains("d'l'n'm's'", p.Norm(i)) && p.Touches(i+1) && p.nameWord(i+1, n, titled) && p.mayJoin(i, i+1, n, titled) {
			return i + 2, false
		}
	case text.Word:
		if k := p.particlesEnd(i); k > i {
			if p.Class(k) == text.Elided {
				k++
			}
			if p.nameWord(k, n, titled) && p.mayJoin(i, k, n, titled) {
				return k + 1, false
			}
			if !p.Capital(i) || strings.Contains(" le la les de du des d l y ", " "+p.Norm(i)+" ") {
				return i, false
			}
		}
		if n.Words > 0 && p.Capital(i) && utf8.RuneCountInString(p.Norm(i)) == 1 && !(p.Norm(i) == "a" && p.Raw(i) != "A") {
			return i + 1, true
		}
		if p.nameWord(i, n, titled) {
			return i + 1, false
		}
		if n.Words > 0 && strings.Contains(" nee ne dit dite alias ", " "+p.Norm(i)+" ") && p.nameWord(i+1, n, titled) {
			return i + 2, false
		}
	}
	return i, false
}

// particlesEnd returns the end of the particles that start at i, three at most.
func (p *Passage) particlesEnd(i int) int {
	k := i
	for k < i+3 && p.Class(k) == text.Word && p.Is(k, particles) {
		k++
	}
	return k
}

// mayJoin reports whether the particles from i to k may belong to a name: «le
// Maire» is none, and after a surname «de Rennes», «du Conseil» say where
// someone is from.
func (p *Passage) mayJoin(i, k int, n NameRun, titled bool) bool {
	first, next := p.Norm(i), p.Norm(k)
	capital := unicode.IsUpper(FirstRune(p.Raw(i)))
	article := strings.Contains(" le la les l' ", " "+first+" ")
	switch {
	case Functions.Has(Base(next)) || Bodies.Has(next):
		return false
	case p.Is(i, foreignParticles):
		return n.Words > 0 || titled || capital
	case article && !capital:
		return false // «M. le Bâtonnier»
	case n.Words == 0 && titled:
		return capital || !p.Acronym(k) // «le monsieur de l'AFD»
	case n.Words == 0:
		return capital && article && !p.Is(k, Ordinary) // «la maire de Vilouze», «La Balade des Livres»
	case n.Words > 1 && !capital:
		return false // «Awa Kane de Rennes Métropole»
	case !titled && !capital && !p.givenName(n.From):
		return false // «Intervention d'Awa Kane»
	case first == "de" && k == i+1 || first == "d'":
		return !p.Acronym(k)
	case capital:
		return true
	}
	return !p.Is(k, Ordinary) && !p.Acronym(k)
}

// Acronym reports whether token i is in capitals and short: DREAL, CNRS.
func (p *Passage) Acronym(i int) bool {
	return p.Capitals(i) && utf8.RuneCountInString(p.Norm(i)) <= 6
}

// nameWord reports whether token i may be a word of a name.
func (p *Passage) nameWord(i int, n NameRun, titled bool) bool {
	if !p.Capital(i) {
		return false
	}
	norm := p.Norm(i)
	if strings.ContainsAny(norm, "_0123456789") || Base(norm) != norm || utf8.RuneCountInString(norm) == 1 {
		return false
	}
	if Openers.Has(norm) && !(titled && n.Words == 0 && months(norm)) {
		return false
	}
	if titled && n.Words == 0 && n.Initials == 0 {
		return !Functions.Has(norm) && !bodiesAlone(norm)
	}
	return !Functions.Has(norm) && !Bodies.Has(norm) && innerCapitals(p.Raw(i)) < 2
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

// Credible reports whether a name that no title announces is one: two parts or
// more, the first of which is no ordinary word.
func (p *Passage) Credible(n NameRun) bool {
	if n.Words+n.Initials < 2 || n.Words == 0 {
		return false
	}
	if last := n.To - 1; p.Capitals(n.From) && p.Capital(last) && !p.Capitals(last) && p.Is(last, Ordinary) {
		return false // «DREAL Bretagne»
	}
	return n.Rare && p.givenName(n.From) || n.Words > 1 && p.Is(n.From, BothWays)
}

// givenName reports whether token i may open a name: it is no ordinary word,
// or one that is a first name as well, or a surname in capitals that goes
// before its first name.
func (p *Passage) givenName(i int) bool {
	return p.Class(i) != text.Word || !p.Is(i, Ordinary) || p.Is(i, BothWays) || p.Capitals(i) && p.Capital(i+1) && !p.Capitals(i+1)
}

// NamePiece reports whether token i may be a piece of a name.
func (p *Passage) NamePiece(i int) bool {
	c := p.Class(i)
	return c == text.Initial || c == text.Elided || c == text.Word && (p.Capital(i) || p.Is(i, particles))
}

// NoName reports whether words with a capital, the first and the last of them,
// are a place, a line of transport or whoever is in the chair: «Victoria
// Station», «Line B», «Madam Chair».
func NoName(first, last string) bool {
	chair := (first == "madam" || first == "mr" || first == "chair") && last == "chair"
	line := first == "line" && len(strings.TrimSuffix(last, ".")) == 1
	return chair || line || In(placeTails, last) || strings.HasSuffix(first, "'s")
}
