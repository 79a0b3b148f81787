package main

import (
	"errors"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
)

// Each test here pins a trap of urfave/cli v2.27.7: what it does by itself, and
// what a person of ours must not meet.

// cli stops at the first operand and ignores what follows, with exit code 0
// (urfave/cli issues 976, 1177, 1733).
func TestTrapOptionAfterOperand(t *testing.T) {
	notes(t, "notes.md")
	var format string
	var args []string
	err, _ := probe(t, func(c *cli.Context) error {
		format, args = c.String(flagFormat), c.Args().Slice()
		return nil
	}, "scan", "notes.md", "--format", "jsonl")
	if err != nil || format != "jsonl" || !slices.Equal(args, []string{"notes.md"}) {
		t.Errorf("format %q, operands %q, error %v", format, args, err)
	}
}

// cli cuts the values of a repeated option at commas.
func TestTrapCommaInValue(t *testing.T) {
	notes(t, "notes.md")
	var columns []string
	err, _ := probe(t, func(c *cli.Context) error {
		columns = c.StringSlice(flagColumns)
		return nil
	}, "scan", "notes.md", "--columns", "name=Nom, prénom ", "--columns=email=Courriel")
	if want := []string{"name=Nom, prénom ", "email=Courriel"}; err != nil || !slices.Equal(columns, want) {
		t.Errorf("columns %q, want %q, error %v", columns, want, err)
	}
}

// The switch against that has to reach subcommands as well.
func TestTrapCommaInValueOfSubcommand(t *testing.T) {
	notes(t, "list.csv")
	e, _, _ := machine("list", "show", "list.csv", "--columns", "name=Nom, prénom")
	a := newApp(t.Context(), e)
	root := a.root()
	var columns []string
	find(find(root.Commands, "list").Subcommands, "show").Action = func(c *cli.Context) error {
		columns = c.StringSlice(flagColumns)
		return nil
	}
	if err := a.run(t.Context(), root); err != nil || !slices.Equal(columns, []string{"name=Nom, prénom"}) {
		t.Errorf("columns %q, error %v", columns, err)
	}
}

// cli answers an unknown command with exit code 3, which is ours for a forged
// signature, and proposes one however far it is.
func TestTrapUnknownCommand(t *testing.T) {
	tests := []struct{ word, suggestion, reason string }{
		{"propser", "did you mean propose?", "one letter is missing"},
		{"inconnu", "", "nothing is near"},
		{"signer", "did you mean sign?", "the French verb begins with the command"},
	}
	for _, tt := range tests {
		for _, args := range [][]string{{tt.word}, {"help", tt.word}, {tt.word, "--help"}} {
			got := chatham(t, args...)
			if got.code != exitFailure || !strings.Contains(got.stderr, "unknown command: "+tt.word) {
				t.Errorf("%q (%s): %+v", args, tt.reason, got)
			}
			if asked := strings.Contains(got.stderr, "did you mean"); asked != (tt.suggestion != "") ||
				!strings.Contains(got.stderr, tt.suggestion) {
				t.Errorf("%q (%s): want the suggestion %q in %q", args, tt.reason, tt.suggestion, got.stderr)
			}
		}
	}
}

type withCode struct{ code int }

func (e withCode) Error() string { return "it has a code of its own" }
func (e withCode) ExitCode() int { return e.code }

// cli ends the process with the code of any error that has one; that of a git
// that failed is such an error. Wrapped, it loses its own cli.Exit.
func TestTrapForeignExitCode(t *testing.T) {
	notes(t, "notes.md")
	tests := []struct {
		err    error
		reason string
	}{
		{withCode{3}, "a code that means something else here"},
		{withCode{0}, "a failure that calls itself a success"},
		{&exec.ExitError{}, "a program that failed"},
		{cli.Exit("no", 1), "cli's own"},
		{fmt.Errorf("read: %w", cli.Exit("no", 1)), "cli's own, wrapped"},
	}
	for _, tt := range tests {
		err, _ := probe(t, func(*cli.Context) error { return tt.err }, "scan", "notes.md")
		if !errors.Is(err, tt.err) {
			t.Errorf("%s: the error is %v", tt.reason, err)
		}
		if code := exitCode(err); code != exitFailure {
			t.Errorf("%s: exit code %d, want %d", tt.reason, code, exitFailure)
		}
	}
}

// cli answers an unknown option with exit code 1, in English, on the standard
// output, and with a page of help.
func TestTrapUnknownOption(t *testing.T) {
	got := chatham(t, "scan", "notes.md", "--lst", "inscrits.csv", "--lang", "fr")
	want := "chatham\u00a0: option inconnue\u00a0: --lst\n" +
		"  vouliez-vous dire --list\u00a0?\n  voir\u00a0: chatham scan --help\n"
	if got != (result{exitFailure, "", want}) {
		t.Errorf("got %+v", got)
	}
}

// cli dereferences nil on this option after one that is cut short.
func TestTrapCompletion(t *testing.T) {
	for _, args := range [][]string{
		{"--generate-bash-completion"},
		{"--s", "--generate-bash-completion"},
		{"scan", "--generate-bash-completion"},
	} {
		if got := chatham(t, args...); got.code != exitFailure || !strings.Contains(got.stderr, "unknown option: --") {
			t.Errorf("%q: %+v", args, got)
		}
	}
}

// cli takes -v for its version option, and panics when another has it.
func TestTrapLetterV(t *testing.T) {
	got := chatham(t, "version", "-v")
	if got.code != exitDone || !strings.Contains(got.stderr, "level=DEBUG") {
		t.Errorf("got %+v", got)
	}
}

// cli looks for its own help command, and for the names of options, among the
// operands.
func TestTrapOperandsThatAreWordsOfTheProgram(t *testing.T) {
	for _, name := range []string{"help", "h", "list", "scan", "version", "v", "-", "--list", "--help"} {
		notes(t, name)
		var args []string
		err, _ := probe(t, func(c *cli.Context) error {
			args = c.Args().Slice()
			return nil
		}, "scan", "--list", "./"+name, "--", name)
		if err != nil || !slices.Equal(args, []string{name}) {
			t.Errorf("%s: operands %q, error %v", name, args, err)
		}
	}
}

// The flag package, under cli, takes one dash for two, and =false for a toggle.
func TestTrapLooseSpelling(t *testing.T) {
	for _, args := range [][]string{
		{"scan", "-list", "inscrits.csv", "notes.md"},
		{"scan", "--all=false", "notes.md"},
		{"--v", "version"},
		{"-vh"},
	} {
		if got := chatham(t, args...); got.code != exitFailure {
			t.Errorf("%q: %+v", args, got)
		}
	}
}

// cli answers an action that asks for an option that does not exist with an
// empty value: a slip of ours would switch a safeguard off.
func TestTrapOptionThatDoesNotExist(t *testing.T) {
	notes(t, "notes.md")
	err, _ := probe(t, func(c *cli.Context) error {
		_ = c.Bool("witout-list")
		return nil
	}, "scan", "notes.md")
	if !errors.Is(err, errCrash) {
		t.Errorf("error %v, want %v", err, errCrash)
	}
}

// A panic may quote the text it choked on.
func TestPanicIsNotQuoted(t *testing.T) {
	notes(t, "notes.md")
	for _, args := range [][]string{{"scan", "notes.md"}, {"scan", "notes.md", "-v"}} {
		e, stdout, stderr := machine(args...)
		a := newApp(t.Context(), e)
		root := a.root()
		find(root.Commands, "scan").Action = func(*cli.Context) error { panic("Ysolde Quéméré a dit") }
		err := a.run(t.Context(), root)
		a.report(err)
		if code := exitCode(err); code != exitFailure {
			t.Errorf("exit code %d, want %d", code, exitFailure)
		}
		if said := stdout.String() + stderr.String(); strings.Contains(said, "Quéméré") || said == "" {
			t.Errorf("%q says %q", args, said)
		}
	}
}
