package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// peopleFile is the file of a script that lists, one a line, the words that
// point at its people: names as notes and lists write them. The file of that name
// under testdata lists everyone in the fixtures.
const peopleFile = "people.txt"

// envWatch names the folder where each run of the program, by whatever a script
// starts it, leaves what it said.
const envWatch = "CHATHAM_TEST_WATCH"

// watchedMain is the program; under a watch, what it says is kept too.
func watchedMain() {
	dir := os.Getenv(envWatch)
	if dir == "" {
		main()
		return
	}
	e := system()
	if err := keep(&e, dir); err != nil {
		panic(err)
	}
	os.Exit(run(untilInterrupted(e), e))
}

// An aboutRun is what a watched run was told: its arguments, and how the files are
// called that it works among, which it may say.
type aboutRun struct{ Args, Names []string }

// namesOf returns what the files and folders under dir are called, each up to its
// first full stop.
func namesOf(dir string) ([]string, error) {
	var names []string
	err := filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil // it is being removed
		case d.Name() == ".git" || d.Name() == ".watch":
			return fs.SkipDir
		}
		stem, _, _ := strings.Cut(d.Name(), ".")
		names = append(names, stem)
		return nil
	})
	return names, err
}

// keep has what a run says written down: its standard error, its standard output
// unless names were asked for, and what the runtime says of a crash. A terminal
// is no stream to grep: it shows the notes to the person in front of it.
func keep(e *env, dir string) error {
	dir, err := os.MkdirTemp(dir, "")
	if err != nil {
		return err
	}
	names, err := namesOf(".")
	if err != nil {
		return err
	}
	about, err := json.Marshal(aboutRun{e.args, names})
	if err != nil {
		return err
	}
	files := map[string]*os.File{"stderr": nil, "stdout": nil, "crash": nil}
	for name := range files {
		if files[name], err = os.Create(filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	if !e.tty.err {
		e.stderr = io.MultiWriter(e.stderr, files["stderr"])
	}
	if !e.tty.out && !shows(e.args) {
		e.stdout = io.MultiWriter(e.stdout, files["stdout"])
	}
	return errors.Join(os.WriteFile(filepath.Join(dir, "about"), about, 0o600), debug.SetCrashOutput(files["crash"], debug.CrashOptions{}))
}

// shows reports whether a command is one whose product holds names, because a
// person asked for them.
func shows(args []string) bool {
	return slices.Contains(args, "propose") || slices.Contains(args, "--reveal")
}

// A watch greps what all the runs of all the scripts said, and the records that
// they signed, for everyone in the fixtures.
type watch struct {
	everyone []string // forms of names
	mu       sync.Mutex
	runs     int
	leaks    []string
}

// newWatch reports what leaked when all the scripts have run.
func newWatch(t *testing.T) *watch {
	t.Helper()
	w := &watch{everyone: fixturePeople(t)}
	t.Cleanup(func() {
		for _, l := range w.leaks {
			t.Error(l)
		}
		if w.runs == 0 {
			t.Error("no run was watched")
		}
	})
	return w
}

// begin watches a script.
func (w *watch) begin(e *testscript.Env) error {
	dir := filepath.Join(e.WorkDir, ".watch")
	e.Setenv(envWatch, dir)
	forms := slices.Concat(w.everyone, people(e.WorkDir))
	lists, err := filepath.Glob(filepath.Join(e.WorkDir, "*.csv"))
	for _, list := range lists {
		forms = append(forms, listed(list)...)
	}
	e.Defer(func() { w.end(e.WorkDir, dir, tellable(forms)) })
	return errors.Join(err, os.Mkdir(dir, 0o755))
}

// end greps what a script left.
func (w *watch) end(work, dir string, forms []string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	_ = filepath.WalkDir(work, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.Contains(d.Name(), ".signoff.json") {
			b, _ := os.ReadFile(path)
			w.leaks = append(w.leaks, grep(d.Name(), string(b), forms)...)
		}
		return nil
	})
	runs, _ := os.ReadDir(dir)
	w.runs += len(runs)
	for _, r := range runs {
		w.leaks = append(w.leaks, grepRun(filepath.Join(dir, r.Name()), forms)...)
	}
}

// grepRun greps what a run said. How files are called it may say: a place needs it.
func grepRun(dir string, forms []string) []string {
	var about aboutRun
	var leaks []string
	b, err := os.ReadFile(filepath.Join(dir, "about"))
	if err != nil || json.Unmarshal(b, &about) != nil {
		return []string{"a run whose arguments were not kept"}
	}
	for _, stream := range []string{"stderr", "stdout", "crash"} {
		b, err := os.ReadFile(filepath.Join(dir, stream))
		if err != nil {
			return []string{err.Error()}
		}
		said := string(b)
		for _, name := range about.Names {
			if len(grep("", name, forms)) > 0 {
				said = strings.ReplaceAll(said, name, "")
			}
		}
		leaks = append(leaks, grep(fmt.Sprintf("%s of chatham %s", stream, strings.Join(about.Args, " ")), said, forms)...)
	}
	return leaks
}

// grep returns where said holds one of the forms, which are folded, as words of
// their own, by number: the test says no names either.
func grep(where, said string, forms []string) []string {
	said = text.FoldString(said)
	for i, form := range forms {
		for rest := said; ; {
			before, after, found := strings.Cut(rest, form)
			if !found {
				break
			}
			last, _ := utf8.DecodeLastRuneInString(before)
			first, _ := utf8.DecodeRuneInString(after)
			if !unicode.IsLetter(last) && !unicode.IsLetter(first) {
				return []string{fmt.Sprintf("%s: it names someone, form %d of %d", where, i+1, len(forms))}
			}
			rest = after
		}
	}
	return nil
}

// fixturePeople returns the forms of the names of everyone in the fixtures: those whom
// testdata lists, and those on the lists of the corpus.
func fixturePeople(tb testing.TB) []string {
	tb.Helper()
	testdata := filepath.Join("..", "..", "testdata")
	file, err := os.ReadFile(filepath.Join(testdata, peopleFile))
	if err != nil {
		tb.Fatal(err)
	}
	var forms []string
	for line := range strings.Lines(string(file)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		name, others, _ := strings.Cut(strings.TrimSpace(line), "\t")
		forms = append(append(forms, name), strings.Fields(name)...)
		forms = append(forms, strings.FieldsFunc(others, func(r rune) bool { return r == ',' })...)
	}
	lists, err := filepath.Glob(filepath.Join(testdata, "corpus", "*", "list.csv"))
	if err != nil || len(lists) == 0 {
		tb.Fatalf("no lists in the corpus: %v", err)
	}
	for _, list := range lists {
		forms = append(forms, listed(list)...)
	}
	return forms
}

// tellable returns forms as names are compared, each once, but for those that
// nobody could tell from what the program says of itself: its own words, and what
// has less than four letters.
func tellable(forms []string) []string {
	ours := ourWords()
	var out []string
	for _, f := range forms {
		if f = text.FoldString(strings.TrimSpace(f)); utf8.RuneCountInString(f) >= 4 && !ours[f] {
			out = append(out, f)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// ourWords returns the words that the program says of itself, folded.
var ourWords = sync.OnceValue(func() map[string]bool {
	ours := []string{guideFrench, guideEnglish, string(text.UTF8BOM)}
	for _, w := range catalogue {
		ours = append(ours, w.fr, w.en)
	}
	for _, r := range reasons {
		ours = append(ours, r.fr, r.en)
	}
	said := map[string]bool{}
	for word := range strings.FieldsFuncSeq(text.FoldString(strings.Join(ours, " ")), func(r rune) bool { return !unicode.IsLetter(r) }) {
		said[word] = true
	}
	return said
})

// listed returns the written forms of everyone on a list, but for those that name
// nobody by themselves.
func listed(path string) []string {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	r, err := roster.Read(filepath.Base(path), raw, roster.Options{})
	if err != nil {
		return nil // a list that a script has refused
	}
	var forms []string
	for _, p := range r.People {
		for _, f := range p.Forms() {
			if s := f.Text.Reveal(); !f.Weak && utf8.RuneCountInString(s) >= 4 {
				forms = append(forms, s)
			}
		}
		for _, address := range p.Emails {
			forms = append(forms, address.Reveal())
		}
	}
	return forms
}

// people reads the words that point at the people of a script.
func people(dir string) []string {
	file, err := os.ReadFile(filepath.Join(dir, peopleFile))
	if err != nil {
		return nil
	}
	return strings.Fields(string(file))
}

// leaked returns the number of the first of the words that stands in output, in
// any spelling that folds to it; 0: none does.
func leaked(output string, words []string) int {
	folded := text.FoldString(output)
	return 1 + slices.IndexFunc(words, func(w string) bool {
		return strings.Contains(folded, text.FoldString(w))
	})
}

// What everyone on a list is called in writing is looked for, in any spelling that
// folds to it, as words of their own; and a run that says one is found.
func TestGrepRun(t *testing.T) {
	dir := t.TempDir()
	folder{"inscrits.csv": "Nom;Prénom;Courriel\nQUÉMÉRÉ;Ysolde;y.quemere@forum.example\n"}.write(t, dir)
	forms := tellable(listed(filepath.Join(dir, "inscrits.csv")))
	tests := []struct {
		reason, stream, said string
		leaks                int
	}{
		{"a name in a complaint", "stderr", "chatham: notes.md:3:1: Ysolde Quéméré\n", 1},
		{"a surname in capitals, in a log", "stderr", "level=DEBUG who=QUEMERE\n", 1},
		{"an address in a panic", "crash", "panic: y.quemere@forum.example\n", 1},
		{"a first name on the standard output", "stdout", "{\"why\":\"Ysolde\"}\n", 1},
		{"the name of a file", "stderr", "ysolde-quemere.md: person\n", 0},
		{"another name that begins the same", "stderr", "Ysoldeau\n", 0},
		{"a place and a kind", "stderr", "notes.md:3:1: person\n", 0},
	}
	for _, tt := range tests {
		run := folder{"about": `{"Args":["scan"],"Names":["ysolde-quemere"]}`, "stderr": "", "stdout": "", "crash": ""}
		run[tt.stream] = tt.said
		dir := t.TempDir()
		run.write(t, dir)
		if got := grepRun(dir, forms); len(got) != tt.leaks || leaked(strings.Join(got, ""), forms) != 0 {
			t.Errorf("%s: %d leaks, want %d", tt.reason, len(got), tt.leaks)
		}
	}
	if got := grepRun(t.TempDir(), forms); len(got) != 1 {
		t.Errorf("a run that left nothing to grep passes")
	}
}

// TestNothingLeaks holds the scripts to what [exits] watches for: each script
// with a participant list says who its people are, and they are its people.
func TestNothingLeaks(t *testing.T) {
	for _, tt := range []struct {
		reason, output string
		want           int
	}{
		{"a name as it stands", "notes.md:3:1: Rose Castelmaure\n", 1},
		{"in other letters", "person: CASTELMAURE, ZELIE\n", 1},
		{"without its accents", "zelie@forum.example", 2},
		{"a place and a kind", "notes.md:3:1: person\n", 0},
	} {
		if got := leaked(tt.output, []string{"Castelmaure", "Zélie"}); got != tt.want {
			t.Errorf("%s: word %d, want %d", tt.reason, got, tt.want)
		}
	}
	files, err := filepath.Glob(filepath.Join(scripts, "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, path := range files {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var rest strings.Builder
		var names []string
		listed := false
		for _, f := range archive.Files {
			listed = listed || strings.Contains(f.Name, "inscrits") && strings.Count(string(f.Data), "\n") > 1
			if f.Name == peopleFile {
				names = strings.Fields(string(f.Data))
			} else {
				rest.Write(f.Data)
			}
		}
		if listed && len(names) == 0 {
			t.Errorf("%s: a list, and no %s", filepath.Base(path), peopleFile)
		}
		for _, name := range names {
			if leaked(rest.String(), []string{name}) == 0 {
				t.Errorf("%s: %s is nobody in this script", filepath.Base(path), name)
			}
		}
	}
}
