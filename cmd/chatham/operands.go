package main

import (
	"errors"
	"io/fs"
	"os"

	"github.com/urfave/cli/v2"
)

// operands says what stands on a command's line beside its options. The zero
// value takes none.
type operands struct {
	min, max int  // how many; a max below 0 is no limit
	kind     kind // what must be there before the command starts
	stdin    bool // "-" stands for the standard input
}

// A kind is what an operand names.
type kind int

const (
	kindAny  kind = iota
	kindFile      // something that can be read and is no directory
	kindPath      // a file or a directory
)

// The operands that commands take.
var (
	noOperand    = operands{}
	oneFile      = operands{min: 1, max: 1, kind: kindFile}
	filesOrStdin = operands{min: 1, max: -1, kind: kindFile, stdin: true}
	notesAndList = operands{min: 1, max: 2, kind: kindFile}
	anyFiles     = operands{max: -1, kind: kindFile}
	somePaths    = operands{min: 1, max: -1, kind: kindPath}
	maybeFolder  = operands{max: 1}
	anyWords     = operands{max: -1}
)

// check refuses a line with too few or too many operands, or with one that is
// not there, before anything is done.
func (o operands) check(c *cli.Context) error {
	args := c.Args().Slice()
	name := c.Command.HelpName // as it is typed: "chatham guard pre-commit"
	switch {
	case len(args) < o.min:
		return misused(msgOperandMissing, name, c.Command.ArgsUsage).hint(msgSeeHelp, name)
	case o.max >= 0 && len(args) > o.max:
		return misused(msgOperandTooMany, name, args[o.max]).hint(msgSeeHelp, name)
	}
	for _, arg := range args {
		if o.stdin && arg == "-" {
			continue
		}
		if err := o.kind.check(arg); err != nil {
			return err
		}
	}
	return nil
}

func (k kind) check(name string) error {
	if k == kindAny {
		return nil
	}
	info, err := os.Stat(name)
	switch {
	case name == "" || errors.Is(err, fs.ErrNotExist):
		return misused(msgNoFile, name)
	case err != nil:
		return misused(msgNotReadable, name)
	case k == kindFile && info.IsDir():
		return misused(msgDirectory, name)
	}
	return nil
}
