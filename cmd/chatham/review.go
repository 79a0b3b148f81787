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
	p, err := pipeline.LoadProposal(path)
	if err != nil {
		return err
	}
	d, err := a.dialogue(msgTryAnswers, quoted(path))
	if err != nil {
		return err
	}
	return reviewLoop(d, p, a.desk(path, who))
}

// replayAnswers takes the decisions of a file.
func (a *app) replayAnswers(path, who, answers string) error {
	p, err := pipeline.LoadProposal(path)
	if err != nil {
		return err
	}
	file, err := pipeline.ReadFile(answers)
	if err != nil {
		return err
	}
	return a.replay(p, a.desk(path, who), answers, file)
}

// desk returns what a review of the proposal at a path works with.
func (a *app) desk(path, who string) desk {
	return desk{
		read: source.Text, add: pipeline.AddName, who: who, now: a.now, path: path,
		save: func(p *redact.Proposal) error { return pipeline.SaveProposal(path, p) },
	}
}
