package roster

import (
	"strings"
	"unicode"
)

// parts are the pieces that forms are put together from.
type parts struct {
	whole    string
	givens   []piece // the first names as a whole, then each that may be used alone
	families []piece // each surname as a whole, then what may be used of it alone

	givenInitials  []initials
	familyInitials []initials
}

// A piece is a name or a part of one; a weak one names nobody without support.
type piece struct {
	text string
	weak bool
}

// parts takes the person's name apart. First names that are only initials, and
// a surname that is one, give initials and nothing else.
func (p *Person) parts() parts {
	n := parts{whole: p.Whole.Reveal()}
	if given := p.Given.Reveal(); given != "" {
		n.givenInitials = givenInitials(given)
		if !initialsOnly(given) {
			n.givens = givenPieces(given)
		}
	}
	for i, family := range []string{p.Family.Reveal(), p.Birth.Reveal()} {
		if family == "" {
			continue
		}
		n.familyInitials = append(n.familyInitials, familyInitials(family)...)
		if i == 0 && initialsOnly(family) && len(n.givens) > 0 {
			continue
		}
		n.families = append(n.families, familyPieces(family)...)
	}
	return n
}

// isFull reports whether the name as the list writes it holds more than the
// first names or the surname alone.
func (n *parts) isFull() bool {
	if len(n.families) == 0 || len(n.givens)+len(n.givenInitials) == 0 {
		return false
	}
	return len(strings.Fields(n.whole)) > 1
}

// fronts returns the first names that may stand before a surname: all of them,
// or the first alone.
func (n *parts) fronts() []string {
	var out []string
	for _, g := range n.givens[:min(len(n.givens), 2)] {
		out = append(out, g.text)
	}
	return out
}

func initialsOnly(s string) bool { return every(strings.Fields(s), isInitial) }

// givenPieces returns first names as a whole and, when they are written as
// several words, each of them: « Marie Anne » is called Marie. « Jean-Loup » is
// not called Jean.
func givenPieces(given string) []piece {
	out := []piece{{given, false}}
	if w := strings.Fields(given); len(w) > 1 {
		for _, word := range w {
			if !isInitial(word) && !isParticle(word) {
				out = append(out, piece{word, true})
			}
		}
	}
	return out
}

// familyPieces returns a surname as a whole, without its particle, and each of
// the surnames that make up a double one.
func familyPieces(family string) []piece {
	out := []piece{{family, false}}
	units := surnames(family)
	for _, u := range units {
		if len(units) > 1 {
			out = append(out, piece{u.text(), true})
		}
		if core := u.core(); core != u.text() && !isTiny(core) {
			out = append(out, piece{core, true})
		}
	}
	return out
}

// A surname is one of the surnames in a double one, with its particles.
type surname struct {
	words []string // particles first, elided ones too
	seps  []string // what stands before each word
}

func (u surname) text() string {
	var b strings.Builder
	for i, w := range u.words {
		if i > 0 {
			b.WriteString(u.seps[i])
		}
		b.WriteString(w)
	}
	return b.String()
}

// core returns the surname without its particles.
func (u surname) core() string {
	w := u.words[len(u.words)-1]
	if _, rest, ok := cutElided(w); ok {
		return rest
	}
	return w
}

// surnames cuts « DUPONT-LE GOFF » into « DUPONT » and « LE GOFF ».
func surnames(family string) []surname {
	var out []surname
	var u surname
	sep := ""
	for len(family) > 0 {
		end := strings.IndexFunc(family, func(r rune) bool { return r == ' ' || unicode.Is(unicode.Pd, r) })
		word := family
		if end >= 0 {
			word = family[:end]
		}
		family = family[len(word):]
		if word != "" {
			u.words, u.seps = append(u.words, word), append(u.seps, sep)
			if !isParticle(word) && !lex().saint[joined(word)] {
				out, u = append(out, u), surname{}
			}
		}
		rest := strings.TrimLeftFunc(family, func(r rune) bool { return r == ' ' || unicode.Is(unicode.Pd, r) })
		sep, family = family[:len(family)-len(rest)], rest
	}
	if len(u.words) > 0 {
		out = append(out, u)
	}
	return out
}
