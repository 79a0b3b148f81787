package source

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	gtext "github.com/yuin/goldmark/text"

	"github.com/opendetat/chatham/redact/text"
	"github.com/opendetat/chatham/render/tree"
)

var markdown = Reader{
	Format: text.Markdown,
	Exts:   []string{".md", ".markdown", ".mdown", ".mkd"},
	Text:   readMarkdown,
}

func readMarkdown(doc text.Document) (*text.Text, error) {
	if tangled(doc.Body()) {
		return nil, ErrTangled
	}
	w := &walker{b: text.NewBuilder(doc), body: doc.Body()}
	w.base = frontMatterEnd(w.body)
	w.source = []byte(w.body[w.base:])
	w.block(tree.Parser().Parse(gtext.NewReader(w.source)))
	if front, _ := tree.CutFront(w.body); w.base > 0 {
		says, _ := tree.Outline(front) // what says nothing is refused when it is signed
		w.b.Front(w.base, says)
	}
	w.frontMatter()
	w.unhide()
	for _, s := range w.covered.uncovered(w.body, w.base) {
		w.hide(hidden{zone: w.zoneOf(s), raw: s, mask: entities | escapes | percents | comments})
	}
	w.unhide()
	return w.done()
}

// frontMatterEnd returns the length of the front matter that body begins with:
// from a line of three hyphens to the next one.
func frontMatterEnd(body string) int {
	if !strings.HasPrefix(body, "---\n") && !strings.HasPrefix(body, "---\r\n") {
		return 0
	}
	for at := strings.IndexByte(body, '\n') + 1; at < len(body); {
		end := len(body)
		if i := strings.IndexByte(body[at:], '\n'); i >= 0 {
			end = at + i + 1
		}
		if line := strings.TrimRight(body[at:end], " \t\r\n"); line == "---" || line == "..." {
			return end
		}
		at = end
	}
	return 0
}

// A walker reads the tree that goldmark makes. Offsets of the tree are into
// source, which begins at base in body.
type walker struct {
	b       *text.Builder
	body    string
	base    int
	source  []byte
	covered cover
	hidden  []hidden
	end     int // in body: where the last thing that was read ends

	gloss     bool // inside a ruby's gloss, which stands beside the words that it parts
	reordered bool // something is shown in another order than it is written
}

// A hidden is a stretch that is read after all that is visible.
type hidden struct {
	zone  text.Zone
	raw   text.Span
	drop  []text.Span // with whole
	whole bool
	mask  int

	joined bool      // it goes on with the one before
	breaks text.Span // the line break after it, if there is one
}

// unhide reads what was kept for later. Comments inside are kept in turn, and go
// with what they stand in.
func (w *walker) unhide() {
	for i := 0; i < len(w.hidden); i++ {
		h := w.hidden[i]
		switch {
		case h.joined:
		case h.whole:
			w.b.BeginWhole(h.zone, h.drop...)
		default:
			w.b.Begin(h.zone)
		}
		for _, aside := range w.literal(h.raw, h.mask) {
			w.aside(aside, h.drop...)
		}
		if h.breaks.Len() > 0 {
			w.b.Instead("\n", h.breaks)
		}
	}
	w.hidden = nil
}

// done returns the text, unless its words are shown in another order than they
// are written: a name that is written backwards would not be found.
func (w *walker) done() (*text.Text, error) {
	t := w.b.Text()
	if w.reordered || reordered(t.Plain) {
		return nil, ErrReordered
	}
	return t, nil
}

// reordered reports whether a text holds what makes it read in another order than
// it is written.
func reordered(plain string) bool {
	for _, r := range overrides {
		if strings.ContainsRune(plain, r) {
			return true
		}
	}
	return false
}

// aside keeps a comment for later that stands where there are none; a finding in
// it takes what it stands in, or the comment alone.
func (w *walker) aside(s text.Span, drop ...text.Span) {
	if len(drop) == 0 {
		drop = []text.Span{s}
	}
	w.hide(hidden{zone: text.Comment, raw: s, drop: drop, whole: true, mask: entities})
}

// hide keeps a stretch for later and marks it as spoken of.
func (w *walker) hide(h hidden) {
	w.covered.add(h.raw)
	w.hidden = append(w.hidden, h)
}

func (w *walker) span(start, stop int) text.Span {
	return text.Span{Start: w.base + start, End: w.base + stop}
}

// read adds a stretch of visible text.
func (w *walker) read(s text.Span, mask int) {
	asides := w.literal(s, mask)
	w.covered.add(s)
	for _, aside := range asides {
		w.aside(aside)
	}
	w.end = max(w.end, s.End)
}

// zoneOf tells a definition from other markup that only the raw bytes show.
func (w *walker) zoneOf(s text.Span) text.Zone {
	line := w.body[strings.LastIndexByte(w.body[:s.Start], '\n')+1 : s.End]
	if strings.HasPrefix(strings.TrimLeft(line, " >\t"), "[") && strings.Contains(line, "]:") {
		return text.Definition
	}
	return text.Markup
}

// block reads a block and those that it holds.
func (w *walker) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.b.Begin(text.Code)
		for _, s := range n.Lines().Sliced(0, n.Lines().Len()) {
			w.read(w.span(s.Start, s.Stop), entities|comments)
		}
		return
	case *ast.HTMLBlock:
		w.htmlBlock(n)
		return
	case *ast.LinkReferenceDefinition:
		w.definition(n)
		return
	case *ast.Paragraph, *ast.TextBlock, *ast.Heading, *east.TableCell, *east.DefinitionTerm:
		w.b.Begin(text.Visible)
		w.gloss = false
		w.inlines(n)
		return
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Type() == ast.TypeInline {
			w.b.Begin(text.Visible)
			w.inlines(n)
			return
		}
		w.block(c)
	}
}

// htmlBlock reads raw HTML as a browser would: its text is visible to whoever
// renders it, though our own pages leave it out.
func (w *walker) htmlBlock(n *ast.HTMLBlock) {
	lines := n.Lines()
	if lines.Len() == 0 && !n.HasClosure() {
		return
	}
	var s text.Span
	if lines.Len() > 0 {
		s = w.span(lines.At(0).Start, lines.At(lines.Len()-1).Stop)
	} else {
		s = w.span(n.ClosureLine.Start, n.ClosureLine.Stop)
	}
	if n.HasClosure() {
		s.End = max(s.End, w.base+n.ClosureLine.Stop)
	}
	w.markup(s)
}
