package french

import (
	"testing"

	"github.com/opendetat/chatham/redact"
)

func TestTakeInTitles(t *testing.T) {
	run(t, Writer{}, nil, []row{
		{"M. ⟦Orvane⟧ propose une date.", "Une personne propose une date.", "a title goes with the name"},
		{"M ⟦Orvane⟧ propose", "Une personne propose", "without its full stop"},
		{"M.⟦Orvane⟧ propose", "Une personne propose", "or its space"},
		{"M.\u00a0⟦Orvane⟧ propose", "Une personne propose", "or with a no-break space"},
		{"la note de M. ⟦Orvane⟧", "la note d'une personne", "«de» meets the label once the title is gone"},
		{"la note de Mme\u202f⟦Tavernon⟧", "la note d'une personne", "behind a thin space"},
		{"avec Mlle ⟦Tavernon⟧", "avec une personne", "Mlle"},
		{"avec Mᵐᵉ ⟦Tavernon⟧", "avec une personne", "superscripts are read"},
		{"avec mme ⟦tavernon⟧", "avec une personne", "lower case, as in notes"},
		{"avec Mr. ⟦Orvane⟧", "avec une personne", "the English abbreviation"},
		{"Me ⟦Delbarre⟧ rappelle la loi.", "Une personne rappelle la loi.", "a lawyer's title tells a profession"},
		{"il me ⟦Delbarre⟧", "il me une personne", "a pronoun is not a title"},
		{"ok pr ⟦Delbarre⟧", "ok pr une personne", "in notes «pr» is «pour»"},
		{"le Pr ⟦Delbarre⟧ doute", "une personne doute", "an article before a title goes too"},
		{"le Dr ⟦Delbarre⟧ doute", "une personne doute", "Dr"},
		{"au Dr. ⟦Delbarre⟧", "à une personne", "a contraction before a title"},
		{"Mgr ⟦Delbarre⟧ salue", "Une personne salue", "Mgr"},
		{"monsieur ⟦Orvane⟧ doute", "une personne doute", "in full; whoever starts in lower case is followed"},
		{"que madame ⟦Tavernon⟧ doute", "qu'une personne doute", "in full, after «que»"},
		{"Monsieur le professeur ⟦Delbarre⟧", "Une personne", "two titles and an article"},
		{"Maître ⟦Delbarre⟧ plaide", "Une personne plaide", "maître"},
		{"Maître ⟦Delbarre⟧ plaide", "Une personne plaide", "maître, decomposed as macOS writes it"},
		{"On appelle un docteur. ⟦Delbarre⟧ attend.", "On appelle un docteur. Une personne attend.", "a word in full that ends a sentence is no title"},
		{"MM. ⟦Orvane⟧ notent", "Plusieurs personnes notent", "a plural title, and nobody counted"},
		{"Mes ⟦Delbarre⟧ plaident", "Plusieurs personnes plaident", "several lawyers"},
		{"Mesdames ⟦Delbarre⟧ notent", "Plusieurs personnes notent", "in full"},
		{"Mmes ⟦Delbarre⟧ notent", "Plusieurs personnes notent", "Mmes"},
		{"M. et Mme ⟦Orvane⟧ sont d'accord", "Deux personnes sont d'accord", "two titles are two people"},
		{"l'avis de M. et Mme ⟦Orvane⟧", "l'avis de deux personnes", "under a preposition"},
		{"écrire à M. ou Mme ⟦Orvane⟧", "écrire à une personne", "one or the other is one"},
		{"le maire et Mme ⟦Orvane⟧ sortent", "le maire et une personne sortent", "what is no title stays"},
	})
	run(t, Writer{}, count(2), []row{
		{"MM. ⟦Orvane et Pardieu⟧ notent", "Deux personnes notent", "a plural title that was counted"},
		{"M. ⟦Orvane et Mme Pardieu⟧ notent", "Deux personnes notent", "the second title is inside the finding"},
	})
}

func TestTakeInDeterminers(t *testing.T) {
	run(t, Writer{}, nil, []row{
		{"la ⟦Ilda⟧ du matin", "une personne du matin", "regions put an article before a first name"},
		{"l'⟦Odilon⟧ du matin", "une personne du matin", "elided"},
		{"l’⟦Odilon⟧ du matin", "une personne du matin", "with the curly apostrophe"},
		{"c est l ⟦odilon⟧ du matin", "c est une personne du matin", "notes typed without apostrophes"},
		{"au bout de la ligne L ⟦Odilon⟧ descend", "au bout de la ligne L une personne descend", "a capital L is a letter"},
		{"ce ⟦Baptiste⟧ exagère", "cette personne exagère", "a demonstrative stays one"},
		{"de cette ⟦Ilda⟧", "de cette personne", "and does not elide"},
		{"notre ⟦Ilda⟧ nationale", "une personne nationale", "a possessive gives way"},
		{"l'arrivée d'un ⟦Baptiste⟧", "l'arrivée d'une personne", "an article gives way to the label's"},
		{"l'arrivée d'un certain ⟦Baptiste⟧", "l'arrivée d'une personne", "with «certain»"},
		{"chez les ⟦Orvane⟧", "chez plusieurs personnes", "a family is several"},
		{"ces ⟦Orvane⟧ sortent", "plusieurs personnes sortent", "«ces» is plural"},
		{"celle-la ⟦Ilda⟧", "celle-la une personne", "the tail of a compound is no article"},
	})
}

func TestWriteStructure(t *testing.T) {
	rows := []row{
		{"à la ⟦Dimop⟧, on attend", "à une structure, on attend", "«à la»"},
		{"la note de la ⟦Dimop⟧", "la note d'une structure", "«de la»"},
		{"la note de l'⟦Office des rives⟧", "la note d'une structure", "«de l'»"},
		{"la note de l’⟦Office des rives⟧", "la note d’une structure", "«de l’»"},
		{"à l'⟦Office des rives⟧", "à une structure", "«à l'»"},
		{"la note du ⟦Bureau des quais⟧", "la note d'une structure", "«du»"},
		{"vu au ⟦Bureau des quais⟧", "vu à une structure", "«au»"},
		{"la note des ⟦Archives du Vallon⟧", "la note d'une structure", "«des»: one place, whatever its name"},
		{"vu aux ⟦Archives du Vallon⟧", "vu à une structure", "«aux»"},
		{"La ⟦Dimop⟧ dit attendre.", "Une structure dit attendre.", "the article takes its capital with it"},
		{"puis les ⟦Archives du Vallon⟧ suivent", "puis une structure suivent", "the verb is the reviewer's"},
		{"il dit que la ⟦Dimop⟧ attend", "il dit qu'une structure attend", "«que» meets the label"},
		{"venue de ⟦Dimop⟧", "venue d'une structure", "without an article"},
		{"un agent en ⟦Dimop⟧", "un agent dans une structure", "one is «dans» a structure"},
		{"En ⟦Dimop⟧, on attend.", "Dans une structure, on attend.", "with its capital"},
		{"chez ⟦Dimop⟧", "chez une structure", "«chez» stays"},
		{"notre ⟦Dimop⟧ attend", "une structure attend", "a possessive would tell where the speaker works"},
		{"cette ⟦Dimop⟧ attend", "cette structure attend", "a demonstrative stays one"},
		{"« nous, à la ⟦Dimop⟧, on a essayé »", "« nous, à [une structure], on a essayé »", "in someone's words"},
		{"« la note de la ⟦Dimop⟧ »", "« la note [d'une structure] »", "what changed is inside the brackets"},
		{"Ilda (⟦Dimop⟧) regrette", "Ilda (une structure) regrette", "brackets after a name stay"},
	}
	run(t, Writer{}, kind(redact.Affiliation), rows)
	run(t, Writer{}, kind(redact.Organisation), rows)
	run(t, Writer{}, func(p *redact.Place) { p.Kind, p.Count = redact.Organisation, 2 }, []row{
		{"l'accord de la ⟦Dimop et de l'Office des rives⟧", "l'accord de deux structures", "several are counted"},
	})
}
