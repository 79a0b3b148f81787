package text

import "strings"

// A Builder makes a [Text]. A reader of a format walks its document and calls
// Literal and Instead inside blocks, visible blocks first. Spans are of Body.
type Builder struct {
	t     Text
	plain strings.Builder
	open  bool
}

// NewBuilder returns a Builder for the text of doc.
func NewBuilder(doc Document) *Builder {
	b := &Builder{t: Text{Doc: doc}}
	b.plain.Grow(len(doc.body) + len(doc.body)/8)
	b.t.blocks = make([]block, 0, len(doc.body)/usual+1)
	b.t.marks = make([]mark, 0, 2*cap(b.t.blocks))
	return b
}

// usual is the length of a block of notes, in bytes: a guess that saves memory.
const usual = 64

// Begin starts a block in a zone; it ends where the next one begins. An empty
// block leaves no trace.
func (b *Builder) Begin(zone Zone) { b.begin(block{zone: zone}) }

// BeginWhole starts a block that goes as a whole when a finding is cut from
// it; drop are the spans that then go, markup included.
func (b *Builder) BeginWhole(zone Zone, drop ...Span) {
	b.begin(block{zone: zone, drop: joined(drop), whole: true})
}

func (b *Builder) begin(next block) {
	b.end()
	next.at.Start = b.plain.Len()
	b.t.blocks = append(b.t.blocks, next)
	b.open = true
}

// end closes the open block and writes the separator that no finding crosses.
func (b *Builder) end() {
	if !b.open {
		return
	}
	last := &b.t.blocks[len(b.t.blocks)-1]
	last.at.End = b.plain.Len()
	if last.at.Len() == 0 {
		b.t.blocks = b.t.blocks[:len(b.t.blocks)-1]
	} else {
		b.plain.WriteString("\n\n")
	}
	b.open = false
}

// Literal adds the bytes of Body[raw] as they are.
func (b *Builder) Literal(raw Span) {
	if raw.Len() > 0 {
		b.mark(b.t.Doc.body[raw.Start:raw.End], raw, true)
	}
}

// Instead adds s, which Body[raw] stands for as a whole.
func (b *Builder) Instead(s string, raw Span) {
	if s != "" {
		b.mark(s, raw, false)
	}
}

func (b *Builder) mark(s string, raw Span, literal bool) {
	if k := len(b.t.marks); literal && k > 0 {
		m := &b.t.marks[k-1]
		if m.literal && m.raw.End == raw.Start && m.at+m.n == b.plain.Len() {
			m.n, m.raw.End = m.n+len(s), raw.End
			b.plain.WriteString(s)
			return
		}
	}
	b.t.marks = append(b.t.marks, mark{b.plain.Len(), len(s), raw, literal})
	b.plain.WriteString(s)
}

// Pos returns how many bytes of Plain are written.
func (b *Builder) Pos() int { return b.plain.Len() }

// Wrap notes inline markup around the text written since from, which is a
// [Builder.Pos]: its opening and its closing sign.
func (b *Builder) Wrap(from int, open, close Span) {
	b.t.wraps = append(b.t.wraps, wrap{Span{from, b.Pos()}, open, close})
}

// Code notes that the text written since from is a code span, between two
// signs.
func (b *Builder) Code(from int, open, close Span) {
	b.Wrap(from, open, close)
	b.t.codes = append(b.t.codes, Span{from, b.Pos()})
}

// Front notes that the first bytes of Body are metadata, and what they say.
func (b *Builder) Front(end int, says []string) { b.t.Front, b.t.Says = end, says }

// Unit notes that the text written since from stands or falls as a whole: an
// address that is its own link.
func (b *Builder) Unit(from int) { b.t.units = append(b.t.units, Span{from, b.Pos()}) }

// Text closes the builder: the file's name becomes the last zone.
func (b *Builder) Text() *Text {
	if b.t.Doc.Name != "" {
		b.Begin(FileName)
		b.plain.WriteString(nameText(b.t.Doc.Name))
	}
	b.end()
	t := b.t
	t.Plain = b.plain.String()
	return &t
}
