package listed

import (
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
)

func TestListed(t *testing.T) {
	r := readingtest.Roster(t, People.List)
	for _, want := range append(slices.Clone(People.Hits), People.Misses...) {
		s := strings.NewReplacer("⟦", "", "⟧", "").Replace(want)
		if got := readingtest.Marked(t, People, r, s); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}
