package pdf

import (
	"fmt"

	"github.com/opendetat/chatham/render/tree"
)

// A page holds what is drawn on it, placed from its top left corner. Fills lie
// under the text.
type page struct {
	fills  []fill
	pieces []placed
	titles []mark
	footer placed
}

// A mark is an entry of the outline, where it stands.
type mark struct {
	bookmark
	y unit
}

// A place is where a link inside the document goes.
type place struct {
	page int // from 1
	y    unit
}

// A book is all pages, and where its links go.
type book struct {
	pages  []page
	places map[string]place
}

// A filler puts strips on pages.
type filler struct {
	book
	y    unit
	last []*bar // of the strip above, on the same page
}

// pages fills pages with strips, the fewest that the strips' wishes allow:
// those that keep together stay so unless a whole page cannot hold them.
func pages(strips []strip) book {
	f := filler{book: book{places: make(map[string]place)}}
	f.turn()
	for i := 0; i < len(strips); {
		end, height := group(strips[i:])
		if f.y > topEdge && f.y+height > bottomEdge {
			f.turn()
		}
		for _, s := range strips[i : i+end] {
			f.add(s)
		}
		i += end
	}
	return f.book
}

// group returns how many strips keep together, one at least, and how high they
// are. What no page can hold does not keep together.
func group(strips []strip) (n int, height unit) {
	for _, s := range strips {
		n++
		height += s.space + s.height
		if !s.keep {
			return n, height
		}
		if height > bottomEdge-topEdge {
			break
		}
	}
	if n == len(strips) && height <= bottomEdge-topEdge {
		return n, height
	}
	return 1, strips[0].space + strips[0].height
}

// turn starts a page.
func (f *filler) turn() {
	f.pages = append(f.pages, page{})
	f.y, f.last = topEdge, nil
}

// add puts a strip below the last one, or at the top of a page.
func (f *filler) add(s strip) {
	space := s.space
	if f.y > topEdge && f.y+space+s.height > bottomEdge {
		f.turn()
	}
	if f.y == topEdge {
		space = 0
		for _, h := range s.head {
			h.head, h.places = nil, nil
			f.draw(h, 0)
		}
	}
	f.draw(s, space)
}

// draw puts a strip at y, after some space.
func (f *filler) draw(s strip, space unit) {
	p := &f.pages[len(f.pages)-1]
	top := f.y + space
	for i, b := range s.bars {
		from := top
		if i < len(f.last) && f.last[i] == b {
			from = f.y
		}
		p.fills = append(p.fills, fill{b.x, from, b.w, top + s.height - from, b.ink})
	}
	for _, r := range s.fills {
		r.y += top
		p.fills = append(p.fills, r)
	}
	for _, t := range s.pieces {
		t.y += top
		p.pieces = append(p.pieces, t)
	}
	for _, id := range s.places {
		if _, taken := f.places[id]; !taken {
			f.places[id] = place{len(f.pages), top}
		}
	}
	if s.title != nil {
		p.titles = append(p.titles, mark{*s.title, top})
	}
	f.y, f.last = top+s.height, s.bars
}

// number writes "page 3 sur 12" at the foot of every page.
func (b *book) number(c *typecase, words tree.Words) {
	as := small
	as.ink = soft
	for i := range b.pages {
		text := tree.Text{{Text: fmt.Sprintf(words.Page, i+1, len(b.pages))}}
		for _, line := range c.lines(c.words(text, as, true), rightEdge-leftEdge) {
			x := (leftEdge + rightEdge - line.width) / 2
			b.pages[i].footer = placed{line.pieces[0], x, pageHeight - 40*pt} // digits and letters: one piece
		}
	}
}
