package main

import (
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// descend follows the words through the tree of commands, as far as they are
// commands, and returns the way and the words that are left.
func descend(commands []*cli.Command, l line) (path []*cli.Command, rest []string) {
	for i, word := range l.words[:l.literal] {
		c := find(commands, word)
		if c == nil {
			return path, l.words[i:]
		}
		path, commands = append(path, c), c.Subcommands
	}
	return path, l.words[len(path):]
}

func find(commands []*cli.Command, name string) *cli.Command {
	for _, c := range commands {
		if c.Name == name {
			return c
		}
	}
	return nil
}

// knownOptions refuses an option that no command has. It comes before the
// command is judged: what is meant as the value of such an option stands among
// the words, where it would be taken for a command.
func knownOptions(root *cli.App, path []*cli.Command, options []option) error {
	for _, o := range options {
		if o.flag != nil {
			continue
		}
		candidates := dictionary(root)
		if len(path) > 0 {
			candidates = optionsOf(root, path)
		}
		return unknownOption(o.typed, candidates, path)
	}
	return nil
}

// complete makes sure that path leads to a command with an action. Words that
// are files and no command are what a drop on the program gives: they go to run.
func complete(root *cli.App, path []*cli.Command, rest []string, l line) ([]*cli.Command, error) {
	switch {
	case len(path) == 0 && len(rest) == 0:
		return nil, misused(msgNoCommand).hint(msgTryDemo).hint(msgSeeHelp, nameProgram)
	case len(path) == 0 && (l.literal == 0 || looksLikeFile(rest[0])):
		return []*cli.Command{find(root.Commands, nameRun)}, nil
	case len(path) == 0:
		return nil, unknownCommand(rest[0], root.Commands, nil)
	}
	leaf := path[len(path)-1]
	switch {
	case len(leaf.Subcommands) == 0:
		return path, nil
	case len(rest) == 0:
		return nil, misused(msgNoSubcommand, spell(path), strings.Join(names(shownCommands(leaf.Subcommands)), ", "))
	}
	return nil, unknownCommand(rest[0], leaf.Subcommands, path)
}

// looksLikeFile reports whether a word in a command's place is a file, there
// or not: no command has a dot or a slash in it.
func looksLikeFile(word string) bool {
	if strings.ContainsAny(word, `./\`) || word == "" || word == "-" {
		return true
	}
	_, err := os.Stat(word)
	return err == nil
}

func unknownCommand(word string, commands, path []*cli.Command) error {
	return misused(msgUnknownCommand, word).near(word, names(shownCommands(commands))).hint(msgSeeHelp, spell(path))
}

func unknownOption(word string, candidates map[string]cli.Flag, path []*cli.Command) error {
	return misused(msgUnknownOption, word).
		near(word, slices.Sorted(maps.Keys(candidates))).hint(msgSeeHelp, spell(path))
}

// spell returns how a command is typed: "chatham guard pre-commit".
func spell(path []*cli.Command) string {
	return strings.Join(append([]string{nameProgram}, names(path)...), " ")
}

func names(commands []*cli.Command) []string {
	var out []string
	for _, c := range commands {
		out = append(out, c.Name)
	}
	return out
}

// shownCommands returns the commands that people are told of.
func shownCommands(commands []*cli.Command) []*cli.Command {
	return slices.DeleteFunc(slices.Clone(commands), func(c *cli.Command) bool { return c.Hidden })
}

// optionsOf returns the options of the command at the end of path, and those
// of every command.
func optionsOf(root *cli.App, path []*cli.Command) map[string]cli.Flag {
	own := make(map[string]cli.Flag)
	add(own, root.Flags)
	add(own, path[len(path)-1].Flags)
	return own
}

// ownOptions refuses an option of another command, and one that is given twice
// and cannot be.
func ownOptions(root *cli.App, path []*cli.Command, options []option) error {
	own := optionsOf(root, path)
	seen := make(map[string]bool)
	for _, o := range options {
		if own[o.typed] == nil {
			return misused(msgForeignOption, spell(path), o.typed).hint(msgSeeHelp, spell(path))
		}
		name := o.flag.Names()[0]
		if seen[name] && !repeats(own[o.typed]) {
			return misused(msgOptionTwice, o.typed)
		}
		seen[name] = true
	}
	return nil
}

// repeats reports whether an option may be given several times.
func repeats(f cli.Flag) bool {
	s, ok := f.(cli.DocGenerationSliceFlag)
	return ok && s.IsSliceFlag()
}
