package french

import (
	"fmt"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
)

// A row is a sentence with its finding between ⟦ and ⟧, the sentence that must
// come out whole, and the reason.
type row struct {
	in, out, why string
}

// written returns the sentence that w makes of in; set completes the place.
func written(t testing.TB, w Writer, in string, set func(*redact.Place)) string {
	t.Helper()
	before, rest, ok1 := strings.Cut(in, "⟦")
	found, after, ok2 := strings.Cut(rest, "⟧")
	if !ok1 || !ok2 {
		t.Fatalf("no finding is marked in %q", in)
	}
	p := redact.Place{Before: before, Found: redact.Conceal(found), After: after, Kind: redact.Person}
	if set != nil {
		set(&p)
	}
	r := w.Write(p)
	return before[:len(before)-r.Left] + r.Text + after[r.Right:]
}

func run(t *testing.T, w Writer, set func(*redact.Place), rows []row) {
	t.Helper()
	for _, row := range rows {
		if got := written(t, w, row.in, set); got != row.out {
			t.Errorf("%s:\n    %q\nis  %q\nnot %q", row.why, row.in, got, row.out)
		}
	}
}

func kind(k redact.Kind) func(*redact.Place) { return func(p *redact.Place) { p.Kind = k } }

func count(n int) func(*redact.Place) { return func(p *redact.Place) { p.Count = n } }

func later(p *redact.Place) { p.Again = true }

func TestWritePlain(t *testing.T) {
	run(t, Writer{}, nil, []row{
		{"⟦Ilda⟧ pense que le délai est trop court.", "Une personne pense que le délai est trop court.", "subject at the start of a sentence"},
		{"Le micro tourne, puis ⟦Odilon⟧ répond.", "Le micro tourne, puis une personne répond.", "subject in mid-sentence"},
		{"On remercie ⟦Edwige Tavernon⟧ pour la salle.", "On remercie une personne pour la salle.", "object"},
		{"« Et le budget ? », demande ⟦Ilda⟧.", "« Et le budget ? », demande une personne.", "an inverted verb leaves its subject after it"},
		{"« Non », répond ⟦Ilda⟧, dit-elle en riant.", "« Non », répond une personne, dit-elle en riant.", "what comes after is left alone"},
		{"⟦SOREL Ilda⟧ indique deux sources.", "Une personne indique deux sources.", "a name written surname first is one finding"},
		{"⟦ilda⟧ : il faut un modèle", "Une personne : il faut un modèle", "a label at the start of a block"},
		{"⟦IS⟧ : « On n'a pas les moyens »", "Une personne : « On n'a pas les moyens »", "initials that introduce a speech"},
		{"⟦IS⟧\u00a0: oui", "Une personne\u00a0: oui", "the no-break space before a colon stays"},
		{"Il répond à ⟦Ilda⟧.", "Il répond à une personne.", "«à» does not elide"},
		{"jusqu'à ⟦Ilda⟧", "jusqu'à une personne", "«jusque» has elided before «à» already"},
		{"L'atelier se tient chez ⟦Odilon⟧.", "L'atelier se tient chez une personne.", "«chez» does not elide"},
		{"contre ⟦Odilon⟧", "contre une personne", "«contre» does not elide"},
		{"entre ⟦Odilon⟧ et la salle", "entre une personne et la salle", "«entre» does not elide"},
		{"si ⟦Ilda⟧ accepte", "si une personne accepte", "«si» elides before «il» alone"},
		{"presque ⟦Ilda⟧", "presque une personne", "«presque» does not elide"},
		{"Merci @⟦ilda⟧ !", "Merci une personne !", "the sign of a handle would call someone"},
	})
}

func TestWriteInToken(t *testing.T) {
	run(t, Writer{}, nil, []row{
		{"voir notes⟦Ilda⟧.odt", "voir notespersonne.odt", "a part of a word in a file's name"},
		{"voir ⟦ilda⟧EtOdilon.odt", "voir personneEtOdilon.odt", "the same at its start"},
		{"voir essai_⟦ilda⟧_v2.odt", "voir essai_personne_v2.odt", "a file's name takes no space"},
		{"⟦ilda⟧_v2.odt", "personne_v2.odt", "at its start"},
		{"[auteur=⟦ilda⟧] oui", "[auteur=personne] oui", "a value"},
		{"merci #⟦ilda⟧", "merci #personne", "a tag"},
		{"merci _⟦Ilda⟧_ !", "merci _une personne_ !", "signs of emphasis hold the words whole"},
		{"animatrice = ⟦Ilda⟧", "animatrice = une personne", "a sign between spaces holds nothing"},
	})
	run(t, Writer{Person: Label{One: "agent public", Many: "agents publics"}}, nil, []row{
		{"essai_⟦ilda⟧.odt", "essai_agent-public.odt", "a label of two words is one piece"},
	})
}

func TestWriteRole(t *testing.T) {
	run(t, Writer{}, kind(redact.Role), []row{
		{"La parole est à ⟦la préfète du Vallon⟧.", "La parole est à une personne.", "a role is written as a person"},
		{"Mme la ⟦préfète⟧ ajoute un point.", "Une personne ajoute un point.", "title and article go with the role"},
		{"la note du ⟦chef du bureau des quais⟧", "la note d'une personne", "«du» holds a preposition, which stays"},
		{"demander au ⟦directeur de cabinet⟧", "demander à une personne", "«au» too"},
		{"Ilda Sorel, ⟦cheffe de projet⟧, rappelle le calendrier.", "Ilda Sorel rappelle le calendrier.", "an apposition goes with both commas"},
		{"Ilda Sorel (Sillage), ⟦cheffe de projet⟧, rappelle", "Ilda Sorel (Sillage) rappelle", "brackets after the name do not hide it"},
		{"selon Ilda Sorel, ⟦cheffe de projet⟧.", "selon Ilda Sorel.", "one at the end takes its comma"},
		{"selon Ilda Sorel, ⟦cheffe de projet⟧", "selon Ilda Sorel", "and at the end of the block"},
		{"Ilda Sorel (⟦cheffe de projet⟧) rappelle", "Ilda Sorel rappelle", "one in brackets takes them"},
		{"Présents : Ilda, ⟦maire⟧, Odilon", "Présents : Ilda, Odilon", "a list keeps one of the commas"},
		{"la salle, ⟦maire⟧, rappelle", "la salle, une personne, rappelle", "after a common noun nothing tells an apposition from a list"},
		{"Ilda, ⟦la préfète⟧, Odilon", "Ilda, une personne, Odilon", "with its article it may be somebody else"},
		{"Ilda, ⟦l'adjointe⟧, Odilon", "Ilda, une personne, Odilon", "with an elided article too"},
		{"Ilda, ⟦maire⟧ et Odilon", "Ilda, une personne et Odilon", "not closed by a sign"},
		{"Ilda (⟦maire⟧ du Vallon)", "Ilda (une personne du Vallon)", "not alone in its brackets"},
		{"« Ilda, ⟦cheffe de projet⟧, le dit »", "« Ilda, [une personne], le dit »", "someone's words are marked, not shortened"},
	})
}

func TestWriteOtherKinds(t *testing.T) {
	run(t, Writer{}, kind(redact.Quasi), []row{
		{"la maison de ⟦l'ancien phare⟧", "la maison de […]", "an indirect trait leaves the sign of an omission"},
		{"le rôle d'⟦Ébène⟧ ici", "le rôle de […] ici", "no elision before a sign"},
		{"« avec ⟦mes trois chèvres⟧ »", "« avec […] »", "its brackets serve in a quotation too"},
		{"avec [⟦Ébène⟧]", "avec […]", "brackets that stand there serve"},
	})
	run(t, Writer{}, kind(redact.Kind("unheard-of")), []row{
		{"voir ⟦ceci⟧ demain", "voir […] demain", "a kind this version does not know is still left out"},
	})
}

func ExampleWriter() {
	p := redact.Place{
		Before: "On retient l’idée de Mme ",
		Found:  redact.Conceal("Tavernon"),
		After:  ".",
		Kind:   redact.Person,
	}
	r := Writer{}.Write(p)
	fmt.Println(p.Before[:len(p.Before)-r.Left] + r.Text + p.After[r.Right:])
	// Output: On retient l’idée d’une personne.
}

func BenchmarkWrite(b *testing.B) {
	block := strings.Repeat("Le groupe revient sur « la carte des acteurs » et sur le calendrier. ", 20)
	p := redact.Place{
		Before: block + "On retient l’idée de Mme ",
		Found:  redact.Conceal("Tavernon"),
		After:  " : ouvrir la salle.",
		Kind:   redact.Person,
	}
	b.ReportAllocs()
	b.SetBytes(int64(len(p.Before)))
	for b.Loop() {
		Writer{}.Write(p)
	}
}
