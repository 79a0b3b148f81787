package french

import "testing"

func TestGovernElides(t *testing.T) {
	run(t, Writer{}, nil, []row{
		{"la remarque de ⟦Baptiste⟧", "la remarque d'une personne", "«de» elides before «une»"},
		{"l’idée de ⟦Baptiste⟧", "l’idée d’une personne", "the block's own apostrophe is written"},
		{"la remarque de ⟦Baptiste⟧ n’est pas notée", "la remarque d’une personne n’est pas notée", "even when it comes after"},
		{"l'idée, puis celle qu’a eue l'amie de ⟦Baptiste⟧", "l'idée, puis celle qu’a eue l'amie d'une personne", "the nearest one wins"},
		{"l'avis d'⟦Odilon⟧", "l'avis d'une personne", "elided already: nothing changes"},
		{"l’avis d’⟦Odilon⟧", "l’avis d’une personne", "with the curly apostrophe too"},
		{"l'avis d' ⟦Odilon⟧", "l'avis d' une personne", "a stray space after it is not ours to mend"},
		{"le mot de\u00a0⟦Baptiste⟧", "le mot d'une personne", "a no-break space is a space"},
		{"le mot de\u202f⟦Baptiste⟧", "le mot d'une personne", "so is a thin one"},
		{"le mot de\n⟦Baptiste⟧", "le mot d'une personne", "so is a line break"},
		{"il estime que ⟦Baptiste⟧ a raison", "il estime qu'une personne a raison", "«que» elides"},
		{"il croit qu'⟦Odilon⟧ viendra", "il croit qu'une personne viendra", "elided already"},
		{"est-ce que ⟦Baptiste⟧ vient ?", "est-ce qu'une personne vient ?", "«est-ce que» too"},
		{"lorsque ⟦Baptiste⟧ parle", "lorsqu'une personne parle", "«lorsque» elides"},
		{"lorsqu'⟦Odilon⟧ parle", "lorsqu'une personne parle", "elided already"},
		{"puisque ⟦Baptiste⟧ insiste", "puisqu'une personne insiste", "«puisque» elides"},
		{"quoique ⟦Baptiste⟧ hésite", "quoiqu'une personne hésite", "«quoique» elides"},
		{"Que ⟦Baptiste⟧ vienne !", "Qu'une personne vienne !", "the capital moves to the word taken in"},
		{"De ⟦Baptiste⟧, on retient le plan.", "D'une personne, on retient le plan.", "with «de» too"},
		{"s'⟦Odilon⟧ accepte", "si une personne accepte", "«si» never elides before «une»"},
		{"le site.de ⟦Baptiste⟧", "le site.de une personne", "the tail of an address is no preposition"},
		{"vas-y, celui-de ⟦Baptiste⟧", "vas-y, celui-de une personne", "nor is the tail of a compound"},
		{"de⟦Baptiste⟧", "depersonne", "nor do letters that touch the name: it is a part of their word"},
		{"le « de » ⟦Baptiste⟧", "le « de » une personne", "nor is a word behind a sign"},
		{"de « ⟦Baptiste⟧ »", "de « [une personne] »", "a word outside the quotation is not touched"},
	})
}

func TestGovernUndoesElision(t *testing.T) {
	run(t, Writer{}, count(2), []row{
		{"le choix d'⟦Odilon et Ilda⟧", "le choix de deux personnes", "«d'» before a consonant"},
		{"parce qu'⟦Odilon et Ilda⟧ doutent", "parce que deux personnes doutent", "«qu'»"},
		{"parce qu’⟦Odilon et Ilda⟧ doutent", "parce que deux personnes doutent", "«qu’»"},
		{"lorsqu'⟦Odilon et Ilda⟧ parlent", "lorsque deux personnes parlent", "«lorsqu'»"},
		{"puisqu'⟦Odilon et Ilda⟧ parlent", "puisque deux personnes parlent", "«puisqu'»"},
		{"quoiqu'⟦Odilon et Ilda⟧ hésitent", "quoique deux personnes hésitent", "«quoiqu'»"},
		{"D'⟦Odilon et Ilda⟧, on retient le plan.", "De deux personnes, on retient le plan.", "with its capital"},
		{"le choix d' ⟦Odilon et Ilda⟧", "le choix de deux personnes", "a stray space goes with it"},
		{"aujourd'⟦Odilon et Ilda⟧", "aujourd'deux personnes", "a word that ends alike is not touched"},
	})
}

func TestGovernContracts(t *testing.T) {
	run(t, Writer{}, nil, []row{
		{"le tour du ⟦Baptiste⟧ national", "le tour d'une personne national", "«du» is «de le»"},
		{"confié au ⟦Baptiste⟧", "confié à une personne", "«au» is «à le»"},
		{"Au ⟦Baptiste⟧ de conclure", "À une personne de conclure", "the capital keeps its accent"},
		{"l'accord des ⟦Orvane⟧", "l'accord de plusieurs personnes", "«des» is «de les», and nobody counted"},
		{"rendu aux ⟦Orvane⟧", "rendu à plusieurs personnes", "«aux» is «à les»"},
	})
}
