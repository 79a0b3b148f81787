package listed

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
)

// What notes of many hands taught: each row is found, or left, for a reason.
func TestListedRows(t *testing.T) {
	r := readingtest.Roster(t, "Nom;Prénom;Courriel\nvan OOSTRELLE;Hendrika;\nde KERSTRAT-GALVEN;Marie-Amélie;\nVARENNOIS;Jean-Loup;\n"+
		"TRIVALDE;Lou-Salomé;\nBUTKEVAS;Kestutis;\nde la TREHANNE;Gonzague;gdlt@courrier.example\nKRAVTOUK;Oleksandr;\nCHATAGNIEL;Nolwenn;\nPOMMERADE;Charles-Émile;\n")
	for _, c := range []struct{ want, why string }{
		{"relu par ⟦H. v. O.⟧ hier", "the initial of a particle stays small"},
		{"- ⟦M-A dKG⟧ → non", "so it does in letters run together"},
		{"covoiturage, ⟦L-S T⟧, départ 8 h", "initials with a hyphen need no label"},
		{"voir ⟦TLS⟧ et ⟦KGMA⟧ ensuite", "the surname first"},
		{"demander à ⟦jl varennois⟧, puis la varenne", "a compound first name's initials in lower case"},
		{"écharpe perdue, voir ⟦Lou⟧", "the first part of a compound first name"},
		{"⟦Marie⟧ est venue avec sa sœur", "half of a compound first name asks"},
		{"copie à ⟦gdlt⟧", "an account that is initials too is an account"},
		{"18:10 De ⟦OK⟧ à Tout le monde : oui", "the line of a chat"},
		{`"idée";"⟦jlv⟧";"vert"`, "initials alone in a cell"},
		{"⟦Kes.⟧ arrive", "a cut before the verb"},
		{"⟦lou-salomé⟧, ⟦kestutis⟧ et ⟦nolwenn⟧ : ⟦kest⟧ porte, ⟦nolwnen⟧ range, des chatagnels", "in lower case where names are, but for nouns"},
		{"- ⟦j.-l. v.⟧ : non, demander à ⟦h.o.⟧, p.s. compris", "initials in lower case with their dots"},
		{"⟦lou t.⟧ et ⟦kestutis v.⟧ passent", "a first name cut short, or with another initial, in lower case"},
		{"⟦kestutsi⟧ : non", "mistyped in lower case as a speaker's label"},
		{"demander à ⟦kestutis butkvas⟧", "mistyped beside the first name"},
		{"⟦Ch.-É.⟧ propose", "a compound first name's initials, the first of two letters"},
		{"⟦nolwenn⟧: ok pr mars\nvoir avec ⟦jlv⟧ + ⟦lst⟧ pr la suite, ⟦lst⟧ dispo jeudi", "initials in notes without capitals, beside someone"},
		{"une virée à Lou-sur-Marelle et à Varennois-le-Sec", "towns that begin with a name"},
		{"l'inspection de Val-Varennois, avenue Général-Trehanne", "and that end with one"},
		{"⟦Varennois⟧-Dulac est d'accord", "a double name is no town"},
		{"bus 9 stops at ⟦Kestutis⟧ Street", "a street is a question, for it may be a surname"},
	} {
		s := strings.NewReplacer("⟦", "", "⟧", "").Replace(c.want)
		if got := readingtest.Marked(t, People, r, s); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.why, got, c.want)
		}
	}
}
