package main

import "github.com/urfave/cli/v2"

func (a *app) scanCommand() *cli.Command {
	return &cli.Command{
		Name:        "scan",
		Usage:       a.lang.say(msgScanUsage),
		ArgsUsage:   a.lang.say(msgScanArgs),
		Description: a.lang.say(msgScanAbout),
		Flags: append(a.listFlags(),
			a.choice(flagFormat, msgFlagScanFormat, "text", "jsonl"),
			a.toggle(flagAll, msgFlagAll),
			a.toggle(flagReveal, msgFlagReveal),
		),
		Action: a.takes(filesOrStdin, a.scan),
	}
}

func (a *app) scan(*cli.Context) error { return errNotWired{"scan"} }
