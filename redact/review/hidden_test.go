package review

import (
	"slices"
	"testing"
	"time"

	"github.com/opendetat/chatham/redact"
)

// TestKeepShowsHidden: a person who is kept in the text is not kept in a comment
// that the reviewer never saw; taking everything out needs no such care.
func TestKeepShowsHidden(t *testing.T) {
	p := proposal(t, "notes.md", "Marie parle. Mme Marie écoute. Marie dit oui.\n\nUn <!-- Marie a demandé l'off --> mot <!-- encore Marie -->.\n",
		mention{"Marie", redact.Person, redact.Block, "p01"})
	ask := func() []Question {
		t.Helper()
		q, err := Questions(p, read)
		if err != nil {
			t.Fatal(err)
		}
		return q
	}
	first := ask()
	if len(first) != 1 || len(first[0].Edits) != 5 {
		t.Fatalf("%d questions, want one about all five places", len(first))
	}
	if d := first[0].Decisions(redact.Accept); len(d) != 1 || d[0].Subject != "p01" {
		t.Errorf("accepting takes %d decisions", len(d))
	}
	for _, d := range first[0].Decisions(redact.KeepIt) {
		d.Reason, d.At = redact.Consent, time.Unix(0, 0)
		if err := p.Decide(d); err != nil {
			t.Fatal(err)
		}
	}
	then := ask()
	if len(then) != 2 {
		t.Fatalf("%d questions are left, want one for each comment", len(then))
	}
	for _, q := range then {
		if len(q.Edits) != 1 || len(q.Contexts) != 1 || q.Contexts[0].Zone.Seen() {
			t.Errorf("a comment is not shown by itself: %v", q.Edits)
		}
	}
	p.Log = nil
	if err := p.Decide(redact.Decision{Verdict: redact.KeepIt, Subject: "p01", Reason: redact.Consent}); err != nil {
		t.Fatal(err)
	}
	if open := slices.DeleteFunc(p.Outcomes(), redact.Outcome.Decided); len(open) != 2 {
		t.Errorf("%d places are left to a decision about the subject, want the comments", len(open))
	}
}
