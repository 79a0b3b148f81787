package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
	textual "github.com/opendetat/chatham/redact/text"
)

func (a *app) proposeCommand() *cli.Command {
	return &cli.Command{
		Name:        "propose",
		Usage:       a.lang.say(msgProposeUsage),
		ArgsUsage:   a.lang.say(msgNotesArgs),
		Description: a.lang.say(msgProposeAbout),
		Flags: append(a.listFlags(),
			a.value(flagAuthor, msgFlagAuthor),
			a.toggle(flagDraft, msgFlagDraft),
			a.notesLangFlag(),
		),
		Action: a.takes(oneFile, a.propose),
	}
}

func (a *app) propose(c *cli.Context) error {
	notes := c.Args().First()
	p, err := a.proposal(c.Context, pipeline.ProposeRequest{Notes: notes, List: listOf(c), Author: c.String(flagAuthor), Spoken: a.spokenIn(c)})
	if err != nil {
		return err
	}
	draft, stuck := pipeline.Draft(p)
	if c.Bool(flagDraft) {
		if stuck != nil {
			return stuck
		}
		return a.printDraft(draft)
	}
	held, err := a.hold(proposalPath(notes))
	if err != nil {
		return err
	}
	defer held.Release()
	if err := held.Begin(notes); err != nil {
		return err
	}
	if stuck != nil { // the reviewer can amend what cannot be written
		return errors.Join(stuck, a.saveProposal(held, p))
	}
	paragraphs, err := review.Diff(p, draft, source.Text)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(a.stdout, a.lang.learntLines(p)); err != nil {
		return err
	}
	if _, err := showDiff(a.stdout, paragraphs, a.screen(a.out.Writer, a.tty.out), nil); err != nil {
		return err
	}
	return a.saveProposal(held, p)
}

// hold keeps other runs from a proposal while this one works on it.
func (a *app) hold(path string) (*pipeline.Held, error) {
	held, err := pipeline.Hold(path)
	if err == nil && !held.Guarded() {
		a.say(msgNoLocks, path)
	}
	return held, err
}

// proposal proposes replacements for notes and says what a person should know
// of them.
func (a *app) proposal(ctx context.Context, req pipeline.ProposeRequest) (*redact.Proposal, error) {
	p, encoding, err := a.pipeline().Propose(ctx, req)
	if err != nil {
		return nil, err
	}
	a.sayEncoding(req.Notes, encoding)
	n, err := pipeline.Languages(p)
	if err != nil {
		return nil, err
	}
	fmt.Fprintln(a.stderr, a.languageLine(n))
	if source.FormatOf(p.Name) != p.Format {
		a.say(msgAsMarkdown, req.Notes)
	}
	if err := pipeline.CheckFront(req.Notes, p); err != nil {
		a.report(err)
	}
	if p.List.IsZero() {
		a.say(msgNoList)
	}
	if p.Author.IsZero() {
		a.say(msgAuthorUnknown)
	}
	for _, e := range p.Edits {
		if e.Zone == textual.FileName {
			a.say(msgNameReplaced, pipeline.ResultName(p))
			break
		}
	}
	return p, nil
}

// printDraft prints the redacted text between two lines that say what it is: byte
// for byte to a file or another program, with nothing that a terminal would obey
// to a terminal.
func (a *app) printDraft(d redact.Draft) error {
	mark, words := "> "+a.lang.say(msgWatermark), strings.TrimRight(d.Text(), "\n")
	if a.tty.out {
		words = harmless(words)
	}
	_, err := fmt.Fprintf(a.stdout, "%s\n\n%s\n\n%s\n", mark, words, mark)
	return err
}

func (a *app) saveProposal(held *pipeline.Held, p *redact.Proposal) error {
	if err := held.Save(p); err != nil {
		return err
	}
	subjects := map[string]bool{}
	for _, e := range p.Edits {
		subjects[e.Subject] = true
	}
	a.say(msgWroteProposal, held.Path(), len(p.Edits), len(subjects))
	a.say(msgNextReview, quoted(held.Path()))
	return nil
}

// proposalPath returns where the proposal for notes is kept: beside them.
func proposalPath(notes string) string {
	return strings.TrimSuffix(notes, filepath.Ext(notes)) + pipeline.ProposalExt
}
