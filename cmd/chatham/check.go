package main

import (
	"context"
	"errors"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
)

func (a *app) checkCommand() *cli.Command {
	return &cli.Command{
		Name:        "check",
		Usage:       a.lang.say(msgCheckUsage),
		ArgsUsage:   a.lang.say(msgCheckArgs),
		Description: a.lang.say(msgCheckAbout),
		Flags: append(a.listFlags(),
			a.toggle(flagWithoutList, msgFlagWithoutList),
			a.input(flagSigners, msgFlagSigners),
			a.value(flagTrust, msgFlagTrust),
		),
		Action: a.takes(somePaths, a.check),
	}
}

func (a *app) check(c *cli.Context) error {
	if c.IsSet(flagList) && c.Bool(flagWithoutList) {
		return misused(msgContradiction, typed(flagList), typed(flagWithoutList))
	}
	return a.reportCheck(c.Context, pipeline.CheckRequest{
		Paths: c.Args().Slice(), List: listOf(c), WithoutList: c.Bool(flagWithoutList),
		Signers: c.String(flagSigners), Trust: c.String(flagTrust),
	})
}

// reportCheck checks, and prints a line for each file that passes; what fails
// is told with the error.
func (a *app) reportCheck(ctx context.Context, req pipeline.CheckRequest) error {
	r, err := a.pipeline().Check(ctx, req)
	if err != nil {
		return err
	}
	failing := 0
	var causes []error
	for _, f := range r.Files {
		if f.Err != nil {
			failing++
			causes = append(causes, f.Err)
			continue
		}
		role := a.lang.say(roleNames[f.Role])
		if f.Principal == "" {
			a.print(msgCheckPass, f.Path, role)
		} else {
			a.print(msgCheckSigner, f.Path, role, f.Principal)
		}
		if f.Self {
			a.print(msgCheckSelf, f.Path)
		}
		if f.Expired {
			a.print(msgCheckExpired, f.Path)
		}
	}
	for _, path := range r.Policy {
		a.print(msgPolicyChanged, path)
	}
	if !r.Listed {
		a.print(msgCheckBlind)
	}
	if slices.ContainsFunc(r.Files, func(f pipeline.Checked) bool { return f.Role == "output" && f.Err == nil }) {
		a.print(msgCheckBytes)
	}
	a.print(msgCheckSum, len(r.Files), failing, r.People)
	return errors.Join(causes...)
}

// roleNames says what a checked file is.
var roleNames = map[string]message{
	"restitution": msgRoleRestitution,
	"record":      msgRoleRecord,
	"output":      msgRoleOutput,
	"policy":      msgRolePolicy,
	"file":        msgRoleFile,
}
