package review

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
)

// taughtProposal returns a proposal whose notes teach «MK» and «Zaza» of one
// person; one «MK» is in a comment.
func taughtProposal(tb testing.TB) *redact.Proposal {
	p := proposal(tb, "notes.txt", "MK = Maud Dupré.\n\nMK parle. Maud Dupré, dite Zaza, se tait.\n\nMK sort.<!-- vu MK -->\n\nZaza aussi.",
		mention{"MK", redact.Person, redact.Block, "p01"},
		mention{"Maud Dupré", redact.Person, redact.Block, "p01"},
		mention{"Zaza", redact.Person, redact.Ask, "p01"},
	)
	for i := range p.Edits {
		switch e := &p.Edits[i]; e.Found.Reveal() {
		case "MK", "Zaza":
			e.Why = redact.LearntForm
		}
	}
	p.Edits[0].Why = redact.LearntLegend
	return p
}

// A form that the notes teach is one question, before those on the same person,
// also where it is only asked about.
func TestLearntQuestions(t *testing.T) {
	questions, err := Questions(taughtProposal(t), read)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, q := range questions {
		line := fmt.Sprintf("%s%v", q.Subject, q.Edits)
		if q.Learnt != nil {
			line += fmt.Sprintf(" line %d, %d, %t", q.Learnt.Line, len(q.Learnt.Edits), q.Learnt.As.Equal(redact.Conceal("Maud Dupré")))
		}
		got = append(got, line)
	}
	const want = "p01[e1 e3 e6 e8] line 1, 4, true; p01[e5 e7] line 3, 2, true; p01[e2 e4]"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("got %s\nwant %s", s, want)
	}
}

// Refused, the words of a form stay wherever they are seen, and only those; the
// refusal is decisions as any other, and can be taken back.
func TestRefuse(t *testing.T) {
	for _, tt := range []struct{ reason, answers, log, open string }{
		{"by the edit that teaches it", "refuse e1", "keep e1 not-a-name, keep e3 not-a-name, keep e6 not-a-name", "e2 e4 e5 e7 e8"},
		{"by any other", "refuse e6", "keep e1 not-a-name, keep e3 not-a-name, keep e6 not-a-name", "e2 e4 e5 e7 e8"},
		{"what is not seen goes with it when it was decided", "accept e8\nrefuse e1", "accept e8, keep e1 not-a-name, keep e3 not-a-name, keep e6 not-a-name", "e2 e4 e5 e7"},
		{"another form of the same person", "refuse e7\naccept p01", "keep e5 not-a-name, keep e7 not-a-name, accept p01", ""},
	} {
		p := taughtProposal(t)
		answers, err := Parse("a", []byte(tt.answers))
		if err != nil {
			t.Fatal(err)
		}
		if err := Replay(p, answers, "relecture", noon, adder); err != nil {
			t.Errorf("%s: %v", tt.reason, err)
			continue
		}
		var log, open []string
		for _, d := range p.Log {
			log = append(log, strings.Join(strings.Fields(fmt.Sprint(d.Verdict, " ", d.Subject, " ", d.Edit, " ", d.Reason)), " "))
		}
		for i, o := range p.Outcomes() {
			if !o.Decided() {
				open = append(open, p.Edits[i].ID)
			}
		}
		if got := strings.Join(log, ", "); got != tt.log {
			t.Errorf("%s: the log says %s", tt.reason, got)
		}
		if got := strings.Join(open, " "); got != tt.open {
			t.Errorf("%s: open are %s", tt.reason, got)
		}
	}
}

func TestRefuseNothingLearnt(t *testing.T) {
	for answers, want := range map[string]error{"refuse e2": ErrLearnt, "refuse e77": ErrNoEdit} {
		p := taughtProposal(t)
		parsed, err := Parse("a", []byte(answers))
		if err != nil {
			t.Fatal(err)
		}
		if err := Replay(p, parsed, "relecture", noon, adder); !errors.Is(err, want) || len(p.Log) > 0 {
			t.Errorf("%s: %v", answers, err)
		}
	}
}
