package redact_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/text"
)

const name = "Maud Kerbrat"

// TestSecret: no verb, log or encoding shows a surface form, alone or inside.
func TestSecret(t *testing.T) {
	s := redact.Conceal(name)
	edit := redact.Edit{ID: "e1", Found: s}
	p := redact.Proposal{Notes: s, List: s, Author: s, Edits: []redact.Edit{edit}}
	for _, v := range []any{s, &s, edit, &edit, p, &p, []redact.Secret{s}, map[string]redact.Secret{"x": s}, struct{ s redact.Secret }{s}} {
		var log bytes.Buffer
		slog.New(slog.NewTextHandler(&log, nil)).Info("x", "v", v)
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		for _, shown := range []string{fmt.Sprint(v), fmt.Sprintf("%v %+v %#v %s %q %x %d", v, v, v, v, v, v, v), log.String(), string(b), fmt.Errorf("x: %v", v).Error()} {
			if strings.Contains(shown, "Kerbrat") || strings.Contains(shown, fmt.Sprintf("%x", "Kerbrat")) {
				t.Errorf("%T shows itself: %s", v, shown)
			}
		}
	}
	if s.Reveal() != name || !(redact.Secret{}).IsZero() {
		t.Error("the way out is shut")
	}
}

func at(start, end int) text.Span { return text.Span{Start: start, End: end} }

func TestResolve(t *testing.T) {
	person := redact.Finding{At: at(10, 20), Span: at(10, 20), Kind: redact.Person, Severity: redact.Block, Subject: "p01", Listed: true, By: []string{"roster"}}
	with := func(f redact.Finding, change func(*redact.Finding)) redact.Finding { change(&f); return f }
	for _, tt := range []struct {
		reason string
		in     []redact.Finding
		want   []string // span, severity, subject
	}{
		{"alone", []redact.Finding{person}, []string{"10–20 block p01"}},
		{"the same place twice", []redact.Finding{with(person, func(f *redact.Finding) { f.Subject, f.Listed, f.Severity = "", false, redact.Ask }), person}, []string{"10–20 block p01"}},
		{"a longer one holds it", []redact.Finding{person, with(person, func(f *redact.Finding) { f.At, f.Span, f.Kind, f.Subject = at(5, 30), at(5, 30), redact.Contact, "" })}, []string{"5–30 block p01"}},
		{"overlap in part", []redact.Finding{person, with(person, func(f *redact.Finding) { f.At, f.Span, f.Subject = at(15, 25), at(15, 25), "p02" })}, []string{"10–25 block p01"}},
		{"a name in a line that is only asked about", []redact.Finding{with(person, func(f *redact.Finding) {
			f.At, f.Span, f.Kind, f.Severity, f.Subject = at(0, 40), at(0, 40), redact.OffRecord, redact.Ask, ""
		}), person}, []string{"0–40 ask ", "10–20 block p01"}},
		{"an organisation of the list, and a guess at a person", []redact.Finding{
			with(person, func(f *redact.Finding) {
				f.Kind, f.Subject, f.Listed, f.Severity = redact.Affiliation, "", false, redact.Ask
			}),
			with(person, func(f *redact.Finding) { f.Subject, f.Listed = "", false }),
		}, []string{"10–20 block affiliation"}},
		{"the other way about", []redact.Finding{
			with(person, func(f *redact.Finding) { f.Subject, f.Listed, f.Severity = "", false, redact.Ask }),
			with(person, func(f *redact.Finding) {
				f.Kind, f.Subject, f.Listed, f.Severity = redact.Affiliation, "", false, redact.Ask
			}),
		}, []string{"10–20 ask affiliation"}},
		{"apart", []redact.Finding{person, with(person, func(f *redact.Finding) { f.At, f.Span = at(20, 25), at(20, 25) })}, []string{"10–20 block p01", "20–25 block p01"}},
	} {
		kept := redact.Resolve(tt.in)
		var got []string
		for _, f := range kept {
			about := f.Subject
			if f.Kind == redact.Affiliation {
				about = string(f.Kind)
			}
			got = append(got, fmt.Sprintf("%d–%d %s %s", f.At.Start, f.At.End, f.Severity, about))
		}
		if !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
		}
	}
}

// An organisation of the list that looks like a name stays an organisation.
func TestResolveKind(t *testing.T) {
	kept := redact.Resolve([]redact.Finding{
		{At: at(0, 9), Span: at(0, 9), Kind: redact.Person, Severity: redact.Ask, Score: 0.6},
		{At: at(0, 9), Span: at(0, 9), Kind: redact.Affiliation, Severity: redact.Block, Score: 0.9},
	})
	if len(kept) != 1 || kept[0].Kind != redact.Affiliation {
		t.Errorf("the harder finding has no say in the kind: %v", kept[0].Kind)
	}
}

func TestSubjects(t *testing.T) {
	find := func(kind redact.Kind, words string) redact.Finding {
		return redact.Finding{Kind: kind, Surface: redact.Conceal(words)}
	}
	in := []redact.Finding{
		find(redact.Person, "Vasselin"), find(redact.Person, "Awa Vasselin"), find(redact.Person, "awa"), find(redact.Person, "Oriol"),
		find(redact.Contact, "a@b.example"), find(redact.Contact, "A@B.example"), find(redact.Organisation, "Atelier"),
		{Kind: redact.Person, Subject: "p07", Surface: redact.Conceal("Awa")},
	}
	redact.Subjects(in)
	var got []string
	for _, f := range in {
		got = append(got, f.Subject)
	}
	if want := []string{"u01", "u01", "u01", "u02", "c01", "c01", "o01", "p07"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q: one subject for each person, by whatever part of the name", got, want)
	}
}

func proposal() *redact.Proposal {
	return &redact.Proposal{
		Tool: "chatham test", Rules: "sha256:0", Name: "notes.md", Format: text.Markdown, Language: language.French, By: language.Told,
		Notes: redact.Conceal("Maud dit. Rose dit."), List: redact.Conceal("Nom\nMaud\n"), Author: redact.Conceal("r@forum.example"), Key: make([]byte, seal.CommitKeySize),
		Edits: []redact.Edit{
			{ID: "e1", At: at(0, 4), Span: at(0, 4), Own: at(0, 4), Kind: redact.Person, Severity: redact.Block, Subject: "p01", By: []string{"roster"}, Why: "roster.first-name", Found: redact.Conceal("Maud"), New: "Une personne"},
			{ID: "e2", At: at(10, 14), Span: at(10, 14), Own: at(10, 14), Kind: redact.Person, Severity: redact.Ask, Subject: "p02", By: []string{"roster"}, Why: "roster.common-word", Found: redact.Conceal("Rose"), New: "Une personne"},
		},
		Log: []redact.Decision{{Verdict: redact.Accept, Subject: "p01", Who: "relecture-1", At: time.Unix(1, 0).UTC()}},
	}
}

func TestProposalFile(t *testing.T) {
	p := proposal()
	back, err := redact.DecodeProposal(p.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(back.Encode(), p.Encode()) || back.Notes.Reveal() != p.Notes.Reveal() {
		t.Error("what is read is not what was written")
	}
	for _, tt := range []struct{ reason, old, new string }{
		{"another version", `"chatham-proposal": 1`, `"chatham-proposal": 2`},
		{"an unknown field", `"private"`, `"secret"`},
		{"a second value", "\n}\n", "\n}\n{}"},
		{"a short key", `"key": "AAAA`, `"key": "`},
		{"cut off", "\n}\n", ""},
		{"a decision that nobody made", `"verdict": "accept"`, `"verdict": "keep"`},
		{"another's decision", "relecture-1", "relecture-2"},
		{"another hour", "1970-01-01T00:00:01Z", "1970-01-01T00:00:02Z"},
		{"other notes", `"notes": "`, `"notes": "Oui. `},
		{"another key", `"key": "AAAA`, `"key": "BAAA`},
		{"no seal", `"seal": "`, `"seal": "0`},
		{"another spelling", `"log": [`, `"log":  [`},
	} {
		file := strings.Replace(string(p.Encode()), tt.old, tt.new, 1)
		if file == string(p.Encode()) {
			t.Fatalf("%s: nothing was changed", tt.reason)
		}
		if _, err := redact.DecodeProposal([]byte(file)); !errors.Is(err, redact.ErrProposal) || strings.Contains(err.Error(), "Maud") {
			t.Errorf("%s: %v", tt.reason, err)
		}
	}
}

func TestDecide(t *testing.T) {
	for _, tt := range []struct {
		reason string
		d      redact.Decision
		ok     bool
	}{
		{"a subject", redact.Decision{Verdict: redact.Accept, Subject: "p02"}, true},
		{"an edit", redact.Decision{Verdict: redact.Amend, Edit: "e2", New: "quelqu'un"}, true},
		{"to remove", redact.Decision{Verdict: redact.Amend, Edit: "e2"}, true},
		{"nobody", redact.Decision{Verdict: redact.Accept, Subject: "p99"}, false},
		{"nothing", redact.Decision{Verdict: redact.Accept}, false},
		{"to keep for no reason", redact.Decision{Verdict: redact.KeepIt, Edit: "e2"}, false},
		{"to keep for a reason", redact.Decision{Verdict: redact.KeepIt, Edit: "e2", Reason: redact.NotAName}, true},
		{"two lines", redact.Decision{Verdict: redact.Amend, Edit: "e2", New: "a\nb"}, false},
		{"no text", redact.Decision{Verdict: redact.Amend, Edit: "e2", New: "\xff"}, false},
		{"no verdict", redact.Decision{Verdict: "perhaps", Edit: "e2"}, false},
	} {
		p := proposal()
		if err := p.Decide(tt.d); (err == nil) != tt.ok || len(p.Log) != map[bool]int{true: 2, false: 1}[tt.ok] {
			t.Errorf("%s: %v, %d in the log", tt.reason, err, len(p.Log))
		}
	}
}

// TestOutcomes: the last word wins, and undoing brings the one before back.
func TestOutcomes(t *testing.T) {
	p := proposal()
	say := func(d redact.Decision) {
		t.Helper()
		if err := p.Decide(d); err != nil {
			t.Fatal(err)
		}
	}
	state := func() string {
		var s []string
		for _, o := range p.Outcomes() {
			s = append(s, string(o.Verdict)+" "+o.New)
		}
		return strings.Join(s, ", ")
	}
	say(redact.Decision{Verdict: redact.Amend, Edit: "e1", New: "quelqu'un"})
	say(redact.Decision{Verdict: redact.KeepIt, Subject: "p02", Reason: redact.NotAName})
	if got, want := state(), "amend quelqu'un, keep "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	say(redact.Decision{Verdict: redact.Undo})
	say(redact.Decision{Verdict: redact.Undo})
	if got, want := state(), "accept Une personne,  "; got != want {
		t.Errorf("after undoing twice: got %q, want %q", got, want)
	}
	say(redact.Decision{Verdict: redact.Undo})
	if err := p.Decide(redact.Decision{Verdict: redact.Undo}); err == nil {
		t.Error("an empty log was undone")
	}
}

// TestRecordRefuses: nothing is signed while a decision is open.
func TestRecordRefuses(t *testing.T) {
	p := proposal()
	d, err := redact.Apply(p, plainReader)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := redact.Record(p, d, redact.Circumstances{}); !errors.Is(err, redact.ErrOpen) {
		t.Errorf("got %v", err)
	}
	if d.Text() != "Une personne dit. Une personne dit." {
		t.Errorf("the draft reads %q: an undecided question on a person is masked", d.Text())
	}
}

func TestAddName(t *testing.T) {
	p := proposal()
	p.Notes = redact.Conceal("Maud dit. Rose dit. Zoé  Orfila, zoe\norfila, Zoé Orfilal, le zoé.")
	writer := fixedWriter("quelqu'un")
	n, err := p.AddName("ZOE Orfila", redact.Person, redact.Decision{Who: "relecture-1"}, plainReader, writer, nil)
	if err != nil || n != 2 || len(p.Edits) != 4 {
		t.Fatalf("%d places, %d edits, %v: folded, whole words, any white space between", n, len(p.Edits), err)
	}
	if o := p.Outcomes()[3]; o.Verdict != redact.Add || o.New != "quelqu'un" {
		t.Errorf("an addition is decided by being made: %+v", o)
	}
	if _, err := p.AddName("Absente", redact.Person, redact.Decision{}, plainReader, writer, nil); err == nil || len(p.Edits) != 4 {
		t.Error("words that stand nowhere were added")
	}
	if err := p.Decide(redact.Decision{Verdict: redact.Undo}); err != nil {
		t.Fatal(err)
	}
	d, err := redact.Apply(p, plainReader)
	if err != nil || strings.Contains(d.Text(), "quelqu'un") {
		t.Errorf("an addition that was undone still writes: %v", err)
	}
}

type fixedWriter string

func (f fixedWriter) Write(redact.Place) redact.Replacement {
	return redact.Replacement{Text: string(f)}
}
