package main

import "github.com/urfave/cli/v2"

func (a *app) demoCommand() *cli.Command {
	return &cli.Command{
		Name:      "demo",
		Usage:     a.lang.say(msgDemoUsage),
		ArgsUsage: a.lang.say(msgDirArgs),
		Action:    a.takes(maybeFolder, a.demo),
	}
}

func (a *app) demo(*cli.Context) error { return errNotWired{"demo"} }
