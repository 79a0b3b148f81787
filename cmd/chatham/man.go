package main

import (
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
)

// roffWidth keeps the lines of a page under the 80 bytes that lint asks for,
// accents and escapes included.
const roffWidth = 48

func (a *app) manCommand() *cli.Command {
	return &cli.Command{
		Name:        "man",
		Usage:       a.lang.say(msgManUsage),
		Description: a.lang.say(msgManAbout),
		Action:      a.takes(noOperand, a.man),
	}
}

// man prints chatham(1) in the macros of man(7). cli's own generator goes by way
// of Markdown, in English. No date and no version stand in the page: it changes
// when what it says does.
func (a *app) man(c *cli.Context) error {
	r := &roff{page{a.stdout}}
	r.macro("TH", strings.ToUpper(nameProgram), "1", "", nameProgram)
	r.head(a.lang.say(msgHeadName))
	r.line(nameProgram + ` \- ` + escape(c.App.Usage))
	r.head("SYNOPSIS")
	r.synopsis(nameProgram, a.lang.say(msgUsageApp))
	r.put(".br\n")
	r.synopsis(nameProgram, a.lang.say(msgRunArgs))
	r.head("DESCRIPTION")
	r.text(a.lang.say(msgManRule))
	r.head(a.lang.say(msgHeadCommands))
	a.manCommands(r, c.App.Commands, nil)
	r.head(a.lang.say(msgHeadGlobal))
	r.rows(optionRows(c.App.Flags))
	r.head(a.lang.say(msgHeadExit))
	for _, e := range exitCodes {
		r.row(strconv.Itoa(e.code), a.lang.say(e.meaning))
	}
	r.put(".PP\n")
	r.text(a.lang.say(msgExitSeveral))
	r.head(a.lang.say(msgHeadFiles))
	r.row("chatham.yaml", a.lang.say(msgManFileConfig))
	r.row("allowed_signers", a.lang.say(msgManFileSigners))
	r.row("*.proposal", a.lang.say(msgManFileProposal))
	r.row("*.signoff.json, *.signoff.json.sig", a.lang.say(msgManFileSignoff))
	r.head(a.lang.say(msgHeadSee))
	r.line(".BR git (1),\n.BR ssh\\-agent (1),\n.BR ssh\\-keygen (1)")
	return nil
}

// manCommands writes a section for each command that does something.
func (a *app) manCommands(r *roff, commands, above []*cli.Command) {
	for _, c := range shownCommands(commands) {
		path := append(above[:len(above):len(above)], c)
		if len(c.Subcommands) > 0 {
			a.manCommands(r, c.Subcommands, path)
			continue
		}
		r.macro("SS", spell(path))
		usage := c.ArgsUsage
		if len(c.Flags) > 0 {
			usage = strings.TrimSpace(a.lang.say(msgUsageOptions) + " " + usage)
		}
		r.synopsis(spell(path), usage)
		r.put(".PP\n")
		r.text(capital(c.Usage) + ".")
		r.text(c.Description)
		r.rows(optionRows(c.Flags))
	}
}

// capital returns a message as the beginning of a sentence.
func capital(s string) string {
	for i := range s {
		if i > 0 {
			return strings.ToUpper(s[:i]) + s[i:]
		}
	}
	return strings.ToUpper(s)
}

// A roff writes a page in the macros of man(7).
type roff struct{ page }

func (r *roff) line(s string) { r.put(s + "\n") }

func (r *roff) macro(name string, args ...string) {
	line := "." + name
	for _, arg := range args {
		line += ` "` + escape(arg) + `"`
	}
	r.line(line)
}

func (r *roff) head(title string) { r.macro("SH", title) }

// synopsis writes a command in bold and what follows it.
func (r *roff) synopsis(command, rest string) {
	r.line(strings.TrimRight(`\fB`+escape(command)+`\fR `+escape(rest), " "))
}

// text writes a paragraph for each line of s.
func (r *roff) text(s string) {
	for i, paragraph := range strings.Split(s, "\n") {
		if i > 0 {
			r.put(".PP\n")
		}
		r.filled(paragraph)
	}
}

func (r *roff) rows(rows []row) {
	for _, w := range rows {
		r.row(w.left, w.right)
	}
}

func (r *roff) row(left, right string) {
	r.put(".TP\n")
	r.line(`\fB` + escape(left) + `\fR`)
	r.filled(right)
}

// filled writes s in short lines, which roff fills anew.
func (r *roff) filled(s string) {
	for _, l := range fill(s, roffWidth) {
		if l != "" {
			r.line(escape(l))
		}
	}
}

// escape returns text as roff sets it: no letter of it is a request, a hyphen is
// the sign that people type, and a no-break space holds.
func escape(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`, `"`, `\(dq`, "^", `\(ha`, "~", `\(ti`, "`", `\(ga`, "\u00a0", `\~`).Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		return `\&` + s
	}
	return s
}
