package tree

import (
	"fmt"
	"strings"
)

// A Document is a restitution as its pages show it.
type Document struct {
	Lang   string  // BCP 47 tag, such as "fr"
	Title  string  // never empty
	InBody bool    // the title is also the body's first heading, of level 1
	Date   string  // ISO 8601 calendar date, or empty
	Fields []Field // what the front matter says that readers are told, in a fixed order

	Blocks    []Block
	Footnotes []Footnote // those that are called, by number
}

// A Block is one of *Heading, *Paragraph, *List, *Definitions, *Quote,
// *CodeBlock, *Rule and *Table.
type Block interface{ block() }

// A Heading opens a section. Levels start at 1, which only the title has, and
// never skip one on the way down.
type Heading struct {
	Level int    // 1 to 6
	ID    string // unique in the document; ASCII letters, digits and hyphens
	Text  Text
}

// A Paragraph is running text.
type Paragraph struct {
	Text  Text
	Tight bool // an item of a list whose items no blank line parts
}

// A List is ordered when its items are numbered from Start.
type List struct {
	Ordered bool
	Start   int
	Tight   bool
	Items   [][]Block
}

// Definitions is a list of terms with what they mean.
type Definitions struct{ Items []Definition }

// A Definition is one or more terms and their descriptions.
type Definition struct {
	Terms   []Text
	Details [][]Block
}

// A Quote is a block quotation.
type Quote struct{ Blocks []Block }

// A CodeBlock is text taken literally, lines ended by "\n".
type CodeBlock struct{ Text string }

// A Rule is a thematic break.
type Rule struct{}

// A Table has rows of as many cells as Head.
type Table struct {
	Head    []Text
	Rows    [][]Text
	Align   []Align
	Section string // the ID of the heading above, or empty: what the table is called
}

// Stub reports whether the first column holds the rows' headings: so it is
// when the corner where it meets the header row was left empty.
func (t *Table) Stub() bool {
	return len(t.Head) > 1 && t.Head[0].String() == "" && t.Head[1].String() != ""
}

// Align is how a table's column is set.
type Align uint8

// The alignments; Left is also the one that nobody asked for.
const (
	Left Align = iota
	Center
	Right
)

// A Footnote stands after the body.
type Footnote struct {
	Number int // from 1
	Calls  int // how many places call it
	Blocks []Block
}

func (*Heading) block()     {}
func (*Paragraph) block()   {}
func (*List) block()        {}
func (*Definitions) block() {}
func (*Quote) block()       {}
func (*CodeBlock) block()   {}
func (*Rule) block()        {}
func (*Table) block()       {}

// A Text is a sequence of runs. No two neighbours could be one.
type Text []Run

// A Run is text of one appearance. "\n" is a line break that was asked for.
type Run struct {
	Text  string
	Style Style
	Link  *Link // nil, or shared by all runs of one link
	Call  Call  // not zero: the run is the call of a footnote, and Text its number
}

// Style is a set of appearances.
type Style uint8

// The appearances.
const (
	Strong Style = 1 << iota
	Emphasis
	Strike
	Literal // code
	Image   // the alternative text of an image that is not shown
)

// A Link goes to URL, or to a place in the document. One of the two is empty.
type Link struct {
	URL   string // ASCII, percent-encoded; http, https, mailto, tel or relative
	To    string // the ID of a heading
	Title string
}

// A Call is the place where a footnote is called.
type Call struct {
	Number int // the footnote's; from 1
	Nth    int // which of the footnote's calls it is; from 1
}

// ID returns what links to the call find.
func (c Call) ID() string { return fmt.Sprintf("call_%d_%d", c.Number, c.Nth) }

// NoteID returns what links to a footnote find. Like a call's, it holds a "_",
// which no heading's ID does.
func NoteID(number int) string { return fmt.Sprintf("note_%d", number) }

// String returns the text's words without the numbers of footnotes, with
// spaces for line breaks.
func (t Text) String() string {
	var b strings.Builder
	for _, r := range t {
		if r.Call.Number == 0 {
			b.WriteString(strings.ReplaceAll(r.Text, "\n", " "))
		}
	}
	return b.String()
}
