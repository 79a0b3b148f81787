package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const sevenPlaces = `Rose Castelmaure ouvre avec Ambroise.
Rose dit.
Puis Rose.
Et Rose.
Enfin Rose.
Rose encore.
Rose, toujours.
`

// Who may be looking decides what is seen of the notes: the line, and in it the
// people that were found.
func TestScanShowsLinesToOnePersonAlone(t *testing.T) {
	for _, tt := range []struct {
		reason      string
		terminal    bool
		ci          string
		args        []string
		line, names bool
	}{
		{"a terminal", true, "", nil, true, false},
		{"a pipe, a file, a log", false, "", nil, false, false},
		{"the terminal of a CI is a log", true, "true", nil, false, false},
		{"not so here", true, "false", nil, true, false},
		{"asked for", false, "true", []string{"--reveal"}, true, true},
		{"asked for on a terminal", true, "", []string{"--reveal", "--all"}, true, true},
	} {
		got := onScreen(t, tt.terminal, map[string]string{"CI": tt.ci}, tt.args...)
		if line := strings.Contains(got.stdout, "ouvre avec Ambroise."); line != tt.line {
			t.Errorf("%s: a line is shown: %v, want %v", tt.reason, line, tt.line)
		}
		if names := strings.Contains(got.stdout, "Rose") || strings.Contains(got.stdout, "Castelmaure"); names != tt.names {
			t.Errorf("%s: names are shown: %v, want %v", tt.reason, names, tt.names)
		}
		if strings.Contains(got.stderr, "Rose") || strings.Contains(got.stderr, "Ambroise") {
			t.Errorf("%s: the standard error names someone", tt.reason)
		}
	}
}

// onScreen scans notes with seven mentions of one person.
func onScreen(t *testing.T, terminal bool, vars map[string]string, args ...string) result {
	t.Helper()
	dir := t.TempDir()
	notes, list := filepath.Join(dir, "notes.md"), filepath.Join(dir, "list.csv")
	for path, content := range map[string]string{notes: sevenPlaces, list: "Nom;Prénom\nCastelmaure;Rose\n"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	e, stdout, stderr := machine(append([]string{"scan", notes, "--list", list}, args...)...)
	e.tty.out = terminal
	e.lookup = func(name string) (string, bool) { v, ok := vars[name]; return v, ok }
	code := run(t.Context(), e)
	if code != exitNo {
		t.Fatalf("exit code %d: %s", code, stderr)
	}
	return result{code, strings.ReplaceAll(stdout.String(), dir+string(filepath.Separator), ""), stderr.String()}
}

// Many mentions of one person are one block, of which a terminal shows the first.
func TestScanShowsFirstPlacesInFull(t *testing.T) {
	got := onScreen(t, true, nil).stdout
	if n := strings.Count(got, "^^^^"); n != 3+3 { // the first place is sixteen columns wide
		t.Errorf("%d underlines", n)
	}
	if !strings.Contains(got, "\nand also (line:column) 4:4, 5:7, 6:1, 7:1\n") {
		t.Errorf("the others are not told of:\n%s", got)
	}
	if all := onScreen(t, true, nil, "--all").stdout; strings.Count(all, "notes.md:") != 7 {
		t.Errorf("--all does not show all:\n%s", all)
	}
}

func TestColours(t *testing.T) {
	for _, tt := range []struct {
		reason string
		option string
		vars   map[string]string
		obeys  bool
		want   bool
	}{
		{"a terminal", colourAuto, nil, true, true},
		{"no terminal, or one that does not obey", colourAuto, nil, false, false},
		{"no-color.org", colourAuto, map[string]string{"NO_COLOR": "1"}, true, false},
		{"an empty one counts for nothing", colourAuto, map[string]string{"NO_COLOR": ""}, true, true},
		{"a terminal that cannot", colourAuto, map[string]string{"TERM": "dumb"}, true, false},
		{"forced", colourAuto, map[string]string{"CLICOLOR_FORCE": "1", "TERM": "dumb"}, false, true},
		{"not forced", colourAuto, map[string]string{"CLICOLOR_FORCE": "0"}, false, false},
		{"no wins over force", colourAuto, map[string]string{"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, true, false},
		{"turned off", colourAuto, map[string]string{"CLICOLOR": "0"}, true, false},
		{"the option wins", colourAlways, map[string]string{"NO_COLOR": "1"}, false, true},
		{"both ways", colourNever, map[string]string{"CLICOLOR_FORCE": "1"}, true, false},
	} {
		e, _, _ := machine()
		e.lookup = func(name string) (string, bool) { v, ok := tt.vars[name]; return v, ok }
		a := newApp(t.Context(), e)
		a.colour = tt.option
		if got := a.colours(tt.obeys); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.reason, got, tt.want)
		}
	}
}

// What is said to be typed is what a shell reads as the name.
func TestQuoted(t *testing.T) {
	for _, tt := range []struct{ system, word, want string }{
		{"linux", "notes.md", "notes.md"},
		{"linux", "Réunion_du_2.md", "Réunion_du_2.md"},
		{"linux", "mes notes.md", "'mes notes.md'"},
		{"linux", "l'eau $HOME `ls`.md", `'l'\''eau $HOME ` + "`ls`.md'"},
		{"linux", "~/notes.md", "'~/notes.md'"},
		{"linux", "-rf.md", "./-rf.md"},
		{"linux", "a\x1b[2J.md", `$'a\033[2J.md'`},
		{"linux", "a\nb.md", `$'a\012b.md'`},
		{"linux", "l'\t\\\xe9é\u202e.md", `$'l\'\011\\\351é\342\200\256.md'`},
		{"windows", "a\u202eb.md", `"a⟨U+202E⟩b.md"`},
		{"linux", "", "''"},
		{"windows", `C:\notes\atelier.md`, `C:\notes\atelier.md`},
		{"windows", `C:\mes notes\l'eau.md`, `"C:\mes notes\l'eau.md"`},
	} {
		if got := quotedFor(tt.system, tt.word); got != tt.want {
			t.Errorf("%s, %q: %s, want %s", tt.system, tt.word, got, tt.want)
		}
	}
}

// A page is read, and never proposed for: nobody is told to.
func TestScanOfAPageProposesNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, next := range map[string]bool{"a.html": false, "a.md": true} {
		if err := os.WriteFile(name, []byte("<p>Une remarque.</p>\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if got := chatham(t, "scan", name); strings.Contains(got.stderr, "chatham propose") != next {
			t.Errorf("%s: %q", name, got.stderr)
		}
	}
}
