package main

import (
	"context"
	"errors"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
)

func (a *app) signCommand() *cli.Command {
	return &cli.Command{
		Name:        "sign",
		Usage:       a.lang.say(msgSignUsage),
		ArgsUsage:   a.lang.say(msgProposalArgs),
		Description: a.lang.say(msgSignAbout),
		Flags: []cli.Flag{
			a.input(flagKey, msgFlagKey),
			a.toggle(flagAgent, msgFlagAgent),
			a.input(flagSigners, msgFlagSigners),
			a.toggle(flagAllowSelf, msgFlagAllowSelf),
			a.toggle(flagUnattended, msgFlagUnattended),
			a.toggle(flagReplace, msgFlagReplace),
		},
		Action: a.takes(oneFile, a.sign),
	}
}

func (a *app) sign(c *cli.Context) error {
	if !c.IsSet(flagKey) {
		return misused(msgKeyMissing, c.Command.HelpName, typed(flagKey)).hint(msgTryKey)
	}
	signer, done, err := a.signer(c.Context, c.String(flagKey), c.Bool(flagAgent))
	if err != nil {
		return err
	}
	defer done()
	return a.signProposal(c.Context, c.Args().First(), pipeline.SignRequest{
		Key: signer, Signers: c.String(flagSigners),
		AllowSelf: c.Bool(flagAllowSelf), Unattended: c.Bool(flagUnattended), Replace: c.Bool(flagReplace),
	})
}

// signProposal shows the signer the whole text once, asks for the word that
// signs, and signs. Unattended it asks nothing, and the record says so.
func (a *app) signProposal(ctx context.Context, path string, req pipeline.SignRequest) error {
	held, p, err := a.holdProposal(path)
	if err != nil {
		return err
	}
	defer held.Release()
	req.Proposal = held
	if !req.Unattended {
		if req.Shown, err = a.showBeforeSigning(p); err != nil {
			return err
		}
	}
	written, err := a.pipeline().Sign(ctx, req)
	if errors.Is(err, pipeline.ErrNotClean) {
		a.say(msgSignNotClean, quoted(path))
	}
	if err != nil {
		return err
	}
	a.say(msgSigned, strings.Join(written, ", "))
	if req.Unattended {
		a.say(msgSignedUnattended)
	}
	a.say(msgNextRender, quoted(written[len(written)-1]))
	return nil
}

// showBeforeSigning shows the whole text and reports whether the signer saw its
// end and agreed. What can be refused without it is refused before.
func (a *app) showBeforeSigning(p *redact.Proposal) (bool, error) {
	draft, err := pipeline.Draft(p)
	if err != nil {
		return false, err
	}
	if len(draft.Open()) > 0 {
		return false, redact.ErrOpen
	}
	paragraphs, err := review.Diff(p, draft, source.Text)
	if err != nil {
		return false, err
	}
	d, err := a.dialogue(msgTryUnattended)
	if err != nil {
		return false, err
	}
	return d.confirmSign(paragraphs, p)
}
