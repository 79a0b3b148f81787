package main

import "github.com/urfave/cli/v2"

func (a *app) signCommand() *cli.Command {
	return &cli.Command{
		Name:        "sign",
		Usage:       a.lang.say(msgSignUsage),
		ArgsUsage:   a.lang.say(msgProposalArgs),
		Description: a.lang.say(msgSignAbout),
		Flags: []cli.Flag{
			a.input(flagKey, msgFlagKey),
			a.toggle(flagAgent, msgFlagAgent),
			a.input(flagSigners, msgFlagSigners),
			a.toggle(flagAllowSelf, msgFlagAllowSelf),
			a.toggle(flagUnattended, msgFlagUnattended),
		},
		Action: a.takes(oneFile, a.sign),
	}
}

func (a *app) sign(c *cli.Context) error {
	if !c.IsSet(flagKey) && !c.Bool(flagAgent) {
		return misused(msgKeyMissing, c.Command.HelpName, typed(flagKey), typed(flagAgent)).hint(msgTryKey)
	}
	return errNotWired{"sign"}
}
