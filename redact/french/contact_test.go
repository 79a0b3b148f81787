package french

import (
	"testing"

	"github.com/opendetat/chatham/redact"
)

func TestContact(t *testing.T) {
	run(t, Writer{}, kind(redact.Contact), []row{
		{"écrire à ⟦ilda.sorel@sillage.example⟧ demain", "écrire à [adresse retirée] demain", "an e-mail address"},
		{"⟦mailto:ilda@sillage.example⟧", "[adresse retirée]", "with its scheme; a mark takes no capital"},
		{"⟦ilda [at] sillage.example⟧", "[adresse retirée]", "spelt out"},
		{"⟦ilda arobase sillage point example⟧", "[adresse retirée]", "spelt out in French"},
		{"l'adresse d'⟦odilon@sillage.example⟧", "l'adresse d'[adresse retirée]", "an elision before a vowel stays"},
		{"tél. ⟦06 39 98 12 34⟧", "tél. [numéro retiré]", "a telephone number"},
		{"le ⟦+33 1 99 00 12 34⟧", "le [numéro retiré]", "an article before it stays"},
		{"⟦05.36.49.12.34⟧", "[numéro retiré]", "with full stops"},
		{"⟦tél. 0261911234⟧", "[numéro retiré]", "with what announces it"},
		{"voir ⟦https://sillage.example/ilda⟧.", "voir [lien retiré].", "a link"},
		{"voir ⟦www.sillage.example⟧", "voir [lien retiré]", "without its scheme"},
		{"voir ⟦sillage.example/ilda⟧", "voir [lien retiré]", "without anything"},
		{"voir ⟦https://sillage.example/@ilda⟧", "voir [lien retiré]", "a link that holds a handle"},
		{"qu'⟦https://sillage.example⟧", "que [lien retiré]", "an elision before a consonant is undone"},
		{"⟦3 quai du Vallon, 35999 Orvane⟧", "[adresse retirée]", "a postal address"},
		{"IBAN ⟦FR06 9999 9888 8877 7776 6666 544⟧", "IBAN [numéro retiré]", "an account's number"},
		{"⟦BP 12⟧", "[coordonnée retirée]", "any other way to reach someone"},
		{"merci à ⟦@ilda_s⟧ !", "merci à une personne !", "a handle is someone"},
		{"le mot de ⟦@ilda_s⟧", "le mot d'une personne", "with a person's grammar"},
		{"⟦@ilda@rives.example⟧ doute", "Une personne doute", "a handle of the fediverse"},
		{"« écris à ⟦ilda@sillage.example⟧ »", "« écris à [adresse retirée] »", "one pair of brackets"},
		{"[⟦ilda@sillage.example⟧](x)", "[adresse retirée](x)", "brackets that stand there serve"},
	})
}

func TestOrganisationNumber(t *testing.T) {
	run(t, Writer{}, kind(redact.Organisation), []row{
		{"SIRET ⟦999 888 779 00074⟧", "SIRET [numéro retiré]", "a number stands for a number, not for a noun"},
		{"la ⟦Remise à outils⟧", "une structure", "a name stands for a noun"},
	})
}
