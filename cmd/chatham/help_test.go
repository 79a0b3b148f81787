package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/urfave/cli/v2"
)

// Every command has a page in both languages, and no line of it is wider than
// a terminal that nobody has resized.
func TestHelpPages(t *testing.T) {
	var walk func(commands []*cli.Command, path []string)
	walk = func(commands []*cli.Command, path []string) {
		for _, lang := range []string{"fr", "en"} {
			got := chatham(t, append(path, "--help", "--lang", lang)...)
			if got.code != exitDone || got.stderr != "" || !strings.HasPrefix(got.stdout, strings.Join(append([]string{"chatham"}, path...), " ")) {
				t.Errorf("%q: exit code %d, stderr %q, begins %.40q", path, got.code, got.stderr, got.stdout)
			}
			for l := range strings.Lines(got.stdout) {
				l = strings.TrimSuffix(l, "\n")
				if utf8.RuneCountInString(l) > helpWidth || strings.TrimRight(l, " ") != l || strings.Contains(l, "`") {
					t.Errorf("%q in %s: %q", path, lang, l)
				}
			}
		}
		for _, c := range commands {
			if c.Usage == "" {
				t.Errorf("%q %s: no usage", path, c.Name)
			}
			for _, f := range c.Flags {
				if d, ok := f.(cli.DocGenerationFlag); !ok || takesValue(f) != strings.Contains(d.GetUsage(), "`") {
					t.Errorf("%s: option %s: a value has a name in the usage, and nothing else does", c.Name, f.Names()[0])
				}
			}
			walk(c.Subcommands, append(path[:len(path):len(path)], c.Name))
		}
	}
	walk(root(t).Commands, nil)
}

// "chatham help scan" and "chatham scan --help" are one page.
func TestHelpCommand(t *testing.T) {
	for _, path := range [][]string{{}, {"scan"}, {"guard"}, {"guard", "pre-commit"}, {"help"}} {
		asked, flagged := chatham(t, append([]string{"help"}, path...)...), chatham(t, append(path, "-h")...)
		if asked != flagged || asked.code != exitDone {
			t.Errorf("%q: %+v and %+v", path, asked, flagged)
		}
	}
}

func TestFillKeepsNoBreakSpaces(t *testing.T) {
	got := fill("un mot\u00a0; deux\u00a0: trois", 7)
	if want := "un|mot\u00a0;|deux\u00a0:|trois"; strings.Join(got, "|") != want {
		t.Errorf("filled %q, want %q", strings.Join(got, "|"), want)
	}
}
