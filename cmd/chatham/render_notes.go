package main

import (
	"fmt"
	"unicode"

	"github.com/opendetat/chatham/render"
	"github.com/opendetat/chatham/render/tree"
)

// noteNames says what an output could not show as the Markdown has it.
var noteNames = [...]struct {
	code tree.Code
	say  message
}{
	{tree.ImageLeftOut, msgNoteImage},
	{tree.HTMLLeftOut, msgNoteHTML},
	{tree.LinkLeftOut, msgNoteLink},
	{tree.FootnoteLeftOut, msgNoteFootnote},
	{tree.Glyph, msgNoteGlyph},
	{tree.Direction, msgNoteDirection},
}

// sayNote tells people of one thing that an output shows otherwise.
func (a *app) sayNote(file string, n render.Note) {
	where := file
	if n.Line > 0 {
		where = fmt.Sprintf("%s:%d", file, n.Line)
	}
	for _, known := range noteNames {
		if known.code != n.Code {
			continue
		}
		what := a.lang.say(known.say)
		if n.Rune != 0 {
			what = a.lang.say(msgNoteRune, what, runeName(n.Rune))
		}
		a.say(msgRenderNote, where, what, n.Count)
	}
}

// runeName shows a character by its number, and as itself where a terminal can
// show it alone.
func runeName(r rune) string {
	if unicode.IsGraphic(r) && !unicode.Is(unicode.Mn, r) {
		return fmt.Sprintf("U+%04X %c", r, r)
	}
	return fmt.Sprintf("U+%04X", r)
}
