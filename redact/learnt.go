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

// A lessonForm is what edits of one form share.
type lessonForm struct{ subject, words string }

// Lessons returns the forms that the notes taught, in the order in which they
// teach them. Edits are a proposal's, or a scan's; their order does not matter.
func Lessons(edits []Edit) []Lesson {
	words := make([]lessonForm, len(edits))
	learnt := map[lessonForm]bool{}
	for i, e := range edits {
		words[i] = lessonForm{e.Subject, text.FoldString(e.Found.Reveal())}
		if e.Why.Learnt() {
			learnt[words[i]] = true
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
	at := map[lessonForm]int{}
	for _, i := range order {
		f := words[i]
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
		out[k].As = nearest(edits, words, out[k].Taught)
	}
	slices.SortStableFunc(out, func(a, b Lesson) int { return edits[a.Taught].At.Start - edits[b.Taught].At.Start })
	return out
}

// nearest returns the edit of the same person in other words that is nearest to
// the one that teaches a form, or -1.
func nearest(edits []Edit, words []lessonForm, taught int) int {
	best := -1
	away := func(i int) int {
		return max(edits[i].At.Start-edits[taught].At.End, edits[taught].At.Start-edits[i].At.End)
	}
	for i, w := range words {
		if w.subject == words[taught].subject && w != words[taught] && (best < 0 || away(i) < away(best)) {
			best = i
		}
	}
	return best
}
