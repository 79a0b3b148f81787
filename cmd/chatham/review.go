package main

import "github.com/urfave/cli/v2"

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

func (a *app) review(*cli.Context) error { return errNotWired{"review"} }
