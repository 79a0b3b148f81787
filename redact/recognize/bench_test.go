package recognize

import (
	"strings"
	"testing"
)

// notesOf returns text of the kind that notes are made of, about a megabyte of it.
func notesOf(size int) string {
	const page = "Atelier 2, débat mouvant sur l'ouverture des données. Une trentaine de personnes ont pris part à la discussion, qui a duré deux heures.\n\n" +
		"Solène propose de publier le budget 2024 (12 500 €) ; M. Oriol répond que l'article L. 311-6 ne le permet pas, et qu'il faudrait 3/4 des voix.\n\n" +
		"- rappel de la règle : ce qui est dit peut être repris, sans dire qui l'a dit\n\n- la chargée de mission Awa Kane enverra la carte à awa.kane@asso.example ou au 06 39 98 12 34\n\n" +
		"Les participantes et les participants regrettent que les jeux de données, annoncés pour mars, ne soient pas encore en ligne : https://data.example/jeux/eau.\n\n" +
		"On pourrait commencer par ce qui existe déjà, c'est-à-dire les tableurs des services, puis aller vers des formats que tout le monde sait lire.\n\n"
	return strings.Repeat(page, size/len(page)+1)
}

func BenchmarkFind(b *testing.B) {
	s := notesOf(1 << 20)
	in := inputOf(b, s, true)
	for _, r := range rules() {
		b.Run(r.Name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				r.Find(in)
			}
		})
	}
	b.Run("contacts", func(b *testing.B) {
		b.SetBytes(int64(len(s)))
		for b.Loop() {
			contactsIn(in)
		}
	})
	b.Run("all", func(b *testing.B) {
		b.SetBytes(int64(len(s)))
		for b.Loop() {
			for _, r := range rules() {
				r.Find(in)
			}
		}
	})
}

// BenchmarkLearn reads the notes for what they teach: nothing, as most do.
func BenchmarkLearn(b *testing.B) {
	s := notesOf(1 << 20)
	in := inputOf(b, s, true)
	var hits []Hit
	for _, found := range findAll(in, rules()) {
		hits = append(hits, found...)
	}
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		learn(in, hits)
	}
}
