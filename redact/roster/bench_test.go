package roster

import (
	"fmt"
	"strings"
	"testing"
)

func BenchmarkRead(b *testing.B) {
	var s strings.Builder
	s.WriteString("Nom;Prénom;Structure;Fonction;Courriel;Téléphone;Consentement\n")
	for i := range 2000 {
		fmt.Fprintf(&s, "LE KÉRIVEL%d;Maud-Élise;Association des rivières %d;Chargée de mission;mk%d@eaux.example;06 39 98 00 00;non\n", i, i%40, i)
	}
	raw := []byte(s.String())
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := Read("list.csv", raw, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkForms(b *testing.B) {
	r, err := Read("list.csv", []byte("Nom;Prénom;Courriel\nDIARRA-COLIN;Ousmane;o.diarra@cour.example\n"), Options{})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		r.People[0].Forms()
	}
}
