package text

import (
	"fmt"
	"sort"
	"unicode/utf8"
)

// A Zone says where a stretch of Plain stands in the document.
type Zone uint8

// The zones. Visible and Code are read by everyone; the others are there for
// whoever looks at the source, a link's address or the page's metadata.
const (
	Visible     Zone = iota
	Code             // code spans and blocks: visible, taken literally
	AltText          // what an image says when it is not shown
	LinkTarget       // where a link goes
	ImageTarget      // where an image comes from: often a file name
	LinkTitle        // a link's or an image's title
	Comment          // <!-- … -->
	Markup           // tags, attributes, info strings, anything that only a parser reads
	FrontMatter      // the document's metadata
	Definition       // reference and footnote definitions that nothing calls
	FileName         // the document's own name
)

// Known reports whether z is one of the zones.
func (z Zone) Known() bool { return z <= FileName }

func (z Zone) String() string {
	return [...]string{"visible", "code", "alt", "link-target", "image-target", "link-title", "comment", "markup", "front-matter", "definition", "file-name"}[z]
}

// Seen reports whether a reader of the rendered page sees the zone.
func (z Zone) Seen() bool { return z == Visible || z == Code }

// A Text is what can be read in a document. Make one with a [Builder].
type Text struct {
	Plain string   // visible text, then hidden zones, then the file name
	Doc   Document // what it was read from

	// Front is how many bytes of Body the document's metadata takes, and Says
	// what a parser of their format makes of them: a change that leaves Says as
	// it was changed nothing. Says is nil where there are none, or where that
	// parser refuses them.
	Front int
	Says  []string

	marks  []mark
	blocks []block
	wraps  []wrap
	codes  []Span // of Plain: code spans
	units  []Span // of Plain, by place: what cannot be rewritten in part
}

// A mark ties Plain[at:at+n] to Body[raw.Start:raw.End]. A literal mark is a
// copy, byte for byte; another stands for its raw bytes as a whole (an entity,
// a line break with the quote signs that follow it).
type mark struct {
	at, n   int
	raw     Span
	literal bool
}

// A block is a stretch of Plain that no finding may leave: a paragraph, a
// table cell, a hidden zone. drop is what goes with its content when a hidden
// zone is emptied: the comment's own signs, a link's brackets and address.
type block struct {
	at    Span
	zone  Zone
	drop  []Span
	whole bool
}

// A wrap is inline markup around Plain[at]: emphasis, a link, a tag pair. When
// nothing is left inside, its two signs go.
type wrap struct {
	at          Span
	open, close Span
}

// Block returns the bounds in Plain of the block that holds the byte at, and
// its zone. Between blocks it returns an empty span.
func (t *Text) Block(at int) (Span, Zone) {
	if b := t.block(at); b != nil {
		return b.at, b.zone
	}
	return Span{at, at}, Visible
}

func (t *Text) block(at int) *block {
	i := sort.Search(len(t.blocks), func(i int) bool { return t.blocks[i].at.End > at })
	if i < len(t.blocks) && t.blocks[i].at.Start <= at {
		return &t.blocks[i]
	}
	return nil
}

// Blocks calls yield for every block in the order of Plain.
func (t *Text) Blocks(yield func(at Span, zone Zone) bool) {
	for _, b := range t.blocks {
		if !yield(b.at, b.zone) {
			return
		}
	}
}

// Origin returns the smallest span of Raw that holds what Plain[s] was read
// from. It fails where s leaves its block, cuts a character or an entity, or
// has no bytes in Raw (the file's name). It takes O(log n) plus the marks of s.
func (t *Text) Origin(s Span) (Span, error) {
	var room [4]Span
	pieces, err := t.pieces(s, room[:0])
	if err != nil {
		return Span{}, err
	}
	return t.Doc.Given(Span{pieces[0].Start, pieces[len(pieces)-1].End}), nil
}

// pieces appends to out the spans of Body, in order, neighbours joined, that
// Plain[s] was read from.
func (t *Text) pieces(s Span, out []Span) ([]Span, error) {
	b := t.block(s.Start)
	if b == nil || s.Len() <= 0 || s.End > b.at.End {
		return nil, fmt.Errorf("bytes %d–%d of the text cross a block", s.Start, s.End)
	}
	if !utf8.RuneStart(t.Plain[s.Start]) || s.End < len(t.Plain) && !utf8.RuneStart(t.Plain[s.End]) {
		return nil, fmt.Errorf("bytes %d–%d of the text cut a character", s.Start, s.End)
	}
	i := sort.Search(len(t.marks), func(i int) bool { return t.marks[i].at+t.marks[i].n > s.Start })
	for ; i < len(t.marks) && t.marks[i].at < s.End; i++ {
		m := t.marks[i]
		raw := m.raw
		if m.literal {
			raw.Start += max(0, s.Start-m.at)
			raw.End -= max(0, m.at+m.n-s.End)
		} else if m.at < s.Start || m.at+m.n > s.End {
			return nil, fmt.Errorf("bytes %d–%d of the text cut a character that is written as several", s.Start, s.End)
		}
		if k := len(out); k > 0 && out[k-1].End == raw.Start {
			out[k-1].End = raw.End
		} else {
			out = append(out, raw)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("bytes %d–%d of the text stand nowhere in the file", s.Start, s.End)
	}
	return out, nil
}

// Cuts returns the spans of Body to remove so that Plain[s] is gone, in order:
// the pieces it was read from, and the markup that would be left around
// nothing. In a zone that is addressed rather than read (a link's target, a
// comment) that is the whole zone with its signs: the first cut then stands
// where the zone did. Errors are those of [Text.Origin].
func (t *Text) Cuts(s Span) ([]Span, error) {
	if b := t.block(s.Start); b != nil && b.whole && s.End <= b.at.End {
		return b.drop, nil
	}
	return t.without(s, func(w wrap) bool { return s.Contains(w.at) && w.at.Start > s.Start })
}

// Flat returns cuts that remove Plain[s] and the signs of every wrap that s
// enters, leaves or holds: the formatting is lost, the text is safe. It is for
// markup that [Text.Cuts] cannot part cleanly.
func (t *Text) Flat(s Span) ([]Span, error) {
	return t.without(s, func(w wrap) bool { return s.Overlaps(w.at) && (!w.at.Contains(s) || w.at == s) })
}

// without returns the pieces of Plain[s] with the signs of the wraps that go.
func (t *Text) without(s Span, goes func(wrap) bool) ([]Span, error) {
	cuts, err := t.pieces(s, nil)
	if err != nil {
		return nil, err
	}
	for _, w := range t.wraps {
		if goes(w) {
			cuts = append(cuts, w.open, w.close)
		}
	}
	return joined(cuts), nil
}

// Unit returns the stretch around Plain[s] that cannot be rewritten in part, and
// whether there is one: an address that is its own link is no link any more
// with other words in it. It takes O(log n).
func (t *Text) Unit(s Span) (Span, bool) {
	i := sort.Search(len(t.units), func(i int) bool { return t.units[i].End > s.Start })
	if i < len(t.units) && t.units[i].Contains(s) {
		return t.units[i], true
	}
	return s, false
}

// InCode reports whether Plain[s] is code, in a span or a block: there a
// backslash is a backslash.
func (t *Text) InCode(s Span) bool {
	if _, zone := t.Block(s.Start); zone == Code {
		return true
	}
	for _, c := range t.codes {
		if c.Overlaps(s) {
			return true
		}
	}
	return false
}

// Whole reports whether a finding in the block at the byte takes the whole
// block with it: see [Text.Cuts].
func (t *Text) Whole(at int) bool {
	b := t.block(at)
	return b != nil && b.whole
}

// joined sorts spans and joins those that touch or overlap.
func joined(spans []Span) []Span {
	sort.Slice(spans, func(i, j int) bool { return spans[i].Start < spans[j].Start })
	out := spans[:0:0]
	for _, s := range spans {
		if k := len(out); k > 0 && s.Start <= out[k-1].End {
			out[k-1].End = max(out[k-1].End, s.End)
		} else if s.Len() > 0 {
			out = append(out, s)
		}
	}
	return out
}
