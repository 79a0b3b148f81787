package redact

import (
	"fmt"
	"slices"

	"github.com/opendetat/chatham/redact/text"
)

// A Draft is the text under the decisions so far. It is not a restitution:
// render and check refuse it, and whoever shows it says so on it.
type Draft struct {
	text string
	kept []Kept
	open []Edit
}

// A Kept is a stretch of a result whose words stand because someone said so.
type Kept struct {
	text.Span        // in the result
	Kind      Kind   `json:"kind"`
	Reason    Reason `json:"reason"`
}

// Text returns the draft's text: decided edits as decided, undecided ones
// replaced when they block or concern a person or a contact, left otherwise.
func (d Draft) Text() string { return d.text }

// Kept returns the spans of Text that a decision kept, by place.
func (d Draft) Kept() []Kept { return slices.Clone(d.kept) }

// Open returns the edits that nobody has decided.
func (d Draft) Open() []Edit { return slices.Clone(d.open) }

// Apply writes the proposal's decisions into its notes. The order of the edits
// does not matter; where one holds another, the outer one wins when its words
// go. The result is read again, and its visible text is what the edits say it
// should be: where markup stands in the way, an edit is written with escapes,
// then without the markup around it; in the front matter, with the quotes that
// YAML asks for, so that it says what it said but for the edits. An error names
// the edit that cannot be written, and there is no draft.
//
// It takes one parse of the notes and, as a rule, one of the result.
func Apply(p *Proposal, read Reader) (Draft, error) {
	doc, err := p.Document()
	if err != nil {
		return Draft{}, err
	}
	t, err := read(doc)
	if err != nil {
		return Draft{}, err
	}
	plan, err := p.plan(t)
	if err != nil {
		return Draft{}, err
	}
	if err := plan.front(t, read); err != nil {
		return Draft{}, err
	}
	want := plan.expected(t)
	for {
		draft, err := plan.write(t)
		if err != nil {
			return Draft{}, err
		}
		result, err := text.UTF8Document(doc.Name, doc.Format, draft.text)
		if err != nil {
			return Draft{}, fmt.Errorf("result: %w", err)
		}
		got, err := read(result)
		if err != nil {
			return Draft{}, fmt.Errorf("result: %w", err)
		}
		at, same := differ(want, visible(got))
		if same && t.Says != nil && !sameSaid(got.Says, plan.says) {
			return Draft{}, stuckAt(doc, plan.steps[0].Edit)
		}
		if same {
			return draft, nil
		}
		if stuck := plan.harder(at); stuck != nil {
			return Draft{}, stuckAt(doc, stuck.Edit)
		}
	}
}

// An ApplyError says which edit cannot be written without changing the text
// around it. The reviewer can amend it, or mend the notes.
type ApplyError struct {
	Edit         string
	Span         text.Span // in the notes
	Line, Column int       // of its start, from 1
}

func stuckAt(doc text.Document, e Edit) *ApplyError {
	line, column := doc.Position(e.Span.Start)
	return &ApplyError{e.ID, e.Span, line, column}
}

func (e *ApplyError) Error() string {
	return fmt.Sprintf("edit %s (%d:%d of the notes) cannot be written without changing the text around it", e.Edit, e.Line, e.Column)
}
