package main

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
)

func TestArrange(t *testing.T) {
	notes(t, "there")
	tests := []struct{ args, want, reason string }{
		{"scan a.md", "scan -- a.md", "nothing to move"},
		{"scan a.md --list l.csv b.md", "scan --list=l.csv -- a.md b.md", "an option between files"},
		{"--list l.csv scan a.md", "scan --list=l.csv -- a.md", "an option before its command"},
		{"scan a.md -v --lang fr", "-v --lang=fr scan -- a.md", "options of every command go first"},
		{"scan --list=l.csv a.md", "scan --list=l.csv -- a.md", "a value behind ="},
		{"scan --columns name=Nom=1 a.md", "scan --columns=name=Nom=1 -- a.md", "a value that holds ="},
		{"scan --list=-l a.md", "scan --list=-l -- a.md", "a value that begins with a dash, on purpose"},
		{"scan -", "scan -- -", "the standard input is an operand"},
		{"scan -- --list", "scan -- --list", "a file that is called like an option"},
		{"scan --all -- -v x --", "scan --all -- -v x --", "after -- all is operand, another -- too"},
		{"guard pre-commit --list l.csv", "guard pre-commit --list=l.csv", "a subcommand"},
		{"guard --list l.csv pre-commit", "guard pre-commit --list=l.csv", "an option before its subcommand"},
		{"list show list", "list show -- list", "a file that is called like a command"},
		{"notes.md inscrits.csv", "run -- notes.md inscrits.csv", "files without a command"},
		{"--lang fr notes.md", "--lang=fr run -- notes.md", "the same, with an option"},
		{"there", "run -- there", "a file without a dot that is there"},
		{"-- scan", "run -- scan", "a file that is called like a command, without one"},
		{"scan --list --help", "", "a missing value is an error, for help too"},
		{"scan a.md --bogus -h", "help -- scan", "someone who asks for help gets it"},
		{"--help", "help", "the program's own help"},
		{"guard --help", "help -- guard", "help of a command that needs another"},
		{"a.md --help", "help", "a file is no command to explain"},
		{"scn --help", "help -- scn", "help tells that there is no such command"},
		{"scan --version", "version", "the version, wherever it is asked"},
		{"render r.md --format html --format pdf", "render --format=html --format=pdf -- r.md", "an option that repeats"},
	}
	for _, tt := range tests {
		got, err := arrange(root(t), strings.Fields(tt.args))
		if err == nil == (tt.want == "") || err == nil && strings.Join(got, " ") != tt.want {
			t.Errorf("%s (%s)\n got %q, error %v\nwant %q", tt.args, tt.reason, got, err, tt.want)
		}
	}
}

func TestArrangeRefuses(t *testing.T) {
	t.Chdir(t.TempDir())
	tests := []struct {
		args   []string
		what   message
		reason string
	}{
		{nil, msgNoCommand, "a script whose list of files is empty must not succeed"},
		{[]string{"--"}, msgNoCommand, "the same"},
		{[]string{"-v"}, msgNoCommand, "the same"},
		{[]string{"scann", "a.md"}, msgUnknownCommand, "no file is called that either"},
		{[]string{"guard"}, msgNoSubcommand, "a command that needs another"},
		{[]string{"guard", "pre-comit"}, msgUnknownCommand, "an unknown subcommand"},
		{[]string{"scan", "a.md", "--lst", "l"}, msgUnknownOption, "an option that no command has"},
		{[]string{"--lst", "l", "scan", "a.md"}, msgUnknownOption, "its value is not taken for a command"},
		{[]string{"scan", "a.md", "-x"}, msgUnknownOption, "a letter"},
		{[]string{"scan", "a.md", "--trust", "main"}, msgForeignOption, "an option of another command"},
		{[]string{"a.md", "--trust", "main"}, msgForeignOption, "the same, for files without a command"},
		{[]string{"help", "--list", "l"}, msgForeignOption, "the same, for help"},
		{[]string{"scan", "a.md", "--all", "--all"}, msgOptionTwice, "a toggle given twice"},
		{[]string{"scan", "a.md", "--list=l", "--list", "m"}, msgOptionTwice, "which list was meant?"},
		{[]string{"scan", "a.md", "--format=text", "--format=jsonl"}, msgOptionTwice, "repeats for render only"},
		{[]string{"scan", "a.md", "-v", "--verbose"}, msgOptionTwice, "two names of one option"},
		{[]string{"scan", "a.md", "--list"}, msgValueMissing, "nothing follows"},
		{[]string{"scan", "a.md", "--list", "--all"}, msgValueMissing, "an option follows"},
		{[]string{"scan", "a.md", "--list", "--"}, msgValueMissing, "the end of options follows"},
		{[]string{"scan", "a.md", "--list", ""}, msgValueEmpty, "a shell variable was empty: no list is no safeguard"},
		{[]string{"scan", "a.md", "--list="}, msgValueEmpty, "the same"},
		{[]string{"scan", "a.md", "--all=yes"}, msgNoValueWanted, "a toggle has no value"},
		{[]string{"scan", "a.md", "–list", "l"}, msgForeignDash, "pasted from a web page"},
		{[]string{"scan", "a.md", "—all"}, msgForeignDash, "typed in a word processor"},
	}
	for _, tt := range tests {
		got, err := arrange(root(t), tt.args)
		m, ok := errors.AsType[*misuse](err)
		if !ok || m.what != tt.what {
			t.Errorf("%q (%s): got %q, error %v", tt.args, tt.reason, got, err)
		}
	}
}

// A line can be taken apart before its command is known only while no name
// takes a value here and none there.
func TestOptionsTakeValuesAlike(t *testing.T) {
	known := dictionary(root(t))
	var walk func([]*cli.Command)
	walk = func(commands []*cli.Command) {
		for _, c := range commands {
			for _, f := range c.Flags {
				for _, name := range f.Names() {
					if other := known[typed(name)]; takesValue(other) != takesValue(f) || other.Names()[0] != f.Names()[0] {
						t.Errorf("%s: %s is not what it is elsewhere", c.Name, typed(name))
					}
				}
			}
			walk(c.Subcommands)
		}
	}
	walk(root(t).Commands)
}

// An arranged line is arranged: nothing in it can be read another way.
func FuzzArrange(f *testing.F) {
	f.Add("scan\na.md\n--list\nl.csv")
	f.Add("--list=x\nguard\npre-commit\n-v")
	f.Add("a.md\n--\n--list\n--")
	f.Add("render\nr.md\n--format\nhtml\n--format\npdf")
	f.Add("help\nscan")
	f.Add("a.md\n-h")
	f.Add("scan\n-\n--columns\nname=-- --all")
	f.Fuzz(func(t *testing.T, joined string) {
		args := strings.Split(joined, "\n")
		once, err := arrange(root(t), args)
		if err != nil {
			return
		}
		twice, err := arrange(root(t), once)
		if err != nil || !slices.Equal(once, twice) {
			t.Errorf("%q\n once %q\ntwice %q, error %v", args, once, twice, err)
		}
	})
}

func root(t *testing.T) *cli.App {
	t.Helper()
	e, _, _ := machine()
	return newApp(t.Context(), e).root()
}
