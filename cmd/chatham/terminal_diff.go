package main

import (
	"errors"
	"io"
	"strings"

	"github.com/rivo/uniseg"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
)

// The signs of what goes and of what comes, as git's word diff has them. They
// carry the meaning; the colours, red and cyan, help those who tell them apart.
var signs = [...]struct{ open, close, colour string }{
	review.Equal:  {},
	review.Delete: {"[-", "-]", red},
	review.Insert: {"{+", "+}", cyan},
}

// marked returns text of the notes with the signs and the colour of its fate.
func (s screen) marked(op review.Op, notes redact.Secret) string {
	text := printable(notes)
	body := strings.TrimRight(text, "\n")
	sign := signs[op]
	if !s.colour || sign.colour == "" {
		return sign.open + body + sign.close + text[len(body):]
	}
	lines := strings.ReplaceAll(sign.open+body+sign.close, "\n", plainColour+"\n"+sign.colour)
	return sign.colour + lines + plainColour + text[len(body):]
}

// showDiff writes the whole text with what goes and what comes, what stays
// included: a missed name stands between the changes. On a screen with a height
// it stops at every screenful and goes on when more, told the line of the notes
// that was reached, says so; without more it never stops. It reports whether
// the end was shown.
func showDiff(w io.Writer, paragraphs []review.Paragraph, s screen, more func(line int) (bool, error)) (whole bool, err error) {
	page := s.height - 2 // a line for the question, and one to find one's place again
	shown := 0
	for _, p := range paragraphs {
		var text strings.Builder
		for _, c := range p.Chunks {
			text.WriteString(s.marked(c.Op, c.Text))
		}
		for _, row := range s.rows(text.String()) {
			if more != nil && page > 0 && shown == page {
				if on, err := more(p.Line); !on || err != nil {
					return false, err
				}
				shown = 0
			}
			if _, err := io.WriteString(w, row+"\n"); err != nil {
				return false, err
			}
			shown++
		}
	}
	return true, nil
}

// rows cuts a paragraph into the lines of the screen, at white space where
// there is some. Colours take no place, and none is left open at the end of a
// row: a question may follow.
func (s screen) rows(paragraph string) []string {
	var out []string
	for _, line := range strings.Split(strings.TrimSuffix(paragraph, "\n"), "\n") {
		line = strings.ReplaceAll(line, "\t", "    ")
		for s.width > 0 {
			n := rowEnd(line, s.width)
			if n == len(line) {
				break
			}
			row, open := strings.TrimRight(line[:n], " "), ""
			if i := strings.LastIndexByte(row, 0x1b); i >= 0 {
				open = row[i : i+strings.IndexByte(row[i:], 'm')+1]
			}
			if open == "" || open == plainColour {
				out, line = append(out, row), line[n:]
			} else {
				out, line = append(out, row+plainColour), open+line[n:]
			}
		}
		out = append(out, line)
	}
	return out
}

// rowEnd returns how many bytes of line stand in width columns: up to the last
// space among them, or to the last character where there is none.
func rowEnd(line string, width int) int {
	space, column := 0, 0
	for i := 0; i < len(line); {
		if line[i] == 0x1b { // ours: printable lets no other through
			i += strings.IndexByte(line[i:], 'm') + 1
			continue
		}
		character, _, columns, _ := uniseg.FirstGraphemeClusterInString(line[i:], -1)
		if column+columns > width {
			switch {
			case column == 0, character == " ": // one at least, however wide
				return i + len(character)
			case space > 0:
				return space
			}
			return i
		}
		i += len(character)
		column += columns
		if line[i-1] == ' ' {
			space = i
		}
	}
	return len(line)
}

// page shows paragraphs and stops at every screenful: Enter goes on, q leaves.
// It reports whether the end was shown.
func (d *dialogue) page(paragraphs []review.Paragraph) (whole bool, err error) {
	last := 0
	if n := len(paragraphs); n > 0 {
		last = paragraphs[n-1].Line
	}
	whole, err = showDiff(d.out, paragraphs, d.screen, func(line int) (bool, error) {
		answer, err := d.ask(msgMore, line, last)
		return !strings.EqualFold(answer, "q"), err
	})
	if whole {
		d.tell(msgDiffEnd)
	}
	return whole, err
}

// confirmSign shows this person the whole text once and asks for the word that
// signs it. The text counts as shown when its end was reached. Any error means
// that nothing may be signed: a [verdict] where the person left or gave another
// answer, since that was said. Before it asks, it says what was decided by whom.
func (d *dialogue) confirmSign(paragraphs []review.Paragraph, p *redact.Proposal) (shown bool, err error) {
	shown, err = d.page(paragraphs)
	if err == nil && shown {
		d.tellDecisions(p)
		var answer string
		answer, err = d.ask(msgSignAsk)
		if err == nil && strings.EqualFold(strings.Trim(answer, "«»\"\u00a0 "), d.lang.say(msgSignWord)) {
			return true, nil
		}
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return shown, err
	}
	if shown {
		d.tell(msgSignNot)
	} else {
		d.tell(msgSignNotShown)
	}
	return shown, verdict(exitNo)
}
