package pipeline

import (
	"cmp"
	"slices"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/english"
	"github.com/opendetat/chatham/redact/french"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// Spoken is what a caller says of the language of notes. The zero value lets
// them tell, and takes those that do not for French.
type Spoken struct {
	Notes   language.Language // the language; empty: as the notes tell
	Assumed language.Language // of notes that do not tell, nor does the list; empty: French
}

func (s Spoken) of(t *text.Text, r *roster.Roster) *language.Notes {
	if s.Notes != "" {
		return language.All(s.Notes)
	}
	var heads []string
	for _, c := range slices.Concat(r.Columns, r.Dropped) {
		heads = append(heads, c.Header)
	}
	return language.Of(t, cmp.Or(language.OfHeads(heads), s.Assumed, language.French))
}

// Languages returns what a proposal's notes are written in.
func Languages(p *redact.Proposal) (*language.Notes, error) {
	if p.By == language.Given {
		return language.All(p.Language), nil
	}
	doc, err := p.Document()
	if err != nil {
		return nil, err
	}
	t, err := source.Text(doc)
	if err != nil {
		return nil, err
	}
	return language.Of(t, p.Language), nil
}

// A writer writes each paragraph in its own language.
type writer struct{ notes *language.Notes }

func (w writer) Write(p redact.Place) redact.Replacement {
	if w.notes.At(p.At) == language.English {
		return english.Writer{}.Write(p)
	}
	return french.Writer{}.Write(p)
}
