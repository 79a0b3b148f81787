package pdf

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"github.com/go-pdf/fpdf"

	"github.com/opendetat/chatham/render/fonts"
	"github.com/opendetat/chatham/render/tree"
)

// maker is what the file says it was made with.
const maker = "chatham"

// undated is the date of a file whose restitution has none: a constant, for
// the same restitution must give the same bytes at any hour.
var undated = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// Write sets doc and writes it as a PDF file. The notes tell which characters
// could not be drawn. Where it fails for another reason than w, w is untouched.
func Write(w io.Writer, doc tree.Document) ([]tree.Note, error) {
	l := layout{typecase: new(typecase)}
	l.document(doc)
	b := pages(l.strips)
	b.number(l.typecase, tree.WordsOf(doc.Lang))

	d := newDrawing(doc, l.plain(doc.Title))
	d.book(&b)
	var file bytes.Buffer
	if err := d.pdf.Output(&file); err != nil {
		return nil, fmt.Errorf("draw: %w", err)
	}
	out, err := mapUnicode(file.Bytes())
	if err != nil {
		return nil, err
	}
	_, err = w.Write(out)
	return l.notes.Sorted(), err
}

// A drawing is a file as fpdf makes it.
type drawing struct {
	pdf    *fpdf.Fpdf
	loaded [fonts.Count]bool
	links  map[string]int // fpdf's number of a place inside
}

func newDrawing(doc tree.Document, title string) *drawing {
	pdf := fpdf.New("P", "pt", "A4", "")
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetMargins(0, 0, 0)
	pdf.SetCatalogSort(true)
	date := undated
	if t, err := time.Parse(time.DateOnly, doc.Date); err == nil {
		date = t
	}
	pdf.SetCreationDate(date)
	pdf.SetModificationDate(date)
	pdf.SetProducer(maker, true)
	pdf.SetCreator(maker, true)
	pdf.SetTitle(title, true)
	pdf.SetLang(doc.Lang)
	return &drawing{pdf: pdf, links: make(map[string]int)}
}

// book draws all pages. Places are known to fpdf before the links to them.
func (d *drawing) book(b *book) {
	for i := range b.pages {
		d.pdf.AddPage()
		d.page(&b.pages[i], b.places)
	}
}

func (d *drawing) page(p *page, places map[string]place) {
	for _, r := range p.fills {
		d.pdf.SetFillColor(int(r.ink.r), int(r.ink.g), int(r.ink.b))
		d.pdf.Rect(points(r.x), points(r.y), points(r.w), points(r.h), "F")
	}
	for _, t := range p.pieces {
		d.text(t)
	}
	d.areas(p.pieces, places)
	for _, m := range p.titles {
		d.pdf.Bookmark(m.words, m.level, points(m.y))
	}
	d.text(p.footer)
}

func (d *drawing) text(t placed) {
	if len(t.text) == 0 {
		return
	}
	if !d.loaded[t.face] {
		// A copy, for fpdf writes into the bytes that it is given: the next
		// file would be another one.
		d.pdf.AddUTF8FontFromBytes(t.face.String(), "", bytes.Clone(t.face.TrueType()))
		d.loaded[t.face] = true
	}
	d.pdf.SetFont(t.face.String(), "", points(t.size))
	d.pdf.SetTextColor(int(t.ink.r), int(t.ink.g), int(t.ink.b))
	d.pdf.Text(points(t.x), points(t.y), string(t.text))
}

// areas makes linked text clickable, one area for each link and line.
func (d *drawing) areas(pieces []placed, places map[string]place) {
	for i := 0; i < len(pieces); {
		first, end := pieces[i], i+1
		if first.link == nil {
			i = end
			continue
		}
		x := first.x + first.width
		for end < len(pieces) && pieces[end].link == first.link && pieces[end].y == first.y {
			x = pieces[end].x + pieces[end].width
			end++
		}
		d.area(first, x-first.x, places)
		i = end
	}
}

func (d *drawing) area(at placed, width unit, places map[string]place) {
	x, y, w, h := points(at.x), points(at.y-at.size), points(width), points(at.size*13/10)
	if at.link.URL != "" {
		d.pdf.LinkString(x, y, w, h, at.link.URL)
		return
	}
	to, ok := places[at.link.To]
	if !ok {
		return
	}
	n, known := d.links[at.link.To]
	if !known {
		n = d.pdf.AddLink()
		d.links[at.link.To] = n
		d.pdf.SetLink(n, points(to.y), to.page)
	}
	d.pdf.Link(x, y, w, h, n)
}

// points converts to what fpdf counts in.
func points(u unit) float64 { return float64(u) / 1000 }
