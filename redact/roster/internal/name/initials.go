package name

import (
	"slices"
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// Initials are the ways of writing a name's initials. The first of each list
// is the plainest.
type Initials struct {
	Bare []string // JL, J-L
	Dots []string // J.L., J.-L.
}

// letter returns the first letter of a word.
func letter(word string) string {
	for _, r := range word {
		if unicode.IsLetter(r) {
			return string(unicode.ToUpper(r))
		}
	}
	return ""
}

// joinedInitials puts letters together; hyphen says that the name joins its
// words with one.
func joinedInitials(letters []string, hyphen bool) Initials {
	i := Initials{
		Bare: []string{strings.Join(letters, "")},
		Dots: []string{strings.Join(letters, ".") + "."},
	}
	if len(letters) > 1 {
		i.Dots = append(i.Dots, strings.Join(letters, ". ")+".")
	}
	if hyphen && len(letters) > 1 {
		i.Bare = append(i.Bare, strings.Join(letters, "-"))
		i.Dots = append(i.Dots, strings.Join(letters, ".-")+".")
	}
	return i
}

// givenInitials returns the initials of first names: all, then the first alone,
// which « Christophe » may write as « Ch. », and « Thi-Mai » as « Th. »
func givenInitials(given string) []Initials {
	hyphen := strings.ContainsFunc(given, func(r rune) bool { return unicode.Is(unicode.Pd, r) })
	var letters []string
	for _, w := range splitGiven(given) {
		if l := letter(w); l != "" {
			letters = append(letters, l)
		}
	}
	if len(letters) == 0 {
		return nil
	}
	out := []Initials{joinedInitials(letters, hyphen)}
	if len(letters) > 1 {
		out = append(out, joinedInitials(letters[:1], false))
	}
	switch cell.Joined(given) {
	case "mohamed", "mohammed", "muhammad", "mohammad":
		out = append(out, Initials{[]string{"Md"}, []string{"Md."}}) // as registers write him
	}
	if len(given) > 3 && strings.Contains(" ch ph th kh gh ", " "+strings.ToLower(given[:2])+" ") {
		two := strings.ToUpper(given[:1]) + strings.ToLower(given[1:2])
		out = append(out, Initials{[]string{two}, []string{two + "."}})
		if len(letters) > 1 {
			out = append(out, joinedInitials(append([]string{two}, letters[1:]...), hyphen)) // « Ch.-H. »
		}
	}
	return out
}

// splitGiven cuts first names at spaces, hyphens and the dots of initials. A
// run of capitals that stands for initials is cut into letters: « JL ».
func splitGiven(given string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(given, func(r rune) bool { return r == ' ' || r == '.' || unicode.Is(unicode.Pd, r) }) {
		if len(w) > 1 && isInitial(w) {
			out = append(out, strings.Split(w, "")...)
			continue
		}
		out = append(out, w)
	}
	return out
}

// familyInitials returns the initials of a surname: with its particles, without
// them, and the first surname of a double one alone.
func familyInitials(family string, units []surname) []Initials {
	var all, cores []string
	elided, particle := Initials{}, Initials{}
	for _, u := range units {
		for _, w := range u.words {
			if p, rest, ok := cutElided(w); ok && len(units) == 1 {
				elided = Initials{Bare: []string{p[:1] + letter(rest), p + letter(rest)}, Dots: []string{p + letter(rest) + "."}}
				particle = joinedInitials([]string{letter(p), letter(rest)}, false)
			}
			if l := letter(w); l != "" {
				all = append(all, l)
			}
		}
		if l := letter(u.core()); l != "" {
			cores = append(cores, l)
		}
	}
	if len(all) == 0 || len(cores) == 0 {
		return nil
	}
	hyphen := len(units) > 1 || strings.ContainsFunc(family, func(r rune) bool { return unicode.Is(unicode.Pd, r) })
	out := []Initials{joinedInitials(all, hyphen)}
	if elided.Bare != nil {
		out = append(out, elided, particle)
	}
	if n := len(units[0].words); n > 1 && len(units) == 1 { // « H. de M. »
		particles := strings.ToLower(strings.TrimSuffix(units[0].text(), units[0].core()))
		out = append(out, Initials{Bare: []string{particles + cores[0]}, Dots: []string{particles + cores[0] + "."}})
	}
	if !slices.Equal(all, cores) || elided.Bare != nil {
		out = append(out, joinedInitials(cores, hyphen))
	}
	if first := units[0]; first.particles() > 0 && cell.Joined(first.words[0]) != "de" {
		out = append(out, joinedInitials(all[:1], false)) // « Jean-Loup L. » of « Le Goff »
	}
	if len(cores) > 1 {
		out = append(out, joinedInitials(cores[:1], false))
	}
	return out
}
