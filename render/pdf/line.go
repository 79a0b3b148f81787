package pdf

import (
	"slices"

	"golang.org/x/text/unicode/norm"

	"github.com/opendetat/chatham/render/fonts"
	"github.com/opendetat/chatham/render/tree"
)

// An ink is a colour that text and surfaces are drawn in.
type ink struct{ r, g, b uint8 }

// The inks. Text stands out from the paper by at least 7 to 1.
var (
	black = ink{0x1b, 0x1b, 0x1f}
	soft  = ink{0x45, 0x45, 0x4d}
	blue  = ink{0x1a, 0x3c, 0x8b}
	grey  = ink{0xc9, 0xc9, 0xd2}
	tint  = ink{0xf4, 0xf4, 0xf7}
)

// A look is how running text is set.
type look struct {
	size, lead unit // of the type, and from line to line
	style      tree.Style
	ink        ink
}

// baseline returns how far below the top of its line text of the look stands.
// Capitals, 0.73 em high in DejaVu, are centred.
func (l look) baseline() unit { return (l.lead + l.size*73/100) / 2 }

// A piece is text that is drawn at one go.
type piece struct {
	text   []rune
	face   fonts.Face
	size   unit
	rise   unit // above the baseline
	ink    ink
	strike bool
	link   *tree.Link
	anchor string // the place that links find here
	width  unit
}

// like reports whether b continues a: they look and lead alike.
func (a *piece) like(b *piece) bool {
	return a.face == b.face && a.size == b.size && a.rise == b.rise && a.ink == b.ink &&
		a.strike == b.strike && a.link == b.link && a.anchor == b.anchor
}

// A word is what no line break may part, unless it is wider than the column.
type word struct {
	pieces []piece
	width  unit
	space  piece // after it
	last   bool  // a break was asked for after it
}

func (w *word) empty() bool { return len(w.pieces) == 0 }

// put adds a glyph in the way of as.
func (w *word) put(g glyph, as piece) {
	as.face = g.face
	if k := len(w.pieces); k == 0 || !w.pieces[k-1].like(&as) {
		as.text, as.width = nil, 0
		w.pieces = append(w.pieces, as)
	}
	p := &w.pieces[len(w.pieces)-1]
	advance := as.size * unit(g.width) / 1000
	p.text = append(p.text, g.r)
	p.width += advance
	w.width += advance
}

// words cuts text at U+0020 and at the breaks that were asked for. Verbatim
// text is cut at breaks only: its spaces are as hard as its letters.
func (c *typecase) words(t tree.Text, l look, verbatim bool) []word {
	var out []word
	var cur word
	var gs []glyph
	for _, run := range t {
		as := l.piece(run)
		for _, r := range norm.NFC.String(run.Text) {
			switch {
			case r == '\n':
				cur.last = true
				out, cur = append(out, cur), word{}
			case r == ' ' && !verbatim:
				if !cur.empty() {
					cur.space = c.space(as)
					out, cur = append(out, cur), word{}
				}
			default:
				gs = c.glyphs(gs[:0], as.face, r)
				for _, g := range gs {
					cur.put(g, as)
				}
			}
		}
	}
	if !cur.empty() {
		out = append(out, cur)
	}
	return out
}

// space returns a space in the way of as.
func (c *typecase) space(as piece) piece {
	w, _ := c.width(as.face, ' ')
	as.text, as.width = []rune{' '}, as.size*unit(w)/1000
	return as
}

// piece returns what a run looks like, without its text.
func (l look) piece(run tree.Run) piece {
	style := l.style | run.Style
	p := piece{size: l.size, ink: l.ink, strike: style&tree.Strike != 0, link: run.Link}
	switch {
	case style&tree.Literal != 0:
		p.face, p.size = fonts.Mono, l.size*92/100
	case style&tree.Strong != 0 && style&(tree.Emphasis|tree.Image) != 0:
		p.face = fonts.BoldOblique
	case style&tree.Strong != 0:
		p.face = fonts.Bold
	case style&(tree.Emphasis|tree.Image) != 0:
		p.face = fonts.Oblique
	}
	if n := run.Call; n.Number > 0 {
		p.size, p.rise = l.size*70/100, l.size*33/100
		p.link, p.anchor = &tree.Link{To: tree.NoteID(n.Number)}, n.ID()
	}
	switch {
	case p.link != nil:
		p.ink = blue
	case style&tree.Image != 0:
		p.ink = soft
	}
	return p
}

// A line is pieces side by side.
type line struct {
	pieces []piece
	width  unit // without the space at its end
	cut    bool // its last word goes on in the next line
}

func (l *line) add(p piece) {
	if k := len(l.pieces); k > 0 && l.pieces[k-1].like(&p) {
		last := &l.pieces[k-1]
		last.text = append(last.text[:len(last.text):len(last.text)], p.text...)
		last.width += p.width
		return
	}
	l.pieces = append(l.pieces, p)
}

// lines fills lines of a width with words. A word wider than that is cut at
// the column's edge. The words are used up.
func (c *typecase) lines(words []word, width unit) []line {
	var out []line
	var cur line
	var x unit // where the next word would start
	for _, w := range words {
		if x > 0 && x+w.width > width {
			out, cur, x = append(out, cur), line{}, 0
		}
		for w.width > width {
			head, tail, ok := c.cut(w, width)
			if !ok {
				break
			}
			w = tail
			for _, p := range head.pieces {
				cur.add(p)
			}
			cur.width, cur.cut = head.width, true
			out, cur, x = append(out, cur), line{}, 0
		}
		for _, p := range w.pieces {
			cur.add(p)
		}
		cur.width = x + w.width
		x = cur.width
		if len(w.space.text) > 0 {
			cur.add(w.space)
			x += w.space.width
		}
		if w.last {
			out, cur, x = append(out, cur), line{}, 0
		}
	}
	if len(cur.pieces) > 0 {
		out = append(out, cur)
	}
	return out
}

// cut parts a word that is wider than width where the column ends, after one
// character at least; one character alone cannot be cut. The tail takes over
// the word's pieces.
func (c *typecase) cut(w word, width unit) (head, tail word, ok bool) {
	i := 0
	for i < len(w.pieces)-1 && head.width+w.pieces[i].width <= width {
		head.width += w.pieces[i].width
		i++
	}
	p := w.pieces[i]
	n, part := 0, unit(0)
	for ; n < len(p.text); n++ {
		a, _ := c.width(p.face, p.text[n])
		advance := p.size * unit(a) / 1000
		if head.width+part+advance > width && n+i > 0 {
			break
		}
		part += advance
	}
	head.pieces = slices.Clone(w.pieces[:i])
	head.width += part
	tail = word{pieces: w.pieces[i:], width: w.width - head.width, space: w.space, last: w.last}
	if n == len(p.text) {
		head.pieces, tail.pieces = append(head.pieces, p), tail.pieces[1:]
		return head, tail, len(tail.pieces) > 0
	}
	tail.pieces[0].text, tail.pieces[0].width = p.text[n:], p.width-part
	if p.text, p.width = p.text[:n], part; n > 0 {
		head.pieces = append(head.pieces, p)
	}
	return head, tail, true
}
