package main

import "github.com/urfave/cli/v2"

func (a *app) guideCommand() *cli.Command {
	return &cli.Command{
		Name:   "guide",
		Usage:  a.lang.say(msgGuideUsage),
		Action: a.takes(noOperand, a.guide),
	}
}

func (a *app) guide(*cli.Context) error { return errNotWired{"guide"} }
