package listed

import (
	"testing"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
)

// On a map of actors an organisation of the list is content; everywhere else, and
// where it has a say, it may be someone's.
func TestAffiliationOnAMap(t *testing.T) {
	const worldCafe = "World café, table 2\n\n"
	r := readingtest.Roster(t, "Nom;Prénom;Structure\nKERBRAT;Maud;Office des Rivières\n")
	for _, c := range []struct {
		text string
		want redact.Severity
		why  string
	}{
		{"- Office des Rivières (7 agents)", redact.Ask, "no map: whose is it?"},
		{worldCafe + "- Office des Rivières (7 agents)", redact.Keep, "an actor"},
		{worldCafe + "- relier l'Office des Rivières et la mairie", redact.Keep, "an actor in a sentence"},
		{"Qui fait quoi sur l'eau ?\n\n* Office des Rivières – relevés", redact.Keep, "another title"},
		{worldCafe + "- Office des Rivières : on n'a pas les moyens", redact.Ask, "the label of a speaker"},
		{worldCafe + "- Office des Rivières → on n'a pas les moyens", redact.Ask, "another one"},
		{worldCafe + "L'Office des Rivières pense qu'il faut un kit", redact.Ask, "it speaks"},
		{worldCafe + "L'Office des Rivières ne dit rien", redact.Ask, "it is silent, and was there"},
		{worldCafe + "- l'Office des Rivières voudrait d'autres couleurs", redact.Ask, "it wants something"},
		{worldCafe + "Selon l'Office des Rivières, c'est non", redact.Ask, "its point of view"},
		{worldCafe + "côté Office des Rivières on hésite", redact.Ask, "from inside"},
		{worldCafe + "Maud (Office des Rivières) hésite", redact.Block, "beside a person"},
	} {
		txt := readingtest.Text(t, c.text)
		var got redact.Severity
		for _, h := range People.Find(reading.NewInput(txt, language.Of(txt, language.French), r)) {
			if h.Kind == redact.Affiliation {
				got = h.Severity
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}
