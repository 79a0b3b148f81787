package listed

import (
	"fmt"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
	"github.com/opendetat/chatham/redact/roster"
)

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
		s := strings.NewReplacer("Solène", "Hélène", "M. Oriol", "M. Le Biham", "Awa Kane", "Maud Kerbrat").Replace(readingtest.Notes(1 << 20))
		in := readingtest.Input(b, s, true)
		in.Roster = r
		in.Forms()
		for _, rec := range []reading.Recogniser{People, Spelled} {
			b.Run(fmt.Sprintf("%s/%d", rec.Name, n), func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				for b.Loop() {
					rec.Find(in)
				}
			})
		}
	}
}
