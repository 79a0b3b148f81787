package review

import (
	"slices"
	"time"

	"github.com/opendetat/chatham/redact"
)

// A Party is who decided, in one way: at a terminal, or by a file of answers.
type Party struct {
	Who         string // a role; empty: nobody said
	Unattended  bool
	N           int // decisions that stand
	First, Last time.Time
}

// Parties returns who made the decisions that stand, in the order in which they
// came in. The log is the word of whoever had the proposal: see
// [redact.Proposal.Encode] for what its seal is worth.
func Parties(p *redact.Proposal) []Party {
	var out []Party
	for _, d := range p.Standing() {
		i := slices.IndexFunc(out, func(q Party) bool { return q.Who == d.Who && q.Unattended == d.Unattended })
		if i < 0 {
			i = len(out)
			out = append(out, Party{Who: d.Who, Unattended: d.Unattended, First: d.At, Last: d.At})
		}
		q := &out[i]
		q.N++
		if d.At.Before(q.First) {
			q.First = d.At
		}
		if d.At.After(q.Last) {
			q.Last = d.At
		}
	}
	return out
}

// A Kept is an edit whose words stay, and the decision that says so.
type Kept struct {
	Edit     redact.Edit
	Decision redact.Decision
}

// KeptWords returns what stays in the text though it was found, by place.
func KeptWords(p *redact.Proposal) []Kept {
	var out []Kept
	standing := p.Standing()
	outcomes := p.Outcomes()
	for _, i := range byPlace(p) {
		if outcomes[i].Verdict != redact.KeepIt {
			continue
		}
		for _, d := range slices.Backward(standing) {
			if d.Verdict == redact.KeepIt && About(d, p.Edits[i]) {
				out = append(out, Kept{p.Edits[i], d})
				break
			}
		}
	}
	return out
}
