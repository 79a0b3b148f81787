package source

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/opendetat/chatham/redact/text"
)

var web = Reader{
	Format: text.HTML,
	Exts:   []string{".html", ".htm", ".xhtml", ".xml", ".svg", ".rss", ".atom"},
	Text:   readHTML,
}

// readHTML reads a page: what a browser shows, then attributes, comments,
// scripts and styles.
func readHTML(doc text.Document) (*text.Text, error) {
	w := &walker{b: text.NewBuilder(doc), body: doc.Body()}
	w.b.Begin(text.Visible)
	w.markup(text.Span{End: len(w.body)})
	w.unhide()
	for _, s := range w.covered.uncovered(w.body, 0) {
		w.hide(hidden{zone: text.Markup, raw: s, mask: entities | percents})
	}
	w.unhide()
	return w.done()
}

// inlineTags do not end the sentence that they stand in. Every other tag does.
const inlineTags = " a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr "

// markup reads a stretch of HTML.
func (w *walker) markup(s text.Span) {
	z := html.NewTokenizer(strings.NewReader(w.body[s.Start:s.End]))
	w.b.Begin(text.Visible)
	w.gloss = false
	at := s.Start
	raw := "" // the element whose content is no text, while inside
	for {
		kind := z.Next()
		token := text.Span{Start: at, End: min(at+len(z.Raw()), s.End)}
		at = token.End
		switch kind {
		case html.ErrorToken:
			return
		case html.TextToken:
			if raw != "" {
				w.raw(raw, token)
			} else {
				w.glossed(token, entities)
			}
		case html.CommentToken, html.DoctypeToken:
			w.tag(token)
		default:
			name, _ := z.TagName()
			tag := string(name)
			raw = ""
			if kind == html.StartTagToken && (tag == "script" || tag == "style") {
				raw = tag
			}
			if !strings.Contains(inlineTags, " "+tag+" ") {
				w.b.Begin(text.Visible)
			}
			w.tag(token)
		}
	}
}

// tag keeps a tag or a comment for later; a finding inside takes it whole.
func (w *walker) tag(s text.Span) {
	if strings.HasPrefix(w.body[s.Start:s.End], "<!") {
		w.hide(hidden{zone: text.Comment, raw: s, drop: []text.Span{s}, whole: true, mask: entities})
		return
	}
	w.ruby(w.body[s.Start:s.End])
	w.reordered = w.reordered || reorders(w.body[s.Start:s.End])
	w.hide(hidden{zone: text.Markup, raw: s, drop: []text.Span{s}, whole: true, mask: entities | percents | comments})
}

// raw keeps what stands in a script or a style for later.
func (w *walker) raw(element string, s text.Span) {
	mask := codes
	if element == "style" {
		mask = styles
		w.reordered = w.reordered || reorders(w.body[s.Start:s.End])
	}
	w.hide(hidden{zone: text.Code, raw: s, mask: mask})
}
