package roster

import (
	"slices"
	"strings"
	"unicode"
)

// initials are the ways of writing a name's initials. The first of each list
// is the plainest.
type initials struct {
	bare []string // JL, J-L
	dots []string // J.L., J.-L.
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
func joinedInitials(letters []string, hyphen bool) initials {
	i := initials{
		bare: []string{strings.Join(letters, "")},
		dots: []string{strings.Join(letters, ".") + "."},
	}
	if len(letters) > 1 {
		i.dots = append(i.dots, strings.Join(letters, ". ")+".")
	}
	if hyphen && len(letters) > 1 {
		i.bare = append(i.bare, strings.Join(letters, "-"))
		i.dots = append(i.dots, strings.Join(letters, ".-")+".")
	}
	return i
}

// givenInitials returns the initials of first names: all, then the first alone,
// which « Christophe » may write as « Ch. ».
func givenInitials(given string) []initials {
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
	out := []initials{joinedInitials(letters, hyphen)}
	if len(letters) > 1 {
		out = append(out, joinedInitials(letters[:1], false))
	}
	if low := strings.ToLower(given); len(given) > 3 && (strings.HasPrefix(low, "ch") || strings.HasPrefix(low, "ph") || strings.HasPrefix(low, "th")) {
		two := strings.ToUpper(given[:1]) + low[1:2]
		out = append(out, initials{[]string{two}, []string{two + "."}})
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
func familyInitials(family string) []initials {
	var all, cores []string
	elided := initials{}
	units := surnames(family)
	for _, u := range units {
		for _, w := range u.words {
			if p, rest, ok := cutElided(w); ok && len(units) == 1 {
				elided = initials{bare: []string{p[:1] + letter(rest), p + letter(rest)}, dots: []string{p + letter(rest) + "."}}
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
	hyphen := len(units) > 1
	out := []initials{joinedInitials(all, hyphen)}
	if elided.bare != nil {
		out = append(out, elided)
	}
	if !slices.Equal(all, cores) || elided.bare != nil {
		out = append(out, joinedInitials(cores, hyphen))
	}
	if len(cores) > 1 {
		out = append(out, joinedInitials(cores[:1], false))
	}
	return out
}

// initials adds the forms that are made of initials.
func (f *former) initials(n parts) {
	for _, g := range n.fronts() {
		for _, i := range n.familyInitials {
			for _, s := range slices.Concat(i.dots, i.bare) {
				f.add(GivenInitial, g+" "+s, false)
			}
		}
	}
	for _, i := range n.givenInitials {
		for _, s := range n.families {
			for _, x := range slices.Concat(i.dots, i.bare) {
				f.add(InitialFamily, x+" "+s.text, false)
				f.add(InitialFamily, s.text+" "+x, false)
			}
		}
	}
	for _, g := range n.givenInitials {
		for _, s := range n.familyInitials {
			f.both(g, s)
		}
	}
	if len(n.givenInitials) > 1 { // a compound first name is shortened alone: « JL »
		for _, x := range slices.Concat(n.givenInitials[0].bare, n.givenInitials[0].dots) {
			f.add(Initials, x, true)
		}
	}
}

// both adds the initials of a first name with those of a surname.
func (f *former) both(g, s initials) {
	for _, a := range g.bare {
		for _, b := range s.bare {
			f.add(Initials, a+b, len(joined(a+b)) < 3)
			f.add(Initials, a+"-"+b, false)
			if len(a)+len(b) > 2 {
				f.add(Initials, a+" "+b, false)
			}
		}
	}
	for _, a := range g.dots {
		for _, b := range s.dots {
			f.add(Initials, a+" "+b, false)
			if !strings.Contains(a+b, " ") {
				f.add(Initials, a+b, false)
				f.add(Initials, strings.TrimSuffix(a+b, "."), false)
			}
		}
	}
}
