package main

import (
	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
)

func (a *app) reviewCommand() *cli.Command {
	return &cli.Command{
		Name:        "review",
		Usage:       a.lang.say(msgReviewUsage),
		ArgsUsage:   a.lang.say(msgProposalArgs),
		Description: a.lang.say(msgReviewAbout),
		Flags: []cli.Flag{
			a.value(flagReviewer, msgFlagReviewer),
			a.input(flagAnswers, msgFlagAnswers),
		},
		Action: a.takes(oneFile, a.review),
	}
}

func (a *app) review(c *cli.Context) error {
	path, who := c.Args().First(), orElse(c.String(flagReviewer), defaultPrincipal)
	if answers := c.String(flagAnswers); answers != "" {
		return a.replayAnswers(path, who, answers)
	}
	return a.reviewProposal(path, who)
}

// reviewProposal asks a person at the terminal what is left to decide.
func (a *app) reviewProposal(path, who string) error {
	held, p, err := a.holdProposal(path)
	if err != nil {
		return err
	}
	defer held.Release()
	d, err := a.dialogue(msgTryAnswers, quoted(path))
	if err != nil {
		return err
	}
	return reviewLoop(d, p, a.desk(held, who))
}

// replayAnswers takes the decisions of a file.
func (a *app) replayAnswers(path, who, answers string) error {
	held, p, err := a.holdProposal(path)
	if err != nil {
		return err
	}
	defer held.Release()
	file, err := pipeline.ReadFile(answers)
	if err != nil {
		return err
	}
	return a.replay(p, a.desk(held, who), answers, file)
}

// holdProposal holds a proposal that is there, and reads it. What is not one is
// refused before anything is held.
func (a *app) holdProposal(path string) (*pipeline.Held, *redact.Proposal, error) {
	if _, err := pipeline.LoadProposal(path); err != nil {
		return nil, nil, err
	}
	held, err := a.hold(path)
	if err != nil {
		return nil, nil, err
	}
	p, err := held.Load()
	if err != nil {
		held.Release()
		return nil, nil, err
	}
	return held, p, nil
}

// desk returns what a review of a held proposal works with.
func (a *app) desk(held *pipeline.Held, who string) desk {
	return desk{read: source.Text, add: pipeline.AddName, who: who, now: a.now, path: held.Path(), save: held.Save}
}
