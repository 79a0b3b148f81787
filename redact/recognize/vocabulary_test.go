package recognize

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/text"
)

// TestLexiconsHaveBits: the sixty-fifth set would be empty, and say nothing.
func TestLexiconsHaveBits(t *testing.T) {
	if n := len(lexicons); n > 64 {
		t.Fatalf("%d lexicons for 64 bits", n)
	}
}

// FuzzAtoms: the atoms that are put together from the tokens' words are those of
// the text.
func FuzzAtoms(f *testing.F) {
	for _, s := range []string{
		"L'atelier n° 2 : 48h", "a@b.coé d", "www.asso.example_é", "participant·e·s @maud_k2", "e\u0301te\u0301 ﬁn 12", " \n Jean-Loup\u00a0K. ",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		if _, err := text.NewDocument("", text.Plain, []byte(s)); err != nil {
			t.Skip()
		}
		in := inputOf(t, s, true)
		whole := atoms(in.Folded.S)
		if len(in.atoms) != len(whole) {
			t.Fatalf("%d atoms for %d", len(in.atoms), len(whole))
		}
		for i, a := range in.atoms {
			if a.start != whole[i].start || a.end != whole[i].end || in.words.all[a.word].norm != in.Folded.S[a.start:a.end] {
				t.Fatalf("atom %d: %v for %v", i, a, whole[i])
			}
		}
	})
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
	if w := v.all[v.id("reporting")]; w.is&ordinary != 0 {
		t.Error("an English word is ordinary in French")
	}
	english, surname := v.id("reporting"), v.id("hosking")
	if v.addEnglish(); v.all[english].is&ordinary == 0 || v.all[surname].is&ordinary != 0 {
		t.Error("ordinary in English: a word is not, or a surname is")
	}
	if n := len(v.all); v.id("ne") != v.id("ne") || len(v.all) != n {
		t.Error("a word has two places")
	}
}
