package redact

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/internal/concurrent"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/text"
)

// A Reader reads what can be read in a document. The source package has one
// for each format.
type Reader func(text.Document) (*text.Text, error)

// A Proposal is everything that a reviewer needs, in one private file: the
// notes, what would be written instead, and the log of what was decided. It
// holds surface forms: it is never published and never committed.
type Proposal struct {
	Tool   string      // name and version of the program that proposed
	Rules  string      // digest of the recognisers and data that found
	Name   string      // the notes' file name, without directory
	Format text.Format // how the notes are written
	Notes  Secret      // the notes, decoded to UTF-8
	List   Secret      // the participant list, minimised; empty without one
	Author Secret      // who wrote the notes; empty: unknown, and sign refuses
	Key    []byte      // the random key of the commitments to notes and list
	Edits  []Edit      // by place; those that a reviewer adds come last
	Log    []Decision  // append-only, oldest first

	// Language is that of most of the notes; each paragraph is written in its
	// own, unless By says that all are in this one.
	Language language.Language
	By       language.Basis
}

// An Edit is what would be written where a finding stands.
type Edit struct {
	ID       string    // "e1", "e2"…: stable within the proposal
	At       text.Span // in Plain: the finding with what the replacement takes in
	Span     text.Span // in the notes: the hull of At
	Own      text.Span // in the notes: the finding alone
	Zone     text.Zone
	Kind     Kind
	Severity Severity
	Subject  string
	Also     []string // other subjects that the words fit as well
	By       []string
	Why      Why
	Found    Secret // the finding's own text
	New      string // what is written instead; empty: removed
}

// Document returns the notes as a document.
func (p *Proposal) Document() (text.Document, error) {
	return text.UTF8Document(p.Name, p.Format, p.Notes.Reveal())
}

// Propose returns an edit for each finding that is not allowed as it stands, in
// order. Findings must come from [Resolve] over t. The writer's replacement
// never reaches into the finding before it or after it.
//
// The writer is asked for two stretches of the text at once.
func Propose(t *text.Text, findings []Finding, w Writer) ([]Edit, error) {
	half := parting(t, findings)
	var edits, rest []Edit
	var err, restErr error
	concurrent.Do(
		func() { edits, err = propose(t, findings[:half], w) },
		func() { rest, restErr = propose(t, findings[half:], w) },
	)
	if err := cmp.Or(err, restErr); err != nil {
		return nil, err
	}
	for _, e := range rest {
		e.ID = editID(len(edits))
		edits = append(edits, e)
	}
	return edits, nil
}

// parting returns the finding near the middle that begins a block: what is
// written in one depends on nothing in another.
func parting(t *text.Text, findings []Finding) int {
	reach := 0
	for i, f := range findings {
		block, _ := t.Block(f.At.Start)
		if i >= len(findings)/2 && block.Start >= reach {
			return i
		}
		reach = max(reach, block.End, f.At.End)
	}
	return len(findings)
}

// editID returns the name of the edit with so many before it.
func editID(n int) string { return "e" + strconv.Itoa(n+1) }

// propose is Propose for findings that share no block with others.
func propose(t *text.Text, findings []Finding, w Writer) ([]Edit, error) {
	edits := make([]Edit, 0, len(findings))
	seen := map[string]text.Span{} // subject → the last block that it was written in
	end := 0
	for i, f := range findings {
		if f.Severity == Keep {
			continue
		}
		next := len(t.Plain)
		if i+1 < len(findings) && findings[i+1].At.Start >= f.At.End {
			next = findings[i+1].At.Start
		}
		block, _ := t.Block(f.At.Start)
		e := Edit{
			ID: editID(len(edits)), At: f.At, Span: f.Span, Own: f.Span, Zone: f.Zone, Kind: f.Kind, Severity: f.Severity,
			Subject: f.Subject, Also: f.Also, By: f.By, Why: f.Why, Found: f.Surface,
		}
		if !t.Whole(f.At.Start) && f.Zone != text.FileName {
			again, ok := seen[f.Subject]
			place := Place{Kind: f.Kind, Found: f.Surface, Again: ok && f.Subject != "" && again == block, Since: since(t, findings[:i], f)}
			at, isPart := t.Unit(f.At)
			if isPart && at != f.At {
				place = Place{Kind: Contact, Found: Conceal(t.Plain[at.Start:at.End])}
			}
			room := text.Span{Start: max(block.Start, min(end, at.Start)), End: max(at.End, min(block.End, next))}
			r := write(w, t.Plain, place, at, block, room)
			if e.New = r.Text; f.Zone == text.FrontMatter {
				e.New = bareOf(e.New)
			}
			e.At = text.Span{Start: at.Start - r.Left, End: at.End + r.Right}
			seen[f.Subject] = block
		}
		if f.Zone != text.FileName {
			span, err := t.Origin(e.At)
			if err != nil {
				return nil, fmt.Errorf("edit %s: %w", e.ID, err)
			}
			e.Span = span
		}
		end = max(end, e.At.End)
		edits = append(edits, e)
	}
	return edits, nil
}

// since returns the text between the last finding and f, where both are people
// of one block and not the same.
func since(t *text.Text, before []Finding, f Finding) string {
	if len(before) == 0 || f.Kind != Person {
		return ""
	}
	last := before[len(before)-1]
	block, _ := t.Block(f.At.Start)
	if last.Kind != Person || last.Subject == f.Subject || last.At.Start < block.Start || last.At.End > f.At.Start {
		return ""
	}
	return t.Plain[last.At.End:f.At.Start]
}

// bareOf returns a replacement without the brackets that mark it in a text: in
// the front matter they would make a list of it.
func bareOf(s string) string {
	if inner, ok := strings.CutPrefix(s, "["); ok {
		if inner, ok = strings.CutSuffix(inner, "]"); ok && !strings.ContainsAny(inner, "[]") {
			return inner
		}
	}
	return s
}

// write asks the writer for the replacement of Plain[at], with the whole block
// to look at. Where the answer would take in words that another edit stands
// for, it asks again with no more than the room between the two.
func write(w Writer, plain string, p Place, at, block, room text.Span) Replacement {
	p.Before, p.After, p.At = tail(plain[block.Start:at.Start]), head(plain[at.End:block.End]), at.Start
	r := w.Write(p)
	if at.Start-r.Left >= room.Start && at.End+r.Right <= room.End {
		return r
	}
	p.Before, p.After = tail(plain[room.Start:at.Start]), head(plain[at.End:room.End])
	return w.Write(p)
}

// sight is how far a writer sees on either side, in bytes: several sentences.
// It keeps a text that is one block from taking time quadratic in it.
const sight = 2000

func tail(s string) string {
	if len(s) <= sight {
		return s
	}
	from := len(s) - sight
	for !utf8.RuneStart(s[from]) {
		from++
	}
	return s[from:]
}

func head(s string) string {
	if len(s) <= sight {
		return s
	}
	end := sight
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

// A Verdict is what was decided.
type Verdict string

// The verdicts.
const (
	Accept Verdict = "accept" // the replacement is right
	KeepIt Verdict = "keep"   // the words stay as they are, for a reason
	Amend  Verdict = "amend"  // another replacement
	Add    Verdict = "add"    // a name that no recogniser saw
	Undo   Verdict = "undo"   // the last decision that stands is taken back
)

// A Reason is the code of why words stay; it is published in the sign-off, so
// it is one of a closed list and never holds words of the notes.
type Reason string

// The reasons to keep.
const (
	Consent  Reason = "consent"    // the person agreed to be named
	Public   Reason = "public"     // said in a public part, by someone announced or by an organiser
	NotAName Reason = "not-a-name" // a common word, a stone, a season
	Eponym   Reason = "eponym"     // a place, a law, a work that bears a name
	Content  Reason = "content"    // an organisation as subject matter
	Host     Reason = "host"       // the host or the organisers, as such
)

// Reasons lists the reasons to keep, in the order in which a person is asked.
func Reasons() []Reason { return []Reason{Consent, Public, NotAName, Eponym, Content, Host} }

// A Decision is a line of the log.
type Decision struct {
	Verdict    Verdict
	Subject    string // every edit of this subject, of KeepIt those that are seen, or
	Edit       string // one edit
	New        string // of Amend the replacement, of Add the name
	Reason     Reason // of KeepIt
	Who        string // the reviewer's principal: a role, never a name
	At         time.Time
	Unattended bool // replayed from a file, without a person at the terminal
}

// An Outcome is where an edit stands after the log.
type Outcome struct {
	Verdict Verdict // empty: undecided
	New     string  // what is written, for Accept, Amend and Add
	Reason  Reason
}

// Decided reports whether someone has said.
func (o Outcome) Decided() bool { return o.Verdict != "" }

// void reports whether the edit is of an addition that was undone.
func (o Outcome) void() bool { return o.Verdict == KeepIt && o.Reason == "" }

// Standing returns the log without what was undone and without the undoing.
func (p *Proposal) Standing() []Decision {
	var out []Decision
	for _, d := range p.Log {
		if d.Verdict != Undo {
			out = append(out, d)
		} else if len(out) > 0 {
			out = out[:len(out)-1]
		}
	}
	return out
}

// Outcomes returns where each edit stands, by its index: the last word wins. It
// takes time linear in the edits and in what the log says of them.
// Edits of an addition that was undone are void: kept, for no reason.
func (p *Proposal) Outcomes() []Outcome {
	out := make([]Outcome, len(p.Edits))
	byID, bySubject := make(map[string][]int, len(p.Edits)), map[string][]int{}
	for i, e := range p.Edits {
		byID[e.ID] = append(byID[e.ID], i)
		bySubject[e.Subject] = append(bySubject[e.Subject], i)
	}
	added := map[string]bool{}
	for _, d := range p.Standing() {
		added[d.Subject] = added[d.Subject] || d.Verdict == Add
		about := byID[d.Edit]
		if d.Edit == "" {
			about = bySubject[d.Subject]
		}
		for _, i := range about {
			if d.decides(p.Edits[i]) {
				out[i] = outcome(d, p.Edits[i])
			}
		}
	}
	for i, e := range p.Edits {
		if (e.Why == Added || e.Why == AddedPart) && !added[e.Subject] {
			out[i] = Outcome{Verdict: KeepIt}
		}
	}
	return out
}

// decides reports whether a decision about an edit's subject, or about the edit,
// settles it. A word of an added name is a question of its own, and so is what is
// not seen: whoever lets a person be named in a text has said nothing of the
// comment that names her. Nor has she agreed for others whom a form may mean: only
// who decides about that place keeps it.
func (d Decision) decides(e Edit) bool {
	switch d.Verdict {
	case Add:
		return e.Why != AddedPart
	case KeepIt:
		return d.Edit != "" || e.Zone.Seen() && len(e.Also) == 0
	}
	return true
}

func outcome(d Decision, e Edit) Outcome {
	switch d.Verdict {
	case Amend:
		return Outcome{Verdict: Amend, New: d.New}
	case KeepIt:
		return Outcome{Verdict: KeepIt, Reason: d.Reason}
	default:
		return Outcome{Verdict: d.Verdict, New: e.New}
	}
}

// ErrNoEdit is returned for a decision about an edit or a subject that is not in
// the proposal. It quotes neither: whoever names one may have typed any words.
var ErrNoEdit = errors.New("no such edit or subject in the proposal")

// Decide appends d to the log. It returns an error, and appends nothing, when
// d names no edit, gives no reason to keep, or gives a replacement that is not
// one line of UTF-8.
func (p *Proposal) Decide(d Decision) error {
	if d.Verdict == Undo {
		if len(p.Standing()) == 0 {
			return fmt.Errorf("nothing to undo")
		}
		p.Log = append(p.Log, d)
		return nil
	}
	found := false
	for _, e := range p.Edits {
		found = found || d.Edit == e.ID || d.Edit == "" && d.Subject != "" && d.Subject == e.Subject
	}
	switch {
	case !found:
		return ErrNoEdit
	case d.Verdict == KeepIt && !d.Reason.known():
		return fmt.Errorf("keeping words asks for one of the reasons %v", Reasons())
	case d.Verdict == Amend && !oneLine(d.New):
		return fmt.Errorf("a replacement is one line of text")
	case d.Verdict != Accept && d.Verdict != KeepIt && d.Verdict != Amend && d.Verdict != Add:
		return errors.New("unknown verdict")
	}
	p.Log = append(p.Log, d)
	return nil
}

func oneLine(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		if r < ' ' || r == 0x7f || r == 0x2028 || r == 0x2029 {
			return false
		}
	}
	return true
}
