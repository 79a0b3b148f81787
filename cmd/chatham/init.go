package main

import "github.com/urfave/cli/v2"

func (a *app) initCommand() *cli.Command {
	return &cli.Command{
		Name:      "init",
		Usage:     a.lang.say(msgInitUsage),
		ArgsUsage: a.lang.say(msgDirArgs),
		Action:    a.takes(maybeFolder, a.initialise),
	}
}

func (a *app) initialise(*cli.Context) error { return errNotWired{"init"} }
