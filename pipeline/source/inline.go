package source

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"github.com/opendetat/chatham/redact/text"
)

// inlines reads the inline children of n.
func (w *walker) inlines(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		w.inline(c)
	}
}

func (w *walker) inline(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		w.text(n)
	case *ast.CodeSpan:
		w.code(n)
	case *ast.Emphasis:
		w.wrapped(n, n.Level, "*_")
	case *east.Strikethrough:
		level := 1
		if p := w.base + n.Pos(); n.Pos() >= 0 && strings.HasPrefix(w.body[p:], "~~") {
			level = 2
		}
		w.wrapped(n, level, "~")
	case *ast.Link:
		w.link(n)
	case *ast.Image:
		w.image(n)
	case *ast.AutoLink:
		w.autoLink(n)
	case *ast.RawHTML:
		if k := n.Segments.Len(); k > 0 { // a tag over two lines is one tag
			w.tag(w.span(n.Segments.At(0).Start, n.Segments.At(k-1).Stop))
		}
	default:
		w.inlines(n)
	}
}

// text reads a run of text, and the line break that ends it together with the
// quote signs and indents that open the next line.
func (w *walker) text(n *ast.Text) {
	mask := entities | escapes
	if n.IsRaw() {
		mask = 0
	}
	s := w.span(n.Segment.Start, n.Segment.Stop)
	w.glossed(s, mask)
	if !n.SoftLineBreak() && !n.HardLineBreak() {
		return
	}
	end := s.End + len(w.body[s.End:]) - len(strings.TrimLeft(w.body[s.End:], " \t\\\r"))
	if end < len(w.body) && w.body[end] == '\n' {
		end++
		end += len(w.body[end:]) - len(strings.TrimLeft(w.body[end:], " \t>"))
		if next, ok := n.NextSibling().(*ast.Text); ok {
			end = min(end, w.base+next.Segment.Start)
		}
		w.b.Instead("\n", text.Span{Start: s.End, End: end})
	}
}

// code reads a code span, and the backquotes around it.
func (w *walker) code(n *ast.CodeSpan) {
	from, first := w.b.Pos(), -1
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			s := w.span(t.Segment.Start, t.Segment.Stop)
			w.read(s, entities|comments)
			if first < 0 {
				first = s.Start
			}
		}
	}
	if first < 0 {
		return
	}
	inside := strings.TrimRight(w.body[:first], " ")
	open := text.Span{Start: len(strings.TrimRight(inside, "`")), End: first}
	last := w.end
	end := last + len(w.body[last:]) - len(strings.TrimLeft(w.body[last:], " "))
	end += len(w.body[end:]) - len(strings.TrimLeft(w.body[end:], "`"))
	w.b.Code(from, open, text.Span{Start: last, End: end})
	w.end = end
}

// wrapped reads what stands between two signs of level bytes each.
func (w *walker) wrapped(n ast.Node, level int, signs string) {
	open := w.span(n.Pos(), n.Pos()+level)
	w.end = open.End
	from := w.b.Pos()
	w.inlines(n)
	w.wrap(from, open, text.Span{Start: w.end, End: w.end + level}, signs)
}

// wrap notes two signs, where they are what the parser said they are: a wrong
// guess would cut text.
func (w *walker) wrap(from int, open, close text.Span, signs string) {
	w.end = min(close.End, len(w.body))
	if open.Start < 0 || close.End > len(w.body) {
		return
	}
	if strings.Trim(w.body[open.Start:open.End], signs) == "" && strings.Trim(w.body[close.Start:close.End], signs) == "" {
		w.b.Wrap(from, open, close)
	}
}

// autoLink reads an address that is its own link. Its label is a slice of the
// source, so that its capacity tells where it stands.
func (w *walker) autoLink(n *ast.AutoLink) {
	label := n.Label(w.source)
	start := cap(w.source) - cap(label)
	if start < 0 || start+len(label) > len(w.source) {
		return // left to the bytes that no block holds
	}
	s := w.span(start, start+len(label))
	from := w.b.Pos()
	w.read(s, entities|percents)
	w.b.Unit(from)
	if s.Start > 0 && w.body[s.Start-1] == '<' && s.End < len(w.body) && w.body[s.End] == '>' {
		w.wrap(from, text.Span{Start: s.Start - 1, End: s.Start}, text.Span{Start: s.End, End: s.End + 1}, "<>")
	}
}

// link reads a link's text, then keeps its target and title for later. A
// finding in them takes the link and leaves its text.
func (w *walker) link(n *ast.Link) {
	open := w.span(n.Pos(), n.Pos()+1)
	w.end = open.End
	from := w.b.Pos()
	w.inlines(n)
	tail, ok := w.tail(w.end)
	if !ok || w.body[open.Start] != '[' {
		return
	}
	w.b.Wrap(from, open, tail.all)
	w.end = tail.all.End
	drop := []text.Span{open, tail.all}
	if inner := tail.inside(); inner.Len() > 0 && w.inBrackets(open.Start) {
		drop = []text.Span{inner}
	}
	w.hideTail(tail, drop, text.LinkTarget)
}

// inBrackets reports whether a bracket opens before the byte at i on its line:
// what is between brackets becomes a link where the link inside it goes.
func (w *walker) inBrackets(i int) bool {
	line := w.body[strings.LastIndexByte(w.body[:i], '\n')+1 : i]
	return strings.Count(line, "[") > strings.Count(line, "]")
}

// image keeps what an image says and where it comes from for later. A finding
// in its target takes the image with it; one in its text is rewritten.
func (w *walker) image(n *ast.Image) {
	start := w.base + n.Pos()
	if !strings.HasPrefix(w.body[start:], "![") {
		return
	}
	alt := w.alt(n)
	w.end = start + 2
	if len(alt) > 0 {
		w.end = alt[len(alt)-1].raw.End
	}
	tail, ok := w.tail(w.end)
	if !ok {
		return
	}
	for i, part := range alt {
		part.joined = i > 0
		w.hide(part)
	}
	w.end = tail.all.End
	w.hideTail(tail, []text.Span{{Start: start, End: tail.all.End}}, text.ImageTarget)
}

// alt returns the runs of text inside an image: what is said where it is not
// shown, without the markup and the comments between them.
func (w *walker) alt(n ast.Node) (runs []hidden) {
	_ = ast.Walk(n, func(c ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := c.(*ast.Text); ok && entering {
			runs = append(runs, hidden{zone: text.AltText, raw: w.span(t.Segment.Start, t.Segment.Stop), mask: entities | escapes})
			if t.SoftLineBreak() || t.HardLineBreak() {
				end := runs[len(runs)-1].raw.End
				runs[len(runs)-1].breaks = text.Span{Start: end, End: end + 1}
			}
		}
		return ast.WalkContinue, nil
	})
	return runs
}

// hideTail keeps the target, title or label of a link for later.
func (w *walker) hideTail(t tail, drop []text.Span, zone text.Zone) {
	if t.target.Len() > 0 {
		w.hide(hidden{zone: zone, raw: t.target, drop: drop, whole: true, mask: entities | escapes | percents | comments})
	}
	if t.title.Len() > 0 {
		w.hide(hidden{zone: text.LinkTitle, raw: t.title, whole: true, mask: entities | escapes | comments,
			drop: []text.Span{{Start: t.target.End + t.angle, End: t.all.End - 1}}})
	}
}

// A tail is what follows a link's text: «](target "title")», «][label]» or «]».
type tail struct {
	all, target, title text.Span
	angle              int // 1 when the target stands between < and >
}

// inside returns what stands between the round brackets of a tail: without it,
// the link leads nowhere and is one still.
func (t tail) inside() text.Span {
	if t.title.Len() == 0 && t.target.End+t.angle+1 != t.all.End {
		return text.Span{}
	}
	return text.Span{Start: t.all.Start + len("]("), End: t.all.End - 1}
}

// tail finds the tail of a link whose text ends at or after from.
func (w *walker) tail(from int) (tail, bool) {
	s := w.body
	i := from
	for i < len(s) && s[i] != ']' {
		if s[i] == '\\' {
			i++
		}
		i++
	}
	if i >= len(s) {
		return tail{}, false
	}
	t := tail{all: text.Span{Start: i, End: i + 1}}
	switch {
	case strings.HasPrefix(s[i+1:], "("):
		return inlineTail(s, t)
	case strings.HasPrefix(s[i+1:], "["):
		end := strings.IndexByte(s[i+1:], ']')
		if end < 0 {
			return t, false
		}
		t.target = text.Span{Start: i + 2, End: i + 1 + end}
		t.all.End = t.target.End + 1
	}
	return t, true
}

// inlineTail reads «](target "title")» (CommonMark 0.31, 6.3 Links); t.all ends
// after the first bracket.
func inlineTail(s string, t tail) (tail, bool) {
	i := skip(s, t.all.End+1)
	if i < len(s) && s[i] == '<' {
		end := i + 1
		for end < len(s) && s[end] != '>' && s[end] != '\n' {
			if s[end] == '\\' {
				end++
			}
			end++
		}
		t.target, t.angle = text.Span{Start: i + 1, End: min(end, len(s))}, 1
		i = end + 1
	} else {
		end, depth := i, 0
		for ; end < len(s) && s[end] > ' '; end++ {
			if s[end] == '\\' {
				end++
			} else if s[end] == '(' {
				depth++
			} else if s[end] == ')' {
				if depth--; depth < 0 {
					break
				}
			}
		}
		t.target = text.Span{Start: i, End: min(end, len(s))}
		i = end
	}
	i = skip(s, i)
	if i < len(s) && strings.IndexByte(`"'(`, s[i]) >= 0 {
		close := map[byte]byte{'"': '"', '\'': '\'', '(': ')'}[s[i]]
		end := i + 1
		for end < len(s) && s[end] != close {
			if s[end] == '\\' {
				end++
			}
			end++
		}
		t.title = text.Span{Start: i + 1, End: min(end, len(s))}
		i = skip(s, end+1)
	}
	if i >= len(s) || s[i] != ')' {
		return t, false
	}
	t.all.End = i + 1
	return t, true
}

func skip(s string, i int) int {
	for i < len(s) && strings.IndexByte(" \t\r\n", s[i]) >= 0 {
		i++
	}
	return i
}
