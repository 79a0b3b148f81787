package pdf

import (
	"strconv"
	"strings"

	"github.com/opendetat/chatham/render/tree"
)

// The page: A4 with margins that leave lines of some 85 characters.
const (
	pageWidth  unit = 595280
	pageHeight unit = 841890
	leftEdge        = 72 * pt
	rightEdge       = pageWidth - 72*pt
	topEdge         = 68 * pt
	bottomEdge      = pageHeight - 76*pt
)

// The looks of text.
var (
	body  = look{size: 10500, lead: 15500, ink: black}
	small = look{size: 9000, lead: 13000, ink: black}
	code  = look{size: 9500, lead: 13000, ink: black, style: tree.Literal}
)

// A headingLook is a heading's, by level, with the space around it.
type headingLook struct {
	look
	before, after unit
}

var headingLooks = [...]headingLook{
	1: {look{size: 20000, lead: 25000, ink: black, style: tree.Strong}, 0, 12 * pt},
	2: {look{size: 15000, lead: 20000, ink: black, style: tree.Strong}, 24 * pt, 8 * pt},
	3: {look{size: 12500, lead: 17000, ink: black, style: tree.Strong}, 18 * pt, 6 * pt},
	4: {look{size: 11000, lead: 15500, ink: black, style: tree.Strong}, 14 * pt, 5 * pt},
	5: {look{size: 10500, lead: 15500, ink: soft, style: tree.Strong}, 12 * pt, 4 * pt},
	6: {look{size: 10500, lead: 15500, ink: soft, style: tree.Strong | tree.Emphasis}, 12 * pt, 4 * pt},
}

// A frame is where blocks go: a column, with what runs down its left side.
type frame struct {
	x, w  unit
	bars  []*bar
	look  look
	depth int // of lists
}

// minColumn is how narrow nesting may make a column.
const minColumn = 140 * pt

// indent returns the frame moved in from the left, as far as that leaves a
// column.
func (f frame) indent(by unit) frame {
	by = max(0, min(by, f.w-minColumn))
	f.x, f.w = f.x+by, f.w-by
	return f
}

// A layout turns blocks into strips.
type layout struct {
	*typecase
	strips []strip
	gap    unit // wanted above the next strip
}

// room asks for space above the next strip. The largest wish is granted.
func (l *layout) room(space unit) { l.gap = max(l.gap, space) }

// emit adds a strip under the wanted space.
func (l *layout) emit(s strip) {
	s.space, l.gap = l.gap, 0
	l.strips = append(l.strips, s)
}

func (l *layout) blocks(blocks []tree.Block, f frame) {
	for _, b := range blocks {
		l.block(b, f)
	}
}

func (l *layout) block(b tree.Block, f frame) {
	switch b := b.(type) {
	case *tree.Heading:
		l.heading(b.Text, b.Level, b.ID, f)
	case *tree.Paragraph:
		l.paragraph(b, f)
	case *tree.List:
		l.list(b, f)
	case *tree.Definitions:
		l.definitions(b, f)
	case *tree.Quote:
		l.quote(b, f)
	case *tree.CodeBlock:
		l.code(b, f)
	case *tree.Rule:
		l.room(14 * pt)
		l.emit(strip{height: pt, bars: f.bars, fills: []fill{{f.x + f.w/3, 0, f.w / 3, 700, grey}}})
		l.room(14 * pt)
	case *tree.Table:
		l.table(b, f)
	}
}

// paragraph sets running text. One that ends with a colon stays with what it
// announces.
func (l *layout) paragraph(b *tree.Paragraph, f frame) {
	if !b.Tight {
		l.room(7 * pt)
	}
	l.text(b.Text, f.look, f)
	if strings.HasSuffix(b.Text.String(), ":") {
		l.strips[len(l.strips)-1].keep = true
	}
	if !b.Tight {
		l.room(7 * pt)
	}
}

// text sets lines of text. The first two stay together, and the last two.
func (l *layout) text(t tree.Text, as look, f frame) {
	set := l.lines(l.words(t, as, false), f.w)
	for i, line := range set {
		s := strip{height: as.lead, bars: f.bars, keep: len(set) > 1 && (i == 0 || i == len(set)-2)}
		s.set(line, f.x, as.baseline())
		l.emit(s)
	}
}

// heading sets a heading, which stays with what follows.
func (l *layout) heading(t tree.Text, level int, id string, f frame) {
	as := headingLooks[level]
	l.room(as.before)
	at := len(l.strips)
	l.text(t, as.look, f)
	if at == len(l.strips) {
		return
	}
	for i := at; i < len(l.strips); i++ {
		l.strips[i].keep = true
	}
	l.strips[at].places = append(l.strips[at].places, id)
	l.strips[at].title = &bookmark{l.plain(t.String()), level - 1}
	l.gap = as.after
}

// bullets mark the items of lists, by depth.
var bullets = [...]string{"•", "–", "▪"}

func (l *layout) list(b *tree.List, f frame) {
	between := 6 * pt
	if b.Tight {
		between = 2500
	}
	if f.depth == 0 {
		l.room(6 * pt)
	}
	as := f.look
	as.style = 0
	var marks []tree.Text
	column := 18 * pt // wide enough for the widest mark
	for i := range b.Items {
		mark := bullets[f.depth%len(bullets)]
		if b.Ordered {
			mark = number(b.Start + i)
		}
		marks = append(marks, tree.Text{{Text: mark}})
		column = max(column, l.width1(marks[i], as)+9*pt)
	}
	for i, item := range b.Items {
		l.room(between)
		l.item(marks[i], item, as, column, f)
	}
	l.room(between)
	if f.depth == 0 {
		l.room(8 * pt)
	}
}

// number writes the number of an item or of a footnote.
func number(n int) string { return strconv.Itoa(n) + "." }

// width1 returns how wide text is on one line.
func (l *layout) width1(t tree.Text, as look) (w unit) {
	for _, line := range l.lines(l.words(t, as, true), pageWidth) {
		w = max(w, line.width)
	}
	return w
}

// item sets blocks with a mark at the left of their first line.
func (l *layout) item(mark tree.Text, blocks []tree.Block, as look, column unit, f frame) {
	in := f.indent(column)
	in.depth++
	at := len(l.strips)
	l.blocks(blocks, in)
	if at == len(l.strips) {
		l.emit(strip{height: as.lead, bars: f.bars})
	}
	first := &l.strips[at]
	var s strip
	for _, line := range l.lines(l.words(mark, as, true), pageWidth) {
		x := in.x - 6*pt - line.width
		s.set(line, max(f.x, x), as.baseline())
	}
	first.pieces = append(s.pieces, first.pieces...)
	first.fills = append(s.fills, first.fills...)
}

func (l *layout) definitions(d *tree.Definitions, f frame) {
	term := f.look
	term.style |= tree.Strong
	l.room(7 * pt)
	for _, item := range d.Items {
		l.room(5 * pt)
		for _, t := range item.Terms {
			at := len(l.strips)
			l.text(t, term, f)
			for i := at; i < len(l.strips); i++ {
				l.strips[i].keep = true
			}
		}
		for _, detail := range item.Details {
			l.room(1500)
			l.blocks(detail, f.indent(18*pt))
		}
	}
	l.room(8 * pt)
}

func (l *layout) quote(q *tree.Quote, f frame) {
	in := f.indent(14 * pt)
	if in.x > f.x {
		in.bars = append(f.bars[:len(f.bars):len(f.bars)], &bar{f.x + pt, 2 * pt, grey})
	}
	l.room(8 * pt)
	l.blocks(q.Blocks, in)
	l.room(8 * pt)
}

// code sets literal text on a tint. Lines too long for the column are cut.
func (l *layout) code(c *tree.CodeBlock, f frame) {
	in := f.indent(9 * pt)
	in.w = max(in.w-9*pt, minColumn/2)
	shade := &bar{f.x, f.w, tint}
	f.bars = append(f.bars[:len(f.bars):len(f.bars)], shade)
	l.room(8 * pt)
	edge := strip{height: 5 * pt, bars: f.bars, keep: true}
	l.emit(edge)
	set := l.lines(l.words(tree.Text{{Text: c.Text}}, code, true), in.w)
	for i, line := range set {
		s := strip{height: code.lead, bars: f.bars, keep: i == 0 || i >= len(set)-2}
		s.set(line, in.x, code.baseline())
		l.emit(s)
	}
	edge.keep = false
	l.emit(edge)
	l.room(8 * pt)
}
