package french

import "testing"

func TestStartsSentence(t *testing.T) {
	long := "Le groupe est revenu longuement sur le calendrier de la prochaine"
	run(t, Writer{}, nil, []row{
		{"Fin du tour. ⟦Ilda⟧ conclut.", "Fin du tour. Une personne conclut.", "after a full stop"},
		{"Vraiment ? ⟦Ilda⟧ conclut.", "Vraiment ? Une personne conclut.", "after a question"},
		{"Assez\u202f! ⟦Ilda⟧ conclut.", "Assez\u202f! Une personne conclut.", "after an exclamation"},
		{"Bref… ⟦Ilda⟧ conclut.", "Bref… Une personne conclut.", "after an ellipsis"},
		{"Bref... ⟦Ilda⟧ conclut.", "Bref... Une personne conclut.", "typed as three"},
		{"« C'est fini. » ⟦Ilda⟧ conclut.", "« C'est fini. » Une personne conclut.", "after a quotation that closes a sentence"},
		{"“Fini.” ⟦Ilda⟧ conclut.", "“Fini.” Une personne conclut.", "curly"},
		{"\"Fini.\" ⟦Ilda⟧ conclut.", "\"Fini.\" Une personne conclut.", "straight"},
		{"(Rires.) ⟦Ilda⟧ conclut.", "(Rires.) Une personne conclut.", "after a bracket that does"},
		{"Le « débat » ⟦Ilda⟧ conclut.", "Le « débat » une personne conclut.", "not after one that closes none"},
		{"- ⟦Ilda⟧ : il faut un modèle", "- Une personne : il faut un modèle", "after a bullet"},
		{"• ⟦Ilda⟧ doute", "• Une personne doute", "a round one"},
		{"– ⟦Ilda⟧ doute", "– Une personne doute", "a dash"},
		{"1. ⟦Ilda⟧ doute", "1. Une personne doute", "a number"},
		{"2) ⟦Ilda⟧ doute", "2) Une personne doute", "with a bracket"},
		{"b) ⟦Ilda⟧ doute", "b) Une personne doute", "a letter"},
		{"[x] ⟦Ilda⟧ relit", "[x] Une personne relit", "a box"},
		{"[18:53] ⟦Ilda⟧ : oui", "[18:53] Une personne : oui", "the time of a message"},
		{"14 h 05 ⟦Ilda⟧ : oui", "14 h 05 Une personne : oui", "an hour, in French"},
		{"14h05 – ⟦Ilda⟧ : oui", "14h05 – Une personne : oui", "an hour, typed fast"},
		{"table A ⟦Ilda⟧ : oui", "table A une personne : oui", "a word is no bullet"},
		{"Décision : ⟦Ilda⟧ porte l'action.", "Décision : une personne porte l'action.", "not after a colon"},
		{"Décision :\n⟦Ilda⟧ porte l'action.", "Décision :\nUne personne porte l'action.", "unless a line starts there"},
		{"Décision :\n- ⟦Ilda⟧ porte l'action.", "Décision :\n- Une personne porte l'action.", "or an item"},
		{"Le mot de la fin : « ⟦Ilda⟧ a raison »", "Le mot de la fin : « [Une personne] a raison »", "or a quotation opens"},
		{"Le mot : \"⟦Ilda⟧ a raison\"", "Le mot : \"[Une personne] a raison\"", "a straight one"},
		{"Le mot : « \"⟦Ilda⟧ dit\" »", "Le mot : « \"[Une personne] dit\" »", "two kinds of marks at once"},
		{"le « ⟦Ilda⟧ dit »", "le « [une personne] dit »", "a quotation in mid-sentence starts none"},
		{"(⟦Ilda⟧ rit)", "(Une personne rit)", "a bracket at the start of a block"},
		{"On rit (⟦Ilda⟧ surtout)", "On rit (une personne surtout)", "and in mid-sentence"},
		{"voir cf. ⟦Ilda⟧", "voir cf. une personne", "an abbreviation ends no sentence"},
		{"p. ex. ⟦Ilda⟧", "p. ex. une personne", "nor do two"},
		{"un point\n⟦Ilda⟧ doute", "un point\nUne personne doute", "a short line is a line of notes"},
		{long + "\n⟦Ilda⟧ doute", long + "\nune personne doute", "a long one was wrapped"},
		{long + ".\n⟦Ilda⟧ doute", long + ".\nUne personne doute", "unless its sentence ends"},
		{"avec Odilon,\n⟦Ilda⟧ et la salle", "avec Odilon,\nune personne et la salle", "a comma goes on"},
		{"un point\r\n⟦Ilda⟧ doute", "un point\r\nUne personne doute", "lines of Windows"},
		{" ⟦Ilda⟧ doute", " Une personne doute", "blanks before the first word"},
		{"\n⟦Ilda⟧ doute", "\nUne personne doute", "an empty line before it"},
	})
}
