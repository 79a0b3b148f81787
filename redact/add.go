package redact

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// Why an edit is there that a reviewer asked for.
const (
	Added     Why = "review.added"      // the name that was added
	AddedPart Why = "review.added-part" // a word of it that stands alone
)

// ErrNowhere is returned for an added name that stands nowhere in the notes.
var ErrNowhere = errors.New("these words stand nowhere in the notes outside the findings that are there")

// ErrInReplacement is returned for an added name that stands in a replacement:
// the result would hold it whatever is decided.
var ErrInReplacement = errors.New("a replacement holds these words")

// A Finder returns where a text shows something, in whatever forms it is written.
type Finder func(*text.Text) ([]Finding, error)

// AddName finds a name that no recogniser saw, everywhere in the notes and in
// their file name, outside the edits that are there: folded, its words in either
// order with anything between them that may stand within a name, glued to digits
// or signs; and in the other forms that others knows, which may be nil. It
// appends an edit for each place and d, whose verdict becomes [Add], to the log,
// and returns how many places there are. What others finds without being sure
// asks. Zero places is [ErrNowhere], a name that a replacement holds is
// [ErrInReplacement], and the proposal is unchanged.
func (p *Proposal) AddName(name string, kind Kind, d Decision, read Reader, w Writer, others Finder) (int, error) {
	doc, err := p.Document()
	if err != nil {
		return 0, err
	}
	t, err := read(doc)
	if err != nil {
		return 0, err
	}
	found, err := p.named(t, name, kind, Added)
	if err != nil {
		return 0, err
	}
	if others != nil {
		more, err := others(t)
		if err != nil {
			return 0, err
		}
		if found, err = p.written(t, found, more); err != nil {
			return 0, err
		}
	}
	if len(found) == 0 {
		return 0, ErrNowhere
	}
	d.Verdict, d.Subject, d.Edit, d.New = Add, p.nextAdded(), "", name
	found = Resolve(found)
	for i := range found {
		found[i].Subject, found[i].Listed, found[i].Also = d.Subject, false, nil
	}
	Surfaces(t, found)
	edits, err := Propose(t, found, w)
	if err != nil {
		return 0, err
	}
	if p.writes(name) || slices.ContainsFunc(edits, func(e Edit) bool { return len(occurrences(e.New, name)) > 0 }) {
		return 0, ErrInReplacement
	}
	for i := range edits {
		edits[i].ID = fmt.Sprintf("e%d", len(p.Edits)+1)
		p.Edits = append(p.Edits, edits[i])
	}
	p.Log = append(p.Log, d)
	return len(edits), nil
}

// writes reports whether what the proposal writes so far holds a name.
func (p *Proposal) writes(name string) bool {
	for i, o := range p.Outcomes() {
		words := o.New
		if !o.Decided() {
			words = p.Edits[i].New
		}
		if o.Verdict != KeepIt && len(occurrences(words, name)) > 0 {
			return true
		}
	}
	return false
}

// written adds to the places of a name those of its other forms, as far as no
// edit holds them. One that an edit covers in part takes in the whole of both:
// half a name that stays is the name.
func (p *Proposal) written(t *text.Text, found, others []Finding) ([]Finding, error) {
	outcomes := p.Outcomes()
	literal := found
next:
	for _, f := range others {
		if f.Severity == Keep {
			continue
		}
		for _, l := range literal {
			if l.At.Contains(f.At) || f.Severity == Ask && l.At.Overlaps(f.At) {
				continue next
			}
		}
		for i, e := range p.Edits {
			if outcomes[i].void() || !e.At.Overlaps(f.At) {
				continue
			}
			if e.At.Contains(f.At) {
				continue next
			}
			f.At = f.At.Union(e.At)
		}
		if f.Why = Added; f.Severity == Ask {
			f.Why = AddedPart
		}
		if f.Zone != text.FileName {
			var err error
			if f.Span, err = t.Origin(f.At); err != nil {
				return nil, err
			}
		}
		found = append(found, f)
	}
	return found, nil
}

// named returns a finding for each place of a name outside the edits.
func (p *Proposal) named(t *text.Text, name string, kind Kind, why Why) ([]Finding, error) {
	var found []Finding
	for _, at := range occurrences(t.Plain, name) {
		block, zone := t.Block(at.Start)
		if at.End > block.End || p.covers(at) {
			continue
		}
		f := Finding{At: at, Zone: zone, Kind: kind, Severity: Block, By: []string{"reviewer"}, Why: why}
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
// found in: whatever a decision keeps, no other place of them may stay. Findings
// have no subject.
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
		more, err := none.named(result, name, e.Kind, e.Why)
		if err != nil {
			return nil, err
		}
		found = append(found, more...)
	}
	return found, nil
}

// Gone returns the names of the people whom no list has and who were replaced:
// those that the reviewer added, as they were typed, and those that recognisers
// found, as they stood in the notes. Forms that notes taught are left out: where
// they are someone's was told by what stood around them. So are the echoes of a
// name that is gone itself.
func (p *Proposal) Gone() []Secret {
	outcomes := p.Outcomes()
	gone := func(i int) bool {
		e := &p.Edits[i]
		return e.Kind == Person && !strings.HasPrefix(e.Subject, listedSubject) && e.Why != Added && !e.Why.Learnt() && outcomes[i].Decided() && outcomes[i].Verdict != KeepIt
	}
	named := map[string]bool{} // subjects that are gone where they are named
	for i := range p.Edits {
		if gone(i) && p.Edits[i].Why != Echo {
			named[p.Edits[i].Subject] = true
		}
	}
	var names []Secret
	for i, e := range p.Edits {
		if gone(i) && (e.Why != Echo || !named[e.Subject]) {
			names = append(names, e.Found)
		}
	}
	for _, d := range p.Standing() {
		if d.Verdict == Add && p.adds(d.Subject, Person) {
			names = append(names, Conceal(d.New))
		}
	}
	return names
}

// listedSubject begins the subject of whoever is on the list.
const listedSubject = "p"

// adds reports whether an addition is of a kind.
func (p *Proposal) adds(subject string, kind Kind) bool {
	return slices.ContainsFunc(p.Edits, func(e Edit) bool { return e.Subject == subject && e.Kind == kind })
}

// covers reports whether an edit that is not void holds the place.
func (p *Proposal) covers(at text.Span) bool {
	outcomes := p.Outcomes()
	for i, e := range p.Edits {
		if !outcomes[i].void() && e.At.Overlaps(at) {
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
