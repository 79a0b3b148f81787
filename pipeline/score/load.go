package score

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// ErrNoCases is returned for a directory that holds no notes with mentions:
// nothing measured is not a good measure.
var ErrNoCases = errors.New("no notes with mentions")

// A Case is a document to measure on.
type Case struct {
	Name  string // of the folder, or of the file without its endings
	Notes string // path of the notes
	List  string // path of the participant list; empty where there is none, or no one on it
	Raw   []byte // the notes
	Gold  []Span // the mentions in Raw
}

// Doc returns what Score needs of c, before anything was found.
func (c Case) Doc() Doc {
	return Doc{Name: c.Name, Raw: c.Raw, Gold: c.Gold, NoList: c.List == "", Web: filepath.Ext(c.Notes) == ".html"}
}

// Load reads the cases of a directory, in the order of their names. It knows
// two layouts, which may stand side by side:
//
//	NAME/notes.md (or notes.txt, notes.html), NAME/list.csv, NAME/gold.json
//	NAME.md (or NAME.txt, NAME.html), NAME.people.csv, NAME.gold.json
//
// The list may be missing. It returns an error that wraps [ErrNoCases] when
// there is none, [ErrGold] for mentions that do not fit their notes, and the
// cause for a file that cannot be read.
func Load(dir string) ([]Case, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("load cases: %w", err)
	}
	var cases []Case
	for _, e := range entries {
		l, ok := layoutOf(dir, e)
		if !ok {
			continue
		}
		c, err := l.load()
		if err != nil {
			return nil, fmt.Errorf("load case %s: %w", l.name, err)
		}
		cases = append(cases, c)
	}
	if len(cases) == 0 {
		return nil, fmt.Errorf("load cases: %w", ErrNoCases)
	}
	return cases, nil
}

// layout is where the files of a case are.
type layout struct{ name, notes, list, gold string }

// layoutOf reports whether an entry of dir is a case; notes comes without its
// ending.
func layoutOf(dir string, e fs.DirEntry) (layout, bool) {
	path := filepath.Join(dir, e.Name())
	if e.IsDir() {
		l := layout{e.Name(), filepath.Join(path, "notes"), filepath.Join(path, "list.csv"), filepath.Join(path, "gold.json")}
		_, err := os.Stat(l.gold)
		return l, err == nil
	}
	base, ok := strings.CutSuffix(path, ".gold.json")
	return layout{filepath.Base(base), base, base + ".people.csv", path}, ok
}

func (l layout) load() (Case, error) {
	c := Case{Name: l.name, List: l.list}
	var err error
	for _, ext := range []string{".md", ".txt", ".html"} {
		c.Notes = l.notes + ext
		if c.Raw, err = os.ReadFile(c.Notes); !errors.Is(err, fs.ErrNotExist) {
			break
		}
	}
	if err != nil {
		return Case{}, err
	}
	list, err := os.ReadFile(l.list)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Case{}, err
	}
	if !bytes.ContainsRune(bytes.TrimSpace(list), '\n') {
		c.List = "" // a header alone lists no one
	}
	gold, err := os.ReadFile(l.gold)
	if err != nil {
		return Case{}, err
	}
	c.Gold, err = parseGold(gold, c.Raw)
	return c, err
}
