package review

import (
	"errors"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
)

func TestParse(t *testing.T) {
	for _, tt := range []struct {
		reason, line string
		want         Answer
	}{
		{"every open edit", "accept all  # tout", Answer{Verdict: redact.Accept, All: true}},
		{"one edit", "accept e12", Answer{Verdict: redact.Accept, Edit: "e12"}},
		{"a subject", "\taccept\tp03\r", Answer{Verdict: redact.Accept, Subject: "p03"}},
		{"a reason", "keep p05 consent # lu", Answer{Verdict: redact.KeepIt, Subject: "p05", Reason: redact.Consent}},
		{"a form that the notes teach", "refuse e4 # CA", Answer{Verdict: redact.KeepIt, Edit: "e4", Form: true, Reason: redact.NotAName}},
		{"bare words", "amend e7 un agent public", Answer{Verdict: redact.Amend, Edit: "e7", New: "un agent public"}},
		{"French quotation marks", "amend e7 «\u00a0un agent public »", Answer{Verdict: redact.Amend, Edit: "e7", New: "un agent public"}},
		{"plain ones keep the spaces inside", `amend e7 " un agent"`, Answer{Verdict: redact.Amend, Edit: "e7", New: " un agent"}},
		{"nothing at all", `amend e7 ""`, Answer{Verdict: redact.Amend, Edit: "e7"}},
		{"a quotation in quotation marks", `amend e7 "« oui »"`, Answer{Verdict: redact.Amend, Edit: "e7", New: "« oui »"}},
		{"marks that are not around the whole", "amend e7 « oui » et « non »", Answer{Verdict: redact.Amend, Edit: "e7", New: "« oui » et « non »"}},
		{"a number sign is part of the words", "amend e7 atelier #2", Answer{Verdict: redact.Amend, Edit: "e7", New: "atelier #2"}},
		{"a name", "add person Maud Le Kervran", Answer{Verdict: redact.Add, Kind: redact.Person, Name: redact.Conceal("Maud Le Kervran")}},
		{"an undoing", "undo", Answer{Verdict: redact.Undo}},
	} {
		got, err := Parse("answers", []byte("\ufeff# réponses\n\n"+tt.line+"\n"))
		if err != nil || len(got) != 1 {
			t.Errorf("%s: %d answers, %v", tt.reason, len(got), err)
			continue
		}
		tt.want.File, tt.want.Line = "answers", 3
		if !got[0].Name.Equal(tt.want.Name) {
			t.Errorf("%s: another name", tt.reason)
		}
		got[0].Name, tt.want.Name = redact.Secret{}, redact.Secret{}
		if got[0] != tt.want {
			t.Errorf("%s: got %+v, want %+v", tt.reason, got[0], tt.want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, tt := range []struct {
		line string
		want error
	}{
		{"acept e1", ErrVerb},
		{"Marine", ErrVerb},
		{"accept", ErrTarget},
		{"accept Marine", ErrTarget},
		{"accept e1 e2", ErrRest},
		{"accept all e2", ErrRest},
		{"keep e1", ErrReason},
		{"refuse", ErrTarget},
		{"refuse p01", ErrTarget},
		{"refuse Marine", ErrTarget},
		{"refuse e1 consent", ErrRest},
		{"keep e1 Marine", ErrReason},
		{"keep consent", ErrTarget},
		{"keep e1 consent Marine", ErrRest},
		{"amend e1", ErrWords},
		{"amend", ErrTarget},
		{"amend e1 a\x1b[2J", ErrWords},
		{"amend e1 a\u2028b", ErrWords},
		{"add Marine", ErrKind},
		{"add hidden Marine", ErrKind},
		{"add person", ErrWords},
		{`add person " "`, ErrWords},
		{"add person Marine\x7f", ErrWords},
		{"undo e1", ErrRest},
		{"add person Marine\xff", ErrEncoding},
	} {
		got, err := Parse("réponses.txt", []byte("accept all\n"+tt.line+"\nundo\n"))
		if !errors.Is(err, tt.want) || got != nil {
			t.Errorf("%q: %v, want %v", tt.line, err, tt.want)
		} else if s := err.Error(); !strings.HasPrefix(s, "réponses.txt:2: ") || strings.Contains(s, "Marine") {
			t.Errorf("%q: %s", tt.line, s)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("accept all\nkeep p1 consent\namend e1 « a »\nadd person \"B\"\nundo"))
	f.Add([]byte("amend e1 \"\"\r\n#\n\xff"))
	f.Fuzz(func(t *testing.T, file []byte) {
		answers, err := Parse("f", file)
		if err != nil && answers != nil {
			t.Fatal("answers and an error")
		}
		for _, a := range answers {
			if a.Verdict == redact.Amend && !oneLine(a.New) || a.Line == 0 || a.Verdict != redact.Add && !a.Name.IsZero() {
				t.Fatalf("%+v", a)
			}
		}
	})
}

func adder(p *redact.Proposal, name string, kind redact.Kind, d redact.Decision) (int, error) {
	return p.AddName(name, kind, d, read, label{}, nil)
}

func TestReplay(t *testing.T) {
	for _, tt := range []struct{ reason, answers, want string }{
		{"everything accepted", "accept all",
			"une person parle du vélo. une person écoute. une person insiste.\n\nPune quasi dit que la pune quasi est une quasi ! une contact écoute.\n\nLe une organisation est là.\nUn  mot.\n"},
		{"the last word wins", "accept all\nkeep q1 not-a-name\namend e6 « tendre »\nkeep o1 content",
			"une person parle du vélo. une person écoute. une person insiste.\n\nPierre dit que la pierre est tendre ! une contact écoute.\n\nLe Cercle Vert est là.\nUn  mot.\n"},
		{"an undoing takes back one decision", "keep q1 not-a-name\nkeep e6 not-a-name\nkeep p01 consent\nundo\nundo",
			"une person parle du vélo. une person écoute. une person insiste.\n\nPierre dit que la pierre est une quasi ! une contact écoute.\n\nLe une organisation est là.\nUn  mot.\n"},
		{"a name that was missed", "keep q1 eponym\nadd quasi mot\nadd person vélo\nundo\naccept all",
			"une person parle du vélo. une person écoute. une person insiste.\n\nPierre dit que la pierre est une quasi ! une contact écoute.\n\nLe une organisation est là.\nUn  une quasi.\n"},
	} {
		p := meetingProposal(t)
		answers, err := Parse("a", []byte(tt.answers))
		if err != nil {
			t.Fatal(err)
		}
		if err := Replay(p, answers, "relecture@forum.example", noon, adder); err != nil {
			t.Errorf("%s: %v", tt.reason, err)
			continue
		}
		if got := draft(t, p).Text(); got != tt.want {
			t.Errorf("%s:\n got %q\nwant %q", tt.reason, got, tt.want)
		}
		for _, d := range p.Log {
			if !d.Unattended || d.Who != "relecture@forum.example" || !d.At.Equal(noon) {
				t.Errorf("%s: %s by %q is not recorded as it was taken", tt.reason, d.Verdict, d.Who)
			}
		}
	}
}

func TestReplayRefuses(t *testing.T) {
	for _, tt := range []struct{ reason, answers, want string }{
		{"an edit that is not there", "accept e1\naccept e77", "a:2: "},
		{"a subject that is not there", "accept e1\n\nkeep p77 consent", "a:3: "},
		{"nothing to undo", "undo", "a:1: "},
		{"a name that stands nowhere", "accept all\nadd person Zélie", "a:2: "},
	} {
		p := meetingProposal(t)
		answers, err := Parse("a", []byte(tt.answers))
		if err != nil {
			t.Fatal(err)
		}
		err = Replay(p, answers, "", noon, adder)
		if _, ok := errors.AsType[*AnswerError](err); !ok || !strings.HasPrefix(err.Error(), tt.want) || strings.Contains(err.Error(), "Zélie") {
			t.Errorf("%s: %v", tt.reason, err)
		}
		if len(p.Log) != 0 || len(p.Edits) != 10 {
			t.Errorf("%s: half of the answers were taken", tt.reason)
		}
	}
}
