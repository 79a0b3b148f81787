package redact_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
)

// TestProposalIsSound: a proposal that is sealed as the program seals it, with a
// word or a place in it that the program would not write, is refused.
func TestProposalIsSound(t *testing.T) {
	for reason, change := range map[string]func(*redact.Proposal){
		"a kind":                    func(p *redact.Proposal) { p.Edits[0].Kind = "somebody" },
		"a severity":                func(p *redact.Proposal) { p.Edits[0].Severity = "never" },
		"a zone":                    func(p *redact.Proposal) { p.Edits[0].Zone = 99 },
		"an edit's name twice":      func(p *redact.Proposal) { p.Edits[1].ID = "e1" },
		"an edit without a name":    func(p *redact.Proposal) { p.Edits[1].ID = "" },
		"an edit after the notes":   func(p *redact.Proposal) { p.Edits[1].Span = at(10, 40) },
		"an edit before the notes":  func(p *redact.Proposal) { p.Edits[0].Span = at(-4, 4) },
		"a finding out of its edit": func(p *redact.Proposal) { p.Edits[1].Own = at(0, 4) },
		"an empty edit":             func(p *redact.Proposal) { p.Edits[0].At = at(4, 4) },
		"a verdict":                 func(p *redact.Proposal) { p.Log[0].Verdict = "zz" },
		"a reason":                  func(p *redact.Proposal) { p.Log[0].Verdict, p.Log[0].Reason = redact.KeepIt, "because" },
		"no reason to keep":         func(p *redact.Proposal) { p.Log[0].Verdict = redact.KeepIt },
		"a reason to accept":        func(p *redact.Proposal) { p.Log[0].Reason = redact.Consent },
		"a decision about nothing":  func(p *redact.Proposal) { p.Log[0].Subject = "" },
		"a decision about no edit":  func(p *redact.Proposal) { p.Log[0].Subject, p.Log[0].Edit = "", "e9" },
		"two lines":                 func(p *redact.Proposal) { p.Log[0].Verdict, p.Log[0].New = redact.Amend, "a\nb" },
	} {
		p := proposal()
		change(p)
		if _, err := redact.DecodeProposal(p.Encode()); !errors.Is(err, redact.ErrProposal) {
			t.Errorf("%s: %v", reason, err)
		}
	}
}

// TestSignoffIsSound: a record whose words are not of their lists could name
// someone, signed or not.
func TestSignoffIsSound(t *testing.T) {
	good := redact.Signoff{
		Version: 1, Kept: []redact.Kept{{Span: at(0, 4), Kind: redact.Person, Reason: redact.Consent}},
		Counts: []redact.Count{{Kind: redact.Person, Verdict: redact.Accept, N: 1}},
	}
	if _, err := redact.ParseSignoff(good.Encode()); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ old, new string }{
		{`"reason": "consent"`, `"reason": "Maud"`},
		{`"verdict": "accept"`, `"verdict": "Maud"`},
		{`"kind": "person",` + "\n" + `      "verdict"`, `"kind": "Maud",` + "\n" + `      "verdict"`},
		{`"n": 1`, `"n": -1`},
	} {
		record := strings.Replace(string(good.Encode()), tt.old, tt.new, 1)
		if record == string(good.Encode()) {
			t.Fatalf("%s: nothing was changed", tt.new)
		}
		if _, err := redact.ParseSignoff([]byte(record)); !errors.Is(err, redact.ErrForged) {
			t.Errorf("%s: %v", tt.new, err)
		}
	}
}
