package redact

import (
	"cmp"
	"slices"

	"github.com/opendetat/chatham/redact/text"
)

// Resolve orders findings by place and leaves no two that overlap in part:
// those are joined into one that covers both. A finding inside another is
// dropped when the outer one asks for at least as much; when the inner one asks
// for more (a name inside a line that is off the record) both stay, nested.
// Whatever is joined or dropped, what stands says what it knew. It takes O(n log n).
func Resolve(findings []Finding) []Finding {
	order := make([]int, len(findings)) // a finding is too large to be moved about
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := &findings[i], &findings[j]
		if a.At != b.At {
			return cmp.Or(cmp.Compare(a.At.Start, b.At.Start), cmp.Compare(b.At.End, a.At.End))
		}
		return cmp.Or(
			cmp.Compare(b.Severity.rank(), a.Severity.rank()),
			cmp.Compare(b.Score, a.Score),
			cmp.Compare(i, j),
		)
	})
	kept := make([]Finding, 0, len(findings))
	reach := 0 // of those kept
	for _, i := range order {
		f := findings[i]
		if f.At.Start >= reach {
			kept = append(kept, f)
		} else {
			place(&kept, f)
		}
		reach = max(reach, f.At.End)
	}
	return kept
}

// nesting bounds how many findings back an overlap is looked for: findings come
// by place, so only one that holds many others could lie further.
const nesting = 64

// place adds f to kept or merges it into the finding that it overlaps.
func place(kept *[]Finding, f Finding) {
	for i := len(*kept) - 1; i >= 0 && len(*kept)-i <= nesting; i-- {
		k := &(*kept)[i]
		if !k.At.Overlaps(f.At) {
			continue // an outer finding may still reach over f from further left
		}
		if k.At.Contains(f.At) {
			if k.Severity.rank() < f.Severity.rank() && k.At != f.At {
				break
			}
			merge(k, f)
			return
		}
		k.At, k.Span = k.At.Union(f.At), k.Span.Union(f.Span)
		k.Surface = Secret{} // the caller reads it again from the text
		merge(k, f)
		return
	}
	*kept = append(*kept, f)
}

// merge lets k say what f knows: the harder severity, the person, the
// recognisers that agree. Of the same words, the list's word for an organisation
// is better than a guess at a person who is not on it.
func merge(k *Finding, f Finding) {
	if f.Severity.rank() > k.Severity.rank() {
		k.Severity, k.Why = f.Severity, f.Why
	}
	switch {
	case k.At == f.At && k.Kind == Affiliation && f.guess():
	case k.At == f.At && f.Kind == Affiliation && k.guess():
		k.Kind, k.Why = f.Kind, f.Why
	case k.Subject == "" && f.Subject != "" || f.Listed && !k.Listed:
		k.Subject, k.Listed, k.Also = f.Subject, f.Listed, f.Also
		if k.At == f.At {
			k.Kind, k.Why = f.Kind, f.Why
		}
	case f.Subject != "" && f.Subject != k.Subject && !slices.Contains(k.Also, f.Subject):
		k.Also = append(slices.Clone(k.Also), f.Subject)
	}
	k.Score = max(k.Score, f.Score)
	for _, by := range f.By {
		if !slices.Contains(k.By, by) {
			k.By = append(slices.Clip(k.By), by) // the caller's own stays as it is
		}
	}
}

// guess reports whether a finding is of a person whom no list names.
func (f Finding) guess() bool { return f.Kind == Person && f.Subject == "" && !f.Listed }

// Surfaces fills the Surface of each finding from the text that it was found in.
func Surfaces(t *text.Text, findings []Finding) {
	for i := range findings {
		findings[i].Surface = Conceal(t.Plain[findings[i].At.Start:findings[i].At.End])
	}
}
