package review

import (
	"slices"
	"time"

	"github.com/opendetat/chatham/redact"
)

// An Adder adds a name to a proposal and returns how many places there are. It
// is [redact.Proposal.AddName] with the reader and the grammar of its notes.
type Adder func(p *redact.Proposal, name string, kind redact.Kind, d redact.Decision) (int, error)

// Replay decides what the answers say, in order, in the name of who, a role,
// at the time at. Each decision is marked as unattended. An [AnswerError] says
// which answer is refused; the proposal is unchanged then. «accept all» is one
// decision for each open edit, so that an undo after it takes back the last.
func Replay(p *redact.Proposal, answers []Answer, who string, at time.Time, add Adder) error {
	trial := *p
	trial.Edits, trial.Log = slices.Clone(p.Edits), slices.Clone(p.Log)
	for _, a := range answers {
		if err := a.decide(&trial, who, at, add); err != nil {
			return &AnswerError{a.File, a.Line, err}
		}
	}
	*p = trial
	return nil
}

func (a Answer) decide(p *redact.Proposal, who string, at time.Time, add Adder) error {
	d := redact.Decision{
		Verdict: a.Verdict, Subject: a.Subject, Edit: a.Edit, New: a.New, Reason: a.Reason,
		Who: who, At: at, Unattended: true,
	}
	switch {
	case a.Verdict == redact.Add:
		_, err := add(p, a.Name.Reveal(), a.Kind, d)
		return err
	case a.All:
		return acceptAll(p, d)
	case a.Verdict != redact.Undo && !a.known(p):
		return ErrNoEdit
	case a.Form:
		return refuse(p, d)
	}
	return p.Decide(d)
}

// refuse keeps the words of the form that the decision's edit is of, wherever they
// are seen.
func refuse(p *redact.Proposal, d redact.Decision) error {
	forms := LearntForms(p)
	i := slices.IndexFunc(forms, func(l Learnt) bool { return slices.Contains(l.Edits, d.Edit) })
	if i < 0 {
		return ErrLearnt
	}
	for _, one := range forms[i].Refusal(p) {
		d.Edit = one.Edit
		if err := p.Decide(d); err != nil {
			return err
		}
	}
	return nil
}

// known reports whether p holds what a names. It asks first because the answers
// file may hold any word, and the proposal's own refusal quotes it.
func (a Answer) known(p *redact.Proposal) bool {
	return slices.ContainsFunc(p.Edits, func(e redact.Edit) bool {
		return About(redact.Decision{Edit: a.Edit, Subject: a.Subject}, e)
	})
}

func acceptAll(p *redact.Proposal, d redact.Decision) error {
	for i, o := range p.Outcomes() {
		if o.Decided() {
			continue
		}
		d.Edit = p.Edits[i].ID
		if err := p.Decide(d); err != nil {
			return err
		}
	}
	return nil
}
