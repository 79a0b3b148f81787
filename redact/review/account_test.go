package review

import (
	"slices"
	"testing"
	"time"

	"github.com/opendetat/chatham/redact"
)

func TestAccount(t *testing.T) {
	at := func(minute int) time.Time { return time.Date(2026, 3, 10, 20, minute, 0, 0, time.UTC) }
	p := &redact.Proposal{
		Edits: []redact.Edit{{ID: "e1", Subject: "p01"}, {ID: "e2", Subject: "p02"}, {ID: "e3", Subject: "p01"}},
		Log: []redact.Decision{
			{Verdict: redact.Accept, Edit: "e1", Who: "relecture-1", At: at(5)},
			{Verdict: redact.KeepIt, Edit: "e2", Reason: redact.Public, Who: "relecture-2", At: at(1)},
			{Verdict: redact.Undo, Who: "relecture-2", At: at(2)},
			{Verdict: redact.KeepIt, Edit: "e2", Reason: redact.Consent, Who: "relecture-1", At: at(3), Unattended: true},
			{Verdict: redact.KeepIt, Subject: "p01", Reason: redact.Host, Who: "relecture-1", At: at(4)},
			{Verdict: redact.Accept, Edit: "e1", Who: "relecture-1", At: at(6)},
		},
	}
	want := []Party{
		{"relecture-1", false, 3, at(4), at(6)}, // out of order: the log says 5, then 4
		{"relecture-1", true, 1, at(3), at(3)},
	}
	if got := Parties(p); !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
	kept := KeptWords(p)
	if len(kept) != 2 || kept[0].Edit.ID != "e2" || kept[0].Decision.Reason != redact.Consent || kept[1].Edit.ID != "e3" {
		t.Errorf("%d words are kept, want e2 for consent, then e3: e1 was accepted last", len(kept))
	}
}
