package redact

import (
	"cmp"
	"slices"

	"github.com/opendetat/chatham/redact/text"
)

// A Change is an edit that a draft writes, with its words.
type Change struct {
	Edit
	Words string
}

// Changes returns the edits that a draft of p writes, by place, none within
// another and no two overlapping, so that all that they cover goes: the decided
// ones that are not kept, and of the others those that are [Edit.Masked] or in
// also. It leaves out the file's name. Outcomes are p's.
func (p *Proposal) Changes(outcomes []Outcome, also ...string) []Change {
	var all []Change
	for i, o := range outcomes {
		e := p.Edits[i]
		switch {
		case e.Zone == text.FileName:
		case !o.Decided() && (e.Masked() || slices.Contains(also, e.ID)):
			all = append(all, Change{e, e.New})
		case o.Decided() && o.Verdict != KeepIt:
			all = append(all, Change{e, o.New})
		}
	}
	slices.SortStableFunc(all, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.At.Start, b.At.Start), cmp.Compare(b.At.End, a.At.End))
	})
	out, end := all[:0], 0
	for _, c := range all {
		if c.At.End > end {
			c.At.Start = max(c.At.Start, end)
			end = c.At.End
			out = append(out, c)
		}
	}
	return out
}

// Masked reports whether a draft writes e while nobody has decided: all but a
// question about what is no person and no contact.
func (e Edit) Masked() bool {
	return e.Severity != Ask || e.Kind == Person || e.Kind == Contact
}
