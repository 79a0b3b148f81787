package source

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/opendetat/chatham/redact/text"
)

// definition reads «[label]: target 'title'», which may take several lines
// (CommonMark 0.31, 4.7): its label, its target and its title are blocks. A
// finding in the target leaves of it what a target needs to be one, since a
// definition without any would be read as text.
func (w *walker) definition(n *ast.LinkReferenceDefinition) {
	var label, title []text.Span
	var target text.Span
	labelled := false
	for _, line := range n.Lines().Sliced(0, n.Lines().Len()) {
		s := w.span(line.Start, line.Stop)
		if !labelled {
			i := labelEnd(w.body[s.Start:s.End])
			if i < 0 {
				label = append(label, s)
				continue
			}
			label, labelled = append(label, text.Span{Start: s.Start, End: s.Start + i}), true
			s.Start += i + len("]:")
		}
		if target.Len() == 0 {
			s.Start = min(skip(w.body, s.Start), s.End)
			target = text.Span{Start: s.Start, End: s.Start + targetEnd(w.body[s.Start:s.End])}
			s.Start = target.End
		}
		title = append(title, s)
	}
	w.lines(label)
	if in, ok := trim(w.body, target); ok {
		w.hide(hidden{zone: text.Definition, raw: in, mask: definitions, drop: spare(w.body, target), whole: true})
	}
	w.lines(title)
}

// definitions is how the parts of a definition are read.
const definitions = entities | escapes | percents | comments

// lines keeps a part of a definition for later, one block over its lines.
func (w *walker) lines(spans []text.Span) {
	last := -1
	for _, s := range spans {
		in, ok := trim(w.body, s)
		if !ok {
			continue
		}
		if last >= 0 {
			w.hidden[last].breaks = text.Span{Start: w.hidden[last].raw.End, End: in.Start}
		}
		w.hide(hidden{zone: text.Definition, raw: in, mask: definitions, joined: last >= 0})
		last = len(w.hidden) - 1
	}
}

// labelEnd returns where the label of a definition ends, or -1.
func labelEnd(s string) int {
	for i := 0; i+1 < len(s); i++ {
		switch {
		case s[i] == '\\':
			i++
		case s[i] == ']' && s[i+1] == ':':
			return i
		}
	}
	return -1
}

// targetEnd returns the length of the target that s begins with, the signs
// around it included.
func targetEnd(s string) int {
	if strings.HasPrefix(s, "<") {
		if i := strings.IndexByte(s, '>'); i > 0 {
			return i + 1
		}
	}
	if i := strings.IndexAny(s, " \t\r\n"); i >= 0 {
		return i
	}
	return len(s)
}

// spare returns what of a target can go: all but its scheme, or a sign of its
// path, or the signs around it.
func spare(body string, target text.Span) []text.Span {
	s := body[target.Start:target.End]
	from, to := 0, 0
	if i := strings.Index(s, "://"); i >= 0 {
		to = i + len("://")
	} else if strings.HasPrefix(s, "<") {
		return []text.Span{{Start: target.Start + 1, End: target.End - 1}}
	} else if i := strings.IndexAny(s, ".:/#?-_"); i >= 0 {
		from, to = i, i+1
	}
	return []text.Span{{Start: target.Start, End: target.Start + from}, {Start: target.Start + to, End: target.End}}
}
