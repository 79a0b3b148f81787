package main

import (
	"strings"

	"github.com/urfave/cli/v2"
)

// An option is one option as typed.
type option struct {
	typed string   // with its dashes: --list
	value string   // after = or as the next word
	flag  cli.Flag // nil when no command has such an option
}

// A line is the command line taken apart.
type line struct {
	options []option
	words   []string // commands and operands, in order
	literal int      // how many of the words stand before "--"
}

// arrange returns args in the one order that the cli module reads: options of
// every command, command, its options, "--", operands. The module stops reading
// options at the first operand, in silence; for a program whose options are
// safeguards that is not an option. It also refuses, in the person's language,
// all that the module would refuse in its own way: by the time that cli reads
// the line, the line is right but for its operands.
func arrange(root *cli.App, args []string) ([]string, error) {
	l, err := takeApart(args, dictionary(root))
	if err != nil {
		return nil, err
	}
	path, rest := descend(root.Commands, l)
	switch {
	case l.has(flagHelp):
		return helpLine(path, rest), nil
	case l.has(flagVersion):
		return []string{nameVersion}, nil
	}
	if err := knownOptions(root, path, l.options); err != nil {
		return nil, err
	}
	if path, err = complete(root, path, rest, l); err != nil {
		return nil, err
	}
	if err := ownOptions(root, path, l.options); err != nil {
		return nil, err
	}
	return assemble(root, path, l.options, rest), nil
}

// dictionary returns every option of the program under each way to type it.
// Whether a name takes a value is the same for every command, so that a line
// can be taken apart before its command is known; a test holds them to that.
func dictionary(root *cli.App) map[string]cli.Flag {
	known := make(map[string]cli.Flag)
	add(known, root.Flags)
	var walk func([]*cli.Command)
	walk = func(commands []*cli.Command) {
		for _, c := range commands {
			add(known, c.Flags)
			walk(c.Subcommands)
		}
	}
	walk(root.Commands)
	return known
}

func add(known map[string]cli.Flag, flags []cli.Flag) {
	for _, f := range flags {
		for _, name := range f.Names() {
			known[typed(name)] = f
		}
	}
}

// typed returns how an option is typed: one dash for a letter, two for a word.
func typed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// takeApart splits args into options with their values, and words.
func takeApart(args []string, known map[string]cli.Flag) (line, error) {
	var l line
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		switch {
		case arg == "--":
			l.literal = len(l.words)
			l.words = append(l.words, args...)
			return l, nil
		case foreignDash(arg):
			return l, misused(msgForeignDash, arg)
		case arg == "-" || !strings.HasPrefix(arg, "-"):
			l.words = append(l.words, arg)
		default:
			o, left, err := takeOption(arg, args, known)
			if err != nil {
				return l, err
			}
			l.options, args = append(l.options, o), left
		}
	}
	l.literal = len(l.words)
	return l, nil
}

// takeOption reads one option, whose value may be the first of the words that
// follow, and returns the words that are left. An option that no command has
// is kept: it is refused when the command is known and can suggest its own.
func takeOption(arg string, following []string, known map[string]cli.Flag) (option, []string, error) {
	name, value, inline := strings.Cut(arg, "=")
	o := option{typed: name, value: value, flag: known[name]}
	switch {
	case o.flag == nil:
		return o, following, nil
	case !takesValue(o.flag) && inline:
		return o, nil, misused(msgNoValueWanted, name)
	case !takesValue(o.flag):
		return o, following, nil
	}
	if !inline {
		if len(following) == 0 || len(following[0]) > 1 && following[0][0] == '-' {
			return o, nil, misused(msgValueMissing, name)
		}
		o.value, following = following[0], following[1:]
	}
	if o.value == "" {
		return o, nil, misused(msgValueEmpty, name).hint(msgValueEmptyHint)
	}
	return o, following, nil
}

// foreignDash reports whether arg begins with a dash that a word processor or
// a web page made of two hyphens: "–list" is meant as an option.
func foreignDash(arg string) bool {
	return strings.IndexAny(arg, "‐‑‒–—―−") == 0
}

func takesValue(f cli.Flag) bool {
	d, ok := f.(cli.DocGenerationFlag)
	return ok && d.TakesValue()
}

// has reports whether the option called name is on the line.
func (l line) has(name string) bool {
	for _, o := range l.options {
		if o.flag != nil && o.flag.Names()[0] == name {
			return true
		}
	}
	return false
}

// assemble writes the line for cli. Values stand behind "=" and operands
// behind "--", so that none of them can be taken for anything else.
func assemble(root *cli.App, path []*cli.Command, options []option, rest []string) []string {
	global := make(map[string]cli.Flag)
	add(global, root.Flags)
	var out, own []string
	for _, o := range options {
		word := o.typed
		if takesValue(o.flag) {
			word += "=" + o.value
		}
		if global[o.typed] != nil {
			out = append(out, word)
		} else {
			own = append(own, word)
		}
	}
	for _, c := range path {
		out = append(out, c.Name)
	}
	out = append(out, own...)
	if len(rest) > 0 {
		out = append(append(out, "--"), rest...)
	}
	return out
}

// helpLine turns "scan --list L --help" into "help scan": whatever else is on
// the line, someone asks for help. A word in a command's place that is none is
// passed on, to be told so.
func helpLine(path []*cli.Command, rest []string) []string {
	words := names(path)
	stray := len(path) == 0 && len(rest) > 0 && !looksLikeFile(rest[0])
	if stray || len(path) > 0 && len(rest) > 0 && len(path[len(path)-1].Subcommands) > 0 {
		words = append(words, rest[0])
	}
	if len(words) == 0 {
		return []string{nameHelp}
	}
	return append([]string{nameHelp, "--"}, words...)
}
