package name

import (
	"slices"
	"testing"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// FuzzParse: no word of a name is lost when it is parted, whatever the cell. A
// word that were would be a name that nobody looks for.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"Mme MARTIN née DURANDEL Claire", "d’ARGENCES Hélène", "Claire DURANDEL épouse MARTIN", "KERIVEL - BELHADJ Maud",
		"Kerivel, Mme Maud, Anne", "M. et Mme Belhadj", "J.-L. Le Goff Jr", "A () née", "née née B", "de", "M. K.", "l' B",
	} {
		f.Add(seed, false)
	}
	f.Fuzz(func(t *testing.T, s string, familyFirst bool) {
		for _, n := range Parse(s, familyFirst) {
			kept := cell.Words(n.Title + " " + n.Given + " " + n.Family + " " + n.Birth)
			for _, w := range cell.Words(n.Whole) {
				switch {
				case slices.Contains(kept, w), lex().suffix[w], isNee(w), isMarried(w):
				case w == "ne" || w == "nee" || w == "et" || w == "e":
				default:
					t.Errorf("%q is lost from %q: %q %q %q %q", w, n.Whole, n.Title, n.Given, n.Family, n.Birth)
				}
			}
		}
	})
}
