package roster

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

// TestNothingShows prints a roster and every error in every way: no cell may
// be seen.
func TestNothingShows(t *testing.T) {
	cells := []string{"Morvanek", "Solveig", "smorvanek", "bureau.example", "Bureau Sud", "greffière", "haute mer", "jamais", "mouette"}
	r := mustRead(t, "Nom;Prénom;Courriel;Structure;Fonction;Qualité souhaitée;Consentement citation;Pseudo\n"+
		"Morvanek;Solveig;smorvanek@bureau.example;Bureau Sud;greffière;haute mer;jamais;mouette\n")
	things := []any{r, *r, r.People, r.People[0], &r.People[0], r.People[0].Forms()}
	for _, bad := range []string{
		"Morvanek;Solveig\nBriandel;Yaelle\n",
		"Morvanek;Solveig;smorvanek@bureau.example;mouette\n",
		"Nom;Prénom\nMorvanek;\"Solveig\n",
		"Nom;Prénom\nMorvanek;Sol\"veig\n",
		"Courriel;Téléphone\nsmorvanek@bureau.example;Morvanek\n",
		"Nom\nMorvanek\x01\n",
		"Nom;Mouette\n-;Morvanek\n",
	} {
		_, err := Read("list.csv", []byte(bad), Options{})
		if err == nil {
			t.Fatalf("no error to look at for %q", bad)
		}
		things = append(things, err)
	}
	_, err := Read("list.csv", []byte("Morvanek;Solveig\nBriandel;Yaelle\n"), Options{map[string]string{"name": "Qui"}})
	things = append(things, err)

	for _, thing := range things {
		var log strings.Builder
		slog.New(slog.NewTextHandler(&log, nil)).Info("thing", "value", thing)
		encoded, _ := json.Marshal(thing)
		for _, shown := range []string{fmt.Sprint(thing), fmt.Sprintf("%v", thing), fmt.Sprintf("%+v", thing), fmt.Sprintf("%#v", thing), fmt.Sprintf("%s", thing), fmt.Sprintf("%q", thing), log.String(), string(encoded)} {
			for _, c := range cells {
				if strings.Contains(strings.ToLower(shown), strings.ToLower(c)) {
					t.Errorf("%T shows a cell", thing)
				}
			}
		}
	}
}

// TestIDSaysNothing: an ID is a number by order, whatever the name.
func TestIDSaysNothing(t *testing.T) {
	a := mustRead(t, "Nom\nMaud Kerivel\nYaya\n")
	b := mustRead(t, "Nom\nZoltan Abakar\nBo\n")
	for i := range a.People {
		if a.People[i].ID != b.People[i].ID {
			t.Errorf("%s and %s stand at the same place", a.People[i].ID, b.People[i].ID)
		}
	}
}
