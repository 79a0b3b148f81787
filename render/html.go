package render

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"io"
	"strings"

	"github.com/opendetat/chatham/render/tree"
)

// pageCSS is the one style sheet: readable on a screen and on paper, text and
// background at a contrast of at least 7 to 1, no colour that alone has a meaning.
//
//go:embed page.css
var pageCSS string

// writeHTML writes a page that needs nothing beside it: no script, no font, no
// image, no address that a browser would fetch by itself. Its content security
// policy forbids all of these, so that a slip here would still load nothing.
//
// The text of its main element is the restitution's visible text and no more,
// but for the number of a footnote (role doc-noteref) and the way back from it
// (doc-backlink).
func writeHTML(w io.Writer, doc tree.Document) error {
	p := &htmlPage{words: tree.WordsOf(doc.Lang)}
	p.head(doc)
	p.printf("<body>\n<a class=\"skip\" href=\"#main\">%s</a>\n", escape(p.words.Skip))
	p.header(doc)
	p.print("<main id=\"main\">\n")
	p.blocks(doc.Blocks)
	p.footnotes(doc.Footnotes)
	p.print("</main>\n</body>\n</html>\n")
	_, err := io.WriteString(w, p.String())
	return err
}

// An htmlPage is a page as it is written.
type htmlPage struct {
	strings.Builder
	words tree.Words
}

func (p *htmlPage) print(s string) { p.WriteString(s) }

// printf formats markup; what is not a number must be escaped by the caller.
func (p *htmlPage) printf(format string, args ...any) { fmt.Fprintf(p, format, args...) }

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// escape makes words safe in HTML, between tags and in double quotes.
func escape(s string) string { return escaper.Replace(s) }

func (p *htmlPage) head(doc tree.Document) {
	style := "\n" + pageCSS
	sum := sha256.Sum256([]byte(style))
	p.printf("<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", doc.Lang)
	p.printf("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'\">\n",
		base64.StdEncoding.EncodeToString(sum[:]))
	p.print("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
	p.print("<meta name=\"referrer\" content=\"no-referrer\">\n")
	p.printf("<title>%s</title>\n", escape(doc.Title))
	for _, f := range doc.Fields {
		if f.Key == "licence" && f.URL != "" {
			p.printf("<link rel=\"license\" href=\"%s\">\n", escape(f.URL))
		}
	}
	p.printf("<style>%s</style>\n</head>\n", style)
}

// header writes what comes before the restitution's own text: the title, where
// the body does not open with it, and the fields of the front matter.
func (p *htmlPage) header(doc tree.Document) {
	if doc.InBody && len(doc.Fields) == 0 {
		return
	}
	p.print("<header>\n")
	if !doc.InBody {
		p.printf("<h1>%s</h1>\n", escape(doc.Title))
	}
	if len(doc.Fields) > 0 {
		p.print("<dl>\n")
		for _, f := range doc.Fields {
			p.printf("<div><dt>%s</dt><dd>%s</dd></div>\n", escape(f.Label), fieldValue(f))
		}
		p.print("</dl>\n")
	}
	p.print("</header>\n")
}

func fieldValue(f tree.Field) string {
	value := escape(f.Value)
	switch {
	case f.Date != "":
		return fmt.Sprintf("<time datetime=\"%s\">%s</time>", f.Date, value)
	case f.URL != "":
		return fmt.Sprintf("<a href=\"%s\">%s</a>", escape(f.URL), value)
	}
	return value
}

// footnotes writes the notes, each with a way back to every place that calls it.
func (p *htmlPage) footnotes(notes []tree.Footnote) {
	if len(notes) == 0 {
		return
	}
	p.printf("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"%s\">\n<ol>\n", escape(p.words.Notes))
	for _, n := range notes {
		p.printf("<li id=\"%s\">", tree.NoteID(n.Number))
		last := len(n.Blocks) - 1
		if last >= 0 {
			if _, text := n.Blocks[last].(*tree.Paragraph); !text {
				last++
			}
		}
		last = max(last, 0)
		p.blocks(n.Blocks[:last])
		p.print("<p>")
		if last < len(n.Blocks) {
			p.text(n.Blocks[last].(*tree.Paragraph).Text)
		}
		p.backLinks(n)
		p.print("</p>\n</li>\n")
	}
	p.print("</ol>\n</section>\n")
}

func (p *htmlPage) backLinks(n tree.Footnote) {
	for nth := 1; nth <= n.Calls; nth++ {
		label := fmt.Sprintf(p.words.Back, n.Number)
		if nth > 1 {
			label = fmt.Sprintf(p.words.BackTo, n.Number, nth)
		}
		p.printf(" <a href=\"#%s\" role=\"doc-backlink\"><span aria-hidden=\"true\">↩\uFE0E</span><span class=\"heard\">%s</span></a>",
			tree.Call{Number: n.Number, Nth: nth}.ID(), escape(label))
	}
}
