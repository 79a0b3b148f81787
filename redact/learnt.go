package redact

import (
	"cmp"
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
// It takes O(n log n).
func Lessons(edits []Edit) []Lesson {
	taught := map[string][]int{} // the edits of each person of whom a form is taught, by place
	for _, e := range edits {
		if e.Why.Learnt() {
			taught[e.Subject] = nil
		}
	}
	if len(taught) == 0 {
		return nil
	}
	for i, e := range edits {
		if all, ok := taught[e.Subject]; ok {
			taught[e.Subject] = append(all, i)
		}
	}
	var out []Lesson
	for _, all := range taught {
		slices.SortStableFunc(all, func(i, k int) int { return edits[i].At.Start - edits[k].At.Start })
		out = append(out, lessonsOf(edits, all)...)
	}
	slices.SortFunc(out, func(a, b Lesson) int {
		return cmp.Or(edits[a.Taught].At.Start-edits[b.Taught].At.Start, a.Taught-b.Taught)
	})
	return out
}

// lessonsOf returns the forms that are taught of one person, whose edits are all.
func lessonsOf(edits []Edit, all []int) []Lesson {
	words, learnt := make([]string, len(all)), map[string]bool{}
	for k, i := range all {
		words[k] = text.FoldString(edits[i].Found.Reveal())
		learnt[words[k]] = learnt[words[k]] || edits[i].Why.Learnt()
	}
	var out []Lesson
	at, where := map[string]int{}, []int{} // of each form in out; for each, where in all it is taught
	for k, i := range all {
		if !learnt[words[k]] {
			continue
		}
		n, ok := at[words[k]]
		if !ok {
			n = len(out)
			at[words[k]] = n
			out, where = append(out, Lesson{Taught: i}), append(where, k)
		}
		out[n].Edits = append(out[n].Edits, i)
		if edits[i].Why == LearntLegend && edits[out[n].Taught].Why != LearntLegend {
			out[n].Taught, where[n] = i, k
		}
	}
	for n := range out {
		out[n].As = nearest(edits, all, words, where[n])
	}
	return out
}

// nearest returns the edit of the same person in other words that is nearest to
// the one that teaches a form, the k-th, or -1.
func nearest(edits []Edit, all []int, words []string, k int) int {
	before, after := k-1, k+1
	for before >= 0 && words[before] == words[k] {
		before--
	}
	for after < len(all) && words[after] == words[k] {
		after++
	}
	at := edits[all[k]].At
	switch {
	case before < 0 && after == len(all):
		return -1
	case before < 0 || after < len(all) && edits[all[after]].At.Start-at.End < at.Start-edits[all[before]].At.End:
		return all[after]
	}
	return all[before]
}
