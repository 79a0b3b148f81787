package recognize

import (
	"fmt"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/roster"
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

// crowd returns a list of n invented people, with the particles, the double
// names and the addresses of a real one.
func crowd(tb testing.TB, n int) *roster.Roster {
	tb.Helper()
	givens := [...]string{"Maud", "Jean-Loup", "Hélène", "Ousmane", "Thi Mai", "Łukasz", "Khadija", "Inês", "Youssef", "Anne-Sophie"}
	families := [...]string{"KERBR%sT", "LE BIH%sN", "d'ARG%sGES", "SALL-MERC%sR", "NGUY%sN", "WIŚN%sSKI", "BEN SAL%sM", "FERR%sRA", "EL KHAT%sBI", "VAN DEN BERG%s"}
	list := "Prénom;Nom;Courriel\n"
	for i := range n {
		middle := string([]byte{'a' + byte(i%26), 'a' + byte(i/26%26), 'a' + byte(i/676%26)})
		list += givens[i%10] + ";" + fmt.Sprintf(families[i/10%10], middle) + fmt.Sprintf(";p%d@forum.example\n", i)
	}
	r, err := roster.Read("list.csv", []byte(list), roster.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	if len(r.People) != n {
		tb.Fatalf("%d people, want %d", len(r.People), n)
	}
	return r
}

// BenchmarkList: making the forms and the index of a list, and finding its
// people in notes.
func BenchmarkList(b *testing.B) {
	for _, n := range []int{60, 2000} {
		r := crowd(b, n)
		b.Run(fmt.Sprintf("index/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				indexOf(r, r.Sought())
			}
		})
		s := strings.NewReplacer("Solène", "Hélène", "M. Oriol", "M. Le Biham", "Awa Kane", "Maud Kerbrat").Replace(notesOf(1 << 20))
		in := inputOf(b, s, true)
		in.Roster = r
		in.forms()
		for _, rec := range []Recogniser{listed, spelled} {
			b.Run(fmt.Sprintf("%s/%d", rec.Name, n), func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				for b.Loop() {
					rec.Find(in)
				}
			})
		}
	}
}
