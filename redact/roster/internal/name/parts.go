package name

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// Parts are the pieces that written forms are put together from.
type Parts struct {
	Whole    string
	Givens   []Piece // the first names as a whole, then each that may be used alone
	Families []Piece // each surname as a whole, then what may be used of it alone

	GivenInitials  []Initials
	FamilyInitials []Initials
}

// A Piece is a name or a part of one; a weak one names nobody without support.
type Piece struct {
	Text string
	Weak bool
}

// Split takes a name apart, in the list's spelling first and then in others'
// ([GivenSpellings], [Spellings]). First names that are only initials, and a
// surname that is one, give initials and nothing else. Any part may be empty.
func Split(given, family, birth, whole string) Parts {
	n := Parts{Whole: whole}
	if given != "" {
		n.GivenInitials = givenInitials(given)
		if !initialsOnly(given) {
			for _, s := range GivenSpellings(given) {
				n.Givens = appendPieces(n.Givens, givenPieces(s))
			}
		}
	}
	for i, surname := range []string{family, birth} {
		if surname == "" {
			continue
		}
		initial := i == 0 && initialsOnly(surname) && len(n.Givens) > 0
		for _, s := range Spellings(surname) {
			units := surnames(s)
			n.FamilyInitials = appendInitials(n.FamilyInitials, familyInitials(s, units))
			if !initial {
				n.Families = appendPieces(n.Families, familyPieces(s, units))
			}
		}
	}
	return n
}

// appendPieces appends the pieces that are not there.
func appendPieces(list, more []Piece) []Piece {
	for _, p := range more {
		if !slices.ContainsFunc(list, func(have Piece) bool { return have.Text == p.Text }) {
			list = append(list, p)
		}
	}
	return list
}

// appendInitials appends the initials that are not there.
func appendInitials(list, more []Initials) []Initials {
	for _, i := range more {
		if !slices.ContainsFunc(list, func(have Initials) bool { return have.Bare[0] == i.Bare[0] && have.Dots[0] == i.Dots[0] }) {
			list = append(list, i)
		}
	}
	return list
}

// IsFull reports whether the name as the list writes it holds more than the
// first names or the surname alone.
func (n *Parts) IsFull() bool {
	if len(n.Families) == 0 || len(n.Givens)+len(n.GivenInitials) == 0 {
		return false
	}
	return len(strings.Fields(n.Whole)) > 1
}

// Fronts returns the first names that may stand before a surname: all of them, or
// one alone, since not everyone is called by the first, in each spelling.
func (n *Parts) Fronts() []Piece {
	const most = 6
	return n.Givens[:min(len(n.Givens), most)]
}

// IsTiny reports whether a word is too short to name someone alone.
func IsTiny(s string) bool { return utf8.RuneCountInString(cell.Joined(s)) <= 2 }

func initialsOnly(s string) bool { return every(strings.Fields(s), isInitial) }

// givenPieces returns first names as a whole and, when they are written as
// several words, each of them: « Marie Anne » is called Marie. « Jean-Loup » is
// not called Jean.
func givenPieces(given string) []Piece {
	out := []Piece{{given, false}}
	if w := strings.Fields(given); len(w) > 1 {
		for _, word := range w {
			if !isInitial(word) && !isParticle(word) {
				out = append(out, Piece{word, true})
			}
		}
	}
	return out
}

// familyPieces returns a surname as a whole, the ways of writing its particles,
// the surname without them, and each of the surnames that make up a double one.
func familyPieces(family string, units []surname) []Piece {
	out := []Piece{{family, false}}
	for _, u := range units {
		whole := len(units) == 1
		if !whole {
			out = append(out, Piece{u.text(), true})
		}
		for _, s := range u.respelt() {
			out = append(out, Piece{s, !whole})
		}
		if core := u.core(); core != u.text() && !IsTiny(core) {
			out = append(out, Piece{core, true})
		}
		for i := 1; i < u.particles(); i++ {
			out = append(out, Piece{u.from(i), true}) // « La Rochebrune » of « de La Rochebrune »
		}
	}
	return out
}

// A surname is one of the surnames in a double one, with its particles.
type surname struct {
	words []string // particles first, elided ones too
	seps  []string // what stands before each word
}

func (u surname) text() string { return u.from(0) }

// from returns the surname from a word on.
func (u surname) from(i int) string {
	var b strings.Builder
	b.WriteString(u.words[i])
	for j := i + 1; j < len(u.words); j++ {
		b.WriteString(u.seps[j] + u.words[j])
	}
	return b.String()
}

// particles returns how many words of the surname are particles.
func (u surname) particles() int {
	i := 0
	for i < len(u.words)-1 && isParticle(u.words[i]) {
		i++
	}
	return i
}

// respelt returns the surname with its particles run into it (« Lebihan »,
// « Vandenberghe »), with the Arabic article in its other spelling, and with
// Dutch and German particles cut short (« v. d. Berghe »).
func (u surname) respelt() []string {
	n := u.particles()
	if n == 0 {
		return nil
	}
	out := []string{strings.Join(u.words, "")}
	switch first := cell.Joined(u.words[0]); {
	case first == "el":
		out = append(out, "Al"+u.seps[1]+u.from(1))
	case first == "al":
		out = append(out, "El"+u.seps[1]+u.from(1))
	case first == "von" || first == "van":
		short := ""
		for _, w := range u.words[:n] {
			short += strings.ToLower(letter(w)) + ". "
		}
		out = append(out, short+u.from(n))
	}
	return out
}

// core returns the surname without its particles.
func (u surname) core() string {
	i := u.particles()
	if _, rest, ok := cutElided(u.words[i]); ok && i == len(u.words)-1 {
		return rest
	}
	return u.from(i)
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
			if !isParticle(word) && !lex().saint[cell.Joined(word)] {
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
