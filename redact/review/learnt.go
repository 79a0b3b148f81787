package review

import (
	"slices"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// A Learnt is a form that the notes teach, as a person is shown it before
// anything is asked: a wrong one can be refused at once.
type Learnt struct {
	Form  redact.Secret // as it is written where it is taught
	As    redact.Secret // another mention of the same person, near it; zero without one
	Line  int           // of the notes, from 1, where it is taught; 0 for the file's name
	Edits []string      // all the edits of the form, by place
}

// LearntForms returns the forms that the notes of p teach, in the order in which
// they do.
func LearntForms(p *redact.Proposal) []Learnt {
	lessons := redact.Lessons(p.Edits)
	doc, err := p.Document()
	if len(lessons) == 0 || err != nil { // whoever reads the notes is told why they are none
		return nil
	}
	places := doc.Places()
	out := make([]Learnt, 0, len(lessons))
	for _, l := range lessons {
		e := p.Edits[l.Taught]
		form := Learnt{Form: e.Found}
		if e.Zone != text.FileName {
			form.Line, _ = places.Of(e.Own.Start)
		}
		if l.As >= 0 {
			form.As = p.Edits[l.As].Found
		}
		for _, i := range l.Edits {
			form.Edits = append(form.Edits, p.Edits[i].ID)
		}
		out = append(out, form)
	}
	return out
}

// Refusal returns the decisions that refuse the form: all its words stay, since
// they are no one's name. What is not seen, a comment or a link's address, is left
// to be asked on its own, but for the places in shown.
func (l Learnt) Refusal(p *redact.Proposal, shown ...string) []redact.Decision {
	meant := make(map[string]bool, len(l.Edits))
	for _, id := range l.Edits {
		meant[id] = true
	}
	var out []redact.Decision
	for _, e := range p.Edits {
		if meant[e.ID] && (e.Zone.Seen() || slices.Contains(shown, e.ID)) {
			out = append(out, redact.Decision{Verdict: redact.KeepIt, Edit: e.ID, Reason: redact.NotAName})
		}
	}
	return out
}
