package roster

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

func TestCanonical(t *testing.T) {
	r := mustRead(t, "Nom;Prénom;Téléphone;Structure;Courriel\nLE BRAZIDEC;Yaëlle;06 39 98 00 01;\"AEC\nMairie\";yb@eaux.example\n")
	const want = "\uFEFFid,title,given,family,birth,whole,emails,handles,affiliations,role,quality,consent\n" +
		"p01,,Yaëlle,LE BRAZIDEC,,Yaëlle LE BRAZIDEC,yb@eaux.example,,\"AEC\nMairie\",,,\n"
	if got := string(r.Canonical()); got != want {
		t.Errorf("%q\nwant\n%q", got, want)
	}
	if got := Empty().Canonical(); got != nil {
		t.Errorf("nobody is written as %q", got)
	}
}

// FuzzRead holds Read to its laws on any bytes: it does not panic, it returns a
// roster or an error and never both, people are numbered in order and have
// forms, and the canonical list reads back to the same people.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		plainList,
		windows1252(plainList),
		twice(plainList),
		"\uFEFFid,title,given,family,birth,whole,emails,handles,affiliations,role,quality,consent\np01,,a,b,,a b,,,,,,\n,,,,,x,a@b c,,,,,\n",
		"Nom;Courriel\nÃ©lodie;a@b\nÃ©lodie;c@d\n\"Ã©lodie\";a@b c@d\n;c@d\n",
		"Prénom nom\tcompte\nMme A-B de La née C (D) \"E\" et F, G – H\t@x\n",
		",2018-03-12\nMaud K.,Oui\nYaya + 1,Non\n",
		"Nom;Prénom\rd' A;J.-L.\r\"\n",
		"nom payeur;nom;email payeur;contact\na;b;c@d;e\n;;;\n",
		"Participants\n\u1160\u3164\n-\n\u0301\n",
		"Nom\nA ()\n(\n'\nl'\n-\n. .\nM.\nM. M.\nnée née née\n,\n,,\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := Read("list.csv", raw, Options{})
		if (r == nil) == (err == nil) {
			t.Fatalf("roster %v, error %v", r, err)
		}
		if err != nil {
			return
		}
		for i := range r.People {
			p := &r.People[i]
			if r.Person(p.ID) != p {
				t.Errorf("%s does not find its person", p.ID)
			}
			p.Forms()
		}
		first := r.Canonical()
		again, err := Read("list.csv", first, Options{})
		if err != nil {
			t.Fatalf("the canonical list does not read back: %v", err)
		}
		if !reflect.DeepEqual(again.People, r.People) {
			t.Error("the canonical list reads back to other people")
		}
		if second := again.Canonical(); !bytes.Equal(first, second) {
			t.Error("the canonical list is written in another way the second time")
		}
	})
}

// FuzzShapes puts any three cells under a header, so that the fuzzer need not
// find one.
func FuzzShapes(f *testing.F) {
	f.Add("Maud KERIVEL", "Le Goff", "m@eaux.example")
	f.Add("d'ARGENCES - X, (née Y) et Z", "J.-L.", "@a, http://b/c")
	f.Add("\u0345\u00adé", "ǅ", "ſ@K")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		rows := [][]string{{"Nom complet", "Nom d'usage", "Prénom", "Courriel", "Pseudo", "Structure"}, {a, b, c, c, a, b}, {"", a, "", b, c, a}, {b, "", "", c, "", c}}
		r, err := ReadTable("list", rows, Options{})
		if err != nil {
			return
		}
		for i := range r.People {
			for _, form := range r.People[i].Forms() {
				if strings.TrimSpace(form.Text.Reveal()) == "" {
					t.Error("an empty form")
				}
			}
		}
		again, err := Read("list", r.Canonical(), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(again.People, r.People) {
			t.Error("the canonical list reads back to other people")
		}
	})
}
