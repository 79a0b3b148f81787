package reading

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/roster"

	"github.com/opendetat/chatham/redact/text"
)

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
		in := inputOn(t, s)
		whole := Atoms(in.Folded.S)
		if len(in.Atoms) != len(whole) {
			t.Fatalf("%d atoms for %d", len(in.Atoms), len(whole))
		}
		for i, a := range in.Atoms {
			if a.Start != whole[i].Start || a.End != whole[i].End || in.Words.All[a.Word].Norm != in.Folded.S[a.Start:a.End] {
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
		is, base, stem Lexicon
		why            string
	}{
		{"repond", Speech, Speech, Speech, "a verb of speech has no ending"},
		{"president·e", Function, Functions, Functions, "a function, in the inclusive spelling with a point"},
		{"present-e-s", 0, 0, Gatherings, "a label, in the inclusive spelling with hyphens"},
		{"debat", Ordinary, Ordinary, Ordinary, "a common word"},
	} {
		w := v.All[v.id(tt.norm)]
		if w.Is&tt.is != tt.is || w.base&tt.base != tt.base || w.stem&tt.stem != tt.stem {
			t.Errorf("%q: %b %b %b: %s", tt.norm, w.Is, w.base, w.stem, tt.why)
		}
	}
	if w := v.All[v.id("reporting")]; w.Is&Ordinary != 0 {
		t.Error("an English word is ordinary in French")
	}
	english, surname := v.id("reporting"), v.id("hosking")
	if v.addEnglish(); v.All[english].Is&Ordinary == 0 || v.All[surname].Is&Ordinary != 0 {
		t.Error("ordinary in English: a word is not, or a surname is")
	}
	if n := len(v.All); v.id("debat") != v.id("debat") || len(v.All) != n {
		t.Error("a word has two places")
	}
}

// inputOn reads plain text as one visible block.
func inputOn(t testing.TB, s string) *Input {
	t.Helper()
	doc, err := text.NewDocument("", text.Plain, []byte(s))
	if err != nil {
		t.Fatal(err)
	}
	b := text.NewBuilder(doc)
	b.Begin(text.Visible)
	b.Literal(text.Span{End: len(doc.Body())})
	return NewInput(b.Text(), language.All(language.French), roster.Empty())
}
