package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	spoken "github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/review"
	"github.com/opendetat/chatham/redact/text"
)

const forumNotes = `# Soirée

Rose Tavernel parle la première. Rose insiste : une rose est une rose.

Une voix dit *à Gildas Laforest* que non. <!-- noté par Gildas Laforest -->

Fin, sous l'œil d'Olive.
`

// forum returns a proposal of a few findings: two people, a word that may be
// a name, and one name in a comment.
func forum(t *testing.T) *redact.Proposal {
	t.Helper()
	p := &redact.Proposal{Key: make([]byte, 32), Name: "notes.md", Format: text.Markdown, Notes: redact.Conceal(forumNotes), Language: spoken.French, By: spoken.Told}
	doc, err := p.Document()
	if err != nil {
		t.Fatal(err)
	}
	tx, err := source.Text(doc)
	if err != nil {
		t.Fatal(err)
	}
	var found []redact.Finding
	find := func(words string, kind redact.Kind, severity redact.Severity, subject string) {
		n := len(found)
		for i := 0; ; {
			k := strings.Index(tx.Plain[i:], words)
			if k < 0 {
				break
			}
			f := redact.Finding{At: text.Span{Start: i + k, End: i + k + len(words)}, Kind: kind, Severity: severity, Subject: subject, Why: "phone.number"}
			if f.Span, err = tx.Origin(f.At); err != nil {
				t.Fatal(err)
			}
			_, f.Zone = tx.Block(f.At.Start)
			found, i = append(found, f), f.At.End
		}
		if len(found) == n {
			t.Fatalf("%d bytes are not in the notes", len(words))
		}
	}
	find("Rose Tavernel", redact.Person, redact.Block, "p01")
	find("Rose", redact.Person, redact.Block, "p01")
	find("Gildas Laforest", redact.Person, redact.Block, "p02")
	find("voix", redact.Quasi, redact.Generalise, "")
	found = redact.Resolve(found)
	redact.Surfaces(tx, found)
	if p.Edits, err = redact.Propose(tx, found, plainLabel{}); err != nil {
		t.Fatal(err)
	}
	return p
}

type plainLabel struct{}

func (plainLabel) Write(redact.Place) redact.Replacement {
	return redact.Replacement{Text: "quelqu'un"}
}

// ticking returns a clock on which every look is a second later.
func ticking() func() time.Time {
	at := time.Date(2026, 3, 14, 18, 30, 0, 0, time.UTC)
	return func() time.Time {
		at = at.Add(time.Second)
		return at
	}
}

// newDesk returns a desk on which saves are counted.
func newDesk(saves *int) desk {
	return desk{
		read: source.Text, who: "relecture@forum.example", path: "mes notes.proposal",
		now: ticking(),
		add: func(p *redact.Proposal, name string, kind redact.Kind, d redact.Decision) (int, error) {
			return p.AddName(name, kind, d, source.Text, plainLabel{}, nil)
		},
		save: func(p *redact.Proposal) error {
			if _, err := redact.DecodeProposal(p.Encode()); err != nil {
				return err
			}
			*saves++
			return nil
		},
	}
}

// spellLog spells the log of a proposal.
func spellLog(p *redact.Proposal) string {
	var out []string
	for _, d := range p.Log {
		word := string(d.Verdict)
		for _, s := range []string{d.Subject, d.Edit, string(d.Reason), d.New} {
			if s != "" {
				word += " " + s
			}
		}
		out = append(out, word)
	}
	return strings.Join(out, ", ")
}

func TestReviewLoop(t *testing.T) {
	for _, tt := range []struct {
		reason, typed string
		log           string
		code          int
		says          string
	}{
		{"accept everything", "a\na\na\nq\n",
			"accept p01, accept p02, accept e3", exitDone, "to sign: chatham sign " + quoted("mes notes.proposal") + " --key KEY\n"},
		{"capitals and spaces are no matter", " A \na\na\nq\n",
			"accept p01, accept p02, accept e3", exitDone, "everything is decided"},
		{"the end of the input decides nothing", "a\n",
			"accept p01", exitNo, "left to decide: 3\nto resume: chatham review " + quoted("mes notes.proposal") + "\n"},
		{"nor does a letter that nobody entered", "a\na", "accept p01", exitNo, "left to decide: 3\n"},
		{"nor does Enter alone", "\n\n\n", "", exitNo, "not understood, nothing is changed"},
		{"nor a letter of the other language", "g\n1\n", "", exitNo, "not understood, nothing is changed"},
		{"nothing at all", "", "", exitNo, "left to decide: 5\n"},
		{"leave", "q\na\n", "", exitNo, "left to decide: 5\n"},
		{"keep for a reason", "k\n1\nk\n2\nk\n3\nq\n",
			"keep p01 consent, keep e4 public, keep e5 public, keep e3 not-a-name", exitDone, "  1  the person agreed to be named\n"},
		{"no reason, no decision", "k\n\nk\n7\nk\nconsent\nk\n0\n", "", exitNo, "nothing is changed"},
		{"gone before the reason", "k\n", "", exitNo, "left to decide: 5\n"},
		{"amend", "m\nUne élue\ny\n",
			"amend p01 Une élue", exitNo, "after: {+Une élue+} parle la première.\n"},
		{"amend, then think better of it", "m\nUne élue\nn\n", "", exitNo, "nothing is changed"},
		{"amend with nothing", "m\n\n", "", exitNo, "nothing is changed"},
		{"amend so that the words go", "m\n\"\"\ny\n", "amend p01", exitNo, "after:  parle la première.\n"},
		{"amend with an escape", "m\n\x1b[A\ny\n", "", exitNo, "this text will not do"},
		{"gone before saying yes", "m\nUne élue\n", "", exitNo, "left to decide: 5\n"},
		{"one by one", "o\na\na\nk\n3\n",
			"accept p02, accept e1, keep e2 not-a-name", exitNo, "1/4 person, blocks; places: 2"},
		{"one by one of a single place", "a\na\no\n", "accept p01, accept p02", exitNo, "there is only one place"},
		{"skip, and the end says so", "s\ns\ns\nq\n", "", exitNo, "No question is left. Put off until later: 3\n"},
		{"skip, then look again", "s\ns\ns\nl\na\n", "accept p01", exitNo, "1/3 person, blocks; places: 2"},
		{"add a name", "n\nolive\n1\n", "add a01 olive", exitNo, "places found and replaced: 1\nline 7, in the text\n  before: Fin, sous l'œil d'[-Olive-].\n  after: Fin, sous l'œil d'{+quelqu'un+}.\n"},
		{"add what a replacement says", "m\nOlive\ny\nn\nOlive\n1\n", "amend p01 Olive", exitNo, "a replacement holds these words"},
		{"add what is nowhere", "n\nSolenn\n1\n", "", exitNo, "these words stand nowhere"},
		{"add nothing", "n\n\n", "", exitNo, "nothing is changed"},
		{"add without saying what", "n\nOlive\n\n", "", exitNo, "nothing is changed"},
		{"add when all is decided", "a\na\na\nn\nOlive\n1\nq\n",
			"accept p01, accept p02, accept e3, add a01 Olive", exitDone, "everything is decided"},
		{"undo asks again", "a\na\nu\nk\n2\n",
			"accept p01, accept p02, undo, keep e4 public, keep e5 public", exitNo, "undone: accepted, Gildas Laforest\n\n2/3 person, blocks; places: 2\n"},
		{"undo an addition", "n\nOlive\n1\nu\n", "add a01 Olive, undo", exitNo, "undone: name added, Olive\n"},
		{"undo when all is decided", "a\na\na\nu\n", "accept p01, accept p02, accept e3, undo", exitNo, "left to decide: 1\n"},
		{"undo nothing", "u\n", "", exitNo, "no decision to undo"},
		{"the whole text", "a\nd\n", "accept p01", exitNo,
			"# Soirée\n\n[-Rose Tavernel-]{+quelqu'un+} parle la première. [-Rose-]{+quelqu'un+} insiste : une rose est une rose.\n\n" +
				"Une [-voix-]{+quelqu'un+} dit *à [-Gildas Laforest-]{+quelqu'un+}* que non. [-<!-- noté par Gildas Laforest -->-]\n"},
		{"help", "?\n", "", exitNo, "k: keep the words as they are, for a reason\n"},
		{"hidden text says where it stands", "a\n", "accept p01", exitNo,
			"line 5, in a hidden comment\n  before: <!-- noté par [-Gildas Laforest-] -->\n  after: nothing, the whole hidden passage goes\n"},
	} {
		p, saves := forum(t), 0
		d, out := talk(tt.typed, screen{})
		err := reviewLoop(d, p, newDesk(&saves))
		if got := spellLog(p); got != tt.log {
			t.Errorf("%s: decided %q, want %q", tt.reason, got, tt.log)
		}
		both := strings.Count(tt.log, "keep e4 public, keep e5 public") // one answer about a text and its comment
		if saves != len(p.Log)-both {
			t.Errorf("%s: %d decisions, %d saved", tt.reason, len(p.Log), saves)
		}
		if exitCode(err) != tt.code {
			t.Errorf("%s: exit code %d, want %d (%v)", tt.reason, exitCode(err), tt.code, err)
		}
		if !strings.Contains(out.String(), tt.says) {
			t.Errorf("%s: %q is not in\n%s", tt.reason, tt.says, out)
		}
		for _, d := range p.Log {
			if d.Who != "relecture@forum.example" || d.At.IsZero() || d.Unattended {
				t.Errorf("%s: nobody knows who decided: %+v", tt.reason, d)
			}
		}
	}
}

func TestReviewInFrench(t *testing.T) {
	p, saves := forum(t), 0
	d, out := talk("g\n3\nm\nUne élue\no\nr\na\nu\np\nt\nd\nq\n", screen{})
	d.lang = french
	if err := reviewLoop(d, p, newDesk(&saves)); exitCode(err) != exitNo {
		t.Errorf("exit code %d", exitCode(err))
	}
	if got, want := spellLog(p), "keep p01 not-a-name, amend p02 Une élue, undo, accept p02"; got != want {
		t.Errorf("decided %q, want %q", got, want)
	}
	for _, want := range []string{
		"1/3 personne, bloque\u00a0; passages\u00a0: 2\nun numéro de téléphone\nligne 3, dans le texte\n  avant\u00a0: [-Rose Tavernel-] parle la première.\n  après\u00a0: {+quelqu'un+} parle",
		"décision reprise\u00a0: modifié, Gildas Laforest", "points à trancher\u00a0: 1", "pour reprendre\u00a0: chatham review",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
}

// One answer about part of a subject is several decisions, saved and taken back
// as one.
func TestReviewOfADoubtfulMention(t *testing.T) {
	for _, tt := range []struct {
		typed, log, says string
		saves            int
	}{
		{"a\na\na\n", "accept e1, accept e2, accept e4, accept e3", "4/4 person, asks; places: 1", 3},
		{"a\nu\n", "accept e1, accept e2, undo, undo", "undone: accepted, Rose Tavernel\n\n1/4 person, blocks; places: 2", 2},
		{"a\na\nk\n3\nu\nu\nu\n", "accept e1, accept e2, accept e4, keep e3 not-a-name, undo, undo, undo, undo", "undone: kept as it is, voix\n", 6},
		{"m\nUne élue\ny\n", "amend e1 Une élue, amend e2 Une élue", "the same text will stand in all 2 places", 1},
		{"k\n1\n", "keep e1 consent, keep e2 consent", "2/4 person", 1},
	} {
		p, saves := forum(t), 0
		p.Edits[4].Subject, p.Edits[4].Severity = "p01", redact.Ask
		d, out := talk(tt.typed, screen{})
		_ = reviewLoop(d, p, newDesk(&saves))
		if got := spellLog(p); got != tt.log {
			t.Errorf("%q: decided %q, want %q", tt.typed, got, tt.log)
		}
		if saves != tt.saves {
			t.Errorf("%q: saved %d times, want %d", tt.typed, saves, tt.saves)
		}
		if !strings.Contains(out.String(), tt.says) {
			t.Errorf("%q: %q is not in\n%s", tt.typed, tt.says, out)
		}
	}
}

// What was decided stays when the next sitting begins.
func TestReviewResumes(t *testing.T) {
	p, saves := forum(t), 0
	for _, typed := range []string{"a\nq\n", "a\n", "a\nq\n"} {
		d, _ := talk(typed, screen{})
		_ = reviewLoop(d, p, newDesk(&saves))
	}
	if got, want := spellLog(p), "accept p01, accept p02, accept e3"; got != want {
		t.Errorf("decided %q, want %q", got, want)
	}
}

func TestReviewStopsWhereItCannotSave(t *testing.T) {
	lost := errors.New("disk full")
	for _, typed := range []string{"a\na\n", "n\nOlive\n1\na\n", "k\n1\na\n", "m\nx\ny\na\n"} {
		p := forum(t)
		d, _ := talk(typed, screen{})
		with := newDesk(nil)
		with.save = func(*redact.Proposal) error { return lost }
		if err := reviewLoop(d, p, with); !errors.Is(err, lost) || len(p.Log) != 1 {
			t.Errorf("%q: %v after %d decisions", typed, err, len(p.Log))
		}
	}
}

func TestReviewShowsNoOrders(t *testing.T) {
	p := &redact.Proposal{Key: make([]byte, 32), Name: "n.md", Format: text.Markdown, Notes: redact.Conceal("Rose \x1b[31mTavernel\u2067 dit.\n")}
	with := newDesk(new(int))
	if _, err := with.add(p, "Rose", redact.Person, redact.Decision{}); err != nil {
		t.Fatal(err)
	}
	if err := p.Decide(redact.Decision{Verdict: redact.Undo}); err != nil {
		t.Fatal(err)
	}
	d, out := talk("n\nRose\n1\nd\nu\n", screen{})
	_ = reviewLoop(d, p, with)
	if strings.ContainsAny(out.String(), "\x1b\u2067") || !strings.Contains(out.String(), "[-Rose-]{+quelqu'un+} ␛[31mTavernel⟨U+2067⟩ dit.") {
		t.Errorf("shown: %q", out)
	}
}

func TestReplayAnswers(t *testing.T) {
	for _, tt := range []struct {
		reason, answers string
		log             string
		code            int
		says            string
	}{
		{"all decided", "accept all\n", "accept e1, accept e2, accept e3, accept e4, accept e5", exitDone, "everything is decided\n"},
		{"something open", "accept p01\n", "accept p01", exitNo, "left to decide: 3\n"},
		{"a wrong word", "accept p01\nokay\n", "", exitFailure, "answers.txt:2: this answer is refused, and none is taken\n  an answer begins with accept"},
		{"a wrong reason", "keep p01 because\n", "", exitFailure, "the reasons to keep: consent, public, not-a-name"},
		{"a wrong kind", "add animal Rose\n", "", exitFailure, "what can be added: person, organisation"},
		{"no such edit", "accept p01\naccept e99\n", "", exitFailure, "answers.txt:2: this answer"},
		{"nothing to undo", "undo\n", "", exitFailure, "the proposal does not allow it"},
		{"no words", "add person\n", "", exitFailure, "the words are missing"},
		{"no target", "accept Rose\n", "", exitFailure, "a place (e12) or a subject (p03) is needed"},
		{"too much", "undo Rose\n", "", exitFailure, "too many words"},
		{"not UTF-8", "accept \xff\n", "", exitFailure, "not UTF-8"},
	} {
		p, saves := forum(t), 0
		e, _, stderr := machine("review")
		a := newApp(t.Context(), e)
		err := a.replay(p, newDesk(&saves), "answers.txt", []byte(tt.answers))
		a.report(err)
		if got := spellLog(p); got != tt.log || exitCode(err) != tt.code {
			t.Errorf("%s: decided %q, exit code %d (%v)", tt.reason, got, exitCode(err), err)
		}
		if !strings.Contains(stderr.String(), tt.says) || strings.Contains(stderr.String(), "Rose") {
			t.Errorf("%s: said %q", tt.reason, stderr)
		}
		if wrote := saves > 0; wrote != (tt.log != "") {
			t.Errorf("%s: %d saves", tt.reason, saves)
		}
	}
}

// The diff's law on documents with all the markup that notes have: what is
// shown is the notes and the draft, to the byte.
func TestDiffOfRealMarkup(t *testing.T) {
	const notes = "---\nhote: Gildas Laforest\n---\n\n> Rose\n> Tavernel **dit** `Rose`\n\n- [Rose](https://rose.example \"Rose\n  Tavernel\")\n" +
		"- ![Rose](rose.png)\n\n<b>Rose</b> T&eacute;a\n\n| Rose | b |\n|---|---|\n| c | Téa |\n\n*Ro*se, __Ro__**se** [Téa\n\n[rose]: https://x.example/Rose\n"
	for _, decide := range []string{"accept", "keep", "amend"} {
		p := &redact.Proposal{Key: make([]byte, 32), Name: "n.md", Format: text.Markdown, Notes: redact.Conceal(notes)}
		with := newDesk(nil)
		for _, name := range []string{"Rose Tavernel", "Rose", "Téa", "Gildas Laforest", "dit"} {
			if _, err := with.add(p, name, redact.Person, redact.Decision{}); err != nil {
				t.Fatal(err)
			}
		}
		d := map[string]redact.Decision{
			"accept": {Verdict: redact.Accept}, "keep": {Verdict: redact.KeepIt, Reason: redact.NotAName},
			"amend": {Verdict: redact.Amend, New: "une *élue* [x] |"},
		}[decide]
		for _, e := range p.Edits {
			if d.Edit = e.ID; e.Zone == text.Visible || decide != "amend" {
				if err := p.Decide(d); err != nil {
					t.Fatal(err)
				}
			}
		}
		draft, err := redact.Apply(p, source.Text)
		if err != nil {
			t.Errorf("%s: %v", decide, err)
			continue
		}
		holdsDiff(t, p, draft)
	}
}

// holdsDiff holds the law of a diff.
func holdsDiff(t *testing.T, p *redact.Proposal, draft redact.Draft) {
	t.Helper()
	got, err := review.Diff(p, draft, source.Text)
	if errors.Is(err, review.ErrNotes) {
		t.Skip("no decoded text")
	}
	if err != nil {
		t.Fatal(err)
	}
	var sides [2]strings.Builder
	for _, p := range got {
		for _, c := range p.Chunks {
			if c.Op != review.Insert {
				sides[0].WriteString(c.Text.Reveal())
			}
			if c.Op != review.Delete {
				sides[1].WriteString(c.Text.Reveal())
			}
		}
	}
	if old, new := sides[0].String(), sides[1].String(); old != p.Notes.Reveal() || new != draft.Text() {
		t.Fatalf("the diff of %q to %q is of %q to %q", p.Notes.Reveal(), draft.Text(), old, new)
	}
}

func FuzzDiffOfMarkdown(f *testing.F) {
	f.Add("> Rose\n> **Tave**rnel [Rose](a \"Rose\n b\")\n", "Rose", "rose tavernel", "une *élue*")
	f.Add("a **Rose\nTavernel** b <!-- Rose\n-->\n", "rose tavernel", "a", "x")
	f.Add("- a\n  a\n\n```\na\n```\n| a | b |\n|---|---|\n", "a", "a b", "|")
	f.Fuzz(func(t *testing.T, notes, one, two, new string) {
		p := &redact.Proposal{Key: make([]byte, 32), Name: "n.md", Format: text.Markdown, Notes: redact.Conceal(notes)}
		with := newDesk(nil)
		for _, name := range []string{one, two} {
			_, _ = with.add(p, name, redact.Person, redact.Decision{}) // nowhere is an answer too
		}
		for i, e := range p.Edits {
			if i%2 == 1 && p.Decide(redact.Decision{Verdict: redact.Amend, Edit: e.ID, New: new}) != nil {
				t.Skip("no replacement")
			}
		}
		draft, err := redact.Apply(p, source.Text)
		if err != nil {
			t.Skip("no draft")
		}
		holdsDiff(t, p, draft)
	})
}

func TestReviewWithoutTerminal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notes.proposal")
	if err := os.WriteFile(path, forum(t).Encode(), 0o600); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	e, stdout, stderr := machine("review", path)
	e.stdin = strings.NewReader("a\na\na\nq\n")
	if code := run(t.Context(), e); code != exitFailure || stdout.Len() > 0 || !strings.Contains(stderr.String(), "--answers FILE") {
		t.Errorf("exit code %d, %q", code, stderr)
	}
	if after, err := os.ReadFile(path); err != nil || string(after) != string(before) {
		t.Errorf("something was decided: %v", err)
	}
}
