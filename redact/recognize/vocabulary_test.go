package recognize

import "testing"

// TestLexiconsHaveBits: the sixty-fifth set would be empty, and say nothing.
func TestLexiconsHaveBits(t *testing.T) {
	if n := len(lexicons); n > 64 {
		t.Fatalf("%d lexicons for 64 bits", n)
	}
}

// TestVocabularyKnows what the sets say of a word as it stands, and without the
// inclusive endings of both spellings.
func TestVocabularyKnows(t *testing.T) {
	v := newVocabulary()
	for _, tt := range []struct {
		norm           string
		is, base, stem lexicon
		why            string
	}{
		{"repond", speech, speech, speech, "a verb of speech has no ending"},
		{"president·e", function, functions, functions, "a function, in the inclusive spelling with a point"},
		{"present-e-s", 0, 0, gatherings, "a label, in the inclusive spelling with hyphens"},
		{"ne", marking, marking, marking, "it opens «ne pas citer»"},
		{"debat", ordinary, ordinary, ordinary, "a common word"},
	} {
		w := v.all[v.id(tt.norm)]
		if w.is&tt.is != tt.is || w.base&tt.base != tt.base || w.stem&tt.stem != tt.stem {
			t.Errorf("%q: %b %b %b: %s", tt.norm, w.is, w.base, w.stem, tt.why)
		}
	}
	if v.id("ne") != v.id("ne") || len(v.all) != 5 {
		t.Error("a word has two places")
	}
}
