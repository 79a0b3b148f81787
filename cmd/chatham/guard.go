package main

import (
	"os"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
)

func (a *app) guardCommand() *cli.Command {
	return &cli.Command{
		Name:        "guard",
		Usage:       a.lang.say(msgGuardUsage),
		Description: a.lang.say(msgGuardAbout),
		Subcommands: []*cli.Command{
			{
				Name:   "install",
				Usage:  a.lang.say(msgGuardInstallUsage),
				Flags:  []cli.Flag{a.toggle(flagForce, msgFlagForce)},
				Action: a.takes(noOperand, a.guardInstall),
			},
			{
				Name:      "pre-commit",
				Usage:     a.lang.say(msgGuardPreCommitUsage),
				ArgsUsage: a.lang.say(msgGuardPaths),
				Flags:     a.listFlags(),
				Action:    a.takes(anyFiles, a.guardPreCommit),
			},
			{
				Name:      "commit-msg",
				Usage:     a.lang.say(msgGuardMessageUsage),
				ArgsUsage: a.lang.say(msgGuardMessageArgs),
				Flags:     a.listFlags(),
				Action:    a.takes(oneFile, a.guardMessage),
			},
		},
	}
}

func (a *app) guardInstall(c *cli.Context) error {
	program, err := os.Executable()
	if err != nil {
		return err
	}
	paths, err := a.pipeline().InstallGuard(c.Context, program, c.Bool(flagForce))
	if err != nil {
		return err
	}
	for _, path := range paths {
		a.say(msgGuardInstalled, path)
	}
	if g, err := a.pipeline().Guarding(c.Context, program); err != nil || g.List == "" {
		a.say(msgGuardListHow)
	}
	return nil
}

func (a *app) guardPreCommit(c *cli.Context) error {
	g, err := a.pipeline().Guard(c.Context, pipeline.GuardRequest{List: listOf(c), Paths: c.Args().Slice()})
	if err != nil {
		return err
	}
	refused := 0
	for _, f := range g.Files {
		if f.Err != nil {
			refused++
		}
	}
	if len(g.Files) == g.Blank {
		a.say(msgGuardNothing)
	}
	a.say(msgGuardSum, len(g.Files), g.Blank, refused)
	if refused > 0 {
		a.say(msgGuardWay)
	}
	return g.Err()
}

func (a *app) guardMessage(c *cli.Context) error {
	g, err := a.pipeline().GuardMessage(c.Context, listOf(c), c.Args().First())
	if err != nil {
		return err
	}
	if g.Err() != nil {
		a.say(msgGuardMessageWay, quoted(c.Args().First()))
	}
	return g.Err()
}
