package redact_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
)

// TestLessons: which forms notes teach follows from the edits, in any order.
func TestLessons(t *testing.T) {
	for _, tt := range []struct{ reason, edits, want string }{
		{"a legend, a use, and the name beside it", "MK p01 learnt.legend|Maud p01 roster.first-name|MK p01 learnt.form", "taught 0 as 1 [0 2]"},
		{"a use before the legend", "mk p01 learnt.form|Maud p01 x|MK p01 learnt.legend", "taught 2 as 1 [0 2]"},
		{"all edits of the form, whatever each is found for", "CA p01 roster.initials|CA p01 learnt.label", "taught 0 as -1 [0 1]"},
		{"the same letters of someone else", "MK p01 learnt.legend|MK p02 roster.initials", "taught 0 as -1 [0]"},
		{"the nearest other words", "Maud p01 x|x p02 x|x p02 x|MK p01 learnt.legend|Kerbrat p01 x", "taught 3 as 4 [3]"},
		{"two forms, in the order of the notes", "ZV u01 learnt.speaker|MK p01 learnt.legend", "taught 0 as -1 [0]; taught 1 as -1 [1]"},
		{"nothing that was taught", "Maud p01 x|MK p01 roster.initials", ""},
	} {
		var edits []redact.Edit
		for i, e := range strings.Split(tt.edits, "|") {
			f := strings.Fields(e)
			edits = append(edits, redact.Edit{At: at(10*i, 10*i+5), Found: redact.Conceal(f[0]), Subject: f[1], Why: redact.Why(f[2])})
		}
		var got []string
		for _, l := range redact.Lessons(edits) {
			got = append(got, fmt.Sprint("taught ", l.Taught, " as ", l.As, " ", l.Edits))
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s: got %s, want %s", tt.reason, s, tt.want)
		}
	}
}

// Forms without end take no time without end.
func TestLessonsAreLinear(t *testing.T) {
	var edits []redact.Edit
	for i := range 40_000 {
		edits = append(edits, redact.Edit{At: at(10*i, 10*i+5), Found: redact.Conceal(fmt.Sprint("x", i/2)), Subject: "p01", Why: redact.LearntForm})
	}
	if n := len(redact.Lessons(edits)); n != 20_000 { // comparing each with each would take minutes
		t.Errorf("%d forms", n)
	}
}
