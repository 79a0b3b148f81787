package recognize

import (
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
	"github.com/opendetat/chatham/redact/text"
)

// rules are the recognisers that need no list and no model.
func rules() (out []reading.Recogniser) {
	for _, r := range Default() {
		if r.Name != "roster" && r.Name != "prose" {
			out = append(out, r)
		}
	}
	return out
}

// FuzzHits: whatever the text, a hit has bytes, they lie in one block, cut no
// character, and stand in the file; its score is one.
func FuzzHits(f *testing.F) {
	for _, r := range rules() {
		for _, s := range append(r.Hits, r.Misses...) {
			plain, _ := readingtest.Unmark(s)
			f.Add(plain)
		}
	}
	f.Add("M. Kane\u00ad\n\n\u200bOriol et\u0301 06\u200b39981234\u0301 (off) @\u0301a_b")
	f.Add("mailto:a@b.example?" + strings.Repeat("é", 2000))
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		if _, err := text.NewDocument("", text.Plain, []byte(s)); err != nil {
			t.Skip()
		}
		in := readingtest.Input(t, s, true)
		for _, r := range rules() {
			for _, h := range r.Find(in) {
				if h.At.Len() <= 0 || h.Score < 0 || h.Score > 1 || h.Why == "" || h.Kind == "" || h.Severity == "" {
					t.Fatalf("%s: %+v", r.Name, h)
				}
				if _, err := in.Text.Origin(h.At); err != nil {
					t.Fatalf("%s: %q: %v", r.Name, s, err)
				}
			}
		}
	})
}

// hostile are pieces that a text made to slow a recogniser would repeat.
var hostile = []string{
	"@", "a@", "a@b.", "%40", "(at)a", " arobase a", "a point b ", "mailto:a@b.example?", "1 ", "06 39 98 12 34 ", "+", "00", "0", "/", "/)", "a/b", "https://a.example/",
	"M. ", "M. J. ", "J.", "Mme d' ", "de la ", "Le ", "Awa Kane (maire) ", "maire ", "maire de ", "Awa Kane, maire, ", "Awa ", "Awa et ", "dit Awa ", "d' ", "Présents : ", "Présents : Awa, ", "(",
	"Awa :\n", "[18:53] ", "off : ", "(off) ", "Fini. (off) Oui. ", "ne pas citer ", "@a_b ", "@a_b", "{@a} ", "1 85 05 99 999 084 36 ", "fr76 3000 ", "999 888 779 ", "12 rue de ", "12 rue Awa, ", "BP 12 ", "née le 12 ", "né à ", "Awa (12/03/1980) ", "voiture AB-123-CD ", " tiret b", " tout attache arobase a", "a@b point ", "_at_", "\n\n", "A\n",
}

// BenchmarkHostile reads texts made of one piece. Its ratio is what ten times
// the text costs: ten is linear, a hundred quadratic.
func BenchmarkHostile(b *testing.B) {
	for _, piece := range hostile {
		b.Run(strings.TrimSpace(piece), func(b *testing.B) {
			small, large := readingtest.Input(b, strings.Repeat(piece, 6_000/len(piece)), true), readingtest.Input(b, strings.Repeat(piece, 60_000/len(piece)), true)
			var costs [2]time.Duration
			for b.Loop() {
				for i, in := range []*reading.Input{small, large} {
					start := time.Now()
					for _, r := range rules() {
						r.Find(in)
					}
					costs[i] += time.Since(start)
				}
			}
			b.ReportMetric(float64(costs[1])/float64(max(costs[0], 1)), "ratio")
		})
	}
}
