package text

import (
	"strings"
	"testing"
)

// page is a page of notes: accents, apostrophes, an address, a figure, a link.
const page = "Atelier 2, débat mouvant sur l'ouverture des données. Une trentaine de personnes ont pris part à la discussion, qui a duré deux heures.\n\n" +
	"Solène propose de publier le budget 2024 (12 500 €) ; M. Oriol répond que l’article L. 311-6 ne le permet pas, et qu’il faudrait 3/4 des voix.\n\n" +
	"- les participant·e·s regrettent que les jeux de données, annoncés pour mars, ne soient pas en ligne : https://data.example/jeux/eau.\n\n" +
	"- la chargée de mission Awa Kane enverra la carte à awa.kane@asso.example ou au 06 39 98 12 34\n\n"

func BenchmarkFold(b *testing.B) {
	s := strings.Repeat(page, 1<<20/len(page))
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Fold(s)
	}
}

func BenchmarkTokenize(b *testing.B) {
	s := strings.Repeat(page, 1<<20/len(page))
	f := Fold(s)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		for range Tokenize(s, f) {
		}
	}
}
