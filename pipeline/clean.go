package pipeline

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
	"github.com/opendetat/chatham/render"
)

// A NotCleanError lists what a result would still reveal. It holds places and
// kinds, never words.
type NotCleanError struct {
	Path      string
	Where     []Place
	Unwritten bool // no file holds the text: the places are those of what would have been written to Path
}

// A Place is where a finding stands in a file.
type Place struct {
	Line, Column int // from 1; 0: in the file's name
	Zone         text.Zone
	Kind         redact.Kind
	Severity     redact.Severity
	Why          redact.Why
	Decoded      bool // in what the file spells in another way: an entity, an escape, a mail's part
}

// ErrNotClean is what every [*NotCleanError] is.
var ErrNotClean = errors.New("something would identify someone")

func (e *NotCleanError) Is(target error) bool { return target == ErrNotClean }

func (e *NotCleanError) Error() string {
	return fmt.Sprintf("%s: %d places would identify someone", e.Path, len(e.Where))
}

// clean refuses what a restitution would reveal outside what its record keeps,
// in its Markdown and in the page that it renders to. Reading a text and rendering
// it are two ideas of what it says, and where they differ a name could hide.
func clean(path, name string, rest redact.Restitution, r *roster.Roster) error {
	where, _, err := revealed(path, name, rest, r)
	if err != nil || len(where) > 0 {
		return errors.Join(err, notClean(path, where))
	}
	return cleanPage(path, rest, r)
}

// cleanPage is clean for the page alone. The places are those of the page.
func cleanPage(path string, rest redact.Restitution, r *roster.Roster) error {
	_, kept, err := revealed(path, "", rest, r)
	if err != nil {
		return err
	}
	page, _, err := reproduce(rest, htmlFormat())
	if err != nil {
		return fileError(path, err)
	}
	doc, err := text.UTF8Document("", text.HTML, string(page))
	if err != nil {
		return fileError(path, err)
	}
	f, err := find(doc, r)
	if err != nil {
		return fileError(path, err)
	}
	_, stem := roleOf(path)
	own := furnitureOf(string(page))
	return notClean(stem+outputStem+htmlFormat().Ext, places(doc, f.findings, func(f redact.Finding) bool {
		return kept[letters(f.Surface)] || f.Zone != text.FileName && own.holds(string(page), f.Span)
	}))
}

func htmlFormat() render.Format {
	for _, f := range render.Formats() {
		if f.Name == "html" {
			return f
		}
	}
	panic("no HTML among the formats")
}

// revealed returns the findings of a restitution's Markdown outside what its
// record keeps, and the letters of those inside.
func revealed(path, name string, rest redact.Restitution, r *roster.Roster) ([]Place, map[string]bool, error) {
	doc, err := text.NewDocument(name, text.Markdown, []byte(rest.Markdown()))
	if err != nil {
		return nil, nil, fileError(path, err)
	}
	f, err := find(doc, r)
	if err != nil {
		return nil, nil, fileError(path, err)
	}
	kept, words := rest.Signoff().Kept, map[string]bool{}
	where := places(doc, f.findings, func(f redact.Finding) bool {
		for _, k := range kept {
			if f.Zone != text.FileName && k.Contains(f.Span) {
				words[letters(f.Surface)] = true
				return true
			}
		}
		return false
	})
	return where, words, nil
}

// letters returns the folded letters and digits of a surface form: the same in a
// heading and in the anchor that is made of it, whatever markup stands within.
func letters(s redact.Secret) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, text.FoldString(s.Reveal()))
}

func notClean(path string, where []Place) error {
	if len(where) == 0 {
		return nil
	}
	return &NotCleanError{Path: path, Where: where}
}

// places returns where the findings stand that ask for something and that
// nothing allows.
func places(doc text.Document, findings []redact.Finding, allowed func(redact.Finding) bool) []Place {
	var out []Place
	at := doc.Places()
	for _, f := range findings {
		if f.Severity == redact.Keep || allowed(f) {
			continue
		}
		p := Place{Zone: f.Zone, Kind: f.Kind, Severity: f.Severity, Why: f.Why}
		if f.Zone != text.FileName {
			p.Line, p.Column = at.Of(f.Span.Start)
		}
		out = append(out, p)
	}
	return out
}
