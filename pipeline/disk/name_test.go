package disk

import (
	"os"
	"path/filepath"
	"testing"
)

func TestReserved(t *testing.T) {
	for name, want := range map[string]bool{
		"aux.md": true, "CON": true, "con.restitution.md": true, "nul .txt": true, "com1.md": true, "LPT9": true, "com².md": true,
		"auxerre.md": false, "notes.aux.md": false, "com.md": false, "com10.md": false, "lpt.md": false, "notes.md": false, ".aux": false,
	} {
		if Reserved(filepath.Join("aux", name)) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
}

func TestSameName(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"Notes.md", "notes.MD", true},
		{"R\u00c9UNION.md", "re\u0301union.md", true},
		{"reunion.md", "r\u00e9union.md", false},
		{"notes.md", "notes.txt", false},
	} {
		if SameName(tt.a, tt.b) != tt.want || (lockName(tt.a) == lockName(tt.b)) != tt.want {
			t.Errorf("%q and %q: want %v", tt.a, tt.b, tt.want)
		}
	}
}

func TestTrueName(t *testing.T) {
	dir := t.TempDir()
	decomposed := "re\u0301union.md"
	if err := os.WriteFile(filepath.Join(dir, decomposed), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := TrueName(filepath.Join(dir, decomposed)); got != "r\u00e9union.md" {
		t.Errorf("%q is not composed", got)
	}
	if got := TrueName(filepath.Join(dir, "gone.md")); got != "gone.md" {
		t.Errorf("a file that is not there is %q", got)
	}
	// Two names for one file, as a file system that folds capitals has them.
	if err := os.Link(filepath.Join(dir, decomposed), filepath.Join(dir, "Plain.md")); err != nil {
		t.Skip("no hard links here: not tried")
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Link(filepath.Join(dir, decomposed), filepath.Join(dir, "plain.md")); err != nil {
		t.Skip("this file system folds capitals: the scripts try it")
	}
	if got := spelled(filepath.Join(dir, "plain.md"), entries); got != "Plain.md" {
		t.Errorf("the folder spells it Plain.md, and the file is %s", got)
	}
}
