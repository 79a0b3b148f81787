package text

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// A Format is a way of writing a document.
type Format string

// The formats that the program reads.
const (
	Markdown Format = "markdown"
	Plain    Format = "plain"
	HTML     Format = "html"
)

// A Document is a file as given.
type Document struct {
	Name     string   // as the user wrote it; messages show it, and it is scanned
	Format   Format   // how Raw is written
	Raw      []byte   // the file, byte for byte; never changed
	Encoding Encoding // how Raw was decoded

	body string
	back []int32 // for each byte of body and its end, the offset in Raw; nil: the same
}

// Body returns Raw decoded to UTF-8, without a byte order mark.
func (d Document) Body() string { return d.body }

// Decoded returns the document whose Raw is this one's Body: what the program
// edits and signs. It shares the name and the format.
func (d Document) Decoded() Document {
	return Document{Name: d.Name, Format: d.Format, Raw: []byte(d.body), Encoding: UTF8, body: d.body}
}

// given maps an offset in Body to the offset in Raw.
func (d Document) given(body int) int {
	if d.back == nil {
		return body
	}
	return int(d.back[body])
}

// Given maps a span of Body to the span of Raw that it was decoded from.
func (d Document) Given(body Span) Span {
	return Span{d.given(body.Start), d.given(body.End)}
}

// Taken maps a span of Raw to the span of Body that was decoded from it, the
// way back of [Document.Given].
func (d Document) Taken(raw Span) Span {
	end := len(d.body)
	return Span{min(d.taken(raw.Start), end), min(d.taken(raw.End), end)}
}

// taken maps an offset in Raw to the offset in Body: the first byte that was
// decoded from there or after.
func (d Document) taken(raw int) int {
	if d.back == nil {
		return raw
	}
	return sort.Search(len(d.back)-1, func(i int) bool { return int(d.back[i]) >= raw })
}

// Position returns the line and the column of an offset in Raw, both counted
// from 1, the column in characters as an editor counts them.
// It takes time linear in the offset.
func (d Document) Position(raw int) (line, column int) { return d.Places().Of(raw) }

// Places finds positions one after the other.
type Places struct {
	doc          Document
	at           int // in Body
	line, column int // of at
}

// Places returns a finder of positions in d. Asked in the order of the text, it
// takes time linear in the text for all of them together.
func (d Document) Places() *Places { return &Places{doc: d, line: 1, column: 1} }

// Of returns what [Document.Position] does.
func (p *Places) Of(raw int) (line, column int) {
	at := min(p.doc.taken(raw), len(p.doc.body))
	if at < p.at {
		p.at, p.line, p.column = 0, 1, 1
	}
	passed := p.doc.body[p.at:at]
	if i := strings.LastIndexByte(passed, '\n'); i >= 0 {
		p.line, p.column = p.line+strings.Count(passed, "\n"), 1
		passed = passed[i+1:]
	}
	p.at, p.column = at, p.column+utf8.RuneCountInString(passed)
	return p.line, p.column
}
