package main

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// A maskSign stands for a column of what was found. It is the sign that a
// Secret is printed as.
const maskSign = "▒"

// An excerpter shows lines of a document around what was found in it.
type excerpter struct {
	body  string
	lines []int       // where each begins
	masks []text.Span // what is not shown, by place and none within another; nil under --reveal
}

// newExcerpter returns one that masks every finding of the document, those that
// may stay and those that the report leaves out too.
func newExcerpter(doc text.Document, findings []redact.Finding, reveal bool) *excerpter {
	e := &excerpter{body: doc.Body(), lines: []int{0}}
	for i := 0; ; {
		n := strings.IndexByte(e.body[i:], '\n')
		if n < 0 {
			break
		}
		i += n + 1
		e.lines = append(e.lines, i)
	}
	if reveal {
		return e
	}
	for _, f := range findings {
		e.masks = append(e.masks, doc.Taken(f.Span))
	}
	slices.SortFunc(e.masks, func(a, b text.Span) int { return a.Start - b.Start })
	e.masks = merged(e.masks)
	return e
}

// merged joins spans that overlap; they are in order of their starts.
func merged(spans []text.Span) []text.Span {
	var out []text.Span
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
		} else if s.Len() > 0 {
			out = append(out, s)
		}
	}
	return out
}

// An excerpt is a line of the document in a given width: what stands before a
// place, the place, and what stands after.
type excerpt struct{ before, place, after []cell }

// of returns the lines that a place covers, two at most, each cut around it.
func (e *excerpter) of(place text.Span, width int) []excerpt {
	var out []excerpt
	first := sort.SearchInts(e.lines, place.Start+1) - 1
	for i := first; i < min(first+2, len(e.lines)) && e.lines[i] < place.End; i++ {
		line := e.line(i)
		part := text.Span{Start: max(place.Start, line.Start), End: min(place.End, line.End)}
		if part.Len() > 0 {
			out = append(out, e.cut(line, part, width))
		}
	}
	return out
}

// line returns the bounds of a line, without its end.
func (e *excerpter) line(i int) text.Span {
	end := len(e.body)
	if i+1 < len(e.lines) {
		end = e.lines[i+1] - 1
	}
	if end > e.lines[i] && e.body[end-1] == '\r' {
		end--
	}
	return text.Span{Start: e.lines[i], End: end}
}

// cut returns a line around a place, with … where more stands.
func (e *excerpter) cut(line, place text.Span, width int) excerpt {
	// Only so much can be seen: a line may have as many bytes as the file.
	from, to := max(line.Start, place.Start-8*width), min(line.End, place.End+8*width)
	for from > line.Start && !utf8.RuneStart(e.body[from]) {
		from--
	}
	for to < line.End && !utf8.RuneStart(e.body[to]) {
		to++
	}
	x := excerpt{e.cells(from, place.Start), e.cells(place.Start, place.End), e.cells(place.End, to)}
	if columns(x.before)+columns(x.place)+columns(x.after) <= width && from == line.Start && to == line.End {
		return x
	}
	room := width - 2 // for an … on each side
	if columns(x.place) > room {
		x.place, x.after = head(x.place, room-1), nil
	}
	room -= columns(x.place)
	left, right := columns(x.before), columns(x.after)
	left = min(left, max(room/2, room-right))
	x.before, x.after = tail(x.before, left), head(x.after, room-left)
	return x
}

// cells returns what is shown of a stretch of the document. A character that a
// mask covers in part is covered.
func (e *excerpter) cells(from, to int) []cell {
	cs := cells(e.body[from:to])
	i := sort.Search(len(e.masks), func(i int) bool { return e.masks[i].End > from })
	for k := range cs {
		for i < len(e.masks) && e.masks[i].End <= from {
			i++
		}
		if i < len(e.masks) && e.masks[i].Start < from+cs[k].size {
			cs[k].shown = strings.Repeat(maskSign, cs[k].width)
		}
		from += cs[k].size
	}
	return cs
}

var ellipsis = cell{shown: "…", width: 1}

// head returns the first cells that fit in a width, cut at a space where one is
// near, and an … for those that do not.
func head(cs []cell, width int) []cell {
	n, w := 0, 0
	for n < len(cs) && w+cs[n].width <= width {
		w += cs[n].width
		n++
	}
	if n == len(cs) {
		return cs
	}
	return append(slices.Clone(cs[:atSpace(cs, n, -1)]), ellipsis)
}

// tail returns the last cells that fit in a width, as head does the first.
func tail(cs []cell, width int) []cell {
	n, w := len(cs), 0
	for n > 0 && w+cs[n-1].width <= width {
		n--
		w += cs[n].width
	}
	if n == 0 {
		return cs
	}
	if cs[n-1].shown != " " {
		n = atSpace(cs, n, 1)
	}
	return append([]cell{ellipsis}, cs[n:]...)
}

// atSpace moves a cut by a few cells to the nearest space in a direction; where
// there is none it stays.
func atSpace(cs []cell, cut, step int) int {
	const near = 12
	for k, i := 0, cut; k < near && i > 0 && i < len(cs); k, i = k+1, i+step {
		if cs[i].shown == " " {
			return i
		}
	}
	return cut
}
