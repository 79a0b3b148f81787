package render

import (
	"fmt"
	"strings"

	"github.com/opendetat/chatham/render/tree"
)

func (p *htmlPage) blocks(blocks []tree.Block) {
	for i, b := range blocks {
		text, ok := b.(*tree.Paragraph)
		if ok && text.Tight {
			p.text(text.Text)
			if i < len(blocks)-1 {
				p.print("\n")
			}
			continue
		}
		p.block(b)
	}
}

func (p *htmlPage) block(b tree.Block) {
	switch b := b.(type) {
	case *tree.Heading:
		p.printf("<h%d id=\"%s\">", b.Level, b.ID)
		p.text(b.Text)
		p.printf("</h%d>\n", b.Level)
	case *tree.Paragraph:
		p.print("<p>")
		p.text(b.Text)
		p.print("</p>\n")
	case *tree.List:
		p.list(b)
	case *tree.Definitions:
		p.definitions(b)
	case *tree.Quote:
		p.print("<blockquote>\n")
		p.blocks(b.Blocks)
		p.print("</blockquote>\n")
	case *tree.CodeBlock:
		p.printf("<pre tabindex=\"0\"><code>%s</code></pre>\n", escape(b.Text))
	case *tree.Rule:
		p.print("<hr>\n")
	case *tree.Table:
		p.table(b)
	}
}

func (p *htmlPage) list(l *tree.List) {
	switch {
	case l.Ordered && l.Start != 1:
		p.printf("<ol start=\"%d\">\n", l.Start)
	case l.Ordered:
		p.print("<ol>\n")
	default:
		p.print("<ul>\n")
	}
	for _, item := range l.Items {
		p.print("<li>")
		p.blocks(item)
		p.print("</li>\n")
	}
	if l.Ordered {
		p.print("</ol>\n")
	} else {
		p.print("</ul>\n")
	}
}

func (p *htmlPage) definitions(d *tree.Definitions) {
	p.print("<dl>\n")
	for _, item := range d.Items {
		for _, term := range item.Terms {
			p.print("<dt>")
			p.text(term)
			p.print("</dt>\n")
		}
		for _, detail := range item.Details {
			p.print("<dd>")
			p.blocks(detail)
			p.print("</dd>\n")
		}
	}
	p.print("</dl>\n")
}

// table writes a table that a keyboard can scroll where the screen is narrow.
// It is called what the section that it stands in is called.
func (p *htmlPage) table(t *tree.Table) {
	name := fmt.Sprintf("aria-label=\"%s\"", escape(p.words.Table))
	if t.Section != "" {
		name = fmt.Sprintf("aria-labelledby=\"%s\"", t.Section)
	}
	p.printf("<div class=\"table\" role=\"group\" tabindex=\"0\" %s>\n<table %s>\n<thead>\n<tr>\n", name, name)
	for i, cell := range t.Head {
		p.cell(cell, t.Align[i], "col")
	}
	p.print("</tr>\n</thead>\n<tbody>\n")
	for _, row := range t.Rows {
		p.print("<tr>\n")
		for i, cell := range row {
			scope := ""
			if i == 0 && t.Stub() {
				scope = "row"
			}
			p.cell(cell, t.Align[i], scope)
		}
		p.print("</tr>\n")
	}
	p.print("</tbody>\n</table>\n</div>\n")
}

// cell writes a heading where scope says of what, and a datum otherwise. An
// empty cell is never a heading: it would be the heading of nothing.
func (p *htmlPage) cell(t tree.Text, a tree.Align, scope string) {
	class := [...]string{tree.Left: "", tree.Center: ` class="center"`, tree.Right: ` class="right"`}[a]
	tag := "td"
	if scope != "" && len(t) > 0 {
		tag, class = "th", class+fmt.Sprintf(" scope=\"%s\"", scope)
	}
	p.printf("<%s%s>", tag, class)
	p.text(t)
	p.printf("</%s>\n", tag)
}

// styleTags are the elements of the styles, outermost first.
var styleTags = [...]struct {
	style       tree.Style
	open, close string
}{
	{tree.Strong, "<strong>", "</strong>"},
	{tree.Emphasis, "<em>", "</em>"},
	{tree.Strike, "<del>", "</del>"},
	{tree.Literal, "<code>", "</code>"},
	{tree.Image, `<span class="image">`, "</span>"},
}

// text writes runs. Neighbours share the elements that they have in common, so
// that a link or an emphasis that holds several runs is one element.
func (p *htmlPage) text(t tree.Text) {
	var link *tree.Link
	var open tree.Style
	for _, run := range t {
		if run.Link != link {
			p.restyle(open, 0)
			open = 0
			p.relink(link, run.Link)
			link = run.Link
		}
		p.restyle(open, run.Style)
		open = run.Style
		p.run(run)
	}
	p.restyle(open, 0)
	p.relink(link, nil)
}

func (p *htmlPage) relink(from, to *tree.Link) {
	if from != nil {
		p.print("</a>")
	}
	if to == nil {
		return
	}
	href := to.URL
	if href == "" {
		href = "#" + to.To
	}
	p.printf("<a href=\"%s\"", escape(href))
	if to.Title != "" {
		p.printf(" title=\"%s\"", escape(to.Title))
	}
	p.print(">")
}

// restyle closes the elements that from has open and to does not share, from
// the inside out, and opens those that to adds.
func (p *htmlPage) restyle(from, to tree.Style) {
	shared := 0
	for shared < len(styleTags) && from&styleTags[shared].style == to&styleTags[shared].style {
		shared++
	}
	for i := len(styleTags) - 1; i >= shared; i-- {
		if from&styleTags[i].style != 0 {
			p.print(styleTags[i].close)
		}
	}
	for _, tag := range styleTags[shared:] {
		if to&tag.style != 0 {
			p.print(tag.open)
		}
	}
}

func (p *htmlPage) run(run tree.Run) {
	if c := run.Call; c.Number > 0 {
		p.printf("<sup><a id=\"%s\" href=\"#%s\" role=\"doc-noteref\" aria-label=\"%s\">%s</a></sup>",
			c.ID(), tree.NoteID(c.Number), escape(fmt.Sprintf(p.words.Call, c.Number)), run.Text)
		return
	}
	p.print(strings.ReplaceAll(escape(run.Text), "\n", "<br>\n"))
}
