package pdf

import "github.com/opendetat/chatham/render/tree"

// document sets a whole document: its title, what the front matter says, the
// body, the footnotes.
func (l *layout) document(doc tree.Document) {
	f := frame{x: leftEdge, w: rightEdge - leftEdge, look: body}
	blocks := doc.Blocks
	if h, ok := opening(doc); ok {
		l.heading(h.Text, 1, h.ID, f)
		blocks = blocks[1:]
	} else if !doc.InBody {
		l.heading(tree.Text{{Text: doc.Title}}, 1, "", f)
	}
	l.fields(doc.Fields, f)
	l.blocks(blocks, f)
	l.footnotes(doc.Footnotes, f)
}

// opening returns the title where the body's first block is it.
func opening(doc tree.Document) (*tree.Heading, bool) {
	if !doc.InBody || len(doc.Blocks) == 0 {
		return nil, false
	}
	h, ok := doc.Blocks[0].(*tree.Heading)
	return h, ok && h.Level == 1
}

// fields sets what the front matter says in two columns between two rules.
func (l *layout) fields(fields []tree.Field, f frame) {
	if len(fields) == 0 {
		return
	}
	label := small
	label.ink = soft
	var column unit
	for _, field := range fields {
		column = max(column, l.width1(tree.Text{{Text: field.Label}}, label))
	}
	value := f.indent(column + 14*pt)
	l.rule(f)
	l.room(5 * pt)
	for _, field := range fields {
		run := tree.Run{Text: field.Value}
		if field.URL != "" {
			run.Link = &tree.Link{URL: field.URL}
		}
		at := len(l.strips)
		l.text(tree.Text{run}, small, value)
		var name strip
		for _, line := range l.lines(l.words(tree.Text{{Text: field.Label}}, label, true), pageWidth) {
			name.set(line, f.x, label.baseline())
		}
		if at < len(l.strips) {
			l.strips[at].pieces = append(name.pieces, l.strips[at].pieces...)
		}
		l.room(1500)
	}
	l.room(5 * pt)
	l.rule(f)
	l.room(14 * pt)
}

func (l *layout) rule(f frame) {
	l.emit(strip{height: 700, fills: []fill{{f.x, 0, f.w, 700, grey}}})
}

// footnotes sets the notes after the body, under a short rule, each with its
// number, which leads back to where the note is called first.
func (l *layout) footnotes(notes []tree.Footnote, f frame) {
	if len(notes) == 0 {
		return
	}
	f.look = small
	l.room(22 * pt)
	l.emit(strip{height: 700, keep: true, fills: []fill{{f.x, 0, 90 * pt, 700, grey}}})
	l.room(8 * pt)
	for _, n := range notes {
		at := len(l.strips)
		back := &tree.Link{To: tree.Call{Number: n.Number, Nth: 1}.ID()}
		l.item(tree.Text{{Text: number(n.Number), Link: back}}, n.Blocks, small, 22*pt, f)
		l.strips[at].places = append(l.strips[at].places, tree.NoteID(n.Number))
		l.room(3 * pt)
	}
}
