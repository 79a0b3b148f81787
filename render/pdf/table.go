package pdf

import (
	"cmp"
	"slices"

	"github.com/opendetat/chatham/render/tree"
)

// The space around a cell's text.
const (
	cellSide = 5 * pt
	cellTop  = 3500
)

// tableSizes are tried from the largest until the columns hold their longest
// words.
var tableSizes = [...]look{
	{size: 9000, lead: 12500, ink: black},
	{size: 8000, lead: 11000, ink: black},
	{size: 7000, lead: 9500, ink: black},
}

// A grid is a table as words, with what each column asks for.
type grid struct {
	look  look
	rows  [][][]word // the first is the head
	least []unit     // a column's longest word
	most  []unit     // a column's longest line
}

// table sets a table. A row whose cells have several lines is as many strips,
// kept together while a page can hold them; the head is drawn again on every
// page.
func (l *layout) table(t *tree.Table, f frame) {
	columns := len(t.Head)
	if columns == 0 {
		return
	}
	var g grid
	for _, as := range tableSizes {
		g = l.grid(t, as)
		if sum(g.least)+2*cellSide*unit(columns) <= f.w {
			break
		}
	}
	widths := share(g.least, g.most, f.w-2*cellSide*unit(columns))
	l.room(9 * pt)
	head := l.row(g.rows[0], g.look, widths, t.Align, f)
	for i := range head {
		head[i].keep = true
		head[i].fills = append([]fill{{f.x, 0, f.w, head[i].height, tint}}, head[i].fills...)
	}
	bottom(head, f, 1200, soft)
	for _, s := range head {
		l.emit(s)
	}
	for _, cells := range g.rows[1:] {
		row := l.row(cells, g.look, widths, t.Align, f)
		bottom(row, f, 500, grey)
		for _, s := range row {
			s.head = head
			l.emit(s)
		}
	}
	l.room(11 * pt)
}

// grid cuts every cell into words and measures the columns.
func (l *layout) grid(t *tree.Table, as look) grid {
	g := grid{look: as, least: make([]unit, len(t.Head)), most: make([]unit, len(t.Head))}
	bold := as
	bold.style |= tree.Strong
	for r := -1; r < len(t.Rows); r++ {
		cells := t.Head
		if r >= 0 {
			cells = t.Rows[r]
		}
		row := make([][]word, len(t.Head))
		for i := range row {
			look := as
			if r < 0 || i == 0 && t.Stub() {
				look = bold
			}
			row[i] = l.words(cells[i], look, false)
			least, most := extent(row[i])
			g.least[i], g.most[i] = max(g.least[i], least), max(g.most[i], most)
		}
		g.rows = append(g.rows, row)
	}
	return g
}

// extent returns the widths of the longest word and of the longest line.
func extent(words []word) (least, most unit) {
	var x unit
	for _, w := range words {
		least = max(least, w.width)
		x += w.width
		most = max(most, x)
		x += w.space.width
		if w.last {
			x = 0
		}
	}
	return least, most
}

// share divides a width among columns. Each gets what its longest word needs;
// the rest goes in equal parts to those whose longest line wants more, none
// more than it wants, and what nobody wants in proportion to the lines. Where
// the words alone are too wide, all give way in proportion.
func share(least, most []unit, width unit) []unit {
	out := slices.Clone(least)
	left := width - sum(least)
	if left < 0 {
		for i := range out {
			out[i] = max(0, width) * least[i] / sum(least)
		}
		return out
	}
	order := make([]int, len(out)) // columns, the most modest wish first
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(most[a]-least[a], most[b]-least[b]) })
	for k, i := range order {
		more := min(most[i]-least[i], left/unit(len(order)-k))
		out[i] += more
		left -= more
	}
	if total := sum(most); total > 0 {
		for i := range out {
			out[i] += left * most[i] / total
		}
	}
	return out
}

func sum(us []unit) (total unit) {
	for _, u := range us {
		total += u
	}
	return total
}

// longRow is how many lines a row may have and still stay on one page.
const longRow = 20

// row sets one row, a strip for each line of its longest cell.
func (l *layout) row(cells [][]word, as look, widths []unit, align []tree.Align, f frame) []strip {
	var strips []strip
	x := f.x
	for i, words := range cells {
		x += cellSide
		for n, line := range l.lines(words, widths[i]) {
			if n == len(strips) {
				strips = append(strips, strip{height: as.lead, bars: f.bars})
			}
			strips[n].set(line, x+aligned(align[i], widths[i]-line.width), as.baseline())
		}
		x += widths[i] + cellSide
	}
	if len(strips) == 0 {
		strips = []strip{{height: as.lead, bars: f.bars}}
	}
	for i := range strips[:len(strips)-1] {
		strips[i].keep = len(strips) <= longRow
	}
	pad(&strips[0], cellTop)
	strips[len(strips)-1].height += cellTop
	return strips
}

// aligned returns how far a line moves right where it leaves space free.
func aligned(a tree.Align, free unit) unit {
	switch a {
	case tree.Right:
		return max(0, free)
	case tree.Center:
		return max(0, free/2)
	}
	return 0
}

// pad moves what a strip holds down.
func pad(s *strip, by unit) {
	s.height += by
	for i := range s.pieces {
		s.pieces[i].y += by
	}
	for i := range s.fills {
		s.fills[i].y += by
	}
}

// bottom rules off a row.
func bottom(row []strip, f frame, thick unit, in ink) {
	last := &row[len(row)-1]
	last.fills = append(last.fills, fill{f.x, last.height - thick, f.w, thick, in})
}
