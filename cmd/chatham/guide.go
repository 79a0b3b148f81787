package main

import (
	_ "embed"
	"io"

	"github.com/urfave/cli/v2"
)

//go:embed guide_fr.md
var guideFrench string

//go:embed guide_en.md
var guideEnglish string

func (a *app) guideCommand() *cli.Command {
	return &cli.Command{
		Name:   "guide",
		Usage:  a.lang.say(msgGuideUsage),
		Action: a.takes(noOperand, a.guide),
	}
}

func (a *app) guide(*cli.Context) error {
	text := guideEnglish
	if a.lang == french {
		text = guideFrench
	}
	_, err := io.WriteString(a.stdout, text)
	return err
}
