package pdf

import (
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/render/fonts"
	"github.com/opendetat/chatham/render/tree"
)

// set returns the lines that words fill in a column.
func set(words string, width unit) []string {
	c := new(typecase)
	var out []string
	for _, l := range c.lines(c.words(tree.Text{{Text: words}}, body, false), width) {
		var b strings.Builder
		for _, p := range l.pieces {
			b.WriteString(string(p.text))
		}
		out = append(out, b.String())
	}
	return out
}

func TestLinesBreakAtSpacesOnly(t *testing.T) {
	for _, row := range []struct {
		reason, words string
		width         unit
		want          []string
	}{
		{"a line that fits", "un deux", 100 * pt, []string{"un deux"}},
		{"a line that does not", "un deux trois", 45 * pt, []string{"un deux ", "trois"}},
		{"a no-break space holds", "un\u00a0: deux", 30 * pt, []string{"un\u00a0: ", "deux"}},
		{"so does a narrow one", "12\u202f345 mots", 40 * pt, []string{"12\u202f345 ", "mots"}},
		{"and a no-break hyphen", "porte\u2011clé deux", 60 * pt, []string{"porte\u2011clé ", "deux"}},
		{"a hyphen is a letter", "rendez-vous", 35 * pt, []string{"rendez", "-vous"}},
		{"a soft hyphen is nothing", "anti\u00adconsti", 100 * pt, []string{"anticonsti"}},
		{"runs of spaces are one", " un   deux ", 100 * pt, []string{"un deux "}},
		{"a break that was asked for", "un\ndeux", 100 * pt, []string{"un", "deux"}},
		{"two of them", "un\n\ndeux", 100 * pt, []string{"un", "", "deux"}},
		{"a column narrower than a letter", "abc", 1, []string{"a", "b", "c"}},
		{"composed and decomposed accents are one", "e\u0301te\u0301", 100 * pt, []string{"été"}},
		{"nothing", "\u200b", 100 * pt, nil},
	} {
		if got := set(row.words, row.width); !slices.Equal(got, row.want) {
			t.Errorf("%s: %q, want %q", row.reason, got, row.want)
		}
	}
}

func TestNoLineIsWiderThanItsColumn(t *testing.T) {
	words := strings.Repeat("Anticonstitutionnellement, dit-on\u202f; ", 3) + "https://exemple.example/" + strings.Repeat("x", 200)
	c := new(typecase)
	for width := 20 * pt; width < 300*pt; width += 7 * pt {
		for _, l := range c.lines(c.words(tree.Text{{Text: words}, {Text: "gras", Style: tree.Strong}}, body, false), width) {
			var sum unit
			for _, p := range l.pieces {
				sum += p.width
			}
			if l.width > width || sum < l.width {
				t.Fatalf("in %d: a line of %d with pieces of %d", width, l.width, sum)
			}
		}
	}
}

func TestGlyphs(t *testing.T) {
	for _, row := range []struct {
		reason string
		r      rune
		want   string
		face   fonts.Face
		notes  int
	}{
		{"a letter", 'œ', "œ", fonts.Bold, 0},
		{"a space of French typography", '\u202f', "\u202f", fonts.Bold, 0},
		{"a sign that only another face has", '⌻', "⌻", fonts.Mono, 0},
		{"an ideogram", '中', "[U+4E2D]", fonts.Bold, 1},
		{"beyond sixteen bits", '🌱', "[U+1F331]", fonts.Bold, 1},
		{"a joiner has no shape", '\u200d', "", 0, 0},
		{"nor has a variation selector", '\ufe0f', "", 0, 0},
		{"a letter that runs the other way", 'א', "א", fonts.Bold, 1},
	} {
		c := new(typecase)
		var got []rune
		for _, g := range c.glyphs(nil, fonts.Bold, row.r) {
			got = append(got, g.r)
			if g.width <= 0 {
				t.Errorf("%s: %q has no width", row.reason, g.r)
			}
			if g.face != row.face {
				t.Errorf("%s: in face %s", row.reason, g.face)
			}
		}
		if string(got) != row.want || len(c.notes.Sorted()) != row.notes {
			t.Errorf("%s: %q with notes %v", row.reason, string(got), c.notes.Sorted())
		}
	}
}

func TestShareFillsTheWidth(t *testing.T) {
	for _, row := range []struct {
		reason      string
		least, most []unit
		width       unit
		want        []unit
	}{
		{"modest columns get all that they want", []unit{10, 10}, []unit{20, 200}, 100, []unit{20, 80}},
		{"nobody wants more: in proportion", []unit{10, 30}, []unit{10, 30}, 80, []unit{20, 60}},
		{"two that want much share", []unit{10, 10}, []unit{500, 900}, 100, []unit{50, 50}},
		{"words too wide give way", []unit{100, 300}, []unit{100, 300}, 200, []unit{50, 150}},
		{"no width at all", []unit{100}, []unit{100}, -5, []unit{0}},
		{"empty columns", []unit{0, 0}, []unit{0, 0}, 100, []unit{0, 0}},
	} {
		if got := share(row.least, row.most, row.width); !slices.Equal(got, row.want) {
			t.Errorf("%s: %v, want %v", row.reason, got, row.want)
		}
	}
}
