package main

import "github.com/urfave/cli/v2"

func (a *app) guardCommand() *cli.Command {
	return &cli.Command{
		Name:        "guard",
		Usage:       a.lang.say(msgGuardUsage),
		Description: a.lang.say(msgGuardAbout),
		Subcommands: []*cli.Command{
			{
				Name:   "install",
				Usage:  a.lang.say(msgGuardInstallUsage),
				Flags:  a.listFlags(),
				Action: a.takes(noOperand, a.guardInstall),
			},
			{
				Name:   "pre-commit",
				Usage:  a.lang.say(msgGuardPreCommitUsage),
				Flags:  a.listFlags(),
				Action: a.takes(noOperand, a.guardPreCommit),
			},
		},
	}
}

func (a *app) guardInstall(*cli.Context) error { return errNotWired{"guard install"} }

func (a *app) guardPreCommit(*cli.Context) error { return errNotWired{"guard pre-commit"} }
