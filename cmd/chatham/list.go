package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/redact/roster"
)

func (a *app) listCommand() *cli.Command {
	return &cli.Command{
		Name:  "list",
		Usage: a.lang.say(msgListUsage),
		Subcommands: []*cli.Command{
			{
				Name:        "show",
				Usage:       a.lang.say(msgListShowUsage),
				ArgsUsage:   a.lang.say(msgListArgs),
				Description: a.lang.say(msgListShowAbout),
				Flags:       []cli.Flag{a.columnsFlag(), a.toggle(flagForms, msgFlagForms)},
				Action:      a.takes(oneFile, a.listShow),
			},
		},
	}
}

// listShow prints what was understood of a list and what was dropped, and why;
// no name is shown, so that the output can be sent to whoever helps. With --forms
// it shows names instead, to a person's own screen alone.
func (a *app) listShow(c *cli.Context) error {
	path, forms := c.Args().First(), c.Bool(flagForms)
	if forms && !a.private() {
		return misused(msgFormsTerminal).hint(msgFormsTerminalHint, typed(flagForms))
	}
	r, err := pipeline.OpenList(pipeline.List{Path: path, Columns: columnsOf(c)})
	if err != nil {
		return err
	}
	if forms {
		return a.showForms(r)
	}
	a.print(msgListPeople, len(r.People), r.Rows, delimiterName(r.Delimiter), string(r.Encoding))
	if r.Nobody > 0 || r.Merged > 0 {
		a.print(msgListNobody, r.Nobody, r.Merged)
	}
	for _, col := range r.Columns {
		a.printColumn(msgListUsed, col, a.lang.word(fieldNames[:], string(col.Field)))
	}
	for _, col := range r.Dropped {
		a.printColumn(msgListDropped, col, a.lang.word(dropReasons[:], string(col.Reason)))
	}
	a.say(msgListFix, "name")
	return nil
}

func (a *app) printColumn(what message, col roster.Column, meaning string) {
	header := col.Header
	if header == "" {
		header = "?"
	}
	fmt.Fprintf(a.stdout, "  %2d  %-10s %-28s %s\n", col.Index, a.lang.say(what), onLine(header), meaning)
}

// print writes a message on the standard output.
func (a *app) print(m message, args ...any) { fmt.Fprintln(a.stdout, a.lang.say(m, args...)) }

func delimiterName(r rune) string {
	if r == '\t' {
		return "tab"
	}
	return strings.TrimSpace(string(r))
}
