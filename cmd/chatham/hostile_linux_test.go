package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/opendetat/chatham/redact/text"
)

// TestHostilePlaces: whatever stands where a file is expected, a scan ends, says
// why, and is not clean.
func TestHostilePlaces(t *testing.T) {
	list, err := filepath.Abs(hostileList())
	if err != nil {
		t.Fatal(err)
	}
	const named = "Puis Maud Kerivel l’a dit.\n"
	file := func(content string) func(string) error {
		return func(path string) error { return os.WriteFile(path, []byte(content), 0o600) }
	}
	link := func(to string) func(string) error {
		return func(path string) error { return os.Symlink(to, path) }
	}
	for _, tt := range []struct {
		name, reason string
		put          func(path string) error
		code         int
	}{
		{"notes.md", "a directory", func(path string) error { return os.Mkdir(path, 0o700) }, exitFailure},
		{"notes.md", "a link to itself", link("notes.md"), exitFailure},
		{"notes.md", "a link to nothing", link("away.md"), exitFailure},
		{"notes.md", "a link to a file without an end", link("/dev/zero"), exitCannotTell},
		{"notes.md", "a FIFO that nobody writes to", func(path string) error { return syscall.Mkfifo(path, 0o600) }, exitCannotTell},
		{"file/notes.md", "a path under a file", func(path string) error { return os.WriteFile(filepath.Dir(path), nil, 0o600) }, exitFailure},
		{strings.Repeat("n", 300), "a name that is too long", func(string) error { return nil }, exitFailure},
		{"./-n.md", "a name that looks like an option", file(named), exitNo},
		{"a\nb.md", "a name of two lines", file(named), exitNo},
		{"a\x1b[31mb.md", "a name that colours the terminal", file(named), exitNo},
		{"a\x9bb\u202e\u2028.md", "a name that reverses the line", file(named), exitCannotTell},
		{"Maud Kerivel.md", "a name that names someone", file("Rien.\n"), exitNo},
		{"Gu\xe9l\xe9do.md", "such a name in Windows-1252", file("Rien.\n"), exitNo},
		{"Gue\u0301le\u0301do.md", "such a name as macOS writes it", file("Rien.\n"), exitNo},
		{"Ke\u200bri\u00advel.md", "such a name with invisible characters", file("Rien.\n"), exitNo},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := tt.put(filepath.Clean(tt.name)); err != nil {
				t.Fatal(err)
			}
			got := chatham(t, "scan", "--list", list, tt.name)
			if got.code != tt.code || got.stderr == "" {
				t.Errorf("ends with %d, want %d", got.code, tt.code)
			}
			if strings.ContainsAny(got.stdout+got.stderr, "\x1b\x9b\u202e\u2028") || strings.Contains(got.stdout+got.stderr, "a\nb") {
				t.Errorf("the name reaches the terminal as it is: %q", got.stdout+got.stderr)
			}
			if tt.code == exitNo && strings.Contains(text.FoldString(got.stderr), "kerivel") != strings.Contains(tt.name, "Kerivel") {
				t.Errorf("the standard error: %q", got.stderr)
			}
		})
	}
}

// TestHostileStdin: a stream without an end is refused at the bound that files
// have.
func TestHostileStdin(t *testing.T) {
	e, stdout, stderr := machine("scan", "--list", hostileList(), "-")
	e.stdin = endless(strings.Repeat("Puis Maud Kerivel l’a dit.\n", 100))
	if code := run(t.Context(), e); code != exitCannotTell || stdout.Len() != 0 || stderr.Len() == 0 {
		t.Errorf("ends with %d, want %d", code, exitCannotTell)
	}
}

// An endless reader says the same for ever.
type endless string

func (e endless) Read(p []byte) (int, error) { return copy(p, e), nil }
