package tree

import (
	"sort"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// Parse reads a restitution. name is what the document is called where it has
// no title. The notes tell what pages cannot show. The one error is a
// [*FrontError].
func Parse(name, markdown string) (Document, []Note, error) {
	markdown = strings.ReplaceAll(strings.ToValidUTF8(markdown, "\uFFFD"), "\r\n", "\n")
	front, body := CutFront(markdown)
	values, err := readFront(front)
	if err != nil {
		return Document{}, nil, err
	}
	r := newReader(body, strings.Count(markdown, "\n")-strings.Count(body, "\n"))
	doc := Document{Lang: language(values["langue"])}
	doc.Title, doc.InBody = r.headings(values["titre"], oneLine(name))
	doc.Fields = fields(values, WordsOf(doc.Lang))
	for _, f := range doc.Fields {
		if f.Key == "date" {
			doc.Date = f.Date
		}
	}
	doc.Blocks = r.blocks(r.root)
	doc.Footnotes = r.footnotes()
	return doc, r.notes.Sorted(), nil
}

// language returns a well-formed language tag: tag itself, or French's.
func language(tag string) string {
	ok := len(tag) >= 2 && len(tag) <= 35
	for _, c := range tag {
		ok = ok && (c == '-' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z')
	}
	if !ok {
		return "fr"
	}
	return tag
}

// A reader turns goldmark's tree into ours.
type reader struct {
	src   []byte
	lines []int // where each line of src starts
	skip  int   // lines of front matter before src
	root  ast.Node
	ids   map[*ast.Heading]string
	known slugs
	level map[*ast.Heading]int
	above string // the ID of the heading last read
	notes Notes
}

func newReader(body string, skip int) *reader {
	pc := parser.NewContext()
	r := &reader{src: []byte(body), lines: []int{0}, skip: skip}
	for i, c := range r.src {
		if c == '\n' {
			r.lines = append(r.lines, i+1)
		}
	}
	r.root = Parser().Parse(text.NewReader(r.src), parser.WithContext(pc))
	uncalled, _ := pc.Get(uncalledKey).([]int)
	for _, at := range uncalled {
		r.notes.Add(FootnoteLeftOut, 0, r.line(at))
	}
	return r
}

// line returns the line of the Markdown that an offset into src is on.
func (r *reader) line(at int) int {
	if at < 0 {
		return 0
	}
	return r.skip + sort.SearchInts(r.lines, at+1)
}

// note tells of a node that pages cannot show.
func (r *reader) note(code Code, n ast.Node) { r.notes.Add(code, 0, r.line(n.Pos())) }

// blocks reads the blocks inside n.
func (r *reader) blocks(n ast.Node) []Block {
	var out []Block
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if b := r.block(c); b != nil {
			out = append(out, b)
		}
	}
	return out
}

// block reads one block; nil where pages show nothing of it.
func (r *reader) block(n ast.Node) Block {
	switch n := n.(type) {
	case *ast.Heading:
		r.above = r.ids[n]
		return &Heading{Level: r.level[n], ID: r.ids[n], Text: r.text(n)}
	case *ast.Paragraph:
		return paragraph(r.text(n), false)
	case *ast.TextBlock:
		return paragraph(r.text(n), true)
	case *ast.Blockquote:
		return &Quote{Blocks: r.blocks(n)}
	case *ast.List:
		return r.list(n)
	case *extast.DefinitionList:
		return r.definitions(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		return &CodeBlock{Text: clean(strings.ReplaceAll(r.source(n), "\t", "    "))}
	case *ast.ThematicBreak:
		return &Rule{}
	case *extast.Table:
		return r.table(n)
	case *ast.HTMLBlock:
		if !comment(r.source(n)) {
			r.note(HTMLLeftOut, n)
		}
	}
	return nil
}

func paragraph(t Text, tight bool) Block {
	if len(t) == 0 {
		return nil
	}
	return &Paragraph{Text: t, Tight: tight}
}

func (r *reader) list(n *ast.List) *List {
	l := &List{Ordered: n.IsOrdered(), Start: n.Start, Tight: n.IsTight}
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		l.Items = append(l.Items, r.blocks(item))
	}
	return l
}

func (r *reader) definitions(n ast.Node) *Definitions {
	var d Definitions
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		k := len(d.Items)
		switch c := c.(type) {
		case *extast.DefinitionTerm:
			if k == 0 || len(d.Items[k-1].Details) > 0 {
				d.Items, k = append(d.Items, Definition{}), k+1
			}
			d.Items[k-1].Terms = append(d.Items[k-1].Terms, r.text(c))
		case *extast.DefinitionDescription:
			if k == 0 {
				d.Items, k = append(d.Items, Definition{}), k+1
			}
			d.Items[k-1].Details = append(d.Items[k-1].Details, r.blocks(c))
		}
	}
	return &d
}

func (r *reader) table(n *extast.Table) *Table {
	t := &Table{Section: r.above}
	for _, a := range n.Alignments {
		switch a {
		case extast.AlignRight:
			t.Align = append(t.Align, Right)
		case extast.AlignCenter:
			t.Align = append(t.Align, Center)
		default:
			t.Align = append(t.Align, Left)
		}
	}
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		cells := make([]Text, len(t.Align))
		i := 0
		for c := row.FirstChild(); c != nil && i < len(cells); c = c.NextSibling() {
			cells[i] = r.text(c)
			i++
		}
		if row.Kind() == extast.KindTableHeader {
			t.Head = cells
		} else {
			t.Rows = append(t.Rows, cells)
		}
	}
	return t
}

// source returns the lines of a block of code or of HTML.
func (r *reader) source(n ast.Node) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		b.Write(line.Value(r.src))
	}
	if h, ok := n.(*ast.HTMLBlock); ok && h.HasClosure() {
		b.Write(h.ClosureLine.Value(r.src))
	}
	return b.String()
}

func (r *reader) footnotes() []Footnote {
	list, ok := r.root.LastChild().(*extast.FootnoteList)
	if !ok {
		return nil
	}
	calls := make(map[int]int)
	_ = ast.Walk(r.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if c, ok := n.(*extast.FootnoteLink); ok && entering {
			calls[c.Index]++
		}
		return ast.WalkContinue, nil
	})
	var out []Footnote
	for c := list.FirstChild(); c != nil; c = c.NextSibling() {
		if f, ok := c.(*extast.Footnote); ok {
			out = append(out, Footnote{Number: f.Index, Calls: calls[f.Index], Blocks: r.blocks(f)})
		}
	}
	return out
}
