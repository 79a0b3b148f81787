package main

import (
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
)

func (a *app) renderCommand() *cli.Command {
	return &cli.Command{
		Name:        "render",
		Usage:       a.lang.say(msgRenderUsage),
		ArgsUsage:   a.lang.say(msgRestitutionArgs),
		Description: a.lang.say(msgRenderAbout),
		Flags: []cli.Flag{
			a.input(flagSigners, msgFlagSigners),
			a.choices(flagFormat, msgFlagRenderFormat, pipeline.FormatNames()...),
			a.value(flagOutput, msgFlagOutput),
		},
		Action: a.takes(oneFile, a.render),
	}
}

func (a *app) render(c *cli.Context) error {
	return a.renderRestitution(c.Args().First(), c.String(flagSigners), c.String(flagOutput), c.StringSlice(flagFormat))
}

func (a *app) renderRestitution(path, signers, dir string, formats []string) error {
	r, err := a.pipeline().Render(pipeline.RenderRequest{Restitution: path, Signers: signers, Formats: formats, Dir: dir})
	if err != nil {
		return err
	}
	for _, n := range r.Notes {
		a.sayNote(filepath.Base(path), n)
	}
	for _, written := range r.Paths {
		a.say(msgWrote, written)
	}
	return nil
}
