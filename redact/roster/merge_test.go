package roster

import (
	"strings"
	"testing"
)

func TestMerge(t *testing.T) {
	tests := []struct{ rows, want, why string }{
		{"Kerivel;Maud;;AEC\nKERIVEL;maud;;Mairie", "|Maud|Kerivel + AEC + Mairie", "the same name, no address"},
		{"Kerivel;Maud;m@eaux.example;\nKerivel;Maud;;", "|Maud|Kerivel + m@eaux.example", "one of them without an address"},
		{"Kerivel;Maud;;\nKerivel;Maud;m@eaux.example;", "|Maud|Kerivel + m@eaux.example", "the first of them without an address"},
		{"Kerivel;Maud;m@eaux.example;\nKerivel;Maud;M@Eaux.example;", "|Maud|Kerivel + m@eaux.example", "one address, in two cases"},
		{"Kerivel;Maud;m@eaux.example;\nMaud;Kerivel;m@eaux.example;", "|Maud|Kerivel + m@eaux.example", "the halves swapped, one address"},
		{"Kerivel;Maud;m@eaux.example;\nKerivel;Maud;x@bureau.example;", "|Maud|Kerivel + m@eaux.example\n|Maud|Kerivel + x@bureau.example", "two addresses: two people"},
		{"Kerivel;Maud;;\nMaud;Kerivel;;", "|Maud|Kerivel\n|Kerivel|Maud", "the halves swapped, and nothing to say that it is one person"},
		{"Dupin;Marc;foyer@eaux.example;\nDupin;Lise;foyer@eaux.example;", "|Marc|Dupin + foyer@eaux.example\n|Lise|Dupin + foyer@eaux.example", "a couple with one address"},
		{"Kerivel;Maud;a@eaux.example;\nKerivel;Maud;b@eaux.example;\nKerivel;Maud;a@eaux.example b@eaux.example;", "|Maud|Kerivel + a@eaux.example + b@eaux.example", "two that a third one ties together"},
		{";;m@eaux.example;\nKerivel;Maud;m@eaux.example;", "|Maud|Kerivel + m@eaux.example", "an address without a name, and its owner later"},
		{";;m@eaux.example;\n;;m@eaux.example;", " + m@eaux.example", "an address without a name, twice"},
		{"Kerivel;Maud;;\nKerivel;;;", "|Maud|Kerivel\n||Kerivel", "half a name is no proof"},
	}
	for _, tt := range tests {
		r := mustRead(t, "Nom;Prénom;Courriel;Structure\n"+tt.rows+"\n")
		if got := spell(r); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.why, got, tt.want)
		}
		if rows := strings.Count(tt.rows, "\n") + 1; r.Merged != rows-len(r.People) {
			t.Errorf("%s: merged %d of %d rows into %d people", tt.why, r.Merged, rows, len(r.People))
		}
	}
}

func TestConsentsAreAllKept(t *testing.T) {
	r := mustRead(t, "Nom;Consentement\nMaud Kerivel;oui\nMaud Kerivel;non\n")
	if got := r.People[0].Consent.Reveal(); got != "oui\nnon" {
		t.Errorf("two answers are kept as %q: whoever reads them must see both", got)
	}
}
