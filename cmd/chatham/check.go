package main

import "github.com/urfave/cli/v2"

func (a *app) checkCommand() *cli.Command {
	return &cli.Command{
		Name:        "check",
		Usage:       a.lang.say(msgCheckUsage),
		ArgsUsage:   a.lang.say(msgCheckArgs),
		Description: a.lang.say(msgCheckAbout),
		Flags: append(a.listFlags(),
			a.toggle(flagWithoutList, msgFlagWithoutList),
			a.input(flagSigners, msgFlagSigners),
			a.value(flagTrust, msgFlagTrust),
		),
		Action: a.takes(somePaths, a.check),
	}
}

func (a *app) check(c *cli.Context) error {
	if c.IsSet(flagList) && c.Bool(flagWithoutList) {
		return misused(msgContradiction, typed(flagList), typed(flagWithoutList))
	}
	return errNotWired{"check"}
}
