package listed

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

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

// compareAll fails where what the keys find for a word is not what comparing it
// with every name does; it returns how many names that is.
func (l *lookalikes) compareAll(t *testing.T, word string) int {
	t.Helper()
	got := l.compared(word)
	w := nearName{word, sound(word), skeleton(word)}
	var want []lookalike
	for _, name := range l.names {
		if how := nearnessOf(&w, &name); how != exact {
			want = append(want, lookalike{name.atom, how})
		}
	}
	if !slices.Equal(got, want) {
		t.Fatalf("%s: %v by keys, %v of all", word, got, want)
	}
	if !slices.IsSortedFunc(got, func(a, b lookalike) int { return cmp.Compare(len(a.atom), len(b.atom)) }) {
		t.Fatalf("%s: %v are not by length", word, got)
	}
	return len(got)
}

// TestLookalikesAll: invented names of every length, each with up to three of its
// letters left out, put in, changed or swapped.
func TestLookalikesAll(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	letters := func(n int, of string) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = of[r.IntN(len(of))]
		}
		return string(b)
	}
	for _, alphabet := range []string{"abcehnst", "aeb", "abcdefghijklmnopqrstuvwxyz"} {
		var l lookalikes
		for range 400 {
			l.add(letters(4+r.IntN(29), alphabet), false)
		}
		for range 200 {
			l.add(letters(5+r.IntN(6), alphabet), false)
		}
		found := 0
		for _, name := range slices.Clone(l.sorted) {
			word := name
			for range r.IntN(4) {
				i := r.IntN(len(word) - 1)
				switch r.IntN(4) {
				case 0:
					word = word[:i] + word[i+1:]
				case 1:
					word = word[:i] + letters(1, alphabet) + word[i:]
				case 2:
					word = word[:i] + letters(1, alphabet) + word[i+1:]
				case 3:
					word = word[:i] + word[i+1:i+2] + word[i:i+1] + word[i+2:]
				}
			}
			if len(word) <= longestNear && !l.isKnown(word) {
				found += l.compareAll(t, word)
			}
		}
		if found < 200 {
			t.Errorf("%s: %d lookalikes tell too little", alphabet, found)
		}
	}
}

// FuzzLookalikes: the keys leave out no name that comparing a word with all finds.
func FuzzLookalikes(f *testing.F) {
	f.Add("kerbrat vauquelmont mohamed", "kerbart")
	f.Add("vauquelmont", "vaufuelmint")
	f.Add("mohamed mahomad", "muhammad")
	f.Add("lefebvre gauthier", "lefevre")
	f.Fuzz(func(t *testing.T, list, word string) {
		if len(word) < shortestNear-1 || len(word) > longestNear || !isLatin(word) {
			t.Skip()
		}
		var l lookalikes
		for _, name := range strings.Fields(list) {
			l.add(name, false)
		}
		l.compareAll(t, word)
	})
}
