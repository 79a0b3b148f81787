package french

import (
	"testing"

	"github.com/opendetat/chatham/redact"
)

func TestLabelNumbers(t *testing.T) {
	run(t, Writer{}, count(2), []row{
		{"⟦Ilda et Odilon⟧ demandent une date.", "Deux personnes demandent une date.", "two, with the capital"},
		{"les idées de ⟦Ilda et Odilon⟧", "les idées de deux personnes", "«de» does not elide before «deux»"},
		{"merci à ⟦Ilda et Odilon⟧", "merci à deux personnes", "«à»"},
		{"que ⟦Ilda et Odilon⟧ demandent", "que deux personnes demandent", "«que»"},
	})
	run(t, Writer{}, count(3), []row{
		{"⟦Ilda, Odilon et Edwige⟧ demandent", "Trois personnes demandent", "three"},
	})
	run(t, Writer{}, count(4), []row{
		{"⟦Ilda, Odilon, Edwige et Anouk⟧ demandent", "Plusieurs personnes demandent", "from four on the number is not told"},
	})
	run(t, Writer{}, count(11), []row{
		{"l'avis de ⟦onze noms⟧", "l'avis de plusieurs personnes", "so «onze», which blocks elision, is never written"},
	})
	run(t, Writer{}, count(1), []row{
		{"l'avis de ⟦Ilda⟧", "l'avis d'une personne", "one is one"},
	})
}

func TestLabels(t *testing.T) {
	agent := Writer{Person: Label{One: "agent public", Many: "agents publics"}}
	senior := Writer{Person: Label{One: "haut fonctionnaire", Many: "hauts fonctionnaires", Aspirated: true}}
	local := Writer{Person: Label{One: "habitante", Many: "habitantes", Gender: Feminine}}
	neighbour := Writer{Person: Label{One: "habitant", Many: "habitants"}}
	elected := Writer{Person: Label{One: "élu", Many: "élus"}}
	run(t, agent, nil, []row{
		{"l'avis d'⟦Odilon⟧", "l'avis d'un agent public", "a masculine article elides the same"},
		{"il dit que ⟦Ilda⟧ a raison", "il dit qu'un agent public a raison", "with «que»"},
		{"ce ⟦Baptiste⟧ doute", "cet agent public doute", "«cet» before a vowel"},
	})
	run(t, local, nil, []row{
		{"le récit de ⟦Ilda⟧", "le récit d'une habitante", "a mute h"},
		{"ce ⟦Baptiste⟧ doute", "cette habitante doute", "the noun's gender, not the person's"},
	})
	run(t, neighbour, nil, []row{{"ce ⟦Baptiste⟧ doute", "cet habitant doute", "«cet» before a mute h"}})
	run(t, elected, nil, []row{{"ce ⟦Baptiste⟧ doute", "cet élu doute", "«cet» before an accent"}})
	run(t, senior, nil, []row{
		{"ce ⟦Odilon⟧ doute", "ce haut fonctionnaire doute", "«ce» before an aspirated h"},
		{"l'avis d'⟦Odilon⟧", "l'avis d'un haut fonctionnaire", "its article elides all the same"},
	})
	run(t, senior, count(2), []row{
		{"l'avis d'⟦Odilon et Ilda⟧", "l'avis de deux hauts fonctionnaires", "plural"},
	})
	if (Label{}).mute() {
		t.Error("a label without a word starts with no vowel")
	}
}

func TestAgain(t *testing.T) {
	run(t, Writer{}, later, []row{
		{"Ilda doute. ⟦Ilda⟧ précise.", "Ilda doute. Cette personne précise.", "nobody else came in between"},
		{"Ilda Sorel doute. ⟦Ilda⟧ précise.", "Ilda Sorel doute. Cette personne précise.", "the earlier mention may be longer"},
		{"Ilda doute. ⟦Ilda Sorel⟧ précise.", "Ilda doute. Cette personne précise.", "or shorter"},
		{"Mme Sorel doute. Mme ⟦Sorel⟧ précise.", "Mme Sorel doute. Cette personne précise.", "titles aside"},
		{"- Ilda doute. ⟦Ilda⟧ précise.", "- Ilda doute. Cette personne précise.", "in a list"},
		{"Odile hésite parce qu'⟦Odile⟧ doute.", "Odile hésite parce que cette personne doute.", "an elision is undone"},
		{"Odile hésite, avis d'⟦Odile⟧ réservé.", "Odile hésite, avis de cette personne réservé.", "«d'» too"},
		{"Odile hésite, avis de ⟦Odile⟧ réservé.", "Odile hésite, avis de cette personne réservé.", "«de» does not elide"},
		{"Ilda répond à Odilon. ⟦Ilda⟧ précise.", "Ilda répond à Odilon. Une personne précise.", "another name stands between"},
		{"Ilda interroge la préfète. ⟦Ilda⟧ précise.", "Ilda interroge la préfète. Une personne précise.", "another noun might be a person"},
		{"Ilda doute. Elle rit. ⟦Ilda⟧ précise.", "Ilda doute. Elle rit. Une personne précise.", "a sentence stands between"},
		{"Ilda lui répond. ⟦Ilda⟧ précise.", "Ilda lui répond. Une personne précise.", "a pronoun is somebody else"},
		{"Odilon et Ilda doutent. ⟦Ilda⟧ précise.", "Odilon et Ilda doutent. Une personne précise.", "the earlier mention does not start its sentence"},
		{"Ilda : non. ⟦Ilda⟧ : si.", "Ilda : non. Une personne : si.", "speaker labels are not chained"},
		{"Ilda doute.\n⟦Ilda⟧ précise.", "Ilda doute.\nUne personne précise.", "a new line starts afresh"},
		{"Ilda doute. « ⟦Ilda⟧ rit »", "Ilda doute. « [Une personne] rit »", "nor are other people's words"},
		{"ilda doute. ⟦ilda⟧ précise.", "ilda doute. Une personne précise.", "without capitals other names cannot be told"},
		{"Sorel doute. ⟦Ilda⟧ précise.", "Sorel doute. Une personne précise.", "the earlier form is not this one"},
		{"Ilda doute. ⟦Al⟧ précise.", "Ilda doute. Une personne précise.", "two letters are found anywhere"},
	})
	run(t, Writer{}, func(p *redact.Place) { p.Again, p.Count = true, 2 }, []row{
		{"Ilda doute. ⟦Ilda et Odilon⟧ précisent.", "Ilda doute. Deux personnes précisent.", "a number is no repetition"},
	})
}
