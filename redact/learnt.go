package redact

import (
	"slices"

	"github.com/opendetat/chatham/redact/text"
)

// Why a form is found that the notes themselves teach.
const (
	LearntLegend  Why = "learnt.legend"  // where they say whom it stands for: «MK = Maud Kerbrat»
	LearntForm    Why = "learnt.form"    // where it is used
	LearntName    Why = "learnt.name"    // the name there, of someone whom no list has
	LearntLabel   Why = "learnt.label"   // initials that may be something else, and that label a speaker elsewhere
	LearntSpeaker Why = "learnt.speaker" // letters that speak again and again
)

// Learnt reports whether a form is found because the notes teach it.
func (w Why) Learnt() bool {
	return w == LearntLegend || w == LearntForm || w == LearntLabel || w == LearntSpeaker
}

// A Lesson is a form that notes teach, with all the edits of it: a reviewer can
// refuse it as a whole.
type Lesson struct {
	Edits  []int // indexes, by place
	Taught int   // the index of the edit that stands where the form is taught
	As     int   // that of another mention of the same person near it, or -1
}

// Lessons returns the forms that the notes taught, in the order in which they
// teach them. Edits are a proposal's, or a scan's; their order does not matter.
func Lessons(edits []Edit) []Lesson {
	type form struct{ subject, words string }
	of := func(e Edit) form { return form{e.Subject, text.FoldString(e.Found.Reveal())} }
	learnt := map[form]bool{}
	for _, e := range edits {
		if e.Why.Learnt() {
			learnt[of(e)] = true
		}
	}
	if len(learnt) == 0 {
		return nil
	}
	order := make([]int, len(edits))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, k int) int { return edits[i].At.Start - edits[k].At.Start })
	var out []Lesson
	at := map[form]int{}
	for _, i := range order {
		f := of(edits[i])
		if !learnt[f] {
			continue
		}
		k, ok := at[f]
		if !ok {
			k = len(out)
			at[f] = k
			out = append(out, Lesson{Taught: i, As: -1})
		}
		out[k].Edits = append(out[k].Edits, i)
		if edits[i].Why == LearntLegend {
			out[k].Taught = i
		}
	}
	for k := range out {
		out[k].As = nearest(edits, out[k])
	}
	slices.SortStableFunc(out, func(a, b Lesson) int { return edits[a.Taught].At.Start - edits[b.Taught].At.Start })
	return out
}

// nearest returns the edit of the same person in other words that is nearest to
// where a form is taught, or -1.
func nearest(edits []Edit, l Lesson) int {
	best := -1
	away := func(i int) int {
		return max(edits[i].At.Start-edits[l.Taught].At.End, edits[l.Taught].At.Start-edits[i].At.End)
	}
	for i, e := range edits {
		if e.Subject == edits[l.Taught].Subject && !slices.Contains(l.Edits, i) && (best < 0 || away(i) < away(best)) {
			best = i
		}
	}
	return best
}
