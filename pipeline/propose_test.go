package pipeline

import (
	"context"
	"strings"
	"testing"
)

// TestSettle: brackets that Markdown would read as more are left out, so that a
// proposal can always be drafted.
func TestSettle(t *testing.T) {
	b := newBench(t)
	for _, notes := range []string{"« *d’*Kerbrat »", "“**Maud** *d’*Kerbrat”"} {
		b.write(t, "notes.md", notes)
		p, _, err := b.Propose(context.Background(), ProposeRequest{Notes: b.path("notes.md"), List: List{Path: b.path("list.csv")}})
		if err != nil {
			t.Fatal(err)
		}
		d, err := Draft(p)
		if err != nil || names(d.Text()) || !strings.Contains(d.Text(), "une personne") {
			t.Errorf("%q: %q, %v", notes, d.Text(), err)
		}
	}
}
