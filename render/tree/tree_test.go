package tree_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/render/tree"
)

func parse(tb testing.TB, markdown string) (tree.Document, []tree.Note) {
	tb.Helper()
	doc, notes, err := tree.Parse("nom", markdown)
	if err != nil {
		tb.Fatal(err)
	}
	return doc, notes
}

func TestCutFront(t *testing.T) {
	for _, row := range []struct{ reason, text, front, body string }{
		{"front matter", "---\na: b\n---\nc\n", "a: b\n", "c\n"},
		{"closed by three points", "---\na: b\n...\nc", "a: b\n", "c"},
		{"lines of Windows", "---\r\na: b\r\n---\r\nc", "a: b\r\n", "c"},
		{"empty", "---\n---\nc", "", "c"},
		{"closed by the last line", "---\na: b\n---", "a: b\n", ""},
		{"never closed", "---\na: b\n", "", "---\na: b\n"},
		{"a rule is no front matter", "a\n\n---\n\nb\n\n---\n", "", "a\n\n---\n\nb\n\n---\n"},
		{"four hyphens", "----\na\n---\n", "", "----\na\n---\n"},
		{"an indented line does not close", "---\n ---\n---\nc", " ---\n", "c"},
		{"nothing", "", "", ""},
		{"an opening alone", "---\n", "", "---\n"},
	} {
		if front, body := tree.CutFront(row.text); front != row.front || body != row.body {
			t.Errorf("%s: %q and %q", row.reason, front, body)
		}
	}
}

func TestFields(t *testing.T) {
	doc, _ := parse(t, `---
statut: définitif
Lieu: "Halle : aux Grains" # commentaire
date: 2031-05-01
engagements: [4, "7", 2.0]
axe: >
  sur deux
  lignes
regle:
  profil: strict
  annoncee: true
numero: 03
version: 2.0
hote: null
licence: https://a.example/é"x
inconnu: non
---
`)
	want := []tree.Field{
		{Key: "numero", Label: "Numéro", Value: "03"},
		{Key: "date", Label: "Date", Value: "1er\u00a0mai 2031", Date: "2031-05-01"},
		{Key: "lieu", Label: "Lieu", Value: "Halle : aux Grains"},
		{Key: "axe", Label: "Axe", Value: "sur deux lignes"},
		{Key: "engagements", Label: "Engagements", Value: "4, 7, 2.0"},
		{Key: "regle.profil", Label: "Règle", Value: "strict"},
		{Key: "regle.annoncee", Label: "Règle annoncée", Value: "oui"},
		{Key: "statut", Label: "Statut", Value: "définitif"},
		{Key: "version", Label: "Version", Value: "2.0"},
		{Key: "licence", Label: "Licence", Value: `https://a.example/é"x`}, // no address: it holds a quote
	}
	if !slices.Equal(doc.Fields, want) {
		t.Errorf("fields:\n got %q\nwant %q", doc.Fields, want)
	}
	if doc.Date != "2031-05-01" {
		t.Errorf("date %q", doc.Date)
	}
}

func TestFrontErrorsSayTheLineAndNothingElse(t *testing.T) {
	for _, row := range []struct {
		reason, text string
		line         int
	}{
		{"a list that never ends", "---\na: b\nc: [Nom Secret\n---\n", 3},
		{"a key inside a value", "---\na: b\n  Nom: Secret\n---\n", 2},
		{"a colon in a value", "---\na: b\n\ntitre: Nom\u00a0: Secret\n---\n", 4},
		{"a sentence", "---\nNom Secret\n---\n", 2},
		{"a list", "---\n- Nom Secret\n---\n", 2},
		{"a book", "---\na: " + strings.Repeat("Nom Secret ", 7000) + "\n---\n", 0},
		{"a key twice", "---\na: b\na: Nom Secret\n---\n", 3},
		{"a quote that never ends", "---\na: \"Nom Secret\n---\n", 2},
		{"depth", "---\na: " + strings.Repeat("[", 10_000) + "Secret" + "\n---\n", 2},
	} {
		_, _, err := tree.Parse("x", row.text)
		var front *tree.FrontError
		if !errors.As(err, &front) {
			t.Errorf("%s: error %v", row.reason, err)
			continue
		}
		if front.Line != row.line {
			t.Errorf("%s: line %d, want %d", row.reason, front.Line, row.line)
		}
		if strings.Contains(fmt.Sprintf("%v %+v %#v", err, err, err), "Secret") {
			t.Errorf("%s: the error quotes the text", row.reason)
		}
	}
}

func TestLanguage(t *testing.T) {
	for lang, want := range map[string]string{
		"": "fr", "en": "en", "fr-FR": "fr-FR", "x": "fr", "fr) /X (": "fr", "en_GB": "fr", strings.Repeat("a", 40): "fr",
	} {
		if doc, _ := parse(t, "---\nlangue: '"+lang+"'\n---\n"); doc.Lang != want {
			t.Errorf("%q: %q, want %q", lang, doc.Lang, want)
		}
	}
}

func TestTitleAndLevels(t *testing.T) {
	for _, row := range []struct{ reason, text, title, levels string }{
		{"the body opens with the title", "# A\n\n## B\n\n### C", "A", "1 2 3"},
		{"the front matter says the same", "---\ntitre: \"A\u00a0: b\"\n---\n# A : b\n\n## C", "A\u00a0: b", "1 2"},
		{"the front matter says another", "---\ntitre: T\n---\n# A\n\n## B", "T", "2 3"},
		{"several titles", "# A\n\n# B\n\n## C", "A", "1 2 3"},
		{"levels that skip", "# A\n\n#### B\n\n###### C\n\n## D", "A", "1 2 3 2"},
		{"up from where it skipped", "# A\n\n#### B\n\n### C\n\n#### D", "A", "1 2 2 3"},
		{"no title", "### A\n\n## B\n\nc", "nom", "2 2"},
		{"the title comes late", "## A\n\n# B", "B", "2 2"},
		{"an empty heading is no title", "#\n\n# B", "B", "2 2"},
		{"a quoted heading is no title", "> # A\n\n## B", "A", "2 3"},
		{"marks and notes are no words of it", "# *A* `b`[^1]\n\n[^1]: c", "A b", "1"},
		{"nothing", "", "nom", ""},
	} {
		doc, _ := parse(t, row.text)
		var levels []string
		var walk func([]tree.Block)
		walk = func(blocks []tree.Block) {
			for _, b := range blocks {
				switch b := b.(type) {
				case *tree.Heading:
					levels = append(levels, fmt.Sprint(b.Level))
				case *tree.Quote:
					walk(b.Blocks)
				}
			}
		}
		walk(doc.Blocks)
		if got := strings.Join(levels, " "); got != row.levels || doc.Title != row.title {
			t.Errorf("%s: %q at %s, want %q at %s", row.reason, doc.Title, got, row.title, row.levels)
		}
		if doc.InBody != strings.HasPrefix(row.levels, "1") {
			t.Errorf("%s: title in body: %v", row.reason, doc.InBody)
		}
	}
}

func TestIDs(t *testing.T) {
	doc, _ := parse(t, "# L’œuvre & l’État : 3e acte\n\n## main\n\n## Main\n\n## main 2\n\n## 中文\n\n## ÇA — *et* `là`\n\n## !\n")
	want := []string{"l-oeuvre-l-etat-3e-acte", "main-2", "main-3", "main-2-2", "section", "ca-et-la", "section-2"}
	for i, b := range doc.Blocks {
		if id := b.(*tree.Heading).ID; id != want[i] {
			t.Errorf("heading %d is %q, want %q", i, id, want[i])
		}
	}
}

func TestLinks(t *testing.T) {
	for _, row := range []struct {
		reason, text, url, to string
		left                  int
	}{
		{"the web", "[a](https://a.example/b?c=d&e)", "https://a.example/b?c=d&e", "", 0},
		{"letters beyond ASCII", "[a](https://a.example/été)", "https://a.example/%C3%A9t%C3%A9", "", 0},
		{"a mailbox", "<contact@forum.example>", "mailto:contact@forum.example", "", 0},
		{"a bare address", "voir www.a.example", "http://www.a.example", "", 0},
		{"a relative path", "[a](../b.html#c)", "../b.html#c", "", 0},
		{"a path with a colon", "[a](./b:c)", "./b:c", "", 0},
		{"a section, by its ID", "[a](#un-titre)\n\n# Un titre", "", "un-titre", 0},
		{"a section, by its words", "[a](#Un%20Titré)\n\n# Un titré", "", "un-titre", 0},
		{"a section that is not there", "[a](#rien)", "", "", 1},
		{"the page's own places are none", "[a](#main)", "", "", 1},
		{"a script", "[a](javascript:alert%281%29)", "", "", 1},
		{"a hidden script", "[a](java&#115;cript:alert%281%29)", "", "", 1},
		{"a script in capitals", "[a](JAVASCRIPT:alert%281%29)", "", "", 1},
		{"data", "[a](data:text/html,x)", "", "", 1},
		{"a file", "<file:///etc/passwd>", "", "", 1},
		{"nowhere", "[a]()", "", "", 1},
	} {
		doc, notes := parse(t, row.text)
		var url, to string
		for _, run := range doc.Blocks[0].(*tree.Paragraph).Text {
			if run.Link != nil {
				url, to = run.Link.URL, run.Link.To
			}
		}
		left := 0
		for _, n := range notes {
			if n.Code == tree.LinkLeftOut {
				left += n.Count
			}
		}
		if url != row.url || to != row.to || left != row.left {
			t.Errorf("%s: to %q %q, %d left out", row.reason, url, to, left)
		}
	}
}

func TestNotesTellWhatIsLeftOut(t *testing.T) {
	front := "---\r\ntitre: x\r\n---\r\n"
	for _, row := range []struct {
		reason, text string
		want         []tree.Note
	}{
		{"nothing", "a <br> b <!-- c --> d\n\n<!-- e\nf -->\n", nil},
		{"images", "a\n\n![b](c)\n![d](e)\n", []tree.Note{{Code: tree.ImageLeftOut, Count: 2, Line: 6}}},
		{"a block of HTML", "a\n\n<div>\nb\n</div>\n", []tree.Note{{Code: tree.HTMLLeftOut, Count: 1, Line: 6}}},
		{"a comment with words after it", "<!-- a --> b\n", []tree.Note{{Code: tree.HTMLLeftOut, Count: 1, Line: 4}}},
		{"HTML in a line", "a <i>b</i>\n", []tree.Note{{Code: tree.HTMLLeftOut, Count: 2, Line: 4}}},
		{"a note that nothing calls", "a\n\n[^1]: b\n", []tree.Note{{Code: tree.FootnoteLeftOut, Count: 1, Line: 6}}},
		{"a link without words", "a\n[](https://b.example)\n", []tree.Note{{Code: tree.LinkLeftOut, Count: 1, Line: 5}}},
	} {
		if _, notes := parse(t, front+row.text); !slices.Equal(notes, row.want) {
			t.Errorf("%s: %v, want %v", row.reason, notes, row.want)
		}
	}
}

func TestStub(t *testing.T) {
	for head, want := range map[string]bool{"|   | b |": true, "| a | b |": false, "|   |   |": false} {
		doc, _ := parse(t, head+"\n|---|---|\n| c | d |\n")
		if got := doc.Blocks[0].(*tree.Table).Stub(); got != want {
			t.Errorf("%s: %v", head, got)
		}
	}
}

func TestNestingIsBounded(t *testing.T) {
	doc, _ := parse(t, strings.Repeat("> ", 500)+"fin")
	depth := 0
	blocks := doc.Blocks
	for {
		q, ok := blocks[0].(*tree.Quote)
		if !ok {
			break
		}
		depth, blocks = depth+1, q.Blocks
	}
	words := blocks[0].(*tree.Paragraph).Text.String()
	if depth != 100 || !strings.HasSuffix(words, "> fin") || strings.Count(words, ">") != 400 {
		t.Errorf("%d quotes deep, then %q", depth, words)
	}
}

// No control character, no unknown link, no two headings of one ID, whatever
// the Markdown.
func FuzzParse(f *testing.F) {
	for _, text := range []string{"", "---\ntitre: a\n---\n# b[^1]\n\n[^1]: c", "a\x00b\x1b\r\rc", "[a](#b)\n\n# b\n\n# b", "a\n: b\n\n|c|\n|-|\n"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, _, err := tree.Parse("x", text)
		if front := (*tree.FrontError)(nil); err != nil {
			if !errors.As(err, &front) {
				t.Fatal(err)
			}
			return
		}
		if doc.Title == "" || doc.Lang == "" {
			t.Error("no title or no language")
		}
		ids := make(map[string]bool)
		check(t, doc.Blocks, ids)
		for _, n := range doc.Footnotes {
			check(t, n.Blocks, ids)
		}
	})
}

func check(t *testing.T, blocks []tree.Block, ids map[string]bool) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *tree.Heading:
			if ids[b.ID] || b.Level < 1 || b.Level > 6 {
				t.Errorf("heading %q of level %d", b.ID, b.Level)
			}
			ids[b.ID] = true
			checkText(t, b.Text)
		case *tree.Paragraph:
			if len(b.Text) == 0 {
				t.Error("an empty paragraph")
			}
			checkText(t, b.Text)
		case *tree.Quote:
			check(t, b.Blocks, ids)
		case *tree.List:
			for _, item := range b.Items {
				check(t, item, ids)
			}
		case *tree.Table:
			for _, row := range b.Rows {
				if len(row) != len(b.Head) || len(row) != len(b.Align) {
					t.Errorf("a row of %d cells under %d", len(row), len(b.Head))
				}
			}
		}
	}
}

func checkText(t *testing.T, text tree.Text) {
	for _, run := range text {
		if run.Text == "" || strings.ContainsAny(run.Text, "\x00\r\x1b\t") {
			t.Errorf("run %q", run.Text)
		}
		if l := run.Link; l != nil && (l.URL == "") == (l.To == "") {
			t.Errorf("link %+v", *l)
		}
	}
}
