package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestNamesThatTerminalsObey gives the commands files whose names hold an escape
// and a line's end: each is shown harmless on its line, and what is said to be
// typed next is what a shell reads as the name.
func TestNamesThatTerminalsObey(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no such names there")
	}
	t.Chdir(t.TempDir())
	const name = "\x1b[31mred\nb"
	for path, content := range map[string]string{name + ".md": "Gaël a dit.\n", "l.csv": "Nom;Prénom\nMontardoux;Gaël\n"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	notes := "./" + name + ".md"
	for _, args := range [][]string{
		{"scan", notes, "--list", "l.csv"},
		{"scan", notes, "--list", notes},
		{"propose", notes, "--list", "l.csv"},
		{"run", notes, "--list", "l.csv"},
		{"review", "./" + name + ".proposal"},
		{"sign", "./" + name + ".proposal", "--key", "./" + name},
		{"render", notes},
		{"check", ".", "--list", "l.csv"},
		{"key", "--out", name},
		{"key", "--out", name},
		{"init", name + "-dir"},
		{"list", "show", notes},
		{"doctor"},
		{"scan", name},
		{name},
	} {
		got := chatham(t, args...)
		for said, line := range map[string]string{got.stdout: "standard output", got.stderr: "standard error"} {
			if strings.Contains(said, "\x1b") || strings.Contains(said, "red\nb") {
				t.Errorf("%q: the %s obeys the name: %q", args, line, said)
			}
		}
	}
}

// A shell that knows $'…' reads what quoted writes as the very word.
func TestQuotedInShell(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil || runtime.GOOS == "windows" {
		t.Skip("no shell of the kind")
	}
	for _, word := range []string{"a b", "\x1b[31mred\nb\t'\\\xe9é\u202e.md", "-rf\n", "l'eau"} {
		out, err := exec.Command(shell, "-c", "printf %s "+quotedFor("linux", word)).Output()
		if err != nil || filepath.Clean(string(out)) != filepath.Clean(word) {
			t.Errorf("%q becomes %q, %v", word, out, err)
		}
	}
}
