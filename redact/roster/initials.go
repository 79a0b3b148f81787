package roster

import (
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/roster/internal/name"
)

// initials adds the forms that are made of initials.
func (f *former) initials(n name.Parts) {
	for _, g := range n.Fronts() {
		for _, i := range n.FamilyInitials {
			for _, s := range slices.Concat(i.Dots, i.Bare) {
				f.add(GivenInitial, g+" "+s, false)
			}
		}
	}
	for _, i := range n.GivenInitials {
		for _, s := range n.Families {
			for _, x := range slices.Concat(i.Dots, i.Bare) {
				f.add(InitialFamily, x+" "+s.Text, false)
				f.add(InitialFamily, s.Text+" "+x, false)
			}
		}
	}
	for _, g := range n.GivenInitials {
		for _, s := range n.FamilyInitials {
			f.both(g, s)
		}
	}
	if len(n.GivenInitials) > 1 { // a compound first name is shortened alone: « JL »
		for _, x := range slices.Concat(n.GivenInitials[0].Bare, n.GivenInitials[0].Dots) {
			f.add(Initials, x, true)
		}
	}
}

// both adds the initials of a first name with those of a surname.
func (f *former) both(g, s name.Initials) {
	for _, a := range g.Bare {
		for _, b := range s.Bare {
			f.add(Initials, a+b, len(cell.Joined(a+b)) < 3)
			f.add(Initials, a+"-"+b, false)
			if len(a)+len(b) > 2 {
				f.add(Initials, a+" "+b, false)
			}
		}
	}
	for _, a := range g.Dots {
		for _, b := range s.Bare {
			if len(b) > 1 {
				f.add(Initials, a+" "+b, false) // « J.-L. LG »
			}
		}
		for _, b := range s.Dots {
			f.add(Initials, a+" "+b, false)
			if !strings.Contains(a+b, " ") {
				f.add(Initials, a+b, false)
				f.add(Initials, strings.TrimSuffix(a+b, "."), false)
			}
		}
	}
}
