package review

import (
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// pair cuts the notes and the result into stretches that belong together. A
// replacement is one line, so each line feed of the notes that no hunk takes is
// a line feed of the result, in order: lines are counted, never compared. Where
// some feeds are in doubt, and the count says that some have gone, all the lines
// around them are one couple. It reports false where the counts cannot agree.
func pair(notes, result string, hunks []hunk, doubts []text.Span) ([]couple, bool) {
	old, doubt := split(notes, hunks, doubts)
	new := strings.SplitAfter(result, "\n")
	from, to, tail := len(old), len(old), 0 // the lines that are one couple, and how many follow
	if len(old) != len(new) {
		if len(doubt) == 0 {
			return nil, false
		}
		from, to = doubt[0], doubt[len(doubt)-1]+2
		tail = len(old) - to
		if len(new) < from+1+tail {
			return nil, false
		}
	}
	var out []couple
	add := func(old text.Span, new string) {
		if old.Len() == 0 && new == "" {
			return // what follows the last line feed
		}
		n := 0
		for n < len(hunks) && hunks[n].Start < old.End {
			n++
		}
		out = append(out, couple{old, new, hunks[:n]})
		hunks = hunks[n:]
	}
	for i := range from {
		add(old[i], new[i])
	}
	if from < to {
		add(old[from].Union(old[to-1]), strings.Join(new[from:len(new)-tail], ""))
	}
	for i := range tail {
		add(old[to+i], new[len(new)-tail+i])
	}
	return out, true
}

// split cuts the notes after each line feed that stays or may stay. doubt are
// the indexes of the lines whose feed is in doubt; a line always follows.
func split(notes string, hunks []hunk, doubts []text.Span) (lines []text.Span, doubt []int) {
	goes := map[int]bool{} // line feed → whether it surely goes; the others stay
	note := func(at text.Span, sure bool) {
		for i := at.Start; i < at.End; i++ {
			if notes[i] == '\n' {
				goes[i] = goes[i] || sure
			}
		}
	}
	for _, d := range doubts {
		note(d, false)
	}
	for _, h := range hunks {
		note(h.Span, true)
	}
	start := 0
	for i := range len(notes) {
		sure, known := goes[i]
		if notes[i] != '\n' || sure {
			continue
		}
		if known {
			doubt = append(doubt, len(lines))
		}
		lines = append(lines, text.Span{Start: start, End: i + 1})
		start = i + 1
	}
	return append(lines, text.Span{Start: start, End: len(notes)}), doubt
}
