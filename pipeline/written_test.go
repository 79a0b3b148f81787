package pipeline

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// TestWritten: people of the list are found however a format writes their names,
// with every letter that stands between ⟦ and ⟧.
func TestWritten(t *testing.T) {
	r, err := roster.Read("list.csv", []byte(listed), roster.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, raw, reason string
	}{
		{"n.md", "puis **⟦Maud⟧** ⟦Kerbrat⟧ répond", "the first name in bold"},
		{"n.md", "puis ⟦Maud⟧ *⟦Kerbrat⟧* répond", "the surname in italics"},
		{"n.md", "puis *⟦Maud⟧ **⟦Kerbrat⟧*** répond", "one in the other"},
		{"n.md", "puis **⟦Ma⟧**⟦ud⟧ répond", "half of a word in bold"},
		{"n.md", "puis **⟦M⟧**⟦aud⟧ **⟦K⟧**⟦erbrat⟧ répond", "initials in bold"},
		{"n.md", "puis _⟦Ma⟧_⟦ud⟧ répond", "a sign that marks nothing within a word"},
		{"n.md", "puis ~~⟦Maud⟧~~ ⟦Kerbrat⟧ répond", "struck out"},
		{"n.md", "puis [⟦Maud Kerbrat⟧](https://pad.example/1) répond", "a link's text"},
		{"n.md", "puis [**⟦Maud⟧** ⟦Kerbrat⟧](https://pad.example/1 \"⟦Maud⟧\") répond", "a link's title"},
		{"n.md", "voir [la fiche](#⟦maud-kerbrat⟧)", "an anchor"},
		{"n.md", "voir [les notes](/p/⟦maud-kerbrat⟧-notes) et <https://pad.example/⟦%4Daud⟧>", "addresses"},
		{"n.md", "voir [les notes][1]\n\n[1]: https://pad.example/⟦kerbrat⟧", "a link that is defined elsewhere"},
		{"n.md", "![⟦Maud⟧ et ⟦Ousmane⟧](img_2291_⟦maud⟧_et_⟦ousmane⟧.jpg)", "a picture"},
		{"n.md", "puis ⟦Maud&nbsp;Kerbrat⟧ et ⟦Maud&#32;Kerbrat⟧ répondent", "a space that is spelt out"},
		{"n.md", "puis ⟦M&#97;ud⟧ répond", "a letter that is spelt out"},
		{"n.md", "puis ⟦M⟧<b>⟦au⟧</b>⟦d⟧ répond", "tags within a word"},
		{"n.md", "puis ⟦Ma⟧<!-- x -->⟦ud⟧ répond", "a comment within a word"},
		{"n.md", "puis ⟦Maud⟧<sup>2</sup> et ⟦Maud⟧[^1] répondent\n\n[^1]: note", "a note's number"},
		{"n.md", "puis ⟦Maud⟧<br>⟦Kerbrat⟧ et ⟦Maud⟧  \n⟦Kerbrat⟧ répondent", "line breaks"},
		{"n.md", "> puis ⟦Ker⟧-\n> ⟦brat⟧ répond", "cut by a line of a quotation"},
		{"n.md", "| qui | quoi |\n|---|---|\n| ⟦Maud K.⟧ | oui |\n| ⟦MK⟧ | non |", "cells"},
		{"n.md", "## Avis d'⟦Ousmane⟧ {#⟦ousmane⟧}\n\nvoir `⟦maud.kerbrat⟧`", "a heading and its anchor, code"},
		{"n.md", "```\n⟦maud_kerbrat⟧ = 1\n```", "a block of code"},
		{"n.md", "---\nauteur: ⟦Maud Kerbrat⟧\ntags: [⟦kerbrat⟧]\n---\n\nTexte.", "front matter"},
		{"n.txt", "puis **⟦Maud⟧** ⟦Kerbrat⟧ et d⟦Ousmane⟧, Mme⟦Kerbrat⟧, ⟦maudK⟧", "plain text"},
		{"n.html", "<p>puis ⟦M⟧<b>⟦aud⟧</b> <i>⟦Kerbrat⟧</i> et ⟦Ous&shy;mane⟧ répondent</p>", "a page"},
		{"n.html", "<p><a href=\"/p/⟦maud-kerbrat⟧\" title=\"⟦Maud⟧\">x</a> <img src=x.png alt=\"⟦Kerbrat⟧\"></p>", "a page's attributes"},
		{"n.html", "<p id=\"⟦maud-kerbrat⟧\">texte</p>", "the name of a place in a page"},
	} {
		raw, marks := unmarked(tt.raw)
		doc, err := text.NewDocument(tt.name, source.FormatOf(tt.name), []byte(raw))
		if err != nil {
			t.Fatal(err)
		}
		got, err := find(doc, r)
		if err != nil {
			t.Errorf("%s: %v", tt.reason, err)
			continue
		}
		for _, at := range marks {
			if !listedAt(got.findings, raw, at) {
				t.Errorf("%s: not all of what starts at byte %d is found: %s", tt.reason, at.Start, tt.raw)
			}
		}
	}
}

// unmarked returns a sample without its marks, and what stood between them.
func unmarked(sample string) (raw string, marks []text.Span) {
	for {
		before, rest, ok := strings.Cut(sample, "⟦")
		raw += before
		if !ok {
			return raw, marks
		}
		inside, after, _ := strings.Cut(rest, "⟧")
		marks = append(marks, text.Span{Start: len(raw), End: len(raw) + len(inside)})
		raw, sample = raw+inside, after
	}
}

// listedAt reports whether people of the list are found at every byte of a place
// but spaces and line breaks.
func listedAt(found []redact.Finding, raw string, at text.Span) bool {
	for i := at.Start; i < at.End; i++ {
		caught := strings.ContainsAny(raw[i:i+1], " \n")
		for _, f := range found {
			caught = caught || f.Listed && f.Severity != redact.Keep && f.Span.Start <= i && i < f.Span.End
		}
		if !caught {
			return false
		}
	}
	return true
}
