package redact

import (
	"errors"
	"fmt"

	"github.com/opendetat/chatham/redact/text"
)

// Why an edit is there that a reviewer asked for.
const (
	Added     Why = "review.added"      // the name that was added
	AddedPart Why = "review.added-part" // a word of it that stands alone
)

// ErrNowhere is returned for an added name that stands nowhere in the notes.
var ErrNowhere = errors.New("these words stand nowhere in the notes outside the findings that are there")

// AddName finds a name that no recogniser saw, everywhere in the notes and in
// their file name: folded, its words in either order with anything between them
// that may stand within a name, glued to digits or signs, outside the edits that
// are there. It appends an edit for each place and d, whose verdict becomes
// [Add], to the log, and returns how many places there are. parts are the words
// of the name that name someone by themselves: where one stands alone, an edit
// asks. Zero places is [ErrNowhere], and the proposal is unchanged.
func (p *Proposal) AddName(name string, kind Kind, d Decision, read Reader, w Writer, parts ...string) (int, error) {
	doc, err := p.Document()
	if err != nil {
		return 0, err
	}
	t, err := read(doc)
	if err != nil {
		return 0, err
	}
	found, err := p.named(t, name, kind, Block, Added)
	if err != nil {
		return 0, err
	}
	for _, part := range parts {
		more, err := p.named(t, part, kind, Ask, AddedPart)
		if err != nil {
			return 0, err
		}
		found = append(found, more...)
	}
	if len(found) == 0 {
		return 0, ErrNowhere
	}
	d.Verdict, d.Subject, d.Edit = Add, p.nextAdded(), ""
	for i := range found {
		found[i].Subject = d.Subject
	}
	found = Resolve(found)
	Surfaces(t, found)
	edits, err := Propose(t, found, w)
	if err != nil {
		return 0, err
	}
	for i := range edits {
		edits[i].ID = fmt.Sprintf("e%d", len(p.Edits)+1)
		p.Edits = append(p.Edits, edits[i])
	}
	p.Log = append(p.Log, d)
	return len(edits), nil
}

// named returns a finding for each place of a name outside the edits.
func (p *Proposal) named(t *text.Text, name string, kind Kind, severity Severity, why Why) ([]Finding, error) {
	var found []Finding
	for _, at := range occurrences(t.Plain, name) {
		block, zone := t.Block(at.Start)
		if at.End > block.End || p.covers(at) {
			continue
		}
		f := Finding{At: at, Zone: zone, Kind: kind, Severity: severity, By: []string{"reviewer"}, Why: why}
		if zone != text.FileName {
			var err error
			if f.Span, err = t.Origin(at); err != nil {
				return nil, err
			}
		}
		found = append(found, f)
	}
	return found, nil
}

// Remaining returns where a result still holds words that an added name was
// found in, in any of their written forms: whatever a decision keeps, no other
// place of them may stay. Findings have no subject.
func (p *Proposal) Remaining(result *text.Text) ([]Finding, error) {
	outcomes := p.Outcomes()
	seen := map[string]bool{}
	var found []Finding
	none := &Proposal{} // whose edits cover nothing
	for i, e := range p.Edits {
		name := e.Found.Reveal()
		if e.Why != Added && e.Why != AddedPart || outcomes[i].Verdict == KeepIt || seen[name] {
			continue
		}
		seen[name] = true
		more, err := none.named(result, name, e.Kind, Block, e.Why)
		if err != nil {
			return nil, err
		}
		found = append(found, more...)
	}
	return found, nil
}

// covers reports whether an edit that is not void holds the place.
func (p *Proposal) covers(at text.Span) bool {
	outcomes := p.Outcomes()
	for i, e := range p.Edits {
		void := outcomes[i].Verdict == KeepIt && outcomes[i].Reason == ""
		if !void && e.At.Overlaps(at) {
			return true
		}
	}
	return false
}

func (p *Proposal) nextAdded() string {
	n := 1
	for _, d := range p.Log {
		if d.Verdict == Add {
			n++
		}
	}
	return fmt.Sprintf("a%02d", n)
}
