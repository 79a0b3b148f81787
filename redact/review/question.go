package review

import (
	"cmp"
	"slices"

	"github.com/opendetat/chatham/redact"
)

// A Question is one decision that is left to make.
type Question struct {
	Subject  string   // every edit of this subject is meant; empty: the one edit
	Edits    []string // the edits meant, by place
	Kind     redact.Kind
	Severity redact.Severity // the hardest of the edits'
	Why      redact.Why      // of the first edit that is as hard
	Contexts []Context       // one place, or two
}

// Decision returns a decision about what the question asks. The caller adds who
// and when, and a replacement or a reason where the verdict wants one.
func (q Question) Decision(v redact.Verdict) redact.Decision {
	if q.Subject != "" {
		return redact.Decision{Verdict: v, Subject: q.Subject}
	}
	return redact.Decision{Verdict: v, Edit: q.Edits[0]}
}

// Questions returns what is left to ask, so that each answer settles as much as
// it can: first one question for each subject that is a person or an
// organisation, or that has several edits; then single edits; both by place. A
// subject of which one edit is decided by itself is asked edit by edit, since
// one answer for all would override that one; so is a subject in apart.
func Questions(p *redact.Proposal, read redact.Reader, apart ...string) ([]Question, error) {
	page, err := open(p, read)
	if err != nil {
		return nil, err
	}
	whole := wholes(p, apart)
	var groups, singles []Question
	at := map[string]int{} // subject → its index in groups
	outcomes := p.Outcomes()
	for _, i := range page.order {
		e := p.Edits[i]
		k, known := at[e.Subject]
		switch {
		case outcomes[i].Decided():
		case !whole[e.Subject]:
			singles = append(singles, Question{Edits: []string{e.ID}, Kind: e.Kind, Severity: e.Severity, Why: e.Why})
		case !known:
			at[e.Subject] = len(groups)
			groups = append(groups, Question{e.Subject, []string{e.ID}, e.Kind, e.Severity, e.Why, nil})
		default:
			groups[k].add(e)
		}
	}
	out := append(groups, singles...)
	for i := range out {
		out[i].Contexts = page.contexts(out[i].Edits)
	}
	return out, nil
}

// wholes returns the subjects that one question asks about.
func wholes(p *redact.Proposal, apart []string) map[string]bool {
	edits, whole := map[string]int{}, map[string]bool{}
	for _, e := range p.Edits {
		edits[e.Subject]++
		if e.Kind == redact.Person || e.Kind == redact.Organisation || edits[e.Subject] > 1 {
			whole[e.Subject] = true
		}
	}
	for i, o := range p.Outcomes() {
		if o.Decided() {
			whole[p.Edits[i].Subject] = false
		}
	}
	for _, subject := range append(slices.Clone(apart), "") {
		whole[subject] = false
	}
	return whole
}

// add lets the question mean e as well.
func (q *Question) add(e redact.Edit) {
	q.Edits = append(q.Edits, e.ID)
	if hardness(e.Severity) > hardness(q.Severity) {
		q.Kind, q.Severity, q.Why = e.Kind, e.Severity, e.Why
	}
}

// hardness orders severities, the hardest highest.
func hardness(s redact.Severity) int {
	return -slices.Index([]redact.Severity{redact.Block, redact.Generalise, redact.Ask, redact.Keep}, s)
}

// Preview returns how the places that d decides would read, one or two of them:
// [Context.After] is with d. The proposal is left as it is. The error is that
// of [redact.Proposal.Decide], or the reader's.
func Preview(p *redact.Proposal, d redact.Decision, read redact.Reader) ([]Context, error) {
	trial := *p
	trial.Log = slices.Clone(p.Log)
	if err := trial.Decide(d); err != nil {
		return nil, err
	}
	page, err := open(&trial, read)
	if err != nil {
		return nil, err
	}
	var edits []string
	for _, i := range page.order {
		e := p.Edits[i]
		if d.Edit == e.ID || d.Edit == "" && d.Subject == e.Subject {
			edits = append(edits, e.ID)
		}
	}
	return page.contexts(edits), nil
}

// byPlace returns the indexes of the edits in the order in which they are read:
// additions stand at the end of a proposal.
func byPlace(p *redact.Proposal) []int {
	order := make([]int, len(p.Edits))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(p.Edits[a].At.Start, p.Edits[b].At.Start)
	})
	return order
}
