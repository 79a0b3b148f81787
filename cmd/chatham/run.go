package main

import "github.com/urfave/cli/v2"

// runCommand is also what files without a command go to.
func (a *app) runCommand() *cli.Command {
	return &cli.Command{
		Name:        nameRun,
		Usage:       a.lang.say(msgRunUsage),
		ArgsUsage:   a.lang.say(msgRunArgs),
		Description: a.lang.say(msgRunAbout),
		Flags: append(a.listFlags(),
			a.value(flagAuthor, msgFlagAuthor),
			a.value(flagReviewer, msgFlagReviewer),
			a.input(flagKey, msgFlagRunKey),
			a.input(flagSigners, msgFlagSigners),
		),
		Action: a.takes(notesAndList, a.runAll),
	}
}

func (a *app) runAll(*cli.Context) error { return errNotWired{nameRun} }
