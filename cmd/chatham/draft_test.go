package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDraftOnATerminal: notes may hold what a terminal obeys; a draft shows it
// there, and leaves it alone in a file.
func TestDraftOnATerminal(t *testing.T) {
	notes := filepath.Join(t.TempDir(), "notes.md")
	if err := os.WriteFile(notes, []byte("Le vote \x1b[31mrouge\x1b[0m, \x1b]0;titre\x1b\\ et \u200dfin.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, terminal := range []bool{true, false} {
		e, stdout, _ := machine("propose", "--draft", notes)
		e.tty.out = terminal
		code := run(t.Context(), e)
		obeyed := strings.ContainsAny(stdout.String(), "\x1b\u200d")
		shown := strings.Contains(stdout.String(), "␛[31mrouge")
		if code != exitDone || obeyed == terminal || shown != terminal {
			t.Errorf("terminal %v: code %d, obeyed %v, shown %v", terminal, code, obeyed, shown)
		}
	}
}
