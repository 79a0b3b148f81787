package main

import "github.com/urfave/cli/v2"

func (a *app) listCommand() *cli.Command {
	return &cli.Command{
		Name:  "list",
		Usage: a.lang.say(msgListUsage),
		Subcommands: []*cli.Command{
			{
				Name:        "show",
				Usage:       a.lang.say(msgListShowUsage),
				ArgsUsage:   a.lang.say(msgListArgs),
				Description: a.lang.say(msgListShowAbout),
				Flags:       []cli.Flag{a.columnsFlag()},
				Action:      a.takes(oneFile, a.listShow),
			},
		},
	}
}

func (a *app) listShow(*cli.Context) error { return errNotWired{"list show"} }
