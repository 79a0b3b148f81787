package render_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/opendetat/chatham/render/pdf/pdftest"
	"github.com/opendetat/chatham/render/tree"
)

func pdfText(tb testing.TB, file []byte) string {
	tb.Helper()
	return pdftest.Text(tb, file)
}

// said collects the words of a document in the order of its pages, with the
// marks that paper adds: bullets and numbers.
type said struct{ strings.Builder }

func (s *said) blocks(blocks []tree.Block, depth int) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *tree.Heading:
			s.text(b.Text)
		case *tree.Paragraph:
			s.text(b.Text)
		case *tree.Quote:
			s.blocks(b.Blocks, depth)
		case *tree.CodeBlock:
			s.WriteString(b.Text + " ")
		case *tree.List:
			for i, item := range b.Items {
				mark := []string{"• ", "– ", "▪ "}[depth%3]
				if b.Ordered {
					mark = fmt.Sprintf("%d. ", b.Start+i)
				}
				s.WriteString(mark)
				s.blocks(item, depth+1)
			}
		case *tree.Definitions:
			for _, item := range b.Items {
				for _, term := range item.Terms {
					s.text(term)
				}
				for _, detail := range item.Details {
					s.blocks(detail, depth)
				}
			}
		}
	}
}

func (s *said) text(t tree.Text) {
	for _, run := range t {
		s.WriteString(run.Text)
	}
	s.WriteByte(' ')
}

// drawn returns words as they are drawn, one space between them.
func drawn(s string) string {
	s = strings.ReplaceAll(norm.NFC.String(s), "🌱", "[U+1F331]")
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' }), " ")
}

// Tables are set cell beside cell, so that a line of text is a line of several
// cells; they have a test of their own in package pdf.
func TestPaperSaysWhatTheTreeHolds(t *testing.T) {
	texts := samples(t)
	texts["forum"] = texts["forum"][:strings.Index(texts["forum"], "### Atelier B")]
	texts["long"] = strings.Repeat("Un paragraphe de « plusieurs » lignes, avec *de l’italique* et `du code`, qui se suivent jusqu’au bord de la page. ", 400)
	texts["deep"] = strings.Repeat("> ", 30) + "a\n\n" + strings.Repeat("- ", 20) + "b\n"
	for name, text := range texts {
		if name == "english" {
			text = text[:strings.Index(text, "| a |")]
		}
		doc, _, err := tree.Parse(name, text)
		if err != nil {
			t.Fatal(err)
		}
		var want said
		blocks := doc.Blocks
		if doc.InBody {
			want.blocks(blocks[:1], 0)
			blocks = blocks[1:]
		} else {
			want.WriteString(doc.Title + " ")
		}
		for _, f := range doc.Fields {
			want.WriteString(f.Label + " " + f.Value + " ")
		}
		want.blocks(blocks, 0)
		for _, n := range doc.Footnotes {
			fmt.Fprintf(&want, "%d. ", n.Number)
			want.blocks(n.Blocks, 1)
		}
		file, _ := written(t, format(t, "pdf"), name, text)
		var got strings.Builder
		pages := pdftest.Lines(t, file)
		for i, lines := range pages {
			foot := len(lines) - 1
			if w := fmt.Sprintf(tree.WordsOf(doc.Lang).Page, i+1, len(pages)); lines[foot] != w {
				t.Errorf("%s: foot of page %d is %q", name, i+1, lines[foot])
			}
			got.WriteString(strings.Join(lines[:foot], ""))
		}
		if g, w := drawn(got.String()), drawn(want.String()); g != w {
			t.Errorf("%s:\n got %q\nwant %q", name, g, w)
		}
	}
}

func TestPaperSaysNothingOfTheMachine(t *testing.T) {
	for text, date := range map[string]string{
		"texte":                                "D:20000101000000",
		"---\ndate: 2031-04-17\n---\ntexte":    "D:20310417000000",
		"---\ndate: printemps\n---\ntexte":     "D:20000101000000",
		"---\ndate: 2031-04-17 ?\n---\n\ntext": "D:20000101000000",
	} {
		got, _ := written(t, format(t, "pdf"), "x", text)
		for _, want := range []string{"/CreationDate (" + date + ")", "/ModDate (" + date + ")"} {
			if !strings.Contains(string(got), want) {
				t.Errorf("%q: no %s", text, want)
			}
		}
		if strings.Contains(string(got), "fpdf") || strings.Contains(string(got), "FPDF") {
			t.Errorf("%q: the file names its library", text)
		}
	}
}

func TestPaperIsFoundItsWayIn(t *testing.T) {
	got, _ := written(t, format(t, "pdf"), "forum", samples(t)["forum"])
	for reason, want := range map[string]string{
		"the language":         "/Lang (fr)",
		"the title, in UTF-16": "/Title (\xfe\xff\x00F\x00o\x00r\x00u\x00m\x00 \x00n\x00\xb0\x00\xa0\x003\x00\xa0\x00:",
		"a heading's bookmark": "/Title (\xfe\xff\x00L\x20\x19\x00e\x00s\x00s\x00e\x00n\x00t\x00i\x00e\x00l)",
		"the outline":          "/PageMode /UseOutlines",
		"a link out":           "/URI (https://guide.example/formats?a=1&b=2)",
		"a mailbox":            "/URI (mailto:contact@forum.example)",
		"a link inside":        "/Dest [",
		"the maker":            "/Producer (\xfe\xff\x00c\x00h\x00a\x00t\x00h\x00a\x00m)",
	} {
		if !strings.Contains(string(got), want) {
			t.Errorf("no sign of %s", reason)
		}
	}
}
