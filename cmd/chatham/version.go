package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/urfave/cli/v2"
)

// version is set by make build, from git.
var version string

func (a *app) versionCommand() *cli.Command {
	return &cli.Command{
		Name:   nameVersion,
		Usage:  a.lang.say(msgVersionUsage),
		Action: a.takes(noOperand, a.version),
	}
}

func (a *app) version(*cli.Context) error {
	_, err := fmt.Fprintf(a.stdout, "%s %s (%s %s/%s)\n",
		nameProgram, programVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// programVersion returns the version that make gave, else the one that go
// install recorded; "(devel)" is that of a plain go build outside git.
func programVersion() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
