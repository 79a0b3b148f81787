package render_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/redacttest"
	"github.com/opendetat/chatham/render"
	"github.com/opendetat/chatham/render/pdf/pdftest"
	"github.com/opendetat/chatham/render/tree"
)

var update = flag.Bool("update", false, "write the golden files anew")

// samples are the invented restitutions under testdata, by name.
func samples(tb testing.TB) map[string]string {
	tb.Helper()
	files, err := filepath.Glob("testdata/*.md")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no samples: %v", err)
	}
	out := make(map[string]string)
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		out[strings.TrimSuffix(filepath.Base(f), ".md")] = string(text)
	}
	return out
}

// written returns what a format writes for Markdown, and the notes.
func written(tb testing.TB, f render.Format, name, markdown string) ([]byte, []render.Note) {
	tb.Helper()
	var out bytes.Buffer
	notes, err := f.Write(&out, redacttest.Restitution(tb, name, markdown))
	if err != nil {
		tb.Fatal(err)
	}
	return out.Bytes(), notes
}

func format(tb testing.TB, name string) render.Format {
	tb.Helper()
	for _, f := range render.Formats() {
		if f.Name == name {
			return f
		}
	}
	tb.Fatalf("no format %s", name)
	return render.Format{}
}

func TestNothingRendersWhatWasNotSigned(t *testing.T) {
	for _, f := range render.Formats() {
		var out bytes.Buffer
		if _, err := f.Write(&out, redact.Restitution{}); !errors.Is(err, render.ErrUnsigned) || out.Len() > 0 {
			t.Errorf("%s: error %v and %d bytes", f.Name, err, out.Len())
		}
	}
}

func TestMarkdownIsTheSignedBytes(t *testing.T) {
	for _, text := range []string{"", "a", "---\r\ntitre: x\r\n---\r\n\r\na\t\u00a0b \r\n", "<script>"} {
		if got, _ := written(t, format(t, "markdown"), "x", text); string(got) != text {
			t.Errorf("%q became %q", text, got)
		}
	}
}

// Each restitution is signed with a key of its own and at another instant of
// the test: neither shows.
func TestSameRestitutionSameBytes(t *testing.T) {
	for name, text := range samples(t) {
		for _, f := range render.Formats() {
			first, _ := written(t, f, name, text)
			second, _ := written(t, f, name, text)
			if !bytes.Equal(first, second) {
				t.Errorf("%s of %s: two runs, two files", f.Name, name)
			}
		}
	}
}

func TestGolden(t *testing.T) {
	for name, text := range samples(t) {
		page, _ := written(t, format(t, "html"), name, text)
		golden(t, name+".html", string(page))
		paper, _ := written(t, format(t, "pdf"), name, text)
		golden(t, name+".pdf.txt", strings.ReplaceAll(pdftest.Text(t, paper), " \n", "\n"))
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	path := filepath.Join("testdata", file)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; see what changed with: go test ./render -update && git diff", path)
	}
}

func TestNotes(t *testing.T) {
	text := samples(t)["forum"]
	_, notes := written(t, format(t, "pdf"), "forum", text)
	want := []render.Note{
		{Code: tree.FootnoteLeftOut, Count: 1, Line: line(text, "[^jamais]:")},
		{Code: tree.HTMLLeftOut, Count: 3, Line: line(text, "<b>")},
		{Code: tree.ImageLeftOut, Count: 1, Line: line(text, "![")},
		{Code: tree.Glyph, Rune: '🌱', Count: 1},
	}
	if len(notes) != len(want) {
		t.Fatalf("notes %v", notes)
	}
	for i := range want {
		if notes[i] != want[i] {
			t.Errorf("note %v, want %v", notes[i], want[i])
		}
	}
}

// line returns the number of the first line that holds words.
func line(text, words string) int {
	before, _, _ := strings.Cut(text, words)
	return 1 + strings.Count(before, "\n")
}

func TestBrokenFrontMatterWritesNothingAndShowsNothing(t *testing.T) {
	for _, text := range []string{"---\ntitre: [Nom Secret\n---\ntexte", "---\nNom Secret\n---\ntexte"} {
		for _, name := range []string{"html", "pdf"} {
			var out bytes.Buffer
			_, err := format(t, name).Write(&out, redacttest.Restitution(t, "x", text))
			var front *tree.FrontError
			if !errors.As(err, &front) || out.Len() > 0 {
				t.Errorf("%s: error %v and %d bytes", name, err, out.Len())
			} else if strings.Contains(err.Error(), "Secret") {
				t.Errorf("%s: the error quotes the text", name)
			}
		}
	}
}

// Markdown that costs a careless reader its stack or the square of its length.
func TestHostileMarkdownIsCheap(t *testing.T) {
	for reason, text := range map[string]string{
		"nested quotes":      strings.Repeat("> ", 50_000) + "x",
		"open brackets":      strings.Repeat("[", 100_000),
		"nested lists":       strings.Repeat("- ", 50_000) + "x",
		"nested footnotes":   strings.Repeat("[^a]: ", 20_000) + "x",
		"nested definitions": "a\n" + strings.Repeat(": ", 20_000) + "x",
		"nested emphasis":    strings.Repeat("*a **b ", 10_000) + strings.Repeat("c** d* ", 10_000),
		"one long word":      strings.Repeat("x", 100_000),
		"a word of runs":     strings.Repeat("**a**b", 20_000),
		"many spaces":        strings.Repeat("a ", 50_000),
		"one wide table":     strings.Repeat("|a", 2_000) + "\n" + strings.Repeat("|-", 2_000) + "\n" + strings.Repeat("|b", 2_000),
		"same headings":      strings.Repeat("# a\n\n", 1_000),
	} {
		for _, name := range []string{"html", "pdf"} {
			start := time.Now()
			written(t, format(t, name), "x", text)
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("%s: %s took %s", reason, name, took)
			} else {
				t.Logf("%s: %s took %s", reason, name, took)
			}
		}
	}
}

func FuzzNoMarkdownPanics(f *testing.F) {
	for _, text := range samples(f) {
		f.Add(text)
	}
	for _, text := range []string{
		"", "\xff\xfe", "---\n---\n", "---\n&a [*a]\n---\n", "a\u0300\u202e\u00ad🌱\U0010ffff", "|a|\n|-|\n", "[^a][^a]\n\n[^a]: x",
		"# \u200b\n\n- \n- \u200b\n\n1. \n\n> \n\n\u200b:", "```\n\n\n```", "a  \nb\\\nc", "<!--", "- [ ] a\n- [x] b", "![](x)", "[![](x)](y)",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := redacttest.Restitution(t, "essai", strings.ToValidUTF8(text, "?"))
		for _, format := range render.Formats() {
			var out bytes.Buffer
			_, err := format.Write(&out, r)
			if front := (*tree.FrontError)(nil); err != nil && (!errors.As(err, &front) || out.Len() > 0) {
				t.Errorf("%s: %v, with %d bytes", format.Name, err, out.Len())
			}
		}
	})
}
