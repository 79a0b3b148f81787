package source

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/opendetat/chatham/redact/text"
)

// dump writes the blocks of a text, one a line, with their zones.
func dump(tx *text.Text) string {
	var out strings.Builder
	for at, zone := range tx.Blocks {
		fmt.Fprintf(&out, "%s %q\n", zone, tx.Plain[at.Start:at.End])
	}
	return out.String()
}

func TestMarkdownText(t *testing.T) {
	for _, tt := range []struct{ in, want, reason string }{
		{"Un **mot** *et*mot `code` ~~rayé~~.", `visible "Un mot etmot code rayé."`, "emphasis vanishes, letters join"},
		{"a &eacute;&#233;&#xE9; \\_b\\_", `visible "a ééé _b_"`, "entities in three notations, escapes"},
		{"&Maud&ac; &copyx; &semi;", `visible "&Maud∾ &copyx; ;"`, "an ampersand that begins no entity leaves what follows alone"},
		{"> un\n> deux\n> > trois", "visible \"un\\ndeux\"\nvisible \"trois\"", "quote signs are no text"},
		{"un  \ndeux\\\ntrois", `visible "un\ndeux\ntrois"`, "hard breaks"},
		{"| a | b |\n|---|---|\n| c\\|d | *e* |", "visible \"a\"\nvisible \"b\"\nvisible \"c|d\"\nvisible \"e\"", "cells are blocks"},
		{"[vu](https://x.example/a%20b \"le titre\") fin", "visible \"vu fin\"\nlink-target \"https://x.example/a b\"\nlink-title \"le titre\"", "a link's target and title"},
		{"![alt *x*](img/p_q.jpg 'ti')", "alt \"alt x\"\nimage-target \"img/p_q.jpg\"\nlink-title \"ti\"", "an image shows nothing by itself"},
		{"[vu][ref]\n\n[ref]: https://x.example 'T'", "visible \"vu\"\nlink-target \"ref\"\ndefinition \"ref\"\ndefinition \"https://x.example\"\ndefinition \"T\"", "reference links"},
		{"texte\n\n[^1]: note jamais appelée", "visible \"texte\"\ndefinition \"1]: note jamais appelée\"", "goldmark has no node for an uncited footnote"},
		{"appel[^1]\n\n[^1]: la note", "visible \"appel\"\nvisible \"la note\"\nmarkup \"1\"\nmarkup \"1\"", "a cited footnote is read"},
		{"<!-- c'est *elle* -->", `comment "<!-- c'est *elle* -->"`, "comments, whole"},
		{"un <b class=x>deux</b><!--y--> trois", "visible \"un deux trois\"\nmarkup \"<b class=x>\"\nmarkup \"</b>\"\ncomment \"<!--y-->\"", "inline HTML"},
		{"<div title=\"t\">\nun &amp; <i>deux</i>\n</div>", "visible \"\\nun & deux\\n\"\nmarkup \"<div title=\\\"t\\\">\"\nmarkup \"<i>\"\nmarkup \"</i>\"\nmarkup \"</div>\"", "an HTML block is read as a browser does"},
		{"---\ntitre: x\n---\n# y", "visible \"y\"\nfront-matter \"titre: x\"", "front matter"},
		{"```qui\ncode *x*\n```", "code \"code *x*\\n\"\nmarkup \"qui\"", "code and its info string"},
		{"<https://x.example> et https://y.example/z.", "visible \"https://x.example et https://y.example/z.\"", "addresses that are their own links"},
		{"- [ ] faire\n- fait", "visible \"[ ] faire\"\nvisible \"fait\"", "items are blocks"},
		{"Titre\n===\n\n1. un", "visible \"Titre\"\nvisible \"un\"\nmarkup \"1\"", "the number of an item is markup"},
	} {
		got := dump(readNamed(t, tt.in))
		if strings.TrimSpace(got) != tt.want {
			t.Errorf("%s:\n%s\n got\n%s\nwant\n%s", tt.reason, tt.in, got, tt.want)
		}
	}
}

// readNamed reads Markdown without a file name of its own.
func readNamed(t testing.TB, raw string) *text.Text {
	doc, err := text.NewDocument("", text.Markdown, []byte(raw))
	if err != nil {
		t.Fatal(err)
	}
	tx, err := Text(doc)
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func TestRefused(t *testing.T) {
	for _, tt := range []struct {
		name, raw string
		want      error
	}{
		{"forum.mp3", "x", ErrRecording}, {"forum.SRT", "1", ErrRecording}, {"x.txt", "WEBVTT\n", ErrRecording},
		{"notes.docx", "PK\x03\x04\x00", ErrFormat}, {"x.bin", "\x00\x01", text.ErrNotText},
	} {
		if _, err := Read(tt.name, []byte(tt.raw)); !isErr(err, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.name, err, tt.want)
		}
	}
}

func isErr(err, want error) bool { return err != nil && strings.Contains(err.Error(), want.Error()) }

var seeds = []string{
	"**Jean** *Du*pont", "> a\n> b", "[a](b 'c')", "![a](b)", "a&eacute;b", "x[^1]\n\n[^1]: y", "<div>a<!--b--></div>", "```x\ny\n```",
	"---\na: b\n---\nc", "| a | b |\n|--|--|\n| c | d |", "a\\\nb", "[x]: y", "<a@b.example>", "https://a.example", "é\r\nè", "- a\n\n  b", "Terme\n: def",
	"[a]\n\n[a]: <b c> (d)", "`a\nb`", "~~a~~", "\ta\n\tb", "<!--\n\n-->", "a  \nb", "***a** b*", "![a![b](c)](d)", "[a](<b>)",
}

// law checks that every letter and digit of the body is in Plain exactly once,
// and that every stretch of Plain maps to Raw and back.
func law(t *testing.T, tx *text.Text) {
	body := tx.Doc.Body()
	seen := make([]int, len(body)+1)
	for at := range tx.Blocks {
		for i := at.Start; i < at.End; i++ {
			o, err := tx.Origin(text.Span{Start: i, End: i + 1})
			if err != nil {
				continue
			}
			if o.Start < 0 || o.End > len(tx.Doc.Raw) || o.Len() <= 0 {
				t.Fatalf("byte %d of the text maps to %v", i, o)
			}
			if o.Len() == 1 && tx.Doc.Raw[o.Start] == tx.Plain[i] {
				seen[o.Start]++
			}
		}
		if o, err := tx.Origin(at); err == nil && o.Len() <= 0 {
			t.Fatalf("block %v maps to %v", at, o)
		}
	}
	for i, r := range body {
		if r < 0x80 && (unicode.IsLetter(r) || unicode.IsDigit(r)) && seen[i] > 1 {
			t.Errorf("byte %d of %q is %d times in %q", i, body, seen[i], tx.Plain)
		}
	}
	letters := func(s string) int {
		n := 0
		for _, r := range s {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				n++
			}
		}
		return n
	}
	if !strings.ContainsAny(body, "&%\\") {
		if got, want := letters(tx.Plain), letters(body)+letters(tx.Doc.Name); got != want {
			t.Errorf("the text of %q has %d letters and digits, the file %d: %s", body, got, want, dump(tx))
		}
	}
}

func FuzzOrigin(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, s string, md bool) {
		format := text.HTML
		if md {
			format = text.Markdown
		}
		doc, err := text.NewDocument("n", format, []byte(s))
		if err != nil {
			return
		}
		tx, err := Text(doc)
		if err != nil {
			t.Fatal(err)
		}
		law(t, tx)
	})
}

// TestGoldmarkPinned: before 1.8.7 the parser left live javascript: links and
// had no positions; a tidy of the module file has silently gone back before.
func TestGoldmarkPinned(t *testing.T) {
	mod, err := os.ReadFile(filepath.Join("..", "..", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	var major, minor, patch int
	for line := range strings.Lines(string(mod)) {
		if v, ok := strings.CutPrefix(strings.TrimSpace(line), "github.com/yuin/goldmark v"); ok {
			if _, err := fmt.Sscanf(v, "%d.%d.%d", &major, &minor, &patch); err != nil {
				t.Fatal(err)
			}
		}
	}
	if major != 1 || minor*1000+patch < 8007 {
		t.Errorf("goldmark is %d.%d.%d, want 1.8.7 or later of version 1", major, minor, patch)
	}
}

func TestNotations(t *testing.T) {
	for _, tt := range []struct{ in, want, reason string }{
		{"a&#0000000000000000000000000000000000233;b &#x000E9;", `visible "aéb é"`, "zeros before a number"},
		{"a&eacuteb &#233b &AElig", `visible "aéb éb Æ"`, "letters without their semicolon"},
		{"?a=1&ethan &copymaud &#33b", `visible "?a=1&ethan &copymaud &#33b"`, "what may begin a word, and a number that is no letter"},
		{"a&amp;eacute;b &amp;amp;#233;", `visible "aéb é"`, "encoded twice, and three times"},
		{"[a](b%2565 'c')", "visible \"a\"\nlink-target \"be\"\nlink-title \"c\"", "percents encoded twice"},
		{"[a](b%E9c%0Ad)", "visible \"a\"\nlink-target \"béc d\"", "a letter in Latin-1, a line feed"},
		{"`a<!-- b -->c`", "visible \"ac\"\ncomment \"<!-- b -->\"", "a comment in code"},
		{"[a](b 'c<!-- d -->e')", "visible \"a\"\nlink-target \"b\"\nlink-title \"ce\"\ncomment \"<!-- d -->\"", "a comment in a title"},
		{"`a<!-- b`", "visible \"a<!-- b\"", "no comment: nothing closes it"},
		{"---\na: \"\\u00e9\\x41\\ud83d\\ude00\\\n  b\" # \\u00e9\n---\n", "front-matter \"a: \\\"éA😀\\u2060b\\\" # \\\\u00e9\"", "escapes of YAML, where they are some"},
		{"---\na: |\n  b\n  c\nd: e\n---\n", "front-matter \"a: |\\nb\\nc\"\nfront-matter \"d: e\"", "an entry with its lines"},
		{"<style>a{content:\"\\e9 b\\0000e9c\"}</style>", "markup \"<style>\"\ncode \"a{content:\\\"ébéc\\\"}\"\nmarkup \"</style>\"", "escapes of a style sheet"},
		{"<script>a='\\u{e9}\\nb'</script>", "markup \"<script>\"\ncode \"a='é b'\"\nmarkup \"</script>\"", "escapes of a script"},
		{"[r]: <a b>\n  'c\n  d'", "definition \"r\"\ndefinition \"a b\"\ndefinition \"c\\nd\"", "a definition over lines"},
	} {
		got := dump(readNamed(t, tt.in))
		if strings.TrimSpace(got) != tt.want {
			t.Errorf("%s:\n%s\n got\n%s\nwant\n%s", tt.reason, tt.in, got, tt.want)
		}
	}
}
