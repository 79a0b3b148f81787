package pdf

// A strip is what pages are filled with, from the top down: one line of text
// or one line of every cell of a table's row, with what is drawn around it.
type strip struct {
	space  unit // above it, but not at the top of a page
	height unit
	keep   bool // on the page of the next strip

	pieces []placed
	fills  []fill
	bars   []*bar
	places []string  // what links find here
	title  *bookmark // what the outline finds here
	head   []strip   // drawn again above it when it starts a page
}

// A placed piece stands at x from the page's left edge and y below the strip's
// top, or, on a page, below the page's.
type placed struct {
	piece
	x, y unit
}

// A fill is a rectangle; x and y as in placed.
type fill struct {
	x, y, w, h unit
	ink        ink
}

// A bar runs down the side of all strips that share it, and the space between.
type bar struct {
	x, w unit
	ink  ink
}

// A bookmark is an entry of the file's outline.
type bookmark struct {
	words string
	level int // from 0
}

// set places a line in a strip, from x, y below its top. Unless a word goes on
// in the next line, the text ends with a space: whoever reads it out of the
// file, without a look at where it stands, finds the words apart.
func (s *strip) set(l line, x, y unit) {
	for i, p := range l.pieces {
		if k := len(p.text); i == len(l.pieces)-1 && !l.cut && p.text[k-1] != ' ' {
			p.text = append(p.text[:k:k], ' ')
		}
		if p.anchor != "" {
			s.places = append(s.places, p.anchor)
		}
		if p.link != nil && p.rise == 0 {
			s.fills = append(s.fills, fill{x, y + p.size*14/100, p.width, p.size * 6 / 100, p.ink})
		}
		if p.strike {
			s.fills = append(s.fills, fill{x, y - p.size*28/100, p.width, p.size * 6 / 100, p.ink})
		}
		s.pieces = append(s.pieces, placed{p, x, y - p.rise})
		x += p.width
	}
}
