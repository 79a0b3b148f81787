package roster

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"github.com/opendetat/chatham/redact/text"
)

// spell writes a roster's people as "title|given|family|birth", then what else
// is known of them, one person a line.
func spell(r *Roster) string {
	var out []string
	for _, p := range r.People {
		s := strings.Join([]string{p.Title.Reveal(), p.Given.Reveal(), p.Family.Reveal(), p.Birth.Reveal()}, "|")
		s = strings.TrimRight(s, "|")
		for _, list := range [][]text.Secret{p.Emails, p.Handles, p.Affiliations} {
			for _, v := range list {
				s += " + " + v.Reveal()
			}
		}
		for _, v := range []text.Secret{p.Role, p.Quality, p.Consent} {
			if !v.IsZero() {
				s += " + " + strings.ReplaceAll(v.Reveal(), "\n", " & ")
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, "\n")
}

func mustRead(t testing.TB, list string) *Roster {
	t.Helper()
	r, err := Read("list.csv", []byte(list), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func windows1252(s string) string {
	out, err := charmap.Windows1252.NewEncoder().String(s)
	if err != nil {
		panic(err)
	}
	return out
}

func twice(s string) string {
	out, err := charmap.Windows1252.NewDecoder().String(s)
	if err != nil {
		panic(err)
	}
	return out
}

const plainList = "Nom;Prénom;Structure\nBRIANDEL;Yaëlle;Association des rivières\n"

func TestReadShapes(t *testing.T) {
	const want = "|Yaëlle|BRIANDEL + Association des rivières"
	tests := []struct {
		list     string
		encoding text.Encoding
		why      string
	}{
		{plainList, text.UTF8, "as it should be"},
		{"\uFEFF" + plainList, text.UTF8BOM, "a byte order mark before the first header"},
		{windows1252(plainList), text.Windows1252, "a French Excel's"},
		{twice(plainList), text.UTF8Twice, "encoded twice"},
		{strings.ReplaceAll(plainList, ";", ","), text.UTF8, "commas"},
		{strings.ReplaceAll(plainList, ";", "\t"), text.UTF8, "tabs"},
		{strings.ReplaceAll(plainList, "\n", "\r\n"), text.UTF8, "carriage returns"},
		{strings.ReplaceAll(plainList, "\n", "\r"), text.UTF8, "carriage returns alone"},
		{strings.ReplaceAll(plainList, "\n", "\n\n;;\n"), text.UTF8, "empty rows, with and without delimiters"},
		{"Forum n° 3 ;;\nInscriptions au 12 mars;;\n" + plainList, text.UTF8, "title rows"},
		{"sep=;\n" + plainList, text.UTF8, "the delimiter told"},
		{strings.TrimSpace(plainList), text.UTF8, "no last line feed"},
		{plainList + "TOTAL;;\n", text.UTF8, "a total"},
		{plainList + "N/A;N/A;Mairie\n", text.UTF8, "a placeholder"},
		{plainList + "briandel;yaelle;\n", text.UTF8, "the same person again, typed in a hurry"},
		{"Nom;Prénom;Structure\nBRIANDEL;Yaëlle;Association des rivières;;\n", text.UTF8, "a row longer than its header, with nothing in it"},
		{"Nom;Prénom;Structure;Remarque\nBRIANDEL;Yaëlle;Association des rivières\n", text.UTF8, "a row shorter than its header"},
		{"\"Nom\";\"Prénom\";\"Structure\"\n\"BRIANDEL\";\"Yaëlle\";\"Association des rivières\"\n", text.UTF8, "everything in quotes"},
		{"Nom;Prénom;Structure\n\"BRIANDEL \";\" Yaëlle\";Association des\u00a0rivières\n", text.UTF8, "stray white space"},
		{"Nom;Prénom;Structure\nBRIANDEL;Yae\u0308lle;Association des rivie\u0300res\n", text.UTF8, "accents apart from their letters, as macOS writes them"},
	}
	for _, tt := range tests {
		r, err := Read("list.csv", []byte(tt.list), Options{})
		if err != nil {
			t.Errorf("%s: %v", tt.why, err)
			continue
		}
		if got := spell(r); got != want || r.Encoding != tt.encoding {
			t.Errorf("%s: %q in %s; want %q in %s", tt.why, got, r.Encoding, want, tt.encoding)
		}
	}
}

func TestReadTools(t *testing.T) {
	tests := []struct{ list, want, why string }{
		{"\uFEFFRéférence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Billet;Numéro de billet;Tarif;Montant tarif;Code Promo;Montant code promo;Votre téléphone\n" +
			"81;12/03/2018;Validé;BRIANDEL;Yaëlle;Briandel;Yaëlle;yb@eaux.example;AEC;Carte;Soir;1;Libre;0;;;06 39 98 00 01\n" +
			"82;12/03/2018;Validé;OKONJAWE;Tobi;Morvanek;Solveig;sm@bureau.example;Bureau Sud;Carte;Soir;2;Libre;0;;;\n",
			"|Yaëlle|BRIANDEL + yb@eaux.example + AEC\n|Tobi|OKONJAWE\n|Solveig|Morvanek + sm@bureau.example + Bureau Sud",
			"HelloAsso: who pays for someone else is a person too"},
		{"Nom payeur;Prénom payeur;Email payeur\nBriandel;Yaëlle;yb@eaux.example\n",
			"|Yaëlle|Briandel + yb@eaux.example", "HelloAsso, memberships: payers only"},
		{"Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee Status,Company,Job Title\n" +
			"1,2018-03-12,Info Requested,Info Requested,tobi@okonjawe.example,1,Free,Attending,,\n" +
			"1,2018-03-12,Tobi,Okonjawe,tobi@okonjawe.example,1,Free,Attending,Open Rivers,Head of data\n",
			"|Tobi|Okonjawe + tobi@okonjawe.example + Open Rivers + Head of data",
			"Eventbrite: what was not filled in belongs to whoever bought"},
		{"N° de commande;Prénom;Nom de famille;Adresse e-mail\n1;Tobi;Okonjawe;tobi@okonjawe.example\n",
			"|Tobi|Okonjawe + tobi@okonjawe.example", "Eventbrite, in French"},
		{"Prénom nom,Poste,Organisation,Fonction,Email,Téléphone\nYaëlle Briandel,Directrice,AEC,Coordination,yb@eaux.example,02 61 91 00 01\n",
			"|Yaëlle|Briandel + yb@eaux.example + AEC + Directrice & Coordination", "OpenAgenda: one column for the name, two for the role"},
		{"\uFEFF,\"2018-03-12\",\"2018-03-13\"\n,\"soir\",\"soir\"\n\"Maud K.\",\"Oui\",\"Non\"\n\"Yaya + 1\",\"Oui\",\"Oui\"\n",
			"|Maud|K.\n|Yaya", "Framadate: no header over the names"},
		{"Horodateur,Quel est votre nom ?,Votre prénom,Votre adresse e-mail,Pour quelle structure travaillez-vous ?,Souhaitez-vous être cité·e ?\n12/03/2018 18:04:11,Briandel,Yaëlle,yb@eaux.example,AEC,\"oui, nom et fonction\"\n",
			"|Yaëlle|Briandel + yb@eaux.example + AEC + oui, nom et fonction", "a form: questions for headers"},
		{"NOM Prénom\tStructure\tSignature\nLE BRAZIDEC Jean-Loup\tAEC\tx\nd'AUBREMONT Hélène\t\tx\n",
			"|Jean-Loup|LE BRAZIDEC + AEC\n|Hélène|d'AUBREMONT", "a sign-in sheet, typed up"},
		{"NOM Prénom – Structure – Signature\nBRIANDEL Yaëlle – AEC – x\n",
			"|Yaëlle|BRIANDEL + AEC", "a sign-in sheet in one column"},
		{"name,affiliation,role\nYaëlle BRIANDEL,AEC,\"coordinatrice, trésorière\"\nTobi,,\n",
			"|Yaëlle|BRIANDEL + AEC + coordinatrice, trésorière\n|Tobi", "three plain columns"},
		{"Civilité;Nom d'usage;Nom de naissance;Prénom;Structure\nMme;MARTIN;DURANDEL;Claire;retraitée\n",
			"Mme|Claire|MARTIN|DURANDEL + retraitée", "a birth name; and what is no organisation"},
		{"Nom;Nom d'usage;Prénom\nDURANDEL;MARTIN;Claire\nBRIANDEL;;Yaëlle\nOKONJAWE;-;Tobi\n",
			"|Claire|MARTIN|DURANDEL\n|Yaëlle|BRIANDEL\n|Tobi|OKONJAWE", "a name in use for those who have another than at birth"},
		{"Nom;Structure\nYaëlle Briandel;non\nTobi Okonjawe;\"AEC\nService des rivières\"\n",
			"|Yaëlle|Briandel\n|Tobi|Okonjawe + AEC + Service des rivières", "no organisation, and two in a cell"},
		{"Nom;Courriel\n;ts@eaux.example\nAnonyme;tb@eaux.example\n",
			" + ts@eaux.example\n + tb@eaux.example", "who gave an address only is someone still"},
		{"Nom;Pseudo;LinkedIn\nYaëlle Briandel;@yb35;https://social.example/in/yaelle-briandel/\n",
			"|Yaëlle|Briandel + yb35 + yaelle-briandel", "accounts"},
		{"Nom;Qualité souhaitée;Consentement citation;Droit à l'image\nYaëlle Briandel;agente publique;non;oui\n",
			"|Yaëlle|Briandel + agente publique + non", "consent to a picture is no consent to be quoted"},
	}
	for _, tt := range tests {
		r, err := Read("list.csv", []byte(tt.list), Options{})
		if err != nil {
			t.Errorf("%s: %v", tt.why, err)
			continue
		}
		if got := spell(r); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.why, got, tt.want)
		}
	}
}

func TestReadReports(t *testing.T) {
	r := mustRead(t, "Nom;Téléphone;Structure;Votre avis\nBriandel Yaëlle;06 39 98 00 01;AEC;bien\nN/A;;;\nBriandel Yaëlle;;Mairie;;trop\n")
	if r.Rows != 3 || r.Nobody != 1 || r.Merged != 1 || r.Ragged != 1 || r.Delimiter != ';' {
		t.Errorf("rows %d, nobody %d, merged %d, ragged %d, between %q", r.Rows, r.Nobody, r.Merged, r.Ragged, r.Delimiter)
	}
	if len(r.Columns) != 2 || r.Columns[1].Field != "affiliation" || r.Columns[1].Index != 3 {
		t.Errorf("columns %+v", r.Columns)
	}
	if len(r.Dropped) != 2 || r.Dropped[0].Reason != "phone" || r.Dropped[1].Reason != "unknown" {
		t.Errorf("dropped %+v", r.Dropped)
	}
	if p := r.Person("p01"); p == nil || p.ID != "p01" {
		t.Error("p01 is not found by its ID")
	}
	if r.Person("p02") != nil || Empty().Person("p01") != nil {
		t.Error("an ID that nobody has finds someone")
	}
}

func TestReadErrors(t *testing.T) {
	tests := []struct {
		list string
		opt  Options
		is   func(error) bool
		why  string
	}{
		{"Nom;Prénom\n", Options{}, func(err error) bool { return errors.Is(err, ErrNoPeople) }, "a header and nobody"},
		{"Nom;Prénom\nN/A;-\n", Options{}, func(err error) bool { return errors.Is(err, ErrNoPeople) }, "placeholders only"},
		{"", Options{}, is[*HeaderError], "an empty file"},
		{"Courriel;Commune\n", Options{}, is[*HeaderError], "no column of names"},
		{"Nom;Prénom\na;b\n", Options{map[string]string{"name": "Qui"}}, is[*ColumnError], "a header that is not there"},
		{"Nom;Prénom\na;\"b\n", Options{}, is[*RowError], "a quote that is not closed"},
		{"Nom\x00;Prénom\n", Options{}, func(err error) bool { return errors.Is(err, text.ErrNotText) }, "bytes that are no text"},
	}
	for _, tt := range tests {
		r, err := Read("list.csv", []byte(tt.list), tt.opt)
		if r != nil || !tt.is(err) {
			t.Errorf("%s: %v, %v", tt.why, r, err)
		}
		if err != nil && !strings.Contains(err.Error(), "list.csv") {
			t.Errorf("%s: %q does not name the file", tt.why, err)
		}
	}
}

func is[E error](err error) bool {
	var e E
	return errors.As(err, &e)
}
