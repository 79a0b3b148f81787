package review

import (
	"cmp"
	"slices"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// A change is an edit that a draft writes, with its words.
type change struct {
	redact.Edit
	words string
}

// written returns the edits that a draft of p writes, by place, none within
// another: the decided ones that are not kept, and of the others what
// [redact.Draft.Text] says, with also those in also. It leaves out the file's
// name. outcomes are p's.
func written(p *redact.Proposal, outcomes []redact.Outcome, also ...string) []change {
	var all []change
	for i, o := range outcomes {
		e := p.Edits[i]
		switch {
		case e.Zone == text.FileName:
		case !o.Decided() && (masked(e) || slices.Contains(also, e.ID)):
			all = append(all, change{e, e.New})
		case o.Decided() && o.Verdict != redact.KeepIt:
			all = append(all, change{e, o.New})
		}
	}
	slices.SortStableFunc(all, func(a, b change) int {
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

// masked reports whether a draft writes e while nobody has decided.
func masked(e redact.Edit) bool {
	return e.Severity != redact.Ask || e.Kind == redact.Person || e.Kind == redact.Contact
}
