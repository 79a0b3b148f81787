package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var verbs = regexp.MustCompile(`%(\[\d+\])?[a-z%]`)

func TestCatalogueSpeaksBoth(t *testing.T) {
	for m, entry := range catalogue {
		if entry.fr == "" || entry.en == "" {
			t.Errorf("message %d is missing in a language: %q, %q", m, entry.fr, entry.en)
		}
		if fr, en := verbs.FindAllString(entry.fr, -1), verbs.FindAllString(entry.en, -1); !slices.Equal(fr, en) {
			t.Errorf("%q and %q are told different things: %q, %q", entry.fr, entry.en, fr, en)
		}
		if fr, en := strings.Count(entry.fr, "`"), strings.Count(entry.en, "`"); fr != en || fr%2 != 0 {
			t.Errorf("%q and %q: backquotes", entry.fr, entry.en)
		}
	}
}

// faults are what typography forbids in a message. A colon within a word, as
// in a URL or in notes.md:12:5, is no punctuation.
var faults = map[*regexp.Regexp]string{
	regexp.MustCompile(`[^\x{a0}][:;?!](\s|$)`): "no no-break space before : ; ? !",
	regexp.MustCompile(`«[^\x{a0}]|[^\x{a0}]»`): "no no-break space inside « »",
	regexp.MustCompile(`\pL'\pL`):               "a straight apostrophe",
	regexp.MustCompile(`\.\.\.`):                "three dots for an ellipsis",
	regexp.MustCompile(`\x{202f}`):              "a narrow no-break space, which Windows shows as a box",
	regexp.MustCompile(` {2}|^ | $| \n|\n `):    "a space that nobody sees",
	regexp.MustCompile(`\pL["“”]|["“”]\pL`):     "quotes that are not « »",
	regexp.MustCompile(` \x{a0}|\x{a0}[ \n]`):   "two spaces",
}

func TestFrenchTypography(t *testing.T) {
	for _, entry := range catalogue {
		for fault, name := range faults {
			if fault.MatchString(entry.fr) {
				t.Errorf("%q: %s", entry.fr, name)
			}
		}
	}
}

// The rules above catch what they name.
func TestFrenchTypographyCatches(t *testing.T) {
	for _, wrong := range []string{"une erreur : ici", "vraiment?", "« mot»", "l'accord", "etc...", "a\u202f;", "deux  mots", `un "mot"`} {
		caught := false
		for fault := range faults {
			caught = caught || fault.MatchString(wrong)
		}
		if !caught {
			t.Errorf("%q is let through", wrong)
		}
	}
	for _, right := range []string{"notes.md:12:5\u00a0: personne", "https://exemple.example/", "l’accord\u00a0!", "«\u00a0mot\u00a0»"} {
		for fault, name := range faults {
			if fault.MatchString(right) {
				t.Errorf("%q: %s", right, name)
			}
		}
	}
}

// A message that nobody says is dead; one said in the code but not here does
// not compile.
func TestCatalogueIsSaid(t *testing.T) {
	said := make(map[string]int)
	for _, name := range goFiles(t) {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && strings.HasPrefix(id.Name, "msg") {
				said[id.Name]++
			}
			return true
		})
	}
	if len(said) < int(messages) {
		t.Fatalf("found %d messages in the code, and the catalogue has %d", len(said), messages)
	}
	for name, n := range said {
		if n < 3 { // its constant, its text, and a place where it is said
			t.Errorf("nobody says %s", name)
		}
	}
}

// goFiles returns the package's files but for tests.
func goFiles(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".go") && !strings.HasSuffix(e.Name(), "_test.go") {
			files = append(files, e.Name())
		}
	}
	return files
}
