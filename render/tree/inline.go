package tree

import (
	"bufio"
	"html"
	"net/url"
	"strconv"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	render "github.com/yuin/goldmark/renderer/html"
)

// text reads the inline content of n.
func (r *reader) text(n ast.Node) Text {
	var t runs
	r.inline(&t, n, Run{})
	return t.text()
}

// inline appends what stands inside n, in the style and link of as.
func (r *reader) inline(t *runs, n ast.Node, as Run) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		in := as
		switch c := c.(type) {
		case *ast.Text:
			t.add(in, r.literal(c, as.Style&Literal != 0))
		case *ast.String:
			t.add(in, clean(string(c.Value)))
		case *ast.CodeSpan:
			in.Style |= Literal
			r.inline(t, c, in)
		case *ast.Emphasis:
			in.Style |= emphasis(c.Level)
			r.inline(t, c, in)
		case *extast.Strikethrough:
			in.Style |= Strike
			r.inline(t, c, in)
		case *ast.Link:
			r.link(t, c, as)
		case *ast.AutoLink:
			r.autoLink(t, c, as)
		case *ast.Image:
			r.note(ImageLeftOut, c)
			in.Style |= Image
			r.inline(t, c, in)
		case *extast.FootnoteLink:
			t.add(Run{Call: Call{c.Index, c.RefIndex + 1}}, strconv.Itoa(c.Index))
		case *ast.RawHTML:
			r.rawHTML(t, c, as)
		case *extast.FootnoteBacklink: // pages write their own
		default:
			r.inline(t, c, in)
		}
	}
}

func emphasis(level int) Style {
	if level > 1 {
		return Strong
	}
	return Emphasis
}

// literal returns the words of a text node, as a browser would show them.
func (r *reader) literal(n *ast.Text, code bool) string {
	s := string(n.Segment.Value(r.src))
	switch {
	case code:
		s = strings.ReplaceAll(s, "\n", " ")
	case !n.IsRaw() && strings.ContainsAny(s, "&\\\x00"):
		s = resolved(s)
	}
	s = strings.ReplaceAll(clean(s), "\n", " ")
	switch {
	case n.HardLineBreak():
		s += "\n"
	case n.SoftLineBreak():
		s += " "
	}
	return s
}

// resolved resolves entities and backslash escapes. goldmark writes HTML with
// the entities that HTML needs, and the standard library reads those.
func resolved(s string) string {
	var b strings.Builder
	w := bufio.NewWriter(&b)
	render.DefaultWriter.Write(w, []byte(s))
	_ = w.Flush() // a strings.Builder takes everything
	return html.UnescapeString(b.String())
}

// link reads a link's words, and its address where it may go there.
func (r *reader) link(t *runs, n *ast.Link, as Run) {
	as.Link = r.target(string(n.Destination))
	if as.Link != nil {
		as.Link.Title = oneLine(resolved(string(n.Title)))
	}
	before := t.bytes
	r.inline(t, n, as)
	if as.Link == nil || t.bytes == before {
		r.note(LinkLeftOut, n)
	}
}

// target returns where a destination leads, or nil. One that starts with "#"
// leads to the heading whose ID it is, or whose words give that ID.
func (r *reader) target(dest string) *Link {
	if fragment, ok := strings.CutPrefix(dest, "#"); ok {
		if words, err := url.PathUnescape(fragment); err == nil {
			fragment = words
		}
		if id := slug(fragment); r.heading(id) {
			return &Link{To: id}
		}
		return nil
	}
	if to, ok := destination(dest, true); ok {
		return &Link{URL: to}
	}
	return nil
}

// heading reports whether a heading has the ID.
func (r *reader) heading(id string) bool {
	if r.known[id] == 0 {
		return false
	}
	for _, name := range reserved {
		if id == name {
			return false
		}
	}
	return true
}

// autoLink reads an address that stands for itself.
func (r *reader) autoLink(t *runs, n *ast.AutoLink, as Run) {
	dest := string(n.URL(r.src))
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(dest), "mailto:") {
		dest = "mailto:" + dest
	}
	if to, ok := destination(dest, false); ok {
		as.Link = &Link{URL: to}
	} else {
		r.note(LinkLeftOut, n)
	}
	t.add(as, clean(string(n.Label(r.src))))
}

// rawHTML leaves inline HTML out. A <br> is what it says: table cells have no
// other way to break a line.
func (r *reader) rawHTML(t *runs, n *ast.RawHTML, as Run) {
	var b strings.Builder
	for i := range n.Segments.Len() {
		segment := n.Segments.At(i)
		b.Write(segment.Value(r.src))
	}
	switch tag := strings.ToLower(strings.Join(strings.Fields(b.String()), "")); {
	case tag == "<br>" || tag == "<br/>":
		t.add(as, "\n")
	case !comment(tag):
		r.note(HTMLLeftOut, n)
	}
}

// comment reports whether HTML holds nothing but comments.
func comment(markup string) bool {
	for {
		markup = strings.TrimSpace(markup)
		inside, found := strings.CutPrefix(markup, "<!--")
		if !found {
			return markup == ""
		}
		_, markup, _ = strings.Cut(inside, "-->")
	}
}

// runs collects a Text.
type runs struct {
	done  Text
	last  Run
	words strings.Builder // the last run's
	bytes int             // of all runs
}

// add appends words, to the last run where both look and lead alike.
func (t *runs) add(as Run, words string) {
	if words == "" {
		return
	}
	if t.words.Len() > 0 && (as != t.last || as.Call.Number > 0) {
		t.flush()
	}
	t.last = as
	t.words.WriteString(words)
	t.bytes += len(words)
}

func (t *runs) flush() {
	t.last.Text = t.words.String()
	t.done = append(t.done, t.last)
	t.words.Reset()
}

// text returns the runs without the spaces and breaks at both ends.
func (t *runs) text() Text {
	if t.words.Len() > 0 {
		t.flush()
	}
	const space = " \n"
	out := t.done
	for len(out) > 0 {
		if out[0].Text = strings.TrimLeft(out[0].Text, space); out[0].Text != "" {
			break
		}
		out = out[1:]
	}
	for k := len(out); k > 0; k = len(out) {
		if out[k-1].Text = strings.TrimRight(out[k-1].Text, space); out[k-1].Text != "" {
			break
		}
		out = out[:k-1]
	}
	return out
}

// clean returns s without the control characters that no page shows; those
// that part words become a space, and only "\n" stays.
func clean(s string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c == '\n':
			return c
		case c == '\t', c == '\r', c == '\v', c == '\f', c == '\u0085', c == '\u2028', c == '\u2029':
			return ' '
		case unicode.IsControl(c):
			return -1
		}
		return c
	}, s)
}
