package pipeline

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// proposalFor returns a proposal over Markdown in which every place of every
// word of names is an edit that writes new.
func proposalFor(tb testing.TB, notes, new string, names ...string) *redact.Proposal {
	tb.Helper()
	doc, err := text.NewDocument("", text.Markdown, []byte(notes))
	if err != nil {
		tb.Skip()
	}
	doc = doc.Decoded()
	t, err := source.Text(doc)
	if err != nil {
		tb.Fatal(err)
	}
	var found []redact.Finding
	for _, name := range names {
		for i := 0; ; {
			k := strings.Index(t.Plain[i:], name)
			if k < 0 || name == "" {
				break
			}
			at := text.Span{Start: i + k, End: i + k + len(name)}
			i = at.End
			span, err := t.Origin(at)
			if err != nil {
				continue
			}
			_, zone := t.Block(at.Start)
			found = append(found, redact.Finding{Span: span, At: at, Zone: zone, Kind: redact.Person, Severity: redact.Block, Subject: "p01"})
		}
	}
	kept := redact.Resolve(found)
	redact.Surfaces(t, kept)
	edits, err := redact.Propose(t, kept, fixed(new))
	if err != nil {
		tb.Fatal(err)
	}
	return &redact.Proposal{Name: "", Format: text.Markdown, Notes: redact.Conceal(doc.Body()), Key: make([]byte, 32), Edits: edits}
}

// fixed writes the same words everywhere.
type fixed string

func (f fixed) Write(redact.Place) redact.Replacement { return redact.Replacement{Text: string(f)} }

func TestApply(t *testing.T) {
	for _, tt := range []struct{ notes, name, new, want, reason string }{
		{"« Maud »: oui\n\n[x]\n\n[x]: y", "Maud", "[x]", "« \\[x\\] »: oui\n\n[x]\n\n[x]: y", "brackets that would make a link are escaped"},
		{"Puis Maud parle.", "Maud", "une personne", "Puis une personne parle.", "the plain case"},
		{"**Maud** parle", "Maud", "une personne", "**une personne** parle", "emphasis stays around the replacement"},
		{"**Maud** *Ker*brat parle", "Maud Kerbrat", "une personne", "**une personne** parle", "what emphasis is left empty goes"},
		{"*Maud Ker*brat parle", "Maud Kerbrat", "une personne", "*une personne* parle", "a name that leaves its emphasis"},
		{"Ma*ud* parle", "Maud", "X", "X parle", "emphasis inside a word"},
		{"> Maud\n> Kerbrat parle", "Maud\nKerbrat", "une personne", "> une personne parle", "a line break inside a quotation"},
		{"Maud&nbsp;K&eacute;r", "Maud\u00a0Kér", "X", "X", "entities"},
		{"[MK]: oui\n\net [MK] dit", "MK", "une personne", "[une personne]: oui\n\net [une personne] dit", "a label that Markdown takes for a definition"},
		{"voir [la note](https://x.example/maud \"de maud\") ici", "maud", "x", "voir la note ici", "a link whose target and title name someone leaves its text"},
		{"![Maud](img_Maud.jpg) fin", "Maud", "x", " fin", "an image whose file names someone goes"},
		{"![Maud au tableau](t.jpg) fin", "Maud", "une personne", "![une personne au tableau](t.jpg) fin", "an image's text is rewritten"},
		{"a <!-- Maud --> b", "Maud", "x", "a  b", "a comment goes whole"},
		{"`Maud` et ~~Maud~~", "Maud", "*x*", "`*x*` et ~~\\*x\\*~~", "signs are escaped where they would be markup, not in code"},
		{"| Maud | dit |\n|---|---|\n| Maud | a\\|b |", "Maud", "a|b", "| a\\|b | dit |\n|---|---|\n| a\\|b | a\\|b |", "a bar in a cell is escaped"},
		{"<maud@x.example>", "maud@x.example", "[adresse retirée]", "[adresse retirée]", "an address that is its own link loses its brackets"},
		{"---\ntitre: \"Maud\"\n---\n<https://x.example/Maud>", "Maud", "[x]", "---\ntitre: \"x\"\n---\n[x]", "what the body needs is not done to the front matter"},
		{"<b title=\"Mme\nMaud\">gras</b>", "Maud", "x", "gras</b>", "a tag over two lines goes whole"},
		{"voir <https://x.example/M&#97;ud/p> ici", "Maud", "[lien]", "voir [lien] ici", "an address that is its own link goes whole"},
		{"voir https://x.example/Maud.", "Maud", "[lien]", "voir [lien].", "and so does one without brackets"},
		{"![Ma<!-- x -->ud ici](t.jpg)", "Maud", "X", "![X<!-- x --> ici](t.jpg)", "an image's text, with a comment inside the name"},
		{"```\nM&#97;ud\n```", "Maud", "X", "```\nX\n```", "an entity that code shows as it is can still be read"},
		{"---\nauteur: Maud\n---\ntexte", "Maud", "une personne", "---\nauteur: une personne\n---\ntexte", "front matter"},
		{"Maud, Maud et Maud", "Maud", "Y", "Y, Y et Y", "several in a line"},
		{"É Maud \u0301", "Maud", "", "É  \u0301", "removed"},
	} {
		p := proposalFor(t, tt.notes, tt.new, tt.name)
		d, err := redact.Apply(p, source.Text)
		if err != nil {
			t.Errorf("%s: %v", tt.reason, err)
			continue
		}
		if d.Text() != tt.want {
			t.Errorf("%s:\n got %q\nwant %q", tt.reason, d.Text(), tt.want)
		}
	}
}

// TestKept: what a decision kept is where the record says, whatever goes around it.
func TestKept(t *testing.T) {
	p := proposalFor(t, "Maud et **Rose** et Maud, puis Rose.", "une personne", "Maud", "Rose")
	decide := func(d redact.Decision) {
		t.Helper()
		d.At = time.Unix(0, 0)
		if err := p.Decide(d); err != nil {
			t.Fatal(err)
		}
	}
	decide(redact.Decision{Verdict: redact.Accept, Subject: "p01"})
	for _, e := range p.Edits {
		if e.Found.Reveal() == "Rose" {
			decide(redact.Decision{Verdict: redact.KeepIt, Edit: e.ID, Reason: redact.Consent})
		}
	}
	d, err := redact.Apply(p, source.Text)
	if err != nil {
		t.Fatal(err)
	}
	if want := "une personne et **Rose** et une personne, puis Rose."; d.Text() != want || len(d.Open()) != 0 {
		t.Errorf("got %q with %d open", d.Text(), len(d.Open()))
	}
	if len(d.Kept()) != 2 {
		t.Fatalf("%d kept spans, want 2", len(d.Kept()))
	}
	for _, k := range d.Kept() {
		if s, err := k.In(d.Text()); err != nil || s != "Rose" {
			t.Errorf("kept span %v holds %q", k.Span, s)
		}
	}
	decide(redact.Decision{Verdict: redact.Undo})
	decide(redact.Decision{Verdict: redact.Undo})
	decide(redact.Decision{Verdict: redact.Undo})
	if d, err = redact.Apply(p, source.Text); err != nil || len(d.Open()) != 4 {
		t.Errorf("after undoing all: %d open, %v", len(d.Open()), err)
	}
}

// FuzzApply: text outside the edits is unchanged, the order of edits does not
// matter, and the name is nowhere in what is read back, or there is an error.
func FuzzApply(f *testing.F) {
	for _, s := range []string{
		"Maud dit", "**Maud** *Maud*", "[Maud](Maud 'Maud')", "> Maud\n> Maud", "Maud: oui", "[Maud]: x", "`Maud`", "<b>Maud</b>", "- Maud\n- Maud",
		"|Maud|x|\n|-|-|\n|Maud|y|", "![Maud](Maud)", "Maud\n====", "*Maud*Maud*Maud*", "<!--Maud-->", "~~Ma**ud** x~~", "Maud[^1]\n\n[^1]: Maud", "    Maud\n\nMaud",
		"[a][Maud]\n\n[Maud]: /Maud", "<https://Maud.example/Maud>", "\\Maud &Maud; &amp;Maud", "***Maud** x*", "_Maud_Maud", "Maud\\\nMaud", "1. Maud\n2) Maud",
		"\xff\xfe\xff\xfe", // UTF-16 that is marked twice: what is left after a mark is no text of ours
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, notes string) {
		p := proposalFor(t, notes, "une personne", "Maud")
		d, err := redact.Apply(p, source.Text)
		var stuck *redact.ApplyError
		if errors.As(err, &stuck) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		doc, err := text.NewDocument("", text.Markdown, []byte(d.Text()))
		if err != nil {
			t.Fatal(err)
		}
		back, err := source.Text(doc)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(back.Plain, "Maud") {
			t.Errorf("%q became %q, which still holds the name", notes, d.Text())
		}
		for i, j := 0, len(p.Edits)-1; i < j; i, j = i+1, j-1 {
			p.Edits[i], p.Edits[j] = p.Edits[j], p.Edits[i]
		}
		if again, err := redact.Apply(p, source.Text); err != nil || again.Text() != d.Text() {
			t.Errorf("in another order: %q, %v; was %q", again.Text(), err, d.Text())
		}
	})
}
