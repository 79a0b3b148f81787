package main

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// The shells' scripts know nothing of the program: at each touch of the key they
// ask it what may stand there, in the words of [app.completionWords].
//
//go:embed completion
var completionScripts embed.FS

// shells lists what completion speaks to, each with the line that its start-up
// file takes.
var shells = [...]struct{ name, setup string }{
	{"bash", `eval "$(chatham completion bash)"`},
	{"zsh", `eval "$(chatham completion zsh)"`},
	{"fish", "chatham completion fish | source"},
	{"powershell", "chatham completion powershell | Out-String | Invoke-Expression"},
}

func (a *app) completionCommand() *cli.Command {
	completion := &cli.Command{
		Name:        "completion",
		Usage:       a.lang.say(msgCompletionUsage),
		Description: a.lang.say(msgCompletionAbout),
		Subcommands: []*cli.Command{{
			Name:      "words",
			Usage:     a.lang.say(msgCompletionWords),
			ArgsUsage: a.lang.say(msgWordsArgs),
			Hidden:    true,
			Action:    a.takes(anyWords, a.completionWords),
		}},
	}
	for _, shell := range shells {
		completion.Subcommands = append(completion.Subcommands, &cli.Command{
			Name:        shell.name,
			Usage:       a.lang.say(msgCompletionShell, shell.name),
			Description: a.lang.say(msgCompletionSetup, shell.setup),
			Action:      a.takes(noOperand, func(*cli.Context) error { return a.completionScript(shell.name) }),
		})
	}
	return completion
}

func (a *app) completionScript(shell string) error {
	script, err := completionScripts.ReadFile("completion/" + shell)
	if err != nil {
		return err
	}
	_, err = a.stdout.Write(script)
	return err
}

// completionWords prints what may stand in a place of the line, one a line:
// "word" or "file", the word, and what it means, with tabs between. Its operands
// are the words before that place as typed, and what is there already behind a
// colon, for a shell that passes no empty words on.
func (a *app) completionWords(c *cli.Context) error {
	words := unbroken(c.Args().Slice())
	if len(words) == 0 {
		return nil
	}
	here, _ := strings.CutPrefix(words[len(words)-1], ":")
	for _, s := range suggest(c.App, words[:len(words)-1], here) {
		if _, err := fmt.Fprintf(a.stdout, "%s\t%s\t%s\n", s.kind(), s.word, s.meaning); err != nil {
			return err
		}
	}
	return nil
}

// unbroken puts together what bash takes apart: an option, "=" and its value.
// The last word has its colon before it.
func unbroken(words []string) []string {
	var out []string
	for i, w := range words {
		bare := w
		if i == len(words)-1 {
			bare = strings.TrimPrefix(w, ":")
		}
		n := len(out)
		switch {
		case n > 0 && bare == "=" && strings.HasPrefix(out[n-1], "--") && !strings.Contains(out[n-1], "="):
			out[n-1] += bare
		case n > 0 && i > 1 && words[i-1] == "=" && strings.HasSuffix(out[n-1], "="):
			out[n-1] += bare
		default:
			out = append(out, w)
			continue
		}
		if i == len(words)-1 {
			out[n-1] = ":" + out[n-1]
		}
	}
	return out
}

// A suggestion is what may stand in a place of the line.
type suggestion struct {
	word, meaning string
	file          bool
}

func (s suggestion) kind() string {
	if s.file {
		return "file"
	}
	return "word"
}

// suggest returns what may stand after the words before, where begun is there
// already. Options are read wherever they stand, as [arrange] reads them.
func suggest(root *cli.App, before []string, begun string) []suggestion {
	l, waiting, literal := takeApartLoosely(before, dictionary(root))
	path, rest := descend(root.Commands, l)
	option, value, inline := strings.Cut(begun, "=")
	switch {
	case waiting != "":
		return valuesOf(optionAt(root, path, waiting), "", begun)
	case literal:
		return operandFiles(path, begun)
	case inline && strings.HasPrefix(begun, "--"):
		return valuesOf(optionAt(root, path, option), option+"=", value)
	case strings.HasPrefix(begun, "-"):
		return optionsToGive(root, path, l, begun)
	}
	if len(path) == 1 && path[0].Name == nameHelp {
		path, _ = descend(root.Commands, line{words: rest, literal: len(rest)})
		return commandsFrom(root, path, begun)
	}
	if len(rest) > 0 {
		return operandFiles(path, begun)
	}
	out := commandsFrom(root, path, begun)
	if len(path) > 0 && len(out) > 0 || begun == "" && len(path) == 0 {
		return out
	}
	return append(out, operandFiles(path, begun)...)
}

// takeApartLoosely is takeApart for a line that is not finished. It returns the
// option that waits for its value, if the last word is one, and whether "--" was
// there.
func takeApartLoosely(words []string, known map[string]cli.Flag) (l line, waiting string, literal bool) {
	for i := 0; i < len(words); i++ {
		w := words[i]
		if w == "--" {
			l.literal = len(l.words)
			l.words = append(l.words, words[i+1:]...)
			return l, "", true
		}
		if w == "-" || !strings.HasPrefix(w, "-") {
			l.words = append(l.words, w)
			continue
		}
		name, _, inline := strings.Cut(w, "=")
		o := option{typed: name, flag: known[name]}
		l.options = append(l.options, o)
		if o.flag == nil || inline || !takesValue(o.flag) {
			continue
		}
		if i++; i == len(words) {
			waiting = name
		}
	}
	l.literal = len(l.words)
	return l, waiting, false
}

// optionAt returns the option that the command at the end of path has under that
// name, or else any command: options may stand before the command.
func optionAt(root *cli.App, path []*cli.Command, name string) cli.Flag {
	if len(path) > 0 {
		if f := optionsOf(root, path)[name]; f != nil {
			return f
		}
	}
	return dictionary(root)[name]
}

// commandsFrom returns the commands that may follow path.
func commandsFrom(root *cli.App, path []*cli.Command, begun string) []suggestion {
	commands := root.Commands
	if len(path) > 0 {
		commands = path[len(path)-1].Subcommands
	}
	var out []suggestion
	for _, c := range shownCommands(commands) {
		if strings.HasPrefix(c.Name, begun) {
			out = append(out, suggestion{word: c.Name, meaning: c.Usage})
		}
	}
	return out
}

// optionsToGive returns the options that the command at the end of path still
// takes; files without a command are for run.
func optionsToGive(root *cli.App, path []*cli.Command, l line, begun string) []suggestion {
	flags := slices.Clone(root.Flags)
	if len(path) == 0 && len(l.words) > 0 {
		path = []*cli.Command{find(root.Commands, nameRun)}
	}
	if len(path) > 0 {
		flags = append(slices.Clone(path[len(path)-1].Flags), flags...)
	}
	var out []suggestion
	for _, f := range flags {
		word := typed(f.Names()[0])
		if !strings.HasPrefix(word, begun) || l.has(f.Names()[0]) && !repeats(f) {
			continue
		}
		out = append(out, suggestion{word: word, meaning: optionRows([]cli.Flag{f})[0].right})
	}
	return out
}

// valuesOf returns the values of an option, each behind a prefix.
func valuesOf(f cli.Flag, prefix, begun string) []suggestion {
	if f == nil {
		return nil
	}
	var words []string
	if e, ok := f.(interface{ choices() []string }); ok {
		words = e.choices()
	}
	if f.Names()[0] == flagColumns {
		for _, field := range fieldNames {
			words = append(words, field.code+"=")
		}
	}
	var out []suggestion
	for _, w := range words {
		if strings.HasPrefix(w, begun) {
			out = append(out, suggestion{word: prefix + w})
		}
	}
	if out == nil {
		for _, s := range filesFor(fileOptions(f.Names()[0]), begun) {
			s.word = prefix + s.word
			out = append(out, s)
		}
	}
	return out
}

// operandFiles returns the files that the command at the end of path reads.
func operandFiles(path []*cli.Command, begun string) []suggestion {
	if len(path) > 0 && path[len(path)-1].ArgsUsage == "" {
		return nil
	}
	return filesFor(fileOperands(strings.Join(names(path), " ")), begun)
}
