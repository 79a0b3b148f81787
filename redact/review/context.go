package review

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// A Context is a place where an edit stands, as it is and as it would be.
type Context struct {
	Edit   string
	Line   int       // of the notes, from 1; 0 for the file's name
	Zone   text.Zone // where it stands: a comment, a link's address, an image's text…
	Whole  bool      // the whole zone goes with it when its words go
	Before Sentence  // of the notes
	After  Sentence  // with this edit, and with the others as a draft writes them
}

// A Sentence is what stands around a place that counts: Mark. It is cut with an
// ellipsis where it is long. In Context.Before the mark holds the finding with
// what the replacement takes in, an article or a title; in Context.After, what
// stands there instead.
type Sentence struct{ Left, Mark, Right redact.Secret }

// reach is how many bytes of a sentence are shown on either side of a place.
const reach = 240

// ErrFit is returned for a proposal that another version of the program read
// otherwise: its edits stand elsewhere in the notes.
var ErrFit = errors.New("does not fit the notes, propose again with this version")

// A page is a proposal's notes, read once for many questions.
type page struct {
	p         *redact.Proposal
	t         *text.Text
	order     []int // of p.Edits, by place
	index     map[string]int
	outcomes  []redact.Outcome
	written   []redact.Change
	lines     []int               // the offsets of the line feeds
	sentences map[int][]text.Span // by the start of their block
}

func open(p *redact.Proposal, read redact.Reader) (*page, error) {
	doc, err := p.Document()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotes, err)
	}
	t, err := read(doc)
	if err != nil {
		return nil, fmt.Errorf("read notes: %w", err)
	}
	pg := &page{p: p, t: t, order: byPlace(p), index: map[string]int{}, outcomes: p.Outcomes(), sentences: map[int][]text.Span{}}
	for i, e := range p.Edits {
		if !fits(e, t) {
			return nil, fmt.Errorf("edit %s: %w", e.ID, ErrFit)
		}
		pg.index[e.ID] = i
	}
	pg.written = p.Changes(pg.outcomes)
	notes := p.Notes.Reveal()
	for i := range len(notes) {
		if notes[i] == '\n' {
			pg.lines = append(pg.lines, i)
		}
	}
	return pg, nil
}

// fits reports whether e stands where this version reads it.
func fits(e redact.Edit, t *text.Text) bool {
	if e.Zone == text.FileName {
		_, err := e.At.In(t.Plain)
		return err == nil
	}
	span, err := t.Origin(e.At)
	return err == nil && span == e.Span
}

// contexts returns the first place, and the next one that is written otherwise
// («Marie», or «de Mme Kerbrat», after «Mme Kerbrat»), else simply the next. They are written as if
// all of the edits were: one answer is for all.
func (pg *page) contexts(edits []string) []Context {
	if len(edits) == 0 {
		return nil
	}
	draft := pg.written
	defer func() { pg.written = draft }()
	asked := func(id string) bool { return !pg.p.Edits[pg.index[id]].Masked() }
	if slices.ContainsFunc(edits, asked) {
		pg.written = pg.p.Changes(pg.outcomes, edits...)
	}
	out := []Context{pg.context(edits[0])}
	if len(edits) == 1 {
		return out
	}
	form := func(id string) string {
		at := pg.p.Edits[pg.index[id]].At
		return text.FoldString(pg.t.Plain[at.Start:at.End])
	}
	second := slices.IndexFunc(edits, func(id string) bool { return form(id) != form(edits[0]) })
	return append(out, pg.context(edits[max(second, 1)]))
}

func (pg *page) context(id string) Context {
	i := pg.index[id]
	e, o := pg.p.Edits[i], pg.outcomes[i]
	c := Context{Edit: id, Zone: e.Zone}
	if e.Zone != text.FileName {
		c.Line = 1 + sort.SearchInts(pg.lines, e.Own.Start)
		c.Whole = pg.t.Whole(e.At.Start)
	}
	around, cutLeft, cutRight := pg.around(e.At)
	plain := func(at text.Span) string { return pg.t.Plain[at.Start:at.End] }
	left, right := text.Span{Start: around.Start, End: e.At.Start}, text.Span{Start: e.At.End, End: around.End}
	found := plain(e.At)
	c.Before = sentence(cutLeft+plain(left), found, plain(right)+cutRight)
	words := e.New
	switch {
	case o.Verdict == redact.KeepIt:
		words = found
	case o.Decided():
		words = o.New
	}
	if c.Whole && o.Verdict != redact.KeepIt {
		c.After = sentence("", words, "")
	} else {
		c.After = sentence(cutLeft+pg.rewritten(left), words, pg.rewritten(right)+cutRight)
	}
	return c
}

func sentence(left, mark, right string) Sentence {
	return Sentence{redact.Conceal(left), redact.Conceal(mark), redact.Conceal(right)}
}

// around returns the sentences that at touches, as far as they are shown, and
// an ellipsis for each side that is cut. No other change is cut in two.
func (pg *page) around(at text.Span) (around text.Span, left, right string) {
	block, _ := pg.t.Block(at.Start)
	around = at
	all := pg.sentencesOf(block)
	first := sort.Search(len(all), func(i int) bool { return all[i].End > at.Start })
	for _, s := range all[first:] {
		if s.Start >= at.End {
			break
		}
		around = around.Union(s)
	}
	if at.Start-around.Start > reach {
		around.Start, left = max(around.Start, pg.blank(at.Start-reach)), "…"
	}
	if around.End-at.End > reach {
		around.End, right = pg.blank(at.End+reach), "…"
	}
	for _, c := range pg.written[pg.firstChange(around.Start):] {
		if c.At.Start >= around.End {
			break
		}
		around = around.Union(c.At)
	}
	return around, left, right
}

// sentencesOf returns the sentences of a block, as spans of Plain.
func (pg *page) sentencesOf(block text.Span) []text.Span {
	if s, ok := pg.sentences[block.Start]; ok {
		return s
	}
	all := text.Sentences(pg.t.Plain[block.Start:block.End])
	for i := range all {
		all[i].Start += block.Start
		all[i].End += block.Start
	}
	pg.sentences[block.Start] = all
	return all
}

// blank returns the place of white space near i where a text may be cut, or
// that of a character when there is none.
func (pg *page) blank(i int) int {
	for k := i; k > i-reach/4 && k > 0; k-- {
		if strings.IndexByte(" \n\t", pg.t.Plain[k]) >= 0 {
			return k
		}
	}
	for !utf8.RuneStart(pg.t.Plain[i]) {
		i--
	}
	return i
}

// firstChange returns the index of the first change that ends after i.
func (pg *page) firstChange(i int) int {
	return sort.Search(len(pg.written), func(k int) bool { return pg.written[k].At.End > i })
}

// rewritten returns Plain[at] as a draft writes it. A change that reaches out
// of at is left to the place that it belongs to.
func (pg *page) rewritten(at text.Span) string {
	var out strings.Builder
	from := at.Start
	for _, c := range pg.written[pg.firstChange(at.Start):] {
		if c.At.Start >= at.End {
			break
		}
		if !at.Contains(c.At) {
			continue
		}
		out.WriteString(pg.t.Plain[from:c.At.Start])
		out.WriteString(c.Words)
		from = c.At.End
	}
	out.WriteString(pg.t.Plain[from:at.End])
	return out.String()
}
