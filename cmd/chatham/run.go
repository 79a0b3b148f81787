package main

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/source"
	textual "github.com/opendetat/chatham/redact/text"
)

// runCommand is also what files without a command go to.
func (a *app) runCommand() *cli.Command {
	return &cli.Command{
		Name:        nameRun,
		Usage:       a.lang.say(msgRunUsage),
		ArgsUsage:   a.lang.say(msgRunArgs),
		Description: a.lang.say(msgRunAbout),
		Flags: append(a.listFlags(),
			a.value(flagAuthor, msgFlagAuthor),
			a.notesLangFlag(),
			a.value(flagReviewer, msgFlagReviewer),
			a.input(flagKey, msgFlagRunKey),
			a.input(flagSigners, msgFlagSigners),
			a.toggle(flagReplace, msgFlagReplace),
		),
		Action: a.takes(notesAndList, a.runAll),
	}
}

// runAll does everything up to the signature: the proposal is the one file to
// hand to the reviewer. With another person's key and a terminal, the review,
// the signature and the formats follow in the same sitting.
func (a *app) runAll(c *cli.Context) error {
	notes, list := c.Args().First(), listOf(c)
	if c.NArg() == 2 {
		if list.Path != "" {
			return misused(msgContradiction, typed(flagList), c.Args().Get(1))
		}
		notes, list.Path = notesFirst(notes, c.Args().Get(1))
	}
	path := proposalPath(notes)
	req := pipeline.ProposeRequest{Notes: notes, List: list, Author: c.String(flagAuthor), Spoken: a.spokenIn(c)}
	if err := a.proposeUnlessBegun(c.Context, path, req); err != nil {
		return err
	}
	a.say(msgHandOff, path)
	if !c.IsSet(flagKey) {
		return nil
	}
	if err := a.reviewProposal(path, orElse(c.String(flagReviewer), defaultPrincipal)); err != nil {
		return err
	}
	signer, done, err := a.signer(c.Context, c.String(flagKey), false)
	if err != nil {
		return err
	}
	defer done()
	err = a.signProposal(c.Context, path, pipeline.SignRequest{
		Key: signer, Signers: c.String(flagSigners), Replace: c.Bool(flagReplace),
	})
	if err != nil {
		return err
	}
	p, err := pipeline.LoadProposal(path)
	if err != nil {
		return err
	}
	return a.renderRestitution(pipeline.ResultPath(path, p), c.String(flagSigners), "", nil)
}

// notesFirst returns which of two files are the notes, and which the list: what a
// drop on the program gives comes in any order, and the names tell. Where they do
// not, the first are the notes.
func notesFirst(first, second string) (notes, list string) {
	table := func(path string) bool {
		return strings.Contains(" .csv .tsv .xlsx .xls .ods ", " "+strings.ToLower(filepath.Ext(path))+" ")
	}
	prose := func(path string) bool { return source.FormatOf(path) != textual.Plain }
	if table(first) && !table(second) || prose(second) && !prose(first) {
		return second, first
	}
	return first, second
}

// proposeUnlessBegun writes a fresh proposal; one that someone has begun to
// decide is gone on with, if it is for these notes.
func (a *app) proposeUnlessBegun(ctx context.Context, path string, req pipeline.ProposeRequest) error {
	held, err := a.hold(path)
	if err != nil {
		return err
	}
	defer held.Release()
	err = held.Begin(req.Notes)
	if errors.Is(err, pipeline.ErrExists) {
		return held.Resume(req.Notes, req.List)
	}
	if err != nil {
		return err
	}
	p, err := a.proposal(ctx, req)
	if err != nil {
		return err
	}
	return a.saveProposal(held, p)
}
