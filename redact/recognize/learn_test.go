package recognize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/listed"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

const learntList = "Nom;Prénom;Civilité;Structure;Courriel\n" +
	"KERBRAT;Maud;Mme;Atelier des Communs;maud.kerbrat@communs.example\n" + // p01
	"BELKACEMI;Yacine;M.;Eaux Vives;\n" + // p02
	"SALL-MERCIER;Ousmane;M.;;\n" + // p03
	"AUBRAC;Claire;Mme;;\n" + // p04
	"KERGOAT;Marc;M.;;\n" + // p05: MK, as p01
	"PETIT;Rose;Mme;;\n" // p06

// learntIn returns what a text teaches and where it is used, as «p01 MK»; a
// question has a question mark, and who is on no list the letter of its name.
func learntIn(t *testing.T, notes string) []string {
	t.Helper()
	list, err := roster.Read("list.csv", []byte(learntList), roster.Options{})
	if err != nil {
		t.Fatal(err)
	}
	txt := readingtest.Text(t, notes)
	findings, err := Scan(txt, func() *language.Notes { return language.Of(txt, language.French) }, list, Default())
	if err != nil {
		t.Fatal(err)
	}
	findings = redact.Resolve(findings)
	redact.Surfaces(txt, findings)
	redact.Subjects(findings)
	var out []string
	for _, f := range findings {
		if f.Why.Learnt() || f.Why == redact.LearntName {
			mark := ""
			if f.Severity == redact.Ask {
				mark = "?"
			}
			out = append(out, fmt.Sprintf("%s%s %s", f.Subject, mark, txt.Plain[f.At.Start:f.At.End]))
		}
	}
	return out
}

// TestLearn: what a legend of each shape teaches, and what only looks like one.
func TestLearn(t *testing.T) {
	const nothing = ""
	for _, tt := range []struct{ notes, want, reason string }{
		{"MK = Maud Kerbrat\n\nMK arrive", "p01 MK|p01 MK", "two people have the letters: the legend says which"},
		{"Légende : MK = Maud Kerbrat, ycn_b = Yacine ; Doudou = Ousmane.\n\nycn_b puis Doudou, doudou", "p01 MK|p02 ycn_b|p03 Doudou|p02 ycn_b|p03 Doudou|p03 doudou", "several on a line, which nothing on the list would derive"},
		{"MK=Maud\n\nMK parle", "p01 MK|p01 MK", "without spaces, with the first name"},
		{"« Momo » = Maud Kerbrat\n\nvu Momo", "p01 Momo|p01 Momo", "between quotation marks"},
		{"Yacine = ycn_b\n\nycn_b dit oui", "p02 ycn_b|p02 ycn_b", "the other way about"},
		{"MK => Maud Kerbrat\n\nMK parle", "p01 MK|p01 MK", "an arrow of two signs"},
		{"MK -> Maud Kerbrat\n\nMK parle", "p01 MK|p01 MK", "and another"},
		{"- MK → Mme Kerbrat\n\nMK parle", "p01 MK|p01 MK", "an arrow, a bullet, a title"},
		{"MK : Maud Kerbrat\nOD : Ousmane\n\nMK parle", "p01 MK|p01 MK", "a list of such lines"},
		{"MK : Maud Kerbrat\n\nMomo : Yacine Belkacemi\n\nvu Momo", "p01 MK|p02? Momo|p02? Momo", "in a list, a form that is no initials, beside one that is: a question"},
		{"- MK : Maud Kerbrat (Atelier)\n\n- GT : groupe de travail\n\n- Zaza : Yacine\n\nvu Zaza", "p01 MK|p02? Zaza|p02? Zaza", "so it is behind what else the lines say, and a line that is none"},
		{"*[MK]: Maud Kerbrat\n\nMK parle", "p01 MK|p01 MK", "as some dialects of Markdown write abbreviations"},
		{"MK – Maud Kerbrat\n- OD - Ousmane Diarra\n\nMK parle", "p01 MK|p03? OD|p01 MK", "behind a dash; a name that may be another’s is a question, and so is its form"},
		{"Initiales : MK (Maud Kerbrat), TB (Thomas Bredouille)\n\nMK – oui", "p01 MK|u01? TB|p01 MK", "several on a line, in brackets"},
		{"| MK | Maud Kerbrat |\n\nMK parle", "p01 MK|p01 MK", "a row of a table in plain text"},
		{"Maud Kerbrat (MK) arrive, MK parle", "p01 MK|p01 MK", "initials in brackets behind the name"},
		{"MK (Maud Kerbrat) arrive, MK parle", "p01 MK|p01 MK", "the name in brackets behind them"},
		{"Yacine (@ycn_b) arrive\n\nycn_b parle", "p02 ycn_b", "an account in brackets is one without its sign"},
		{"Maud Kerbrat (ci-après MK) puis MK", "p01 MK|p01 MK", "as contracts do"},
		{"Maud Kerbrat, ci-après dénommée « la Cheffe Zaza », puis Maud", nothing, "what would be quoted holds an article: no form is read"},
		{"Maud Kerbrat (ci-après « Zaza ») puis Zaza", "p01 Zaza|p01 Zaza", "and between quotation marks"},
		{"Maud, alias Momo, arrive ; Momo parle", "p01 Momo|p01 Momo", "a nickname"},
		{"Maud alias Momo arrive ; Momo parle", "p01 Momo|p01 Momo", "without commas"},
		{"Maud, dite Momo, arrive. Momo parle", "p01 Momo|p01 Momo", "so she is called"},
		{"Ousmane (dit Doudou) arrive, doudou sort", "p03 Doudou|p03 doudou", "in brackets, and in lower case later"},
		{"Maud, surnommée Momo, vu Momo", "p01 Momo|p01 Momo", "in another word"},
		{"Maud aka Momo, vu Momo", "p01 Momo|p01 Momo", "and in another"},
		{"Maud, a.k.a. Momo, vu Momo", "p01 Momo|p01 Momo", "with dots"},
		{"MK désigne Maud Kerbrat.\n\nMK parle", "p01 MK|p01 MK", "a sentence"},
		{"MK stands for Maud Kerbrat.\n\nMK parle", "p01 MK|p01 MK", "in English"},
		{"Maud, known as Momo, vu Momo", "p01 Momo|p01 Momo", "a nickname in English"},
		{"Doudou = Ousmane\n\nvoir cr/photoDoudou.jpg et p.example/d%6Fudou", "p03 Doudou|p03 Doudou|p03 d%6Fudou", "a word of its own, in what machines read too"},
		{"J-LLG = Jean-Loup Le Goffic\n\nJ-LLG : oui", "u01 J-LLG|u01 J-LLG", "who is on no list, and speaks: one subject"},
		{"TB = Thomas Bredouille\n\nvu TB", "u01? TB|u01? TB", "who is on no list, and never speaks: a question"},
		{"Thomas Bredouille, alias Zaza, arrive ; Zaza sort", "u01 Zaza|u01 Zaza", "who is on no list, under a nickname"},
		{"TB stands for Thomas Bredouille.\n\nTB : oui", "u01 TB|u01 Thomas Bredouille|u01 TB", "and whom nothing else finds"},
		{"M = Maud, Y = Yacine\n\nM : oui\nY → non\nle plan M reste", "p01 M|p02 Y|p01 M|p02 Y", "one letter is someone in front of a colon alone"},
		{"Maud, alias « Rosée », puis la rosée, vu Rosée", "p01 Rosée|p01? Rosée", "a word of the language: with its capital, and a question"},
		{"Maud (aka Tonton) arrive. Tonton parle, mon tonton aussi", "p01 Tonton|p01? Tonton", "also where a sentence opens"},
		{"HX : Hilaire Xantrailles\n\nvu HX", "u01? HX|u01? HX", "a legend alone does not make its letters speak"},
		{"MK = Maud Kerbrat ; MK = Marc Kergoat\n\nMK parle", "p01 MK|p01 MK|p01 MK", "two legends for one form: both are meant"},
		{"ZV : oui\nZV : non\nZV : oui\nZV : non\nZV : oui\n\nvu ZV", strings.TrimSuffix(strings.Repeat("u01? ZV|", 6), "|"), "letters that speak again and again"},

		{strings.Repeat("ABQ : oui\n", 20), strings.TrimSuffix(strings.Repeat("u01? ABQ|", 20), "|"), "three letters, twenty times"},

		{"zaz = maud\n\nselon zaz, avec zaz, banc zaz vert", "p01 zaz|p01 zaz|p01 zaz|p01? zaz", "a short form that the legend has in lower case: everywhere, and a question where nothing around it says someone"},
		{"mk: maud\n\navec mk, od/mk", "p01 mk|p01 mk|p01? mk", "so are initials"},
		{"Zaz = Maud\n\navec zaz", "p01 Zaz|p01? zaz", "where the legend has a capital, it is a question"},
		{"MK = Maud Kerbrat\n\nvu avec mk\nmk insiste", "p01 MK|p01? mk|p01? mk", "or capitals"},
		{"CA = Claire Aubrac\n\nca va, le ca", "p04 CA", "but for what is a word in lower case"},
		{"MB = Maud\n\n3 mb de notes, avec mb", "p01? MB|p01? mb", "and for a unit behind its number"},
		{"Momo := Maud\n\nvu Momo", "p01 Momo|p01 Momo", "as programmers write it"},
		{"Momo == Maud !\n\nvu Momo", "p01 Momo|p01 Momo", "twice the sign, and an exclamation"},
		{"Momo -> Maud\n\nMomo propose un banc", "p01? Momo|p01? Momo", "alone in a list: a question where the form stands as someone does"},
		{"- Momo : Maud Kerbrat\n- Zaza : Yacine\n\nvu Momo, selon Zaza", "p01? Momo|p02? Zaza|p01? Momo|p02? Zaza", "so it is in a list without initials"},
		{"| surnom | qui |\n\n| Momo | Maud Kerbrat |\n\nMomo propose un banc", "p01? Momo|p01? Momo", "and in a table"},
		{"Momo (Maud Kerbrat)\n\nMomo propose un banc", "p01? Momo|p01? Momo", "and before the whole name in brackets"},
		{"P1 = Maud Kerbrat\n\nP1 propose un banc", "p01? P1|p01? P1", "and of a number"},
		{"ZZ = Maud\n\navec ZZ", "p01? ZZ|p01? ZZ", "and of two letters that are not the person’s"},
		{"A = Maud\n\nA : bonjour\nplan A", "p01? A|p01? A", "and of one, before a colon"},
		{"K. (c'est Maud Kerbrat) : oui\n\nvu K.", "p01 K|p01 K", "an initial, and a verb in the bracket"},
		{"Kakémono = Maud\n\nle kakémono, kakémono imprimé", "p01? Kakémono|p01? kakémono|p01? kakémono", "a task: a question"},

		{"Kakémono -> Maud\nBanderole : Yacine\n\nle kakémono imprimé", nothing, "a list of tasks"},
		{"Datagrou (Maud Kerbrat)\n\nle Datagrou", nothing, "an affiliation before the bracket"},
		{"ZZ = Maud\n\nla ZZ vote", nothing, "letters that stand as an organisation’s do"},
		{"CA = conseil d'administration\n\nle CA vote", nothing, "an abbreviation of words"},
		{"ESS = économie sociale et solidaire, GT = groupe de travail", nothing, "and others"},
		{"MF = Météo France, RM = Rennes Métropole", nothing, "organisations"},
		{"DREAL = Hélène ; DREAL : Maud Kerbrat", nothing, "who speaks for an organisation is not it"},
		{"MK : Maud Kerbrat arrive", nothing, "a line of speech"},
		{"Animation : Maud Kerbrat\nAtelier : Yacine Belkacemi", nothing, "a list of who did what"},
		{"Datagrou : Maud Kerbrat\nZorglab : Yacine Belkacemi", nothing, "a list of who came from where"},
		{"Maud Kerbrat (DINUM) et Yacine (INSEE)", nothing, "an affiliation in brackets"},
		{"DINUM – Maud Kerbrat\n\nNote - Yacine", nothing, "who comes from where, behind a dash"},
		{"CR → Maud Kerbrat, note → Yacine", nothing, "errands"},
		{"Rose → Maud\n\nRose : Maud", nothing, "two people of the list"},
		{"« Trop cher », dit Maud. Maud dit Non. Maud, dit Rose, a raison", nothing, "speech"},
		{"Atelier des Communs = Maud Kerbrat", nothing, "an organisation of the list"},
		{"Maud = facilitatrice, Yacine = rapporteur", nothing, "what someone is"},
		{"R : Rose\nQ : Maud ?", nothing, "questions and answers"},
		{"OK : oui\nOK : non\nOK : oui\nOK : oui\nOK : oui", nothing, "letters that are a word"},
		{strings.Repeat("ABQ : oui\n", 19) + strings.Repeat("PB : rien\n", 6) + strings.Repeat("ZQ : https://pad.example\n", 6), nothing, "three letters are an organisation’s, nearly always; others head a line"},
		{strings.Repeat("TZX : 12\n", 6) + strings.Repeat("P1 : oui\n", 6), nothing, "figures, and what is numbered"},
		{"x = 12, a = b", nothing, "a sum"},
	} {
		got := learntIn(t, tt.notes)
		if s := strings.Join(got, "|"); s != tt.want {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.reason, tt.notes, s, tt.want)
		}
	}
}

// FuzzLearn: learning is idempotent, and finds nothing outside a block. What is
// learnt from a text does not depend on how often it is read.
func FuzzLearn(f *testing.F) {
	for _, s := range []string{"MK = Maud Kerbrat ; MK dit", "Maud (MK)", "| MK | Maud |", "Maud, a.k.a. Momo. Momo", "M : Maud\nOD : Ousmane\n\nM : oui", "= = Maud ( ( alias", "Kévin Dubreuil alias Momo alias Zaza", "oui\n\n)\n\n«\n\n]"} {
		f.Add(s)
	}
	list, err := roster.Read("list.csv", []byte(learntList), roster.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		if _, err := text.NewDocument("", text.Plain, []byte(s)); err != nil {
			t.Skip()
		}
		in := readingtest.Input(t, s, true)
		in.Roster = list
		var hits []reading.Hit
		for _, found := range findAll(in, rules()) {
			hits = append(hits, found...)
		}
		hits = append(hits, listed.People.Find(in)...)
		learnt, _ := listed.Learn(in, hits)
		once := append(hits, learnt...)
		for _, h := range once {
			if block, _ := in.Text.Block(h.At.Start); h.At.Len() <= 0 || h.At.End > block.End {
				t.Fatalf("%q: a hit outside its block", s)
			}
		}
		before := slices.Clone(once)
		again, _ := listed.Learn(in, once)
		for i := range before {
			if before[i].At != once[i].At || before[i].Subject != once[i].Subject || before[i].Severity != once[i].Severity {
				t.Fatalf("%q: learning again changes what was learnt", s)
			}
		}
		for _, h := range again {
			if !slices.ContainsFunc(before, func(b reading.Hit) bool { return b.At == h.At && b.Kind == h.Kind }) {
				t.Fatalf("%q: learning again finds more", s)
			}
		}
	})
}
