package sheet

import (
	"errors"
	"strings"
	"testing"
)

// uses writes what the columns are used for: "family given -phone".
func uses(l *Layout) string {
	var out []string
	for _, s := range l.slots {
		use := string(s.field)
		if use == "" {
			use = "-" + string(s.reason)
		}
		if s.group != "" {
			use = s.group + ":" + use
		}
		out = append(out, use)
	}
	return strings.Join(out, " ")
}

func table(s string) [][]string {
	var rows [][]string
	for line := range strings.SplitSeq(s, "\n") {
		rows = append(rows, strings.Split(line, ";"))
	}
	return rows
}

func TestPlan(t *testing.T) {
	tests := []struct {
		rows string
		want string
		why  string
	}{
		{"Nom;Prénom\nKerivel;Maud", "family given", "« nom » beside « prénom » is the surname"},
		{"Nom;Structure\nMaud Kerivel;AEC", "name affiliation", "« nom » alone is the whole name"},
		{"Nom d'usage;Nom de naissance;Prénom\na;b;c", "family birth given", "two surnames"},
		{"Nom;Nom d'usage;Prénom\na;b;c", "birth family given", "« nom » beside « nom d'usage » is the name at birth"},
		{"Nom;Nom d'usage;Nom de naissance;Prénom\na;b;c;d", "handle family birth given", "unless another column says that it is"},
		{"Titre;Nom\nMme;Kerivel\nM.;Petit", "title name", "titles of address"},
		{"Nom;Prénom;Prénom d'usage\na;b;c", "family given handle", "the first name in use is what notes hold"},
		{"Nom;Prénom;Nom;Prénom\na;b;c;d", "family given handle handle", "a companion in the same row"},
		{"Titre;Nom\nCheffe de bureau;Kerivel\nMaire;Petit", "role name", "titles that are posts"},
		{"Statut;Nom\nhaut fonctionnaire;Kerivel", "quality name", "a status that someone has"},
		{"Statut;Nom\nInscrit;Kerivel\nAnnulé;Petit", "-attendance name", "a status of the registration"},
		{"Genre;Nom\nF;Kerivel\nH;Petit", "title name", "a gender as declared"},
		{"Genre;Nom\nroman;Kerivel\nessai;Petit", "-unused name", "a genre of another sort"},
		{"Participant;Nom;Prénom\noui;Kerivel;Maud", "-attendance family given", "an answer, not a name"},
		{"Participant;Structure\nMaud Kerivel;AEC", "name affiliation", "a name"},
		{"Nom;Prénom;Contact\nKerivel;Maud;maud@eaux.example", "family given email", "a contact that is an address"},
		{"Structure;Contact\nAEC;Maud Kerivel", "affiliation name", "a contact that is a person, the only one"},
		{"Nom payeur;Prénom payeur\nKerivel;Maud", "family given", "payers are the participants where nobody else is"},
		{"Nom participant;Nom payeur;Prénom participant;Prénom payeur;Raison sociale\na;b;c;d;e", "family payer:family given payer:given payer:affiliation", "the firm that paid is the payer's"},
		{"Nom;Civilité;Sexe\nKerivel;Mme;F", "name title -unused", "one title is enough"},
		{"Structure;Service;Nom\nAEC;Rivières;Kerivel", "affiliation affiliation name", "several affiliations are kept"},
		{";2018-03-12;2018-03-13\n;soir;soir\nMaud K.;Oui;Non", "name -attendance -attendance", "a poll of dates has no header over its names"},
		{";Jeudi;Vendredi\nMaud K.;Oui;Si nécessaire", "name -attendance -attendance", "weekdays"},
		{";Salle A;Salle B\nMaud K.;Oui;Non", "name -attendance -attendance", "choices, known by the answers"},
		{"Inscrits du 12 mars;;\n;;\nNom;Prénom;Tél.\na;b;c", "family given -phone", "title rows above the header"},
		{"Participants\n\nNom;Prénom\na;b", "family given", "a title that might be a header gives way"},
		{"Participants\nMaud Kerivel", "name", "unless it is the header"},
		{"Maud Kerivel\nROSTANG Élise\n\nHélène d'Argouges\nJan van der Holm\nYaya", "name", "names and no header"},
	}
	for _, tt := range tests {
		l, err := Plan("list.csv", table(tt.rows), nil)
		if err != nil {
			t.Errorf("%s: %v", tt.why, err)
			continue
		}
		if got := uses(l); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.why, got, tt.want)
		}
	}
}

func TestPlanOverride(t *testing.T) {
	tests := []struct {
		rows    string
		columns map[string]string
		want    string
		why     string
	}{
		{"Référent;Mail\nMaud Kerivel;m@eaux.example", map[string]string{"name": "référent"}, "name email", "a header that is understood otherwise; case and accents do not count"},
		{"Nom;Qui parle\nAEC;Maud Kerivel", map[string]string{"name": "Qui parle", "affiliation": "Nom"}, "affiliation name", "a guess turned round"},
		{"Nom;Prénom;Alias\na;b;c", map[string]string{"name": "Alias"}, "-unused -unused name", "a whole name replaces its parts"},
		{"Fiche 3\nCol A;Col B\na;b", map[string]string{"family": "Col A", "given": "Col B"}, "family given", "the header is the row that has them"},
		{"Nom;Participation\na;b", map[string]string{"consent": "Participation"}, "name consent", "beside guesses that stay"},
	}
	for _, tt := range tests {
		l, err := Plan("list.csv", table(tt.rows), tt.columns)
		if err != nil {
			t.Errorf("%s: %v", tt.why, err)
			continue
		}
		if got := uses(l); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.why, got, tt.want)
		}
	}
}

func TestHeaderError(t *testing.T) {
	tests := []struct{ rows, shows, hides, why string }{
		{"Courriel;Téléphone;Commune\na@eaux.example;1;2", `"Téléphone"`, "eaux", "headers without a name among them are shown"},
		{"Morvanek;Solveig;AEC\nBriandel;Yaelle;AEC", "(3 columns)", "Morvanek", "no header at all: a count"},
		{"Morvanek;Solveig;sm@eaux.example", "(3 columns)", "Morvanek", "an address among the cells"},
		{"Morvanek Solveig;Service", "(2 columns)", "Morvanek", "one cell that is a word for a column proves nothing"},
		{"Courriel;Ville;Fonction : Solveig Morvanek", `"Fonction"`, "Morvanek", "an answer behind its question"},
		{"Morvanek Solveig - - présente", "(1 columns)", "Morvanek", "a line that a sign-in sheet opens with"},
		{"Réunion du groupe Nord\nMorvanek ouvre la séance, puis on mange", "(1 columns)", "Morvanek", "notes"},
		{"Solveig Morvanek", "(1 columns)", "Morvanek", "one line proves nothing"},
		{"", "(1 columns)", "Morvanek", "nothing"},
	}
	for _, tt := range tests {
		_, err := Plan("list.csv", table(tt.rows), nil)
		var header *HeaderError
		if !errors.As(err, &header) {
			t.Errorf("%s: %v is no HeaderError", tt.why, err)
			continue
		}
		if s := err.Error(); !strings.Contains(s, tt.shows) || strings.Contains(s, tt.hides) {
			t.Errorf("%s: %q should show %q and not %q", tt.why, s, tt.shows, tt.hides)
		}
	}
}

func TestColumnError(t *testing.T) {
	tests := []struct {
		rows    string
		columns map[string]string
		shows   string
		why     string
	}{
		{"Nom;Prénom;Courriel\na;b;c", map[string]string{"name": "Qui"}, `no column "Qui" for name among "Nom", "Prénom", "Courriel"`, "the headers there are"},
		{"Morvanek;Solveig\nBriandel;Yaelle", map[string]string{"name": "Qui"}, "no column for name among 2", "cells that may be data are counted"},
		{"Nom;Prénom\na;b", map[string]string{"nme": "Nom"}, `no field is called "nme"`, "a field that is none"},
		{"Nom;Prénom;Courriel;" + strings.Repeat("Très ", 60) + "longue question\na;b;c;d", map[string]string{"role": "Qui"}, `Très…"`, "a long header is cut"},
	}
	for _, tt := range tests {
		_, err := Plan("list.csv", table(tt.rows), tt.columns)
		var column *ColumnError
		if !errors.As(err, &column) {
			t.Errorf("%s: %v is no ColumnError", tt.why, err)
			continue
		}
		if s := err.Error(); !strings.Contains(s, tt.shows) || len(s) > 400 {
			t.Errorf("%s: %q should show %q", tt.why, s, tt.shows)
		}
	}
}

func TestColumnHeaderHidesData(t *testing.T) {
	l, err := Plan("list.csv", table("Nom;maud@eaux.example;06 39 98 00 01;Votre avis\nKerivel;a;b;c"), nil)
	if err != nil {
		t.Fatal(err)
	}
	_, dropped := l.Columns()
	for i, want := range []string{"", "", "Votre avis"} {
		if dropped[i].Header != want || dropped[i].Index != i+2 {
			t.Errorf("column %d shows %q, want %q", dropped[i].Index, dropped[i].Header, want)
		}
	}
}
