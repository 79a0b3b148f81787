package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/urfave/cli/v2"
)

const (
	helpWidth  = 80 // columns of a terminal that nobody has resized
	helpIndent = 2
	helpLeft   = 24 // the widest left column that the right one still stands beside
)

func (a *app) helpCommand() *cli.Command {
	return &cli.Command{
		Name:      nameHelp,
		Usage:     a.lang.say(msgHelpUsage),
		ArgsUsage: a.lang.say(msgHelpArgs),
		Action:    a.takes(anyWords, a.help),
	}
}

// help prints the page of the command that the operands lead to. cli's own
// templates are in English, and wrap at no-break spaces.
func (a *app) help(c *cli.Context) error {
	words := c.Args().Slice()
	path, rest := descend(c.App.Commands, line{words: words, literal: len(words)})
	if len(rest) > 0 {
		commands := c.App.Commands
		if len(path) > 0 {
			commands = path[len(path)-1].Subcommands
		}
		return unknownCommand(rest[0], commands, path)
	}
	p := page{a.stdout}
	if len(path) == 0 {
		a.appHelp(&p, c.App)
	} else {
		a.commandHelp(&p, c.App, path)
	}
	return nil
}

func (a *app) appHelp(p *page, root *cli.App) {
	p.text(0, a.lang.say(msgHelpTitle, nameProgram, root.Usage))
	p.head(a.lang.say(msgHeadUsage))
	p.rows([]row{
		{nameProgram + " " + a.lang.say(msgUsageApp), ""},
		{nameProgram + " " + a.lang.say(msgRunArgs), a.lang.say(msgUsageDrop)},
	})
	p.head(a.lang.say(msgHeadCommands))
	p.rows(commandRows(root.Commands))
	p.head(a.lang.say(msgHeadOptions))
	p.rows(optionRows(root.Flags))
	p.head(a.lang.say(msgHeadExit))
	var codes []row
	for _, e := range exitCodes {
		codes = append(codes, row{strconv.Itoa(e.code), a.lang.say(e.meaning)})
	}
	p.rows(codes)
	p.text(helpIndent, a.lang.say(msgExitSeveral))
	p.gap()
	p.text(0, a.lang.say(msgHelpFoot))
}

func (a *app) commandHelp(p *page, root *cli.App, path []*cli.Command) {
	leaf := path[len(path)-1]
	p.text(0, a.lang.say(msgHelpTitle, spell(path), leaf.Usage))
	p.head(a.lang.say(msgHeadUsage))
	usage := []string{spell(path)}
	if len(leaf.Flags) > 0 {
		usage = append(usage, a.lang.say(msgUsageOptions))
	}
	if len(leaf.Subcommands) > 0 {
		usage = append(usage, a.lang.say(msgUsageCommand))
	}
	if leaf.ArgsUsage != "" {
		usage = append(usage, leaf.ArgsUsage)
	}
	p.text(helpIndent, strings.Join(usage, " "))
	if leaf.Description != "" {
		p.gap()
		p.text(helpIndent, leaf.Description)
	}
	if len(leaf.Subcommands) > 0 {
		p.head(a.lang.say(msgHeadCommands))
		p.rows(commandRows(leaf.Subcommands))
	}
	if len(leaf.Flags) > 0 {
		p.head(a.lang.say(msgHeadOptions))
		p.rows(optionRows(leaf.Flags))
	}
	p.head(a.lang.say(msgHeadGlobal))
	p.rows(optionRows(root.Flags))
}

// A row is a name and what it means.
type row struct{ left, right string }

func commandRows(commands []*cli.Command) []row {
	var rows []row
	for _, c := range shownCommands(commands) {
		rows = append(rows, row{c.Name, c.Usage})
	}
	return rows
}

// optionRows spells options with their letters first; the word between
// backquotes in an option's usage stands for its value.
func optionRows(flags []cli.Flag) []row {
	var rows []row
	for _, f := range flags {
		var names []string
		for _, name := range f.Names() {
			names = append([]string{typed(name)}, names...)
		}
		left := strings.Join(names, ", ")
		before, rest, ok := strings.Cut(f.(cli.DocGenerationFlag).GetUsage(), "`")
		if placeholder, after, closed := strings.Cut(rest, "`"); ok && closed {
			left, before = left+" "+placeholder, before+placeholder+after
		}
		rows = append(rows, row{left, before})
	}
	return rows
}

// A page writes help to the product, which remembers an error.
type page struct{ w io.Writer }

func (p *page) put(s string) { _, _ = io.WriteString(p.w, s) }

func (p *page) gap() { p.put("\n") }

func (p *page) head(title string) { p.put("\n" + title + "\n") }

// text writes paragraphs, each line of s one, indented and filled.
func (p *page) text(indent int, s string) {
	for paragraph := range strings.Lines(s) {
		for _, l := range fill(paragraph, helpWidth-indent) {
			p.put(strings.TrimRight(strings.Repeat(" ", indent)+l, " ") + "\n")
		}
	}
}

// rows writes a table of two columns; a name that is too long has its line.
func (p *page) rows(rows []row) {
	width := 0
	for _, r := range rows {
		if n := utf8.RuneCountInString(r.left); n <= helpLeft {
			width = max(width, n)
		}
	}
	indent := helpIndent + width + 2
	for _, r := range rows {
		left := strings.Repeat(" ", helpIndent) + r.left
		for i, l := range fill(r.right, helpWidth-indent) {
			if i == 0 && utf8.RuneCountInString(r.left) > width && l != "" {
				p.put(left + "\n")
				left = ""
			}
			p.put(strings.TrimRight(fmt.Sprintf("%-*s%s", indent, left, l), " ") + "\n")
			left = ""
		}
	}
}

// fill breaks s into lines of at most width characters, at plain spaces only:
// a no-break space is one because of what stands on both sides of it. It
// returns one empty line for an empty s.
func fill(s string, width int) []string {
	lines := []string{""}
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' }) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = word
		case utf8.RuneCountInString(*last)+1+utf8.RuneCountInString(word) <= width:
			*last += " " + word
		default:
			lines = append(lines, word)
		}
	}
	return lines
}
