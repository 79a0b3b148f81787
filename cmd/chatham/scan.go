package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	textual "github.com/opendetat/chatham/redact/text"
)

func (a *app) scanCommand() *cli.Command {
	return &cli.Command{
		Name:        "scan",
		Usage:       a.lang.say(msgScanUsage),
		ArgsUsage:   a.lang.say(msgScanArgs),
		Description: a.lang.say(msgScanAbout),
		Flags: append(a.listFlags(),
			a.choice(flagFormat, msgFlagScanFormat, "text", "jsonl"),
			a.toggle(flagAll, msgFlagAll),
			a.toggle(flagReveal, msgFlagReveal),
			a.notesLangFlag(),
		),
		Action: a.takes(filesOrStdin, a.scan),
	}
}

func (a *app) scan(c *cli.Context) error {
	report, jsonl := a.scanText, c.String(flagFormat) == "jsonl"
	files := c.Args().Slice()
	p := a.progress(files, jsonl)
	s, err := watched(c.Context, a, p, func() (pipeline.Scan, error) {
		return a.pipeline().Scan(c.Context, pipeline.ScanRequest{
			Files: files, Stdin: a.stdin, List: listOf(c), Spoken: a.spokenIn(c), Begin: p.begin,
		})
	})
	if err != nil {
		return err
	}
	if jsonl {
		report = a.scanLines
	}
	show := shown{all: c.Bool(flagAll), reveal: c.Bool(flagReveal)}
	if err := report(s, show); err != nil {
		return err
	}
	if !jsonl {
		a.sayScanSum(s)
		a.sayScanLanguages(s)
	}
	for _, f := range s.Files {
		a.sayEncoding(f.Path, f.Doc.Encoding)
	}
	if !s.Listed {
		a.say(msgNoList)
	}
	if !jsonl {
		a.sayScanNext(c, s)
	}
	return scanVerdict(s)
}

// shown says which findings a report shows, and whether with their words.
type shown struct{ all, reveal bool }

func (s shown) holds(f redact.Finding) bool { return s.all || f.Severity != redact.Keep }

// sayScanSum says how much was read and found.
func (a *app) sayScanSum(s pipeline.Scan) {
	files, words := 0, 0
	count, subjects := map[redact.Severity]int{}, 0
	for _, file := range s.Files {
		if file.Skipped != nil {
			continue
		}
		files, words = files+1, words+file.Words
		seen := map[string]bool{}
		for _, f := range file.Findings {
			count[f.Severity]++
			if f.Severity != redact.Keep {
				seen[f.Subject] = true
			}
		}
		subjects += len(seen)
	}
	switch {
	case subjects > 0:
		a.say(msgScanCount, files, words, count[redact.Block]+count[redact.Ask]+count[redact.Generalise], subjects)
		var parts []string
		for _, section := range sections {
			if n := count[section.severity]; n > 0 && section.severity != redact.Keep {
				parts = append(parts, a.lang.say(section.title, n))
			}
		}
		fmt.Fprintln(a.stderr, strings.Join(parts, ", "))
	case !s.NothingRead():
		a.say(msgScanClean, files, words)
	}
}

// sayScanNext says what to type next for the first file that can be gone on
// with: a scan changes nothing.
func (a *app) sayScanNext(c *cli.Context, s pipeline.Scan) {
	for _, f := range s.Files {
		if f.Skipped != nil || f.Blank() || f.Path == "-" || source.FormatOf(f.Path) == textual.HTML {
			continue
		}
		next := quoted(f.Path)
		if list := c.String(flagList); list != "" {
			next += " " + typed(flagList) + " " + quoted(list)
		}
		if given := c.String(flagNotesLang); given != "" {
			next += " " + typed(flagNotesLang) + " " + given
		}
		for _, column := range c.StringSlice(flagColumns) {
			next += " " + typed(flagColumns) + " " + quoted(column)
		}
		a.say(msgNextPropose, next)
		return
	}
}

// scanVerdict returns what a scan ends with: a file that was not read and one
// that names someone are two causes.
func scanVerdict(s pipeline.Scan) error {
	var errs []error
	for _, f := range s.Files {
		switch {
		case f.Skipped != nil:
			errs = append(errs, f.Skipped)
		case f.Worst() != redact.Keep:
			errs = append(errs, verdict(exitNo))
		}
	}
	if s.NothingRead() && len(errs) == 0 {
		errs = append(errs, &pipeline.FileError{Path: s.Files[0].Path, Err: pipeline.ErrEmpty})
	}
	return errors.Join(errs...)
}

// inFile returns findings in the order in which whoever opens the file meets
// them: those in its name first, then by their place in its bytes. The text that
// recognisers read has what is not seen after all that is.
func inFile(findings []redact.Finding) []redact.Finding {
	place := func(f redact.Finding) int {
		if f.Zone == textual.FileName {
			return -1
		}
		return f.Span.Start
	}
	out := slices.Clone(findings)
	slices.SortStableFunc(out, func(a, b redact.Finding) int { return cmp.Compare(place(a), place(b)) })
	return out
}
