package main

import (
	"bufio"
	"cmp"
	"io"
	"strconv"
	"strings"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// sections are the parts of the report in the order that helps: what blocks,
// what a person has to say, what is ready, what may stay.
var sections = [...]struct {
	severity redact.Severity
	title    message
	colour   string
}{
	{redact.Block, msgSectionBlock, red},
	{redact.Ask, msgSectionAsk, magenta},
	{redact.Generalise, msgSectionGeneralise, cyan},
	{redact.Keep, msgSectionKeep, ""},
}

// inFull is how many places of one subject are shown with their lines; of the
// others the position alone is, unless all are asked for.
const inFull = 3

// A sighting is a finding in the report: where it is and what would stand there.
type sighting struct {
	redact.Finding
	file         *pipeline.Scanned
	line, column int
	proposal     string // with the arrow; "" when there is none
	lines        *excerpter
}

// A block is what was found of one subject in one file, by place.
type block []sighting

// A textReport writes findings for people.
type textReport struct {
	*app
	screen
	show  shown
	lines bool // of the notes are shown
	out   *bufio.Writer
}

// scanText writes findings for people, one block for each subject: where, why,
// what would stand there, and the line itself where the reader may see it.
func (a *app) scanText(s pipeline.Scan, show shown) error {
	r := &textReport{
		app: a, screen: a.screen(a.out.Writer, a.tty.out), show: show,
		lines: show.reveal || a.private(), out: bufio.NewWriter(a.stdout),
	}
	blocks := map[redact.Severity][]block{}
	for i := range s.Files {
		for _, b := range r.blocks(&s.Files[i]) {
			blocks[b[0].Severity] = append(blocks[b[0].Severity], b)
		}
	}
	first := true
	for _, section := range sections {
		bs := blocks[section.severity]
		if len(bs) == 0 {
			continue
		}
		if !first {
			r.put("")
		}
		first = false
		places := 0
		for _, b := range bs {
			places += len(b)
		}
		r.put(r.paint(bold+section.colour, "— "+a.lang.say(section.title, places)+" —"))
		for _, b := range bs {
			r.block(b, section.colour)
		}
	}
	r.learnt(s.Files)
	if r.lines && !first {
		r.put("")
	}
	return r.out.Flush()
}

// private reports whether the standard output is a person's own screen: a
// terminal, but for that of a CI, whose log others read.
func (a *app) private() bool {
	ci, _ := a.lookup("CI")
	return a.tty.out && (ci == "" || ci == "false")
}

// blocks groups what is shown of a file, each block and all of them by place.
// A subject found with two severities has two blocks.
func (r *textReport) blocks(file *pipeline.Scanned) []block {
	var lines *excerpter
	if r.lines && len(file.Findings) > 0 {
		lines = newExcerpter(file.Doc, file.Findings, r.show.reveal)
	}
	places, proposals := file.Doc.Places(), file.Proposals()
	type key struct {
		redact.Severity
		subject string
	}
	index := map[key]int{}
	var out []block
	for _, f := range inFile(file.Findings) {
		if !r.show.holds(f) {
			continue
		}
		at := sighting{Finding: f, file: file, lines: lines, proposal: r.proposal(f, proposals)}
		at.line, at.column = places.Of(f.Span.Start)
		k := key{f.Severity, f.Subject}
		i, ok := index[k]
		if !ok {
			i = len(out)
			index[k] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], at)
	}
	return out
}

// proposal says what would stand in place of a finding.
func (r *textReport) proposal(f redact.Finding, proposals map[pipeline.Target]string) string {
	switch new, ok := proposals[pipeline.Target{Span: f.Span, Kind: f.Kind}]; {
	case ok && new != "":
		return r.lang.say(msgFindingProposal, new)
	case ok:
		return r.lang.say(msgFindingRemoved)
	}
	return ""
}

// block writes a subject and its places.
func (r *textReport) block(b block, colour string) {
	title := r.lang.say(msgSubject, r.lang.say(kindName(b[0].Kind)), b[0].Subject)
	if b[0].Listed {
		title = r.lang.say(msgSubjectListed, title)
	}
	if len(b) > 1 {
		title = r.lang.say(msgSubjectPlaces, title, len(b))
	}
	if r.lines {
		r.put("")
	}
	r.put(r.paint(bold, title))
	full := len(b)
	if r.lines && !r.show.all && full > inFull+1 {
		full = inFull
	}
	for _, at := range b[:full] {
		r.place(at, colour)
	}
	if full < len(b) {
		var rest []string
		for _, at := range b[full:] {
			rest = append(rest, strconv.Itoa(at.line)+":"+strconv.Itoa(at.column))
		}
		r.fill(r.lang.say(msgMorePlaces, strings.Join(rest, ", ")))
	}
}

// place writes where a finding is and why, and its line where that is shown.
func (r *textReport) place(at sighting, colour string) {
	where := r.where(at.file.Path, at.line, at.column, at.Zone)
	if !at.Zone.Seen() && at.Zone != text.FileName {
		where += " " + r.lang.say(msgInZone, r.lang.say(zoneName(at.Zone)))
	}
	row := r.lang.say(msgPlaceWhy, where, r.why(at.Why))
	if len(at.Also) > 0 {
		row += " (" + r.lang.say(msgAlso, strings.Join(at.Also, ", ")) + ")"
	}
	var excerpts []excerpt
	if at.lines != nil && at.Zone != text.FileName {
		excerpts = at.lines.of(at.file.Doc.Taken(at.Span), r.room())
	}
	if len(excerpts) == 0 && at.proposal != "" {
		row += " " + at.proposal
	}
	r.fill(row)
	for i, x := range excerpts {
		proposal := ""
		if i == 0 {
			proposal = at.proposal
		}
		r.excerpt(x, colour, proposal)
	}
}

const gutter = "  │ "

// room returns how many columns there are for a line of the notes.
func (r *textReport) room() int {
	return max(cmp.Or(r.width, plainWidth)-len([]rune(gutter)), 20)
}

// excerpt writes a line, its place underlined, and beside that the proposal, or
// below it where there is no room.
func (r *textReport) excerpt(x excerpt, colour, proposal string) {
	g := r.paint(faint, gutter)
	r.put(g + shownCells(x.before) + r.paint(colour, shownCells(x.place)) + shownCells(x.after))
	from, width := columns(x.before), columns(x.place)
	line := g + strings.Repeat(" ", from) + r.paint(colour, strings.Repeat("^", max(width, 1)))
	switch {
	case proposal == "":
	case from+width+1+columns(cells(proposal)) <= r.room():
		line += " " + proposal
	default:
		r.put(line)
		line = g + proposal
	}
	r.put(line)
}

// fill writes a paragraph in the width of the screen, all but its first row
// indented.
func (r *textReport) fill(s string) {
	if r.width == 0 {
		r.put(s)
		return
	}
	const indent = "  "
	for i, l := range fill(s, max(r.width-len(indent), 20)) {
		if i > 0 {
			l = indent + l
		}
		r.put(l)
	}
}

// put writes a row. The product remembers an error.
func (r *textReport) put(s string) { _, _ = io.WriteString(r.out, s+"\n") }
