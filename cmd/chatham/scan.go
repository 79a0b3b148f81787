package main

import (
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/redact"
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
		),
		Action: a.takes(filesOrStdin, a.scan),
	}
}

func (a *app) scan(c *cli.Context) error {
	s, err := a.pipeline().Scan(c.Context, pipeline.ScanRequest{
		Files: c.Args().Slice(), Stdin: a.stdin, List: listOf(c),
	})
	if err != nil {
		return err
	}
	report := a.scanText
	if c.String(flagFormat) == "jsonl" {
		report = a.scanLines
	}
	show := shown{all: c.Bool(flagAll), reveal: c.Bool(flagReveal)}
	if err := report(s, show); err != nil {
		return err
	}
	for _, f := range s.Files {
		a.sayEncoding(f.Path, f.Doc.Encoding)
	}
	if !s.Listed {
		a.say(msgNoList)
	}
	return scanVerdict(s)
}

// shown says which findings a report shows, and whether with their words.
type shown struct{ all, reveal bool }

func (s shown) holds(f redact.Finding) bool { return s.all || f.Severity != redact.Keep }

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

// scanText writes findings for people: place, kind, reason, what to do, and
// what would stand there. The words themselves only on demand.
func (a *app) scanText(s pipeline.Scan, show shown) error {
	files, words, open, blocking := 0, 0, 0, 0
	for _, file := range s.Files {
		if file.Skipped != nil {
			continue
		}
		files, words = files+1, words+file.Words
		place, proposals := file.Doc.Places(), file.Proposals()
		for _, f := range file.Findings {
			if f.Severity != redact.Keep {
				open++
			}
			if f.Severity == redact.Block {
				blocking++
			}
			if !show.holds(f) {
				continue
			}
			line, column := place.Of(f.Span.Start)
			if _, err := fmt.Fprintln(a.stdout, a.findingLine(a.where(file.Path, line, column, f.Zone), f, proposals, show.reveal)); err != nil {
				return err
			}
		}
	}
	switch {
	case open > 0:
		a.say(msgScanCount, files, words, open, blocking)
	case !s.NothingRead():
		a.say(msgScanClean, files, words)
	}
	return nil
}

func (a *app) findingLine(where string, f redact.Finding, proposals map[pipeline.Target]string, reveal bool) string {
	line := a.lang.say(msgFindingLine, where, a.lang.say(kindName(f.Kind)), a.why(f.Why), a.lang.say(severityName(f.Severity)))
	if reveal {
		line += " " + a.lang.say(msgFindingWords, printable(f.Surface))
	}
	switch new, ok := proposals[pipeline.Target{Span: f.Span, Kind: f.Kind}]; {
	case ok && new != "":
		line += " " + a.lang.say(msgFindingProposal, new)
	case ok:
		line += " " + a.lang.say(msgFindingRemoved)
	}
	return line
}
