package main

import "github.com/urfave/cli/v2"

func (a *app) renderCommand() *cli.Command {
	return &cli.Command{
		Name:        "render",
		Usage:       a.lang.say(msgRenderUsage),
		ArgsUsage:   a.lang.say(msgRestitutionArgs),
		Description: a.lang.say(msgRenderAbout),
		Flags: []cli.Flag{
			a.input(flagSigners, msgFlagSigners),
			a.choices(flagFormat, msgFlagRenderFormat, "html", "pdf", "discourse"),
			a.value(flagOutput, msgFlagOutput),
		},
		Action: a.takes(oneFile, a.render),
	}
}

func (a *app) render(*cli.Context) error { return errNotWired{"render"} }
