package french

import "testing"

func TestInQuotation(t *testing.T) {
	run(t, Writer{}, nil, []row{
		{"« comme disait ⟦Ilda⟧ »", "« comme disait [une personne] »", "an editor's brackets in someone's words"},
		{"«\u00a0comme disait ⟦Ilda⟧\u00a0»", "«\u00a0comme disait [une personne]\u00a0»", "with no-break spaces"},
		{"“comme disait ⟦Ilda⟧”", "“comme disait [une personne]”", "curly"},
		{"\"comme disait ⟦Ilda⟧\"", "\"comme disait [une personne]\"", "straight"},
		{"« oui » et ⟦Ilda⟧ rit", "« oui » et une personne rit", "closed before"},
		{"\"oui\" et ⟦Ilda⟧ rit", "\"oui\" et une personne rit", "closed before, straight"},
		{"« il crie “oui” et ⟦Ilda⟧ rit »", "« il crie “oui” et [une personne] rit »", "the inner one closed, the outer did not"},
		{"« il crie “et ⟦Ilda⟧ ?” »", "« il crie “et [une personne] ?” »", "one pair for two levels"},
		{"oui » et ⟦Ilda⟧ rit", "oui » et une personne rit", "a closing sign that opened elsewhere"},
		{"oui” et ⟦Ilda⟧ rit", "oui” et une personne rit", "curly too"},
		{"« l'avis de ⟦Ilda⟧ »", "« l'avis [d'une personne] »", "the word that changed is inside"},
		{"« l'avis d'⟦Odilon⟧ »", "« l'avis d'[une personne] »", "one that did not is outside"},
		{"« pour Mme ⟦Tavernon⟧ »", "« pour [une personne] »", "the title is gone"},
		{"« pour [⟦Tavernon⟧] »", "« pour [une personne] »", "brackets that stand there serve"},
		{"« ⟦Ilda⟧ a raison »", "« [Une personne] a raison »", "the capital is inside"},
		{"l'avis de ⟦Ilda⟧ l'emporte", "l'avis d'une personne l'emporte", "apostrophes quote nobody"},
	})
}
