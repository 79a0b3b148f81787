package main

import (
	"os"
	"strings"
	"testing"
)

func TestOperands(t *testing.T) {
	notes(t, "notes.md")
	if err := os.Mkdir("dossier", 0o700); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ args, want, reason string }{
		{"scan", "an argument is missing: chatham scan FILE…", "nothing to scan is never clean"},
		{"propose notes.md notes.md", "chatham propose does not take this argument: notes.md", "one text, one proposal"},
		{"version notes.md", "chatham version does not take this argument: notes.md", "it reads no file"},
		{"guard install notes.md", "chatham guard install does not take this argument: notes.md", "a subcommand, named whole"},
		{"scan notes.md perdu.md", "no such file: perdu.md", "one of two is not there"},
		{"scan dossier", "a file was expected, this is a directory: dossier", "scan reads files"},
		{"propose -", "no such file: -", "a proposal needs a name"},
		{"perdu.md", "no such file: perdu.md", "a drop of a file that went away"},
		{"scan notes.md --format xml", "--format does not take the value xml, but: text, jsonl", "an unknown format"},
		{"scan notes.md --columns Nom", "--columns takes FIELD=HEADER", "a column without a field"},
		{"scan notes.md --lang de", "--lang does not take the value de, but: fr, en", "an unknown language"},
		{"render notes.md --format html,pdf", "repeat the option for each value: --format A --format B", "a list in one value"},
		{"check notes.md --list notes.md --without-list", "--list and --without-list contradict", "both at once"},
		{"sign notes.md", "needs option --key KEY, or --key KEY.pub for the agent", "no key to sign with"},
	}
	for _, tt := range tests {
		got := chatham(t, strings.Fields(tt.args)...)
		if got.code != exitFailure || got.stdout != "" || !strings.Contains(got.stderr, tt.want) {
			t.Errorf("%s (%s): %+v, want %q", tt.args, tt.reason, got, tt.want)
		}
	}
}

// What is there is taken: these lines end otherwise than in misuse.
func TestOperandsTaken(t *testing.T) {
	notes(t, "notes.md")
	if err := os.Mkdir("dossier", 0o700); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		args   string
		code   int
		reason string
	}{
		{"check dossier --without-list", exitCannotTell, "check reads directories; this one is empty"},
		{"scan -", exitCannotTell, "the standard input, which holds nothing"},
		{"demo ailleurs", exitDone, "demo makes its directory"},
		{"scan notes.md --list perdu.csv", exitCannotTell, "without the list nobody can tell: that is no misuse"},
		{"scan notes.md --list dossier", exitCannotTell, "a list that is none"},
	} {
		if got := chatham(t, strings.Fields(tt.args)...); got.code != tt.code {
			t.Errorf("%s (%s): %+v, want %d", tt.args, tt.reason, got, tt.code)
		}
	}
}

// An empty word is what an unset variable in quotes leaves.
func TestEmptyOperand(t *testing.T) {
	for _, args := range [][]string{{""}, {"scan", ""}, {"check", ""}} {
		if got := chatham(t, args...); got.code != exitFailure {
			t.Errorf("%q: %+v", args, got)
		}
	}
}
