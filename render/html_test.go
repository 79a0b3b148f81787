package render_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
	"golang.org/x/net/html"

	"github.com/opendetat/chatham/render"
	"github.com/opendetat/chatham/render/tree"
)

// page parses an HTML page.
func page(tb testing.TB, text []byte) *html.Node {
	tb.Helper()
	n, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

// all returns the elements with a tag, in order; every element for "".
func all(n *html.Node, tag string) []*html.Node {
	var out []*html.Node
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && (tag == "" || c.Data == tag) {
			out = append(out, c)
		}
	}
	return out
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// inline are the elements that do not part words.
var inline = []string{"a", "strong", "em", "del", "code", "span", "sup", "b", "i"}

// visible returns the text of an element as a reader sees it, runs of space as
// one, without what skip says; an image is its alternative text.
func visible(n *html.Node, skip func(*html.Node) bool) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.Type == html.ElementNode && skip(n) {
			return
		}
		if n.Data == "img" {
			b.WriteString(attr(n, "alt"))
		}
		part := n.Type == html.ElementNode && !slices.Contains(inline, n.Data) && n.Data != "img"
		if part {
			b.WriteByte(' ')
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if part {
			b.WriteByte(' ')
		}
	}
	walk(n)
	return strings.Join(strings.FieldsFunc(b.String(), func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' }), " ")
}

// visibleMarkdown returns the text that goldmark's own renderers show.
func visibleMarkdown(tb testing.TB, markdown string) string {
	tb.Helper()
	_, body := tree.CutFront(markdown)
	var out bytes.Buffer
	md := goldmark.New(goldmark.WithParser(render.Parser()), goldmark.WithRendererOptions(renderer.WithNodeRenderers(
		util.Prioritized(extension.NewTableHTMLRenderer(), 500),
		util.Prioritized(extension.NewStrikethroughHTMLRenderer(), 500),
		util.Prioritized(extension.NewFootnoteHTMLRenderer(), 500),
		util.Prioritized(extension.NewDefinitionListHTMLRenderer(), 500),
	)))
	if err := md.Convert([]byte(strings.ReplaceAll(body, "<br>", "&#32;")), &out); err != nil {
		tb.Fatal(err)
	}
	text := strings.ReplaceAll(out.String(), `&#160;<a href="#fnref`, `<a href="#fnref`)
	return visible(page(tb, []byte(text)), func(n *html.Node) bool { return strings.HasPrefix(attr(n, "class"), "footnote-") })
}

func mainText(tb testing.TB, text []byte) string {
	tb.Helper()
	mains := all(page(tb, text), "main")
	if len(mains) != 1 {
		tb.Fatalf("%d main elements", len(mains))
	}
	return visible(mains[0], func(n *html.Node) bool {
		role := attr(n, "role")
		return role == "doc-noteref" || role == "doc-backlink"
	})
}

func TestMainSaysWhatTheMarkdownSays(t *testing.T) {
	texts := samples(t)
	for reason, text := range map[string]string{
		"entities and escapes":        "&lt;b&gt; &amp;amp; \\& \\&copy; &copy; &nbsp;x &#x153; &#0;",
		"raw HTML goes, its text not": "a <b>c</b> d <i title='e'>f</i>",
		"emphasis inside a word":      "un**deux**trois *quatre***cinq**",
		"links next to links":         "[a](http://a.example)[b](http://a.example) [*c*d](#x)",
		"an image in a link":          "[![alt *vif*](x.png) suite](http://a.example)",
		"a note called three times":   "a[^1] b[^1] **c[^1]**\n\n[^1]: note\n\n    - liste\n",
		"a note that ends in a table": "a[^1]\n\n[^1]: |a|b|\n    |-|-|\n    |c|d|\n",
		"loose and tight lists":       "- a\n\n- b\n\n  c\n\n1. d\n2. e\n   - f\n",
		"a row too short, one long":   "|a|b|\n|-|-|\n|c|\n|d|e|f|\n",
		"a table in a quote":          "> |a|b|\n> |-|-|\n> |`c\\|d`|e|\n",
		"several lines in a heading":  "a\nb\n===\n\nc\n---\n",
		"breaks":                      "a  \nb\\\nc\nd",
		"code":                        "``a ` b`` and\n\n    \tx\n     y\n\n```html\n<b>&amp;</b>\n```\n",
		"task lists are text":         "- [ ] a\n- [x] b\n",
		"a reference":                 "[a][r] [r] [^r]\n\n[r]: http://a.example 'titre'\n",
	} {
		texts[reason] = text
	}
	for reason, text := range texts {
		got, _ := written(t, format(t, "html"), "x", text)
		if g, w := mainText(t, got), visibleMarkdown(t, text); g != w {
			t.Errorf("%s:\n got %q\nwant %q", reason, g, w)
		}
	}
}

func TestEveryPageIsAccessible(t *testing.T) {
	texts := samples(t)
	texts["empty"] = ""
	for name, text := range texts {
		got, _ := written(t, format(t, "html"), name, text)
		root := page(t, got)
		if lang := attr(all(root, "html")[0], "lang"); lang == "" {
			t.Errorf("%s: no language", name)
		}
		if title := all(root, "title"); len(title) != 1 || title[0].FirstChild == nil {
			t.Errorf("%s: no title", name)
		}
		ids := make(map[string]bool)
		for _, n := range all(root, "") {
			if id := attr(n, "id"); id != "" {
				if ids[id] {
					t.Errorf("%s: two elements are called %s", name, id)
				}
				ids[id] = true
			}
		}
		for _, n := range all(root, "") {
			for _, ref := range []string{strings.TrimPrefix(attr(n, "href"), "#"), attr(n, "aria-labelledby")} {
				if inside := strings.HasPrefix(attr(n, "href"), "#"); ref != "" && (inside || ref == attr(n, "aria-labelledby")) && !ids[ref] {
					t.Errorf("%s: nothing is called %s", name, ref)
				}
			}
		}
		checkHeadings(t, name, root)
		checkTables(t, name, root)
	}
}

func checkHeadings(t *testing.T, name string, root *html.Node) {
	t.Helper()
	last, titles := 0, 0
	for _, n := range all(root, "") {
		if len(n.Data) != 2 || n.Data[0] != 'h' || n.Data[1] < '1' || n.Data[1] > '6' {
			continue
		}
		level := int(n.Data[1] - '0')
		if level == 1 {
			titles++
		}
		if level > last+1 {
			t.Errorf("%s: a heading of level %d follows one of level %d", name, level, last)
		}
		last = level
	}
	if titles != 1 {
		t.Errorf("%s: %d headings of level 1", name, titles)
	}
}

func checkTables(t *testing.T, name string, root *html.Node) {
	t.Helper()
	for _, table := range all(root, "table") {
		if attr(table, "aria-labelledby") == "" && attr(table, "aria-label") == "" {
			t.Errorf("%s: a table has no name", name)
		}
	}
	for _, th := range all(root, "th") {
		if s := attr(th, "scope"); s != "col" && s != "row" || th.FirstChild == nil {
			t.Errorf("%s: a heading cell with scope %q", name, s)
		}
	}
}

// What may load or run something, wherever it comes from.
func TestPagesLoadAndRunNothing(t *testing.T) {
	text := strings.Join([]string{
		`<script>alert(1)</script>`, `<img src=x onerror=alert(1)>`, `a <svg onload=alert(1)> b <style>*{}</style>`,
		`[x](JaVaScRiPt:alert(1))`, `[x](&#106;avascript:alert(1))`, `<javascript:alert(1)>`, `[x](data:text/html,y)`, `[x](vbscript:y)`, `[x](file:///etc)`,
		`![x](data:image/svg+xml;y)`, `![x](http://a.example/x.png)`, `[x](" onclick="alert(1))`, `[x](<a" onclick="alert(1)>)`,
		"[x](http://a.example '\" onclick=\"alert(1)')", "```\" onclick=\"alert(1)\n```", `# " onclick="alert(1)`,
	}, "\n\n")
	front := "---\ntitre: '</title><script>alert(1)</script>'\nlangue: 'fr\" onload=\"x'\nlieu: '<b onclick=x>'\nlicence: 'javascript:alert(1)'\ndiscussion: 'https://a.example/\"onclick=\"x'\n---\n\n"
	got, _ := written(t, format(t, "html"), "x", front+text)
	for _, n := range all(page(t, got), "") {
		switch n.Data {
		case "script", "img", "svg", "iframe", "object", "embed", "base", "form", "b":
			t.Errorf("element %s", n.Data)
		case "link":
			if attr(n, "rel") != "license" {
				t.Errorf("a link element with rel %q", attr(n, "rel"))
			}
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "style" || a.Key == "target" {
				t.Errorf("attribute %s of %s", a.Key, n.Data)
			}
			if href := strings.ToLower(a.Val); a.Key == "href" && strings.Contains(href, "script:") || strings.HasPrefix(href, "data:") || strings.HasPrefix(href, "file:") {
				t.Errorf("%s leads to %q", n.Data, a.Val)
			}
		}
	}
}

func TestOnlyKnownFieldsLeave(t *testing.T) {
	text := "---\ntitre: Un titre\nauteur: ZZ1\nregle: {profil: p, secret: ZZ2}\nlieu: {rue: ZZ3}\n# ZZ4\nhote: [a, {b: ZZ5}, c]\naxe: !ZZ6 x\nstatut: &ZZ7 y\nversion: *ZZ7\n---\n\ntexte\n"
	for _, name := range []string{"html", "pdf"} {
		got, _ := written(t, format(t, name), "x", text)
		words := string(got)
		if name == "pdf" {
			words += pdfText(t, got)
		}
		if strings.Contains(words, "ZZ") {
			t.Errorf("%s holds a field that nobody asked for", name)
		}
	}
}

func TestTheLicenceIsLinkedWhereItIsAnAddress(t *testing.T) {
	for licence, want := range map[string]string{
		"https://licence.example/2.0": "https://licence.example/2.0",
		"Licence Ouverte 2.0":         "",
	} {
		got, _ := written(t, format(t, "html"), "x", "---\nlicence: "+licence+"\n---\n\ntexte\n")
		href := ""
		for _, n := range all(page(t, got), "link") {
			href = attr(n, "href")
		}
		if href != want {
			t.Errorf("%s: link to %q", licence, href)
		}
	}
}
