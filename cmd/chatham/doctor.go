package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/redact/seal"
)

func (a *app) doctorCommand() *cli.Command {
	return &cli.Command{
		Name:        "doctor",
		Usage:       a.lang.say(msgDoctorUsage),
		Description: a.lang.say(msgDoctorAbout),
		Action:      a.takes(noOperand, a.doctor),
	}
}

// A condition is what was found at one point that the doctor looks at.
type condition int

const (
	sound condition = iota // as it should be
	noted                  // not there, and nothing is wrong with that; or worth knowing
	wrong                  // it will get in the way
)

// A patient is what the doctor looks at: this machine, this folder, and what was
// seen of them so far.
type patient struct {
	*app
	ctx     context.Context
	program string // this program's file
	config  pipeline.Config
	signers *seal.Signers // nil: none that can be read
	list    string        // the list that the configuration or git names
	looked  int
	wrongs  int
}

// doctor looks at the machine and at the folder, point by point: a line for each
// and, under what is wrong or could be better, the command that mends it. It
// changes nothing and shows no name. Where nothing is set up yet, nothing is
// wrong: it may be the first command of a newcomer.
func (a *app) doctor(c *cli.Context) error {
	p := &patient{app: a, ctx: c.Context}
	for _, part := range []struct {
		head   message
		checks []func()
	}{
		{msgDoctorMachine, []func(){p.checkProgram, p.checkConsole, p.checkScreen, p.checkFonts, p.checkGit}},
		{msgDoctorFolder, []func(){p.checkFolder, p.checkConfig, p.checkSigners, p.checkList, p.checkLeftovers, p.checkProposals}},
		{msgDoctorRepository, []func(){p.checkHook, p.checkIdentity}},
		{msgDoctorKeys, []func(){p.checkKey, p.checkAgent}},
	} {
		a.print(part.head)
		for _, check := range part.checks {
			check()
			if err := c.Context.Err(); err != nil {
				return err
			}
		}
	}
	a.print(msgDoctorSum, p.looked, p.wrongs)
	if p.wrongs > 0 {
		return verdict(exitNo)
	}
	return nil
}

// say prints one point.
func (p *patient) say(found condition, m message, args ...any) {
	mark := map[condition]message{sound: msgDoctorSound, noted: msgDoctorNoted, wrong: msgDoctorWrong}[found]
	fmt.Fprintf(p.stdout, "  %-8s %s\n", p.lang.say(mark), p.lang.say(m, args...))
	p.looked++
	if found == wrong {
		p.wrongs++
	}
}

// cure prints, under a point, the command that mends it.
func (p *patient) cure(words ...string) {
	fmt.Fprintf(p.stdout, "           $ %s\n", strings.Join(words, " "))
}

// because prints the program's own words for an error as a point that is wrong.
func (p *patient) because(err error) {
	complaint := p.lang.say(msgComplaint, "")
	for i, line := range p.explain(err) {
		if i == 0 {
			p.say(wrong, msgDoctorError, strings.TrimPrefix(line, complaint))
		} else {
			fmt.Fprintf(p.stdout, "           %s\n", strings.TrimSpace(line))
		}
	}
}

// othersRead reports whether other users of the machine may read a file. Windows
// says it in another way, and the folders of its users are closed to others.
func othersRead(path string) bool {
	info, err := os.Stat(path)
	return err == nil && runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0
}

// edits returns the command that opens a file to be mended by hand.
func edits(path string) string {
	if runtime.GOOS == "windows" {
		return "notepad " + quoted(path)
	}
	return `"${EDITOR:-nano}" ` + quoted(path)
}

// removes returns the command that removes files.
func removes() string {
	if runtime.GOOS == "windows" {
		return "del"
	}
	return "rm"
}
