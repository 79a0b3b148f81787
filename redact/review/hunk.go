package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// A hunk is a stretch of the notes that goes, and what is written there.
type hunk struct {
	text.Span
	new string
}

// cuts returns what the written edits of p take out of the notes and put in,
// by place, none overlapping: the way they are written when no markup stands in
// the way. doubts are the stretches of markup that a harder way gives up; a
// draft does not tell which way it took.
func cuts(p *redact.Proposal, t *text.Text) (all []hunk, doubts []text.Span, err error) {
	for _, c := range p.Changes(p.Outcomes()) {
		goes, err := t.Cuts(c.At)
		if err != nil {
			return nil, nil, fmt.Errorf("edit %s: %w", c.ID, ErrFit)
		}
		for i, at := range goes {
			all = append(all, hunk{Span: at})
			if i == 0 {
				all[len(all)-1].new = c.Words
			}
		}
		if t.Whole(c.At.Start) {
			continue
		}
		if flat, err := t.Flat(c.At); err == nil {
			doubts = append(doubts, flat...)
		}
	}
	slices.SortStableFunc(all, func(a, b hunk) int { return cmp.Compare(a.Start, b.Start) })
	return apart(all), doubts, nil
}

// apart joins hunks that overlap, as two edits of nested markup can.
func apart(hunks []hunk) []hunk {
	var out []hunk
	for _, h := range hunks {
		if n := len(out); n > 0 && h.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, h.End)
			out[n-1].new += h.new
			continue
		}
		out = append(out, h)
	}
	return out
}

// A couple is a stretch of the notes, what became of it, and the hunks in it.
type couple struct {
	old   text.Span
	new   string
	hunks []hunk
}

// chunks follows the hunks from the start of the couple and from its end, as
// far as the draft is what they say, and compares the words of what is left.
func (c couple) chunks(notes string) []Chunk {
	pieces := c.pieces(notes)
	var head, tail []Chunk
	new, i, j := c.new, 0, len(pieces)
	for ; i < j && strings.HasPrefix(new, pieces[i].new); i++ {
		head = append(head, words(pieces[i].old, pieces[i].new)...)
		new = new[len(pieces[i].new):]
	}
	for ; i < j && strings.HasSuffix(new, pieces[j-1].new); j-- {
		tail = append(words(pieces[j-1].old, pieces[j-1].new), tail...)
		new = new[:len(new)-len(pieces[j-1].new)]
	}
	var rest strings.Builder
	for _, p := range pieces[i:j] {
		rest.WriteString(p.old)
	}
	out := append(head, words(rest.String(), new)...)
	return join(append(out, tail...), false)
}

// A piece is a stretch of a couple, as it is and as it should become.
type piece struct{ old, new string }

func (c couple) pieces(notes string) []piece {
	var out []piece
	from := c.old.Start
	for _, h := range c.hunks {
		gap := notes[from:h.Start]
		out = append(out, piece{gap, gap}, piece{notes[h.Start:h.End], h.new})
		from = h.End
	}
	gap := notes[from:c.old.End]
	return append(out, piece{gap, gap})
}
