package roster

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/roster/internal/name"
)

// initials adds the forms that hold initials.
func (f *former) initials(n name.Parts) {
	for _, g := range n.Fronts() {
		for _, i := range n.FamilyInitials {
			for x := range f.ways(i) {
				f.add(GivenInitial, false, g.Text, " ", x)
			}
		}
	}
	for _, i := range n.GivenInitials {
		for _, s := range n.Families {
			for x := range f.ways(i) {
				f.add(InitialFamily, false, x, " ", s.Text)
				f.add(InitialFamily, false, s.Text, " ", x)
			}
		}
	}
	for _, g := range n.GivenInitials {
		for _, s := range n.FamilyInitials {
			f.both(g, s)
		}
	}
	for _, i := range n.GivenInitials {
		if strings.Count(i.Dots[0], ".") < 2 {
			continue
		}
		for x := range f.ways(i) { // a compound first name is shortened alone: « JL », « Th.-M. »
			f.add(Initials, true, x)
		}
	}
}

// ways goes through the ways of writing initials.
func (f *former) ways(i name.Initials) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, x := range f.told(i.Dots) {
			if !yield(x) {
				return
			}
		}
		for _, x := range f.told(i.Bare) {
			if !yield(x) {
				return
			}
		}
	}
}

// told returns the ways of writing that a search tells apart: those with dots, or
// with hyphens, are one.
func (f *former) told(ways []string) []string {
	if f.sought {
		return ways[:1]
	}
	return ways
}

// both adds the initials of a first name with those of a surname.
func (f *former) both(g, s name.Initials) {
	for _, a := range g.Bare {
		for _, b := range s.Bare {
			few := utf8.RuneCountInString(a)+utf8.RuneCountInString(b) < 3
			f.add(Initials, few, a, b)
			if !few {
				f.add(Initials, false, b, a) // the surname first; of two letters it would be someone else's
			}
			f.add(Initials, false, a, "-", b)
			if len(a)+len(b) > 2 {
				f.add(Initials, false, a, " ", b)
			}
		}
	}
	for _, a := range f.told(g.Dots) {
		for _, b := range s.Bare {
			if len(b) > 1 {
				f.add(Initials, false, a, " ", b) // « J.-L. LG »
			}
		}
		for _, b := range f.told(s.Dots) {
			f.add(Initials, false, a, " ", b)
			if !strings.Contains(a+b, " ") {
				f.add(Initials, false, a, b)
				f.add(Initials, false, a, strings.TrimSuffix(b, "."))
			}
		}
	}
}
