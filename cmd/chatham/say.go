package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	textual "github.com/opendetat/chatham/redact/text"
)

// pipeline returns the verbs, with this machine's clock.
func (a *app) pipeline() *pipeline.Pipeline {
	return &pipeline.Pipeline{Tool: nameProgram + " " + programVersion(), Now: a.now}
}

// say tells people something on the standard error.
func (a *app) say(m message, args ...any) { fmt.Fprintln(a.stderr, a.lang.say(m, args...)) }

// sayEncoding tells how a file was read, where it was not plain UTF-8.
func (a *app) sayEncoding(path string, encoding textual.Encoding) {
	if encoding != "" && encoding != textual.UTF8 {
		a.say(msgDecoded, path, a.lang.word(encodingNames[:], string(encoding)))
	}
}

// where writes a place as FILE:LINE:COLUMN, or as the file's name itself.
func (a *app) where(path string, line, column int, zone textual.Zone) string {
	if zone == textual.FileName {
		return a.lang.say(msgInName, path)
	}
	return fmt.Sprintf("%s:%d:%d", onLine(path), line, column)
}

// listOf returns the participant list that the options name.
func listOf(c *cli.Context) pipeline.List {
	return pipeline.List{Path: c.String(flagList), Columns: columnsOf(c)}
}

// columnsOf reads --columns, whose shape its option has checked.
func columnsOf(c *cli.Context) map[string]string {
	columns := map[string]string{}
	for _, given := range c.StringSlice(flagColumns) {
		field, header, _ := cutColumn(given)
		code, _ := fieldCode(field)
		columns[code] = header
	}
	return columns
}
