package roster

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/text"
)

// one reads a list of one person.
func one(t testing.TB, title, given, family, rest string) *Person {
	t.Helper()
	header, more, _ := strings.Cut(rest, "=")
	r := mustRead(t, "Civilité;Prénom;Nom de famille;"+header+"\n"+title+";"+given+";"+family+";"+more+"\n")
	if len(r.People) != 1 {
		t.Fatalf("%d people", len(r.People))
	}
	return &r.People[0]
}

// has reports how p's forms have a text: its kind, with "~" when weak, or "".
func has(p *Person, s string) string {
	for _, f := range p.Forms() {
		if text.FoldString(f.Text.Reveal()) == text.FoldString(s) {
			if f.Weak {
				return string(f.Kind) + "~"
			}
			return string(f.Kind)
		}
	}
	return ""
}

func TestForms(t *testing.T) {
	type want map[string]string // form → kind, "~" for weak, "" for absent
	tests := []struct {
		title, given, family, rest string
		forms                      want
		why                        string
	}{
		{"Mme", "Maud", "KERIVEL", "", want{
			"Maud Kerivel": "full", "Kerivel Maud": "reversed", "Maud": "given", "Kerivel": "family",
			"Mme Kerivel": "title-family", "Madame Kerivel": "title-family", "Monsieur Kerivel": "title-family", "M. Kerivel": "title-family",
			"Maud K.": "given-initial", "Maud K": "given-initial", "Kerivel M.": "initial-family",
			"MK": "initials~", "M.K.": "initials", "M.K": "initials", "M. K.": "initials", "M-K": "initials",
			"maudkerivel": "slug", "kerivelmaud": "slug", "mkerivel": "slug", "maudk": "slug~",
			"M": "", "K": "", "K.": "",
		}, "a plain name; a title that notes get wrong still names someone"},
		{"", "Jean-Loup", "LE GOFF", "", want{
			"Jean-Loup Le Goff": "full", "Le Goff Jean-Loup": "reversed", "Goff": "family~", "Le Goff": "family", "Le": "",
			"Jean": "part~", "Loup": "part~", "Jean-Loup G.": "given-initial", "Jean-Loup L.G.": "given-initial", "Jean-Loup LG": "given-initial",
			"J.-L. Le Goff": "initial-family", "JL Le Goff": "initial-family", "J-L Le Goff": "initial-family", "J. Le Goff": "initial-family", "J. L. Le Goff": "initial-family",
			"JLLG": "initials", "J-LLG": "initials", "JLG": "initials", "JG": "initials~", "JL": "initials~", "J.-L.": "initials~",
			"jllegoff": "slug", "Jeanloup": "given", "Legoff": "family", "J.-Loup": "given", "J.-Loup Le Goff": "full", "Jean-Loup L.": "given-initial", "jlgoff": "slug",
		}, "a compound first name, a particle"},
		{"", "Ousmane", "DIARRA-COLIN", "", want{
			"Ousmane Diarra": "full", "Diarra": "family~", "Colin": "family~", "Mme Colin": "title-family",
			"Ousmane D.C.": "given-initial", "Ousmane D.": "given-initial", "Ousmane D-C": "given-initial", "O. Diarra": "initial-family",
			"OD-C": "initials", "ODC": "initials", "OD": "initials~", "O.D.-C.": "initials",
			"odiarra": "slug", "ousmanediarracolin": "slug",
		}, "a double surname"},
		{"", "Hélène", "d'ARGENCES", "", want{
			"Hélène d'Argences": "full", "Helene Argences": "full", "d’Argences": "family", "Argences": "family~",
			"H. d'Argences": "initial-family", "H. d'A.": "initials", "HdA": "initials", "HA": "initials~", "Hélène d'A.": "given-initial",
			"hdargences": "slug", "hargences": "slug",
		}, "an elided particle"},
		{"", "Marie Anne", "DUPIN-LE BRAZ", "", want{
			"Marie": "given~", "Anne": "given~", "Marie Anne": "given", "Marie Dupin": "full", "Le Braz": "family~", "Braz": "family~",
			"MADLB": "initials", "M-A": "",
		}, "first names without a hyphen, a surname with a particle inside"},
		{"", "Ana", "GARCÍZA LOPERO", "", want{
			"Ana Garcíza": "full", "Lopero": "family~", "Ana G.": "given-initial", "A. Garciza Lopero": "initial-family",
		}, "Spanish: two surnames"},
		{"", "Thi Mai", "NGUYÊN", "", want{
			"Nguyen Thi Mai": "reversed", "Mai": "given~", "Thi": "given~", "TM Nguyen": "initial-family", "tmnguyen": "slug",
		}, "Vietnamese"},
		{"", "Vincent", "VAN DER BRUGGE", "", want{
			"Brugge": "family~", "Van der Brugge": "family", "v. d. Brugge": "family", "Vanderbrugge": "family", "der Brugge": "family~", "V. van der Brugge": "initial-family", "van": "", "der": "", "VB": "initials~", "VVDB": "initials",
		}, "Dutch"},
		{"", "Youssef", "EL AMRAZI", "", want{
			"El Amrazi": "family", "Amrazi": "family~", "YEA": "initials", "yelamrazi": "slug", "Elamrazi": "family", "Al Amrazi": "family",
		}, "Arabic"},
		{"", "Fiona", "O'BRANNAGH", "", want{
			"O'Brannagh": "family", "Brannagh": "", "Fiona O.": "given-initial", "OBrannagh": "family",
		}, "Irish: the O is no particle"},
		{"", "Luc", "SAINT-AUBERVAL", "", want{
			"Saint-Auberval": "family", "Auberval": "", "Saint": "", "Luc S.": "given-initial", "Luc S.-A.": "given-initial",
		}, "a saint is one name"},
		{"", "Bo", "LY", "", want{
			"Bo Ly": "full", "Ly": "family~", "Bo": "given~", "boly": "slug~",
		}, "names of two letters"},
		{"", "小明", "王", "", want{
			"小明 王": "full", "王": "family~", "小明": "given~",
		}, "a script without capitals"},
		{"", "Christophe", "MORVANEK", "", want{
			"Ch. Morvanek": "initial-family", "C. Morvanek": "initial-family", "Chris": "short~",
		}, "an initial of two letters, a short form"},
		{"", "Charles-Henri", "MORVANEK", "", want{
			"Ch.-H. Morvanek": "initial-family", "C.-H. Morvanek": "initial-family", "Ch. Morvanek": "initial-family",
		}, "an initial of two letters in a compound first name"},
		{"Me", "Alexandre", "TISSAUD", "", want{
			"Me Tissaud": "title-family", "Maître Tissaud": "title-family", "Alex": "short~",
		}, "a title of the bar"},
		{"", "Claire", "MARTIN née DURANDEL", "", want{
			"Claire Durandel": "full", "Claire Martin": "full", "Mme Durandel": "title-family", "CD": "initials~", "CM": "initials~",
		}, "a birth name is a name"},
		{"", "J.-L.", "Le Goff", "", want{
			"J.-L. Le Goff": "full", "JL Le Goff": "initial-family", "J": "", "Le Goff": "family", "JLLG": "initials",
		}, "a first name known by its initials"},
		{"", "Pierre", "A.", "", want{
			"Pierre A.": "given-initial", "Pierre A": "given-initial", "Pierre": "given", "A": "", "A.": "", "PA": "initials~",
		}, "a surname known by its initial"},
		{"", "Yaya", "", "", want{
			"Yaya": "given", "Y.": "", "Y": "", "Mme Yaya": "",
		}, "one name"},
		{"Me", "", "Lagarde", "", want{
			"Lagarde": "family", "Me Lagarde": "title-family", "L": "", "L.": "",
		}, "a surname alone"},
		{"", "Maud", "Kerivel", "Courriel=mimi.k+forum@eaux.example", want{
			"mimi.k": "email-local", "mimi.k+forum": "", "eaux": "",
		}, "an address' local part, without its tag"},
		{"", "Maud", "Kerivel", "Courriel=secretariat.nord@eaux.example", want{"secretariat.nord": ""}, "an address that several people read"},
		{"", "Maud", "Kerivel", "Courriel=mk@eaux.example", want{"mk": "initials~"}, "an address that adds nothing"},
		{"", "Maud", "Kerivel", "Pseudo=@ycn_b", want{"@ycn_b": "handle", "ycn_b": "handle"}, "an account, with its sign and without"},
		{"", "Maud", "Kerivel", "Pseudo=yb", want{"@yb": "handle", "yb": "handle~"}, "a short account is weak without its sign"},
	}
	for _, tt := range tests {
		p := one(t, tt.title, tt.given, tt.family, tt.rest)
		for form, kind := range tt.forms {
			if got := has(p, form); got != kind {
				t.Errorf("%s: %q is %q, want %q", tt.why, form, got, kind)
			}
		}
	}
}

func TestFormsWithoutName(t *testing.T) {
	r := mustRead(t, "Nom;Courriel\n;solveig.m@eaux.example\n")
	if got := has(&r.People[0], "solveig.m"); got != "email-local" {
		t.Errorf("the local part is %q", got)
	}
}

// TestFormsOnce holds every form of a crowd to what the doc says: distinct when
// folded, with a letter, of the person, kinds in order.
func TestFormsOnce(t *testing.T) {
	order := map[FormKind]int{Full: 0, Reversed: 1, Given: 2, Family: 3, TitleFamily: 4, GivenInitial: 5, InitialFamily: 6,
		Initials: 7, Short: 8, Part: 9, EmailLocal: 10, Handle: 11, Slug: 12}
	r := mustRead(t, "Nom complet;Courriel;Pseudo\n"+
		"Jean-Loup Le Goff;jl.legoff@eaux.example;jllg\nOusmane DIARRA-COLIN;;\nMarie Anne d'Aubremont;;\nPierre A.;;\nYaya;;yaya\n王 小明;;\n;x@eaux.example;\n")
	for i := range r.People {
		p := &r.People[i]
		seen := make(map[string]bool)
		last := 0
		for _, f := range p.Forms() {
			folded := text.FoldString(f.Text.Reveal())
			if seen[folded] {
				t.Errorf("%s: a %s form comes twice", p.ID, f.Kind)
			}
			seen[folded] = true
			if !hasLetter([]byte(folded)) || f.Person != p.ID {
				t.Errorf("%s: a %s form without a letter, or of %s", p.ID, f.Kind, f.Person)
			}
			if order[f.Kind] < last {
				t.Errorf("%s: %s comes late", p.ID, f.Kind)
			}
			last = order[f.Kind]
		}
		if len(seen) == 0 {
			t.Errorf("%s has no form", p.ID)
		}
	}
}
