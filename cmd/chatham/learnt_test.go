package main

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
)

// A form that the notes teach is shown before anything is asked, and one letter
// refuses all of it; where nothing was learnt that letter is none.
func TestReviewRefuses(t *testing.T) {
	for _, tt := range []struct{ reason, typed, log, says string }{
		{"all of it at once", "r\nq\n", "keep e2 not-a-name", "— forms learnt from these notes: 1 —\n  line 3: “Rose”, as “Rose Tavernel”; places: 1\n"},
		{"it is the first question", "a\nr\nq\n", "accept e2", "1/4 person, blocks; places: 1\n"},
		{"and it can be taken back", "r\nu\nq\n", "keep e2 not-a-name, undo", "left to decide: 5\n"},
		{"the letter is none elsewhere", "s\nr\nq\n", "", "not understood, nothing is changed"},
	} {
		p := forum(t)
		p.Edits[1].Why = redact.LearntForm
		d, out := talk(tt.typed, screen{})
		saves := 0
		err := reviewLoop(d, p, newDesk(&saves))
		if got := spellLog(p); got != tt.log || err == nil {
			t.Errorf("%s: the log says %s, %v", tt.reason, got, err)
		}
		if !strings.Contains(out.String(), tt.says) {
			t.Errorf("%s: it says %q", tt.reason, out)
		}
	}
}
