package listed

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
)

// TestListedApart: two people who stand beside each other are two, and the signs
// between them stay.
func TestListedApart(t *testing.T) {
	r := readingtest.Roster(t, "Nom;Prénom\nRocher;Pierre\nTrambléon;Pierre\nZorbec;Lila\nKerbrat;Jean-Loup\n")
	for _, tt := range []struct{ want, reason string }{
		{"Merci à M. ⟦Rocher⟧. ⟦Pierre Trambléon⟧ répond.", "a sentence ends between them"},
		{"Merci à ⟦Zorbec⟧. ⟦Lila⟧ répond.", "even where both are one person"},
		{"Merci à ⟦Zorbec⟧.\n⟦Lila⟧ répond.", "at the end of a line too"},
		{"D'abord ⟦Rocher⟧, ⟦Pierre Trambléon⟧ ensuite.", "a comma of an enumeration"},
		{"Puis ⟦Zorbec⟧ : ⟦Lila⟧ note.", "a colon"},
		{"Puis ⟦Zorbec⟧ - ⟦Lila⟧ note.", "a dash with spaces"},
		{"Puis ⟦Zorbec⟧ – ⟦Lila⟧ note.", "a longer one"},
		{"⟦Zorbec⟧\n- ⟦Lila⟧ note", "an item of a list"},
		{"vu ⟦Zorbec, Lila⟧ ce soir", "a name turned about"},
		{"vu ⟦Zorbec-Lila⟧ et ⟦lila.zorbec⟧ ce soir", "signs within a name"},
		{"vu ⟦J.-L. Kerbrat⟧ et ⟦Lila Z.⟧ ce soir", "the dot of an initial"},
	} {
		s := strings.NewReplacer("⟦", "", "⟧", "").Replace(tt.want)
		if got := readingtest.Marked(t, People, r, s); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.reason, got, tt.want)
		}
	}
}
