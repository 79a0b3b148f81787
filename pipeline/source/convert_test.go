package source_test

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact/text"
)

// letters returns the letters and digits that a reader of the page sees.
func letters(t *testing.T, doc text.Document) string {
	t.Helper()
	txt, err := source.Text(doc)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for at, zone := range txt.Blocks {
		if zone.Seen() {
			b.WriteString(txt.Plain[at.Start:at.End])
		}
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, b.String())
}

// FuzzAsMarkdown: the page of notes in plain text shows every letter and digit of
// theirs, in order. Words between angle brackets once vanished from it.
func FuzzAsMarkdown(f *testing.F) {
	for _, s := range []string{
		"<Le budget> est voté #3 *oui* 2*3*4", "- un\n- deux\n  suite\n• trois", "1. un\n3. trois", "Titre\n=====\n\nTexte\n---", "    code ?", "| a | b |\n|---|---|\n| c | d |",
		"[x]: https://a.example 'oui'", "[^1]: note", "&amp; &#65;", "a\\\nb  \nc", "~~~\nx", "# un\n## deux", "> cité", ": défini\n: deux", "--- \ntitre: x\n---", "http://a.example/_b_*c*?d=e&f=g x_y_z",
		"un\r\ndeux\rtrois", "<!-- x -->", "<script>x</script>", "\ta\n\tb", "* \n-\n+ a", "![a](b)", "http://a.example\\_b", "www.a.example~~b~~", "3) a", "***", "- - a", "- # a", "- 1. a", "\u00a0a",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		doc, err := text.NewDocument("notes.txt", text.Plain, []byte(s))
		if err != nil {
			t.Skip()
		}
		md, err := source.AsMarkdown(doc)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := letters(t, md), letters(t, doc); got != want {
			t.Errorf("%q becomes %q: the page shows %q", doc.Body(), md.Body(), got)
		}
	})
}

// TestAsMarkdown shows what becomes of notes as people type them.
func TestAsMarkdown(t *testing.T) {
	doc, err := text.NewDocument("notes.txt", text.Plain, []byte("Atelier 2\n* un * deux\n* <trois>\n\n\n12. ou #4\nfin\n"))
	if err != nil {
		t.Fatal(err)
	}
	md, err := source.AsMarkdown(doc)
	if want := "Atelier 2\n- un \\* deux\n- \\<trois\\>\n\n12\\. ou #4\\\nfin\n"; err != nil || md.Body() != want || md.Format != text.Markdown {
		t.Errorf("%v: %q, want %q", err, md.Body(), want)
	}
	web, err := text.NewDocument("notes.html", text.HTML, []byte("<p>x"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := source.AsMarkdown(web); !errors.Is(err, source.ErrNotMarkdown) {
		t.Errorf("HTML: %v", err)
	}
}
