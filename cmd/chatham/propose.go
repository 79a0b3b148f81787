package main

import "github.com/urfave/cli/v2"

func (a *app) proposeCommand() *cli.Command {
	return &cli.Command{
		Name:        "propose",
		Usage:       a.lang.say(msgProposeUsage),
		ArgsUsage:   a.lang.say(msgNotesArgs),
		Description: a.lang.say(msgProposeAbout),
		Flags: append(a.listFlags(),
			a.value(flagAuthor, msgFlagAuthor),
			a.toggle(flagDraft, msgFlagDraft),
		),
		Action: a.takes(oneFile, a.propose),
	}
}

func (a *app) propose(*cli.Context) error { return errNotWired{"propose"} }
