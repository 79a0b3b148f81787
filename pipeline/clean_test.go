package pipeline

import (
	"errors"
	"testing"

	"github.com/opendetat/chatham/redact/redacttest"
	"github.com/opendetat/chatham/redact/roster"
)

// TestCleanSeesThePage: what the page shows counts, however the text hides it. A
// title in YAML escapes was once signed, since the text was read as it stood and
// the page decodes it.
func TestCleanSeesThePage(t *testing.T) {
	people, err := roster.Read("list.csv", []byte("Nom;Prénom\nKERZAVEL;Maëlle\n"), roster.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		text, why string
		clean     bool
	}{
		{"---\ntitre: \"Atelier des communs\"\n---\n\nOui.\n", "nobody is named", true},
		{"---\ntitre: \"Atelier de Ma\\u00eblle Kerz\\x61vel\"\n---\n\nOui.\n", "escapes of YAML", false},
		{"---\ntitre: \"Atelier de Kerz\\\n  avel\"\n---\n\nOui.\n", "a folded line of YAML", false},
		{"Le point de vue de Kerz\x7favel.\n", "a control character, which no renderer draws", false},
		{"Le point de vue de Kerz&#128;avel.\n", "another, as an entity", false},
	} {
		err := clean("notes.restitution.md", "notes.restitution.md", redacttest.Restitution(t, "notes", tt.text), people)
		if tt.clean != (err == nil) || err != nil && !errors.Is(err, ErrNotClean) {
			t.Errorf("%s: %v", tt.why, err)
		}
	}
}
