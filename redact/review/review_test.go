package review

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/text"
)

var noon = time.Date(2018, 5, 17, 12, 0, 0, 0, time.UTC)

// read reads a markup of its own, so that these tests do not depend on any
// format: paragraphs parted by blank lines, whose line feeds read as spaces;
// *emphasis*; <tags> of several lines, </> closes them; <!-- comments -->.
func read(doc text.Document) (*text.Text, error) {
	b := text.NewBuilder(doc)
	body := doc.Body()
	var comments []text.Span
	type sign struct {
		from int
		at   text.Span
	}
	var open []sign
	begun := false
	for i := 0; i < len(body); {
		if !begun {
			b.Begin(text.Visible)
			begun, open = true, nil
		}
		at := text.Span{Start: i, End: i + 1}
		switch rest := body[i:]; {
		case strings.HasPrefix(rest, "\n\n"):
			at.End, begun = i+2, false
		case rest[0] == '\n':
			b.Instead(" ", at)
		case strings.HasPrefix(rest, "<!--") && strings.Contains(rest, "-->"):
			at.End = i + strings.Index(rest, "-->") + 3
			comments = append(comments, at)
		case rest[0] == '*' || strings.HasPrefix(rest, "</>"):
			if rest[0] == '<' {
				at.End = i + 3
			}
			if n := len(open); n > 0 && body[open[n-1].at.Start] == rest[0] {
				b.Wrap(open[n-1].from, open[n-1].at, at)
				open = open[:n-1]
			} else if rest[0] == '*' {
				open = append(open, sign{b.Pos(), at})
			} else {
				b.Literal(at)
			}
		case rest[0] == '<' && strings.Contains(rest, ">"):
			at.End = i + strings.IndexByte(rest, '>') + 1
			open = append(open, sign{b.Pos(), at})
		default:
			b.Literal(at)
		}
		i = at.End
	}
	for _, c := range comments {
		b.BeginWhole(text.Comment, c)
		b.Literal(text.Span{Start: c.Start + 4, End: c.End - 3})
	}
	return b.Text(), nil
}

// label writes «[KIND]» instead of anything.
type label struct{}

func (label) Write(p redact.Place) redact.Replacement {
	return redact.Replacement{Text: "une " + string(p.Kind)}
}

// A mention is words of the notes that a test takes for a finding.
type mention struct {
	words    string
	kind     redact.Kind
	severity redact.Severity
	subject  string
}

// proposal returns a proposal in which every mention is a finding, everywhere.
func proposal(tb testing.TB, name, notes string, mentions ...mention) *redact.Proposal {
	tb.Helper()
	p := &redact.Proposal{Name: name, Format: text.Plain, Notes: redact.Conceal(notes), Language: language.French, By: language.Told}
	doc, err := p.Document()
	if err != nil {
		tb.Fatal(err)
	}
	t, err := read(doc)
	if err != nil {
		tb.Fatal(err)
	}
	var found []redact.Finding
	for _, m := range mentions {
		n := 0
		for i := 0; ; n++ {
			k := strings.Index(t.Plain[i:], m.words)
			if k < 0 {
				break
			}
			at := text.Span{Start: i + k, End: i + k + len(m.words)}
			i = at.End
			f := redact.Finding{At: at, Kind: m.kind, Severity: m.severity, Subject: m.subject, Why: "test." + redact.Why(m.kind)}
			if _, f.Zone = t.Block(at.Start); f.Zone != text.FileName {
				if f.Span, err = t.Origin(at); err != nil {
					tb.Fatal(err)
				}
			}
			found = append(found, f)
		}
		if n == 0 {
			tb.Fatalf("a mention of %d bytes is not in the notes", len(m.words))
		}
	}
	found = redact.Resolve(found)
	redact.Surfaces(t, found)
	if p.Edits, err = redact.Propose(t, found, label{}); err != nil {
		tb.Fatal(err)
	}
	return p
}

func draft(tb testing.TB, p *redact.Proposal) redact.Draft {
	tb.Helper()
	d, err := redact.Apply(p, read)
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

// show writes a diff with signs: [-what goes-]{+what comes+}.
func show(paragraphs []Paragraph) string {
	var out strings.Builder
	for _, p := range paragraphs {
		fmt.Fprintf(&out, "%d|", p.Line)
		for _, c := range p.Chunks {
			form := map[Op]string{Equal: "%s", Delete: "[-%s-]", Insert: "{+%s+}"}[c.Op]
			fmt.Fprintf(&out, form, c.Text.Reveal())
		}
	}
	return out.String()
}

// sides returns what the paragraphs say that the notes and the draft are.
func sides(paragraphs []Paragraph) (notes, result string) {
	var old, new strings.Builder
	for _, p := range paragraphs {
		for _, c := range p.Chunks {
			if c.Op != Insert {
				old.WriteString(c.Text.Reveal())
			}
			if c.Op != Delete {
				new.WriteString(c.Text.Reveal())
			}
		}
	}
	return old.String(), new.String()
}

// at returns where s stands in notes.
func at(notes, s string) text.Span {
	i := strings.Index(notes, s)
	return text.Span{Start: i, End: i + len(s)}
}

func sprint(v any) string { return fmt.Sprintf("%v %+v %#v", v, v, v) }
