package listed

import "testing"

// TestNearness: how words differ from names of the list as people misspell them,
// and words that are near enough to mislead.
func TestNearness(t *testing.T) {
	tests := []struct {
		name, word string
		want       nearness
		why        string
	}{
		{"lefebvre", "lefevre", closely, "a letter that nobody says"},
		{"gauthier", "gotier", closely, "au and o, th and t"},
		{"dupond", "dupont", closely, "a last letter that nobody says"},
		{"kerbrat", "kerbart", closely, "two letters swapped"},
		{"kerbrat", "kerbratt", closely, "a letter doubled"},
		{"kerbrat", "kerbrar", closely, "t and r are neighbours"},
		{"kerbrat", "kerbrit", loosely, "another letter"},
		{"kerbrat", "kebrat", loosely, "a letter left out"},
		{"argouges", "argougis", loosely, "another letter"},
		{"vauquelmont", "vauqelmond", closely, "q for qu, d for t"},
		{"vauquelmont", "vaufuelmint", loosely, "two letters of eleven"},
		{"mohamed", "muhammad", loosely, "another way from one alphabet to another"},
		{"youssef", "yusuf", loosely, "the same"},
		{"mueller", "muller", closely, "ue and ü"},
		{"kerbrat", "gerbert", exact, "another name"},
		{"maud", "maude", exact, "four letters: too short"},
		{"marchand", "marche", exact, "a word"},
		{"kerbrat", "kerbrat", exact, "the name itself is no lookalike"},
		{"pierre", "pierrette", exact, "someone else, of whom the name is a part"},
		{"julien", "juliette", exact, "someone else"},
	}
	for _, tt := range tests {
		var l lookalikes
		l.add(tt.name, false)
		got := exact
		if found := l.of(tt.word); len(found) > 0 {
			got = found[0].how
		}
		if got != tt.want {
			t.Errorf("%s, %s: %d, want %d: %s", tt.name, tt.word, got, tt.want, tt.why)
		}
	}
}

// FuzzDistance: the distance is the same both ways, and zero for equals alone.
func FuzzDistance(f *testing.F) {
	f.Add("kerbrat", "kerbart")
	f.Add("", "a")
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a) > longestNear || len(b) > longestNear {
			t.Skip()
		}
		d, _ := distance(a, b, longestNear)
		e, _ := distance(b, a, longestNear)
		if d != e || (d == 0) != (a == b) {
			t.Errorf("%q, %q: %d, %d", a, b, d, e)
		}
	})
}
