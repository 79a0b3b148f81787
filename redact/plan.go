package redact

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// A plan is what a proposal's log makes of its notes: the steps that change
// the text, by place and none within another, the words that stay, and the
// edits that nobody has decided.
type plan struct {
	steps []step
	kept  []Kept // spans in the notes
	open  []Edit

	quotes []cut    // signs that the front matter needs around what is written there
	says   []string // what the front matter says then
}

// A step is an edit that changes the text.
type step struct {
	Edit
	new   string
	level int // how hard the writing tries
	want  int // where the replacement begins in the expected visible text
}

// The levels of a step.
const (
	asIs    = iota // the replacement as it is
	escaped        // with Markdown's signs escaped
	flat           // without the inline markup that the finding crosses
	bare           // both
)

// plan replays the log. It fails where an edit does not fit the notes as this
// version of the program reads them.
func (p *Proposal) plan(t *text.Text) (*plan, error) {
	pl, outcomes := &plan{}, p.Outcomes()
	for i, o := range outcomes {
		e := p.Edits[i]
		if e.Zone != text.FileName {
			if span, err := t.Origin(e.At); err != nil || span != e.Span || !e.Span.Contains(e.Own) {
				return nil, fmt.Errorf("edit %s does not fit the notes: propose again with this version", e.ID)
			}
		}
		switch {
		case o.Verdict == KeepIt && o.Reason != "" && e.Zone != text.FileName:
			pl.kept = append(pl.kept, Kept{e.Own, e.Kind, o.Reason})
		case !o.Decided():
			pl.open = append(pl.open, e)
		}
	}
	for _, c := range p.Changes(outcomes) {
		pl.steps = append(pl.steps, step{Edit: c.Edit, new: c.Words})
	}
	return pl, nil
}

// A cut is a stretch of the notes that goes, and what stands there instead.
type cut struct {
	text.Span
	new string
}

// cuts returns what the steps remove, by place.
func (pl *plan) cuts(t *text.Text) ([]cut, error) {
	var out []cut
	for _, s := range pl.steps {
		find, new := t.Cuts, s.new
		if s.level >= flat && !t.Whole(s.At.Start) {
			find = t.Flat
		}
		if (s.level == escaped || s.level == bare) && !t.InCode(s.At) && t.Doc.Format == text.Markdown {
			new = escape(new)
		}
		spans, err := find(s.At)
		if err != nil {
			return nil, fmt.Errorf("edit %s: %w", s.ID, err)
		}
		for i, span := range spans {
			out = append(out, cut{Span: span})
			if i == 0 {
				out[len(out)-1].new = new
			}
		}
	}
	out = append(out, pl.quotes...)
	slices.SortStableFunc(out, func(a, b cut) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return out, nil
}

// write makes the draft: the notes without the cuts, and the kept spans moved
// to where their words stand now.
func (pl *plan) write(t *text.Text) (Draft, error) {
	cuts, err := pl.cuts(t)
	if err != nil {
		return Draft{}, err
	}
	notes := t.Doc.Body()
	var out strings.Builder
	draft := Draft{open: pl.open}
	at, kept := 0, slices.Clone(pl.kept)
	slices.SortFunc(kept, func(a, b Kept) int { return cmp.Compare(a.Start, b.Start) })
	copyTo := func(end int) {
		for len(kept) > 0 && kept[0].Start < end {
			k := kept[0]
			kept = kept[1:]
			if k.Start >= at && k.End <= end { // else its words went with an edit around it
				k.Span = text.Span{Start: k.Start - at + out.Len(), End: k.End - at + out.Len()}
				draft.keep(k)
			}
		}
		if end > at {
			out.WriteString(notes[at:end])
		}
	}
	for _, c := range cuts {
		copyTo(c.Start)
		if c.Start >= at { // else it stood in what has just gone: an image's text in its image
			out.WriteString(c.new)
		}
		at = max(at, c.End)
	}
	copyTo(len(notes))
	draft.text = out.String()
	return draft, nil
}

// keep adds a kept span; one that overlaps the last is joined to it, since two
// decisions can keep a name and the line around it.
func (d *Draft) keep(k Kept) {
	if n := len(d.kept); n > 0 && k.Start < d.kept[n-1].End {
		d.kept[n-1].End = max(d.kept[n-1].End, k.End)
		return
	}
	d.kept = append(d.kept, k)
}

// escape writes s so that Markdown takes its signs literally.
func escape(s string) string {
	var out strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_[]<>|~#&!()'\"", r) {
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return out.String()
}

// expected returns the visible text that the steps should leave, and notes in
// each step where its replacement ends there.
func (pl *plan) expected(t *text.Text) string {
	var v view
	i := 0
	for at, zone := range t.Blocks {
		if !zone.Seen() {
			continue
		}
		v.block()
		from := at.Start
		for ; i < len(pl.steps) && pl.steps[i].At.Start < at.End; i++ {
			s := &pl.steps[i]
			if s.At.Start < from {
				continue
			}
			v.add(t.Plain[from:s.At.Start])
			s.want = v.Len()
			v.add(s.new)
			from = s.At.End
		}
		v.add(t.Plain[from:at.End])
	}
	return v.String()
}

// visible returns the visible text of t as expected returns it.
func visible(t *text.Text) string {
	var v view
	for at, zone := range t.Blocks {
		if zone.Seen() {
			v.block()
			v.add(t.Plain[at.Start:at.End])
		}
	}
	return v.String()
}

// A view is visible text in which white space, and blocks that hold nothing
// else, make no difference.
type view struct {
	strings.Builder
	gap bool
}

func (v *view) block() { v.gap = true }

func (v *view) add(s string) {
	for _, r := range s {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' {
			v.gap = true
			continue
		}
		if v.gap && v.Len() > 0 {
			v.WriteByte(' ')
		}
		v.gap = false
		v.WriteRune(r)
	}
}

// differ returns the first byte at which a and b differ, and whether they are
// the same.
func differ(a, b string) (int, bool) {
	if a == b {
		return 0, true
	}
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return i, false
		}
	}
	return n, false
}

// harder lets a step near the place where the text came out wrong try harder:
// the last one before it that still can, else the next one, and what is not
// seen last. It returns a step when none can; a plan without steps never gets
// here.
func (pl *plan) harder(at int) *step {
	for _, seen := range []bool{true, false} {
		next := -1
		for i := len(pl.steps) - 1; i >= 0; i-- {
			s := &pl.steps[i]
			if s.level == bare || s.Zone.Seen() != seen || s.Zone == text.FrontMatter {
				continue
			}
			if s.want <= at {
				s.level++
				return nil
			}
			next = i
		}
		if next >= 0 {
			pl.steps[next].level++
			return nil
		}
	}
	for i := range pl.steps {
		if pl.steps[i].Zone.Seen() && pl.steps[i].want >= at {
			return &pl.steps[i]
		}
	}
	return &pl.steps[len(pl.steps)-1]
}
