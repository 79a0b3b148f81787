package review

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
)

const meeting = "Marie Dupré parle du vélo. Mme Dupré écoute. Marie insiste.\n\nPierre dit que la pierre est dure ! Lannoy écoute.\n\n" +
	"Le Cercle Vert est là.\nUn <!-- dit par Lannoy --> mot.\n"

func meetingProposal(tb testing.TB) *redact.Proposal {
	return proposal(tb, "lannoy.txt", meeting,
		mention{"Marie Dupré", redact.Person, redact.Block, "p01"},
		mention{"Mme Dupré", redact.Person, redact.Block, "p01"},
		mention{"Marie", redact.Person, redact.Ask, "p01"},
		mention{"ierre", redact.Quasi, redact.Ask, "q1"},
		mention{"Lannoy", redact.Contact, redact.Generalise, ""},
		mention{"lannoy", redact.Contact, redact.Generalise, ""},
		mention{"Cercle Vert", redact.Organisation, redact.Generalise, "o1"},
		mention{"dure", redact.Quasi, redact.Generalise, ""},
	)
}

// ask spells questions as a terminal could.
func ask(questions []Question) string {
	var out strings.Builder
	for _, q := range questions {
		fmt.Fprintf(&out, "%s%v %s %s %s\n", q.Subject, q.Edits, q.Kind, q.Severity, q.Why)
		spell(&out, q.Contexts)
	}
	return out.String()
}

func spell(out *strings.Builder, contexts []Context) {
	for _, c := range contexts {
		sentence := func(s Sentence) string { return s.Left.Reveal() + "⟦" + s.Mark.Reveal() + "⟧" + s.Right.Reveal() }
		fmt.Fprintf(out, "\t%s %d %s %t: %s → %s\n", c.Edit, c.Line, c.Zone, c.Whole, sentence(c.Before), sentence(c.After))
	}
}

func TestQuestions(t *testing.T) {
	p := meetingProposal(t)
	got, err := Questions(p, read)
	if err != nil {
		t.Fatal(err)
	}
	const want = `p01[e1 e2] person block test.person
	e1 1 visible false: ⟦Marie Dupré⟧ parle du vélo. → ⟦une person⟧ parle du vélo.
	e2 1 visible false: ⟦Mme Dupré⟧ écoute. → ⟦une person⟧ écoute.
q1[e4 e5] quasi ask test.quasi
	e4 3 visible false: P⟦ierre⟧ dit que la pierre est dure ! → P⟦une quasi⟧ dit que la pune quasi est une quasi !
	e5 3 visible false: Pierre dit que la p⟦ierre⟧ est dure ! → Pune quasi dit que la p⟦une quasi⟧ est une quasi !
o1[e8] organisation generalise test.organisation
	e8 5 visible false: Le ⟦Cercle Vert⟧ est là. → Le ⟦une organisation⟧ est là.
p01[e3] person ask test.person
	e3 1 visible false: ⟦Marie⟧ insiste. → ⟦une person⟧ insiste.
[e6] quasi generalise test.quasi
	e6 3 visible false: Pierre dit que la pierre est ⟦dure⟧ ! → Pierre dit que la pierre est ⟦une quasi⟧ !
[e7] contact generalise test.contact
	e7 3 visible false: ⟦Lannoy⟧ écoute. → ⟦une contact⟧ écoute.
[e9] contact generalise test.contact
	e9 6 comment true: dit par ⟦Lannoy⟧ → ⟦⟧
[e10] contact generalise test.contact
	e10 0 file-name false: ⟦lannoy⟧.txt → ⟦⟧.txt
`
	if s := ask(got); s != want {
		t.Errorf("got\n%s\nwant\n%s", s, want)
	}
	if s := sprint(got); strings.Contains(s, "Lannoy") || !strings.Contains(s, "comment") {
		t.Errorf("printed by accident: %s", s)
	}
}

func TestQuestionsAfterDecisions(t *testing.T) {
	for _, tt := range []struct {
		reason string
		decide []redact.Decision
		apart  []string
		want   string
	}{
		{"a subject has one decision, but for what is doubtful", nil, nil, "e1+e2 q1 e8 e3 e6 e7 e9 e10"},
		{"a decided subject is asked no more", []redact.Decision{{Verdict: redact.Accept, Subject: "p01"}}, nil, "q1 e8 e6 e7 e9 e10"},
		{"what was undone is asked again", []redact.Decision{{Verdict: redact.Accept, Subject: "p01"}, {Verdict: redact.Undo}}, nil, "e1+e2 q1 e8 e3 e6 e7 e9 e10"},
		{"an answer about the rest overrides no other", []redact.Decision{{Verdict: redact.Accept, Edit: "e4"}}, nil, "e1+e2 e5 e8 e3 e6 e7 e9 e10"},
		{"on demand, one by one", nil, []string{"p01", "q1"}, "e8 e1 e2 e3 e4 e5 e6 e7 e9 e10"},
	} {
		p := meetingProposal(t)
		for _, d := range tt.decide {
			if err := p.Decide(d); err != nil {
				t.Fatal(err)
			}
		}
		questions, err := Questions(p, read, tt.apart...)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, q := range questions {
			var words []string
			for _, d := range q.Decisions(redact.Accept) {
				words = append(words, d.Subject+d.Edit)
				if err := p.Decide(d); err != nil {
					t.Errorf("%s: the question's own decision: %v", tt.reason, err)
				}
			}
			got = append(got, strings.Join(words, "+"))
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s: got %s, want %s", tt.reason, s, tt.want)
		}
		if left, err := Questions(p, read); len(left) > 0 || err != nil {
			t.Errorf("%s: %d questions are left after all answers (%v)", tt.reason, len(left), err)
		}
	}
}

// TestAcronyms: initials that may be an acronym are one question, which leaves the
// person's name alone.
func TestAcronyms(t *testing.T) {
	p := proposal(t, "cr.txt", "Claire Amar ouvre. CA demain, puis CA jeudi.\n\nVu en CA.\n",
		mention{"Claire Amar", redact.Person, redact.Block, "p01"}, mention{"CA", redact.Person, redact.Ask, "p01"})
	for i := range p.Edits {
		if p.Edits[i].Severity == redact.Ask {
			p.Edits[i].Why = redact.Acronym
		}
	}
	for _, tt := range []struct {
		apart []string
		want  string
	}{{nil, "[e1] [e2 e3 e4]"}, {[]string{"p01"}, "[e1] [e2] [e3] [e4]"}} {
		questions, err := Questions(p, read, tt.apart...)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, q := range questions {
			got = append(got, fmt.Sprint(q.Edits))
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("apart %v: questions %s, want %s", tt.apart, s, tt.want)
		}
	}
}

func TestPreview(t *testing.T) {
	for _, tt := range []struct {
		reason string
		d      redact.Decision
		want   string
	}{
		{"an amended text, at each place",
			redact.Decision{Verdict: redact.Amend, Subject: "p01", New: "Quelqu'un"},
			"\te1 1 visible false: ⟦Marie Dupré⟧ parle du vélo. → ⟦Quelqu'un⟧ parle du vélo.\n\te2 1 visible false: ⟦Mme Dupré⟧ écoute. → ⟦Quelqu'un⟧ écoute.\n"},
		{"words that are kept",
			redact.Decision{Verdict: redact.KeepIt, Edit: "e6", Reason: redact.NotAName},
			"\te6 3 visible false: Pierre dit que la pierre est ⟦dure⟧ ! → Pierre dit que la pierre est ⟦dure⟧ !\n"},
		{"a comment that is kept stands whole",
			redact.Decision{Verdict: redact.KeepIt, Edit: "e9", Reason: redact.NotAName},
			"\te9 6 comment true: dit par ⟦Lannoy⟧ → dit par ⟦Lannoy⟧\n"},
	} {
		p := meetingProposal(t)
		got, err := Preview(p, read, tt.d)
		if err != nil {
			t.Fatalf("%s: %v", tt.reason, err)
		}
		var out strings.Builder
		spell(&out, got)
		if out.String() != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.reason, out.String(), tt.want)
		}
		if len(p.Log) != 0 {
			t.Errorf("%s: the proposal was changed", tt.reason)
		}
	}
	if _, err := Preview(meetingProposal(t), read, redact.Decision{Verdict: redact.Amend, Edit: "e6", New: "a\nb"}); err == nil {
		t.Error("a replacement of two lines has a preview")
	}
}

func TestContextOfLongText(t *testing.T) {
	word := strings.Repeat("é", 20) + " "
	p := proposal(t, "n.txt", strings.Repeat(word, 400)+"Marie "+strings.Repeat(word, 400)+"Jean.", mention{"Marie", redact.Person, redact.Block, "p01"})
	got, err := Questions(p, read)
	if err != nil {
		t.Fatal(err)
	}
	c := got[0].Contexts[0].Before
	left, right := c.Left.Reveal(), c.Right.Reveal()
	if len(left) > reach*2 || len(right) > reach*2 || !strings.HasPrefix(left, "… ") || !strings.HasSuffix(right, "é…") {
		t.Errorf("got %d bytes %q and %d bytes %q", len(left), left, len(right), right)
	}
}

func TestQuestionsRefuse(t *testing.T) {
	p := meetingProposal(t)
	p.Edits[0].Span.End++
	if _, err := Questions(p, read); !errors.Is(err, ErrFit) {
		t.Errorf("an edit that another version placed otherwise: %v", err)
	}
	p = meetingProposal(t)
	p.Edits[9].At.End = len(meeting) * 9
	if _, err := Questions(p, read); !errors.Is(err, ErrFit) {
		t.Errorf("an edit of the file's name that lies outside: %v", err)
	}
}
