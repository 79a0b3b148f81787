package score

import (
	"bufio"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

var fixtures = filepath.Join("..", "..", "testdata")

func corpus(t *testing.T) []Case {
	t.Helper()
	cases, err := Load(filepath.Join(fixtures, "corpus"))
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// fold writes a word as names are compared here: lower case, no accents, and
// none of the signs that may stand inside a word.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r) || r == '*' {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(html.UnescapeString(s)))
}

func letters(s string) []string {
	return strings.FieldsFunc(fold(s), func(r rune) bool { return !unicode.IsLetter(r) })
}

// people returns the words of the invented people and the initials of each.
func people(t *testing.T) (known map[string]bool) {
	t.Helper()
	f, err := os.Open(filepath.Join(fixtures, "people.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	known = make(map[string]bool)
	for s := bufio.NewScanner(f); s.Scan(); {
		if strings.HasPrefix(s.Text(), "#") {
			continue
		}
		name, _, _ := strings.Cut(s.Text(), "\t")
		initials := ""
		for _, w := range letters(name) {
			first := string([]rune(w)[:1])
			known[first] = true
			initials += first
		}
		known[initials] = true
		for _, w := range letters(s.Text()) {
			known[w] = true
		}
	}
	return known
}

// Everyone in the fixtures is invented, and in one file that can be read over.
func TestPeopleAreInvented(t *testing.T) {
	known := people(t)
	for _, c := range corpus(t) {
		for _, g := range c.Gold {
			if g.Type != Listed && g.Type != Unlisted {
				continue
			}
			for _, w := range letters(string(c.Raw[g.Start:g.End])) {
				if !known[w] {
					t.Errorf("%s: the person at byte %d is not in people.txt", c.Name, g.Start)
				}
			}
		}
	}
}

var (
	domain  = regexp.MustCompile(`(?:\w@|://)[\w~.-]+\.([a-zA-Z]{2,})\b`)
	phone   = regexp.MustCompile(`(?:\b0|\+33 ?(?:\(0\))?)\d(?:[ .]?\d\d){4}\b`)
	fiction = regexp.MustCompile(`^0(19900|26191|35301|46571|53649|63998)`)
)

// No address of the fixtures can exist, and no number can be dialled.
func TestContactsAreInvented(t *testing.T) {
	var files []string
	for _, pattern := range []string{"corpus/*/*", "contacts/*", "../cmd/chatham/demo/*"} {
		match, err := filepath.Glob(filepath.Join(fixtures, filepath.FromSlash(pattern)))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, match...)
	}
	if len(files) < 30 {
		t.Fatalf("only %d files", len(files))
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range domain.FindAllSubmatch(raw, -1) {
			if !strings.EqualFold(string(m[1]), "example") {
				t.Errorf("%s: an address outside of .example", file)
			}
		}
		for _, m := range phone.FindAllString(string(raw), -1) {
			digits := strings.NewReplacer("+33", "0", "(0)", "", " ", "", ".", "").Replace(m)
			if !fiction.MatchString(digits) {
				t.Errorf("%s: a number outside of the ranges kept for fiction", file)
			}
		}
	}
}

// The corpus is worth measuring on: large, of every type, and of every form of a
// person, of which full names are the easiest to find.
func TestCorpusHoldsEveryForm(t *testing.T) {
	types, forms, words := make(map[Type]int), make(map[Form]int), 0
	cases := corpus(t)
	for _, c := range cases {
		n := len(strings.Fields(string(c.Raw)))
		if n < 250 || n > 700 {
			t.Errorf("%s: %d words", c.Name, n)
		}
		words += n
		for i, g := range c.Gold {
			if i > 0 && g.Start < c.Gold[i-1].End {
				t.Errorf("%s: mentions overlap at byte %d", c.Name, g.Start)
			}
			types[g.Type]++
			if g.Type == Listed {
				forms[FormOf(c.Raw, g)]++
			}
		}
	}
	if words < 8000 || types[Listed] < 900 || 3*forms[FullForm] > types[Listed] {
		t.Errorf("%d words, %d mentions of listed people, %d of them full names", words, types[Listed], forms[FullForm])
	}
	for _, typ := range Types() {
		if types[typ] < 15 {
			t.Errorf("%d mentions of %s", types[typ], typ)
		}
	}
	for _, f := range Forms() {
		if f != NumberForm && f != PhraseForm && forms[f] == 0 {
			t.Errorf("no listed person as %s", f)
		}
	}
}

// A tool that finds everything marked and nothing else is not faulted, but for
// words that are names elsewhere in the same notes: « in May », « prudence », « Victoire du oui », « frost », « la patience ».
func TestPerfectTool(t *testing.T) {
	homographs := []string{"debat-mouvant", "english-clinic", "english-council", "signal-groupe", "telephone"}
	for _, c := range corpus(t) {
		d := c.Doc()
		var draft strings.Builder
		from := 0
		for _, g := range c.Gold {
			if g.Type.Protected() {
				d.Found = append(d.Found, Found{g.Start, g.End, "block"})
				draft.Write(c.Raw[from:g.Start])
				draft.WriteString("◆")
				from = g.End
			}
		}
		draft.Write(c.Raw[from:])
		d.Draft = draft.String()
		r := Score([]Doc{d})
		if len(r.Misses) > 0 || len(r.Alarms) > 0 || r.Clean.Hit != 1 || r.Kept.Hit != r.Kept.Of || r.Kept.Of < 200 {
			t.Errorf("%s: misses %v, alarms %v, kept %v", c.Name, r.Misses, r.Alarms, r.Kept)
		}
		if want := slices.Contains(homographs, c.Name); (r.Leaks > 0) != want {
			t.Errorf("%s: %d leaks", c.Name, r.Leaks)
		}
	}
}
