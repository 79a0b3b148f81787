package score

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

func TestCommon(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		want         int
	}{
		{"nothing has nothing in common", "", "", 0},
		{"one side is empty", "a b", "", 0},
		{"equal", "a b c", "a b c", 3},
		{"no word in common", "a b", "c d e", 0},
		{"a word replaced", "a b c", "a x c", 2},
		{"words replaced by more words", "a b c d", "a x y z d", 2},
		{"the longest, not the first: one early match would cost three", "b c d a", "a b c d", 3},
		{"a repeated word counts as often as on both sides", "a a a", "a a", 2},
		{"order matters", "a b c", "c b a", 1},
	} {
		if got := common(strings.Fields(c.a), strings.Fields(c.b)); got != c.want {
			t.Errorf("%s: %d, want %d", c.reason, got, c.want)
		}
	}
}

// FuzzCommon holds Myers against the textbook table.
func FuzzCommon(f *testing.F) {
	f.Add("abcabba", "cbabac")
	f.Add("", "a")
	f.Add("aaab", "baaa")
	f.Add("le tri le tri", "tri le le tri tri")
	f.Fuzz(func(t *testing.T, x, y string) {
		if len(x) > 200 || len(y) > 200 {
			t.Skip()
		}
		a, b := strings.Split(x, ""), strings.Split(y, "")
		if got, want := common(a, b), table(a, b); got != want {
			t.Errorf("%d, want %d", got, want)
		}
	})
}

func table(a, b []string) int {
	row := make([]int, len(b)+1)
	for _, w := range a {
		corner := 0
		for j, v := range b {
			up := row[j+1]
			if w == v {
				row[j+1] = corner + 1
			} else {
				row[j+1] = max(up, row[j])
			}
			corner = up
		}
	}
	return row[len(b)]
}

// The worst case for Myers is two long texts without a word in common.
func BenchmarkCommon(b *testing.B) {
	var left, right []string
	for i := range 3000 {
		left, right = append(left, fmt.Sprint("a", i)), append(right, fmt.Sprint("b", i))
	}
	for b.Loop() {
		common(left, right)
	}
}

func TestWords(t *testing.T) {
	got := words("L’an_2, c'est « Zoé » : 12,5 €")
	if want := []string{"L", "an_2", "c", "est", "Zoé", "12", "5"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestInterval(t *testing.T) {
	for _, c := range []struct {
		reason    string
		share     Share
		low, high float64 // Wilson's, computed by hand to four places
	}{
		{"nothing measured says nothing", Share{0, 0}, 0, 1},
		{"none of ten", Share{0, 10}, 0, 0.2775},
		{"eight of ten", Share{8, 10}, 0.4902, 0.9433},
		{"all of ten is not certain", Share{10, 10}, 0.7225, 1},
		{"half of a thousand", Share{500, 1000}, 0.4691, 0.5309},
	} {
		low, high := c.share.Interval()
		if math.Abs(low-c.low) > 5e-5 || math.Abs(high-c.high) > 5e-5 {
			t.Errorf("%s: %.4f–%.4f, want %.4f–%.4f", c.reason, low, high, c.low, c.high)
		}
	}
}
