package pipeline

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// A found is a text with its findings, resolved and by place.
type found struct {
	text     *text.Text
	findings []redact.Finding
	notes    *language.Notes
}

// find reads a document and recognises what would identify someone.
func find(doc text.Document, r *roster.Roster) (found, error) { return Spoken{}.find(doc, r) }

// find reads a document in the language that was said.
func (s Spoken) find(doc text.Document, r *roster.Roster) (found, error) {
	if len(doc.Raw) > maxText {
		return found{}, ErrTooLarge
	}
	t, err := source.Text(doc)
	if err != nil {
		return found{}, err
	}
	var notes *language.Notes
	raw, err := recognize.Scan(t, func() *language.Notes {
		notes = s.of(t, r)
		return notes
	}, r, recognize.Default())
	if err != nil {
		return found{}, err
	}
	findings := redact.Resolve(raw)
	redact.Surfaces(t, findings)
	redact.Subjects(findings)
	return found{t, findings, notes}, nil
}

// blank reports whether a document holds nothing that is shown: white space and
// invisible characters alone.
func blank(doc text.Document) bool {
	return strings.IndexFunc(doc.Body(), func(r rune) bool {
		return unicode.IsGraphic(r) && !unicode.IsSpace(r) && !unicode.In(r, unicode.Mn, unicode.Me)
	}) < 0
}
