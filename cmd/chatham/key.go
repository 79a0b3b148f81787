package main

import "github.com/urfave/cli/v2"

func (a *app) keyCommand() *cli.Command {
	return &cli.Command{
		Name:        "key",
		Usage:       a.lang.say(msgKeyUsage),
		Description: a.lang.say(msgKeyAbout),
		Flags: []cli.Flag{
			a.value(flagOut, msgFlagOut),
			a.value(flagPrincipal, msgFlagPrincipal),
		},
		Action: a.takes(noOperand, a.key),
	}
}

func (a *app) key(*cli.Context) error { return errNotWired{"key"} }
