package name

import (
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// FuzzParse: no word of a name is lost when it is parted, whatever the cell. A
// word that were would be a name that nobody looks for.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"Mme MARTIN née DURANDEL Claire", "d’ARGENCES Hélène", "Claire DURANDEL épouse MARTIN", "KERIVEL - BELHADJ Maud",
		"Kerivel, Mme Maud, Anne", "M. et Mme Belhadj", "J.-L. Le Goff Jr", "A () née", "née née B", "de", "M. K.", "l' B", "A épo!use A",
	} {
		f.Add(seed, false)
	}
	f.Fuzz(func(t *testing.T, s string, familyFirst bool) {
		for _, n := range Parse(s, familyFirst) {
			kept := cell.Words(n.Title + " " + n.Given + " " + n.Family + " " + n.Birth)
			for _, field := range strings.Fields(n.Whole) {
				if isMarker(field) {
					continue
				}
				for _, w := range cell.Words(field) {
					if !slices.Contains(kept, w) {
						t.Errorf("%q is lost from %q: %q %q %q %q", w, n.Whole, n.Title, n.Given, n.Family, n.Birth)
					}
				}
			}
		}
	})
}

// isMarker reports whether a word says how two names go together, and is itself
// part of neither. It is asked of words as they are written: « épo!use » is
// read as « épouse », and its letters are no name either.
func isMarker(w string) bool {
	return isNee(w) || isMarried(w) || lex().suffix[cell.Joined(w)] || w == "et"
}
