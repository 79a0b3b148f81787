package score

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// write makes a directory of files for one test.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestLoadBothLayouts(t *testing.T) {
	gold := `{"spans": [[0, 4, "P", "Zoé"], [6, 9, "O", "tri"]]}`
	dir := write(t, map[string]string{
		"b/notes.txt":      "Zoé, tri",
		"b/gold.json":      gold,
		"a.md":             "Zoé, tri",
		"a.people.csv":     "name\nZoé\n",
		"a.gold.json":      gold,
		"c/notes.md":       "Zoé, tri",
		"c/list.csv":       "Nom;Prénom\r\n",
		"c/gold.json":      gold,
		"d/notes.html":     "Zoé, tri",
		"d/gold.json":      gold,
		"README.md":        "no case",
		"drafts/notes.txt": "no case: nothing is marked",
	})
	got, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	spans := []Span{{0, 4, Listed}, {6, 9, Organisation}}
	want := []Case{
		{"a", filepath.Join(dir, "a.md"), filepath.Join(dir, "a.people.csv"), []byte("Zoé, tri"), spans},
		{"b", filepath.Join(dir, "b", "notes.txt"), "", []byte("Zoé, tri"), spans}, // no list
		{"c", filepath.Join(dir, "c", "notes.md"), "", []byte("Zoé, tri"), spans},  // a list of no one
		{"d", filepath.Join(dir, "d", "notes.html"), "", []byte("Zoé, tri"), spans},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if d := got[1].Doc(); !d.NoList || d.Name != "b" || len(d.Gold) != 2 {
		t.Errorf("got %+v", d)
	}
}

func TestLoadRefuses(t *testing.T) {
	for _, c := range []struct {
		reason, gold string
	}{
		{"no JSON", `{`},
		{"a mention of three elements", `{"spans": [[0, 4, "P"]]}`},
		{"an offset that is no number", `{"spans": [["0", 4, "P", "Zoé"]]}`},
		{"an unknown type", `{"spans": [[0, 4, "X", "Zoé"]]}`},
		{"an empty mention", `{"spans": [[4, 4, "P", ""]]}`},
		{"a mention that ends after the notes", `{"spans": [[0, 40, "P", "Zoé"]]}`},
		{"a mention that starts before them", `{"spans": [[-1, 4, "P", "Zoé"]]}`},
		{"characters counted instead of bytes", `{"spans": [[0, 3, "P", "Zoé"]]}`},
	} {
		dir := write(t, map[string]string{"a.md": "Zoé, tri", "a.gold.json": c.gold})
		if _, err := Load(dir); !errors.Is(err, ErrGold) {
			t.Errorf("%s: error %v", c.reason, err)
		}
	}
	if _, err := Load(write(t, map[string]string{"a.gold.json": `{}`})); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("mentions of no notes: error %v", err)
	}
	if _, err := Load(t.TempDir()); !errors.Is(err, ErrNoCases) {
		t.Errorf("nothing to measure: error %v", err)
	}
	if _, err := Load(filepath.Join(t.TempDir(), "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no directory: error %v", err)
	}
}
