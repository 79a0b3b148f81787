package tree

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// headings gives every heading its level and its ID, and returns the title:
// the front matter's, else the first heading of level 1, else name.
//
// inBody says that the body opens with the title, as its first heading: then
// that one has level 1. All others start at 2, so that a page has one title,
// and go down one level at a time whatever the Markdown skips.
func (r *reader) headings(front, name string) (title string, inBody bool) {
	r.ids, r.level, r.known = make(map[*ast.Heading]string), make(map[*ast.Heading]int), newSlugs()
	var open []int // the Markdown's levels of the sections we are in, outermost first
	title = front
	_ = ast.Walk(r.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		h, ok := n.(*ast.Heading)
		if !ok || !entering {
			return ast.WalkContinue, nil
		}
		words := r.words(h)
		first := len(r.level) == 0 && h.Parent() == r.root
		if title == "" && h.Level == 1 {
			title = words
		}
		r.ids[h] = r.known.unique(words)
		if first && h.Level == 1 && words != "" && sameWords(words, title) {
			inBody, r.level[h] = true, 1
			return ast.WalkSkipChildren, nil
		}
		for len(open) > 0 && open[len(open)-1] >= h.Level {
			open = open[:len(open)-1]
		}
		open = append(open, h.Level)
		r.level[h] = min(len(open)+1, 6)
		return ast.WalkSkipChildren, nil
	})
	if title == "" {
		title = name
	}
	if title == "" {
		title = "—"
	}
	return title, inBody
}

// words returns a heading's words on one line.
func (r *reader) words(h *ast.Heading) string {
	quiet := reader{src: r.src} // the IDs are not known yet, and notes come when the heading is read
	return strings.TrimSpace(quiet.text(h).String())
}

// sameWords compares titles as people do: any space is a space.
func sameWords(a, b string) bool {
	return strings.Join(strings.Fields(a), " ") == strings.Join(strings.Fields(b), " ")
}
