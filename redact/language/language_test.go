package language

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/text"
)

// textOf reads plain text as visible blocks, parted by empty lines; one that
// opens with a tilde is code.
func textOf(t testing.TB, s string) *text.Text {
	t.Helper()
	doc, err := text.NewDocument("", text.Plain, []byte(s))
	if err != nil {
		t.Fatal(err)
	}
	b := text.NewBuilder(doc)
	at := 0
	for part := range strings.SplitSeq(s, "\n\n") {
		zone := text.Visible
		if strings.HasPrefix(part, "~") {
			zone = text.Code
		}
		b.Begin(zone)
		b.Literal(text.Span{Start: at, End: at + len(part)})
		at += len(part) + 2
	}
	return b.Text()
}

const (
	french  = "La salle demande que les données soient publiées avant l'été."
	english = "The room asks that the data be published before the summer."
)

func TestOf(t *testing.T) {
	for _, row := range []struct {
		in   string
		want Language
		by   Basis
		why  string
	}{
		{french, French, Told, "a sentence tells"},
		{english, English, Told, "in English too"},
		{"Il faut un kit.", French, Told, "two small words are enough"},
		{"It's late, said Maud: we don't know", English, Told, "contractions count"},
		{"L’avis d’Ousmane, qu’on n’a pas", French, Told, "elisions count, with the curly apostrophe"},
		{"Maud - kit", English, Assumed, "no word tells"},
		{"", English, Assumed, "nothing tells nothing"},
		{"~if this is not for the user then it will be that\n\nMaud", English, Assumed, "code is in no language"},
		{"Jean de la Tour and Marie du Lac asked for the map that was promised to them", English, Told, "names in one language do not weigh against a sentence in the other"},
		{strings.Repeat(french+"\n\n", 3) + english, French, Told, "most of it tells"},
	} {
		n := Of(textOf(t, row.in), English)
		if n.Main != row.want || n.By != row.by {
			t.Errorf("%s: %s, %s", row.why, n.Main, n.By)
		}
	}
}

func TestAt(t *testing.T) {
	for _, row := range []struct{ in, want, why string }{
		{french + "\n\n" + french, "fr fr", "one language is one language"},
		{french + "\n\n" + english + "\n\n" + french, "fr en fr", "a paragraph has its own"},
		{french + "\n\n" + english + "\n\nTable 3\n\n" + english + "\n\n" + french, "fr en en en fr", "a heading has that of both its neighbours"},
		{french + "\n\nTable 3\n\n" + english, "fr fr en", "which do not agree: that of most"},
		{french + "\n\n" + english + "\n\nTable 3", "fr en fr", "nor with the end"},
		{french + "\n\nOn « the cost of data », la salle hésite", "fr fr", "a paragraph that quotes the other language"},
	} {
		txt := textOf(t, row.in)
		n := Of(txt, French)
		var got []string
		for at := range txt.Blocks {
			got = append(got, string(n.At(at.Start)))
		}
		if strings.Join(got, " ") != row.want {
			t.Errorf("%s: %v, not %s", row.why, got, row.want)
		}
	}
}

// One paragraph of each is a draw; whoever reads it gets each in its own.
func TestDraw(t *testing.T) {
	txt := textOf(t, french+"\n\n"+english)
	for _, assumed := range []Language{French, English} {
		n := Of(txt, assumed)
		if n.At(0) != French || n.At(len(french)+5) != English {
			t.Errorf("%s by %s: %s, %s", n.Main, n.By, n.At(0), n.At(len(french)+5))
		}
	}
}

func TestAll(t *testing.T) {
	if n := All(English); n.At(0) != English || n.Mixed() || n.By != Given {
		t.Error("notes are not in the language that someone gives")
	}
}

func TestSmallWordsAreOfOneLanguage(t *testing.T) {
	for _, w := range strings.Fields(frenchWords + " " + englishWords) {
		if n := strings.Count(" "+frenchWords+" "+englishWords+" ", " "+w+" "); n != 1 {
			t.Errorf("%s stands %d times", w, n)
		}
		if len(w) > longest {
			t.Errorf("%s is longer than %d bytes", w, longest)
		}
	}
}

func BenchmarkOf(b *testing.B) {
	txt := textOf(b, strings.Repeat(french+" "+english+"\n\n", 2000))
	b.SetBytes(int64(len(txt.Plain)))
	for b.Loop() {
		Of(txt, French)
	}
}

func TestOfHeads(t *testing.T) {
	for heads, want := range map[string]Language{
		"Nom;Prénom;Structure;Courriel":              French,
		"First Name;Last Name;Organisation;Email":    English,
		"Organisation;Contact":                       "",
		"Full name;Quel est votre nom ?;Votre ville": French,
	} {
		if got := OfHeads(strings.Split(heads, ";")); got != want {
			t.Errorf("%s: %q", heads, got)
		}
	}
}
