package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
)

// The page holds every command and every option, in both languages, and is the
// same each time.
func TestManIsWhole(t *testing.T) {
	pages := map[string]string{}
	for _, lang := range []string{"fr", "en"} {
		first, second := chatham(t, "man", "--lang", lang), chatham(t, "man", "--lang", lang)
		if first != second || first.code != exitDone || first.stderr != "" {
			t.Fatalf("%s: %+v", lang, first)
		}
		pages[lang] = first.stdout
	}
	if pages["fr"] == pages["en"] {
		t.Error("one page for both languages")
	}
	var walk func(commands, above []*cli.Command)
	walk = func(commands, above []*cli.Command) {
		for _, c := range shownCommands(commands) {
			path := append(above[:len(above):len(above)], c)
			walk(c.Subcommands, path)
			for lang, text := range pages {
				_, section, found := strings.Cut(text, ".SS \""+escape(spell(path))+"\"\n")
				section, _, _ = strings.Cut(section, "\n.S")
				if found != (len(c.Subcommands) == 0) {
					t.Errorf("%s: a section for %s: %v", lang, spell(path), found)
				}
				for _, f := range c.Flags {
					if !strings.Contains(section, escape(typed(f.Names()[0]))) {
						t.Errorf("%s: %s: nothing of %s", lang, spell(path), typed(f.Names()[0]))
					}
				}
			}
		}
	}
	walk(root(t).Commands, nil)
}

func TestEscape(t *testing.T) {
	for _, tt := range []struct{ in, want, reason string }{
		{"--list L", `\-\-list L`, "a hyphen that can be typed"},
		{".chatham", `\&.chatham`, "no request"},
		{"'a'", `\&'a'`, "nor at a quote"},
		{`C:\temp`, `C:\etemp`, "no escape"},
		{"« a »\u00a0;", "« a »\\~;", "a space that holds"},
		{"eval \"$(ssh-agent)\"", `eval \(dq$(ssh\-agent)\(dq`, "no end of an argument"},
	} {
		if got := escape(tt.in); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
		}
	}
}

// The readers of man pages that are installed have nothing to say about it, but
// for mandoc, which misses a date: there is none, so that the page does not
// change with the day.
func TestManReadsWell(t *testing.T) {
	for _, tt := range []struct {
		program string
		args    []string
	}{
		{"man", []string{"--warnings", "-E", "UTF-8", "-l"}},
		{"groff", []string{"-ww", "-man", "-K", "utf8", "-T", "utf8"}},
		{"mandoc", []string{"-T", "lint"}},
	} {
		program, err := exec.LookPath(tt.program)
		if err != nil {
			continue
		}
		for _, lang := range []string{"fr", "en"} {
			path := filepath.Join(t.TempDir(), "chatham.1")
			if err := os.WriteFile(path, []byte(chatham(t, "man", "--lang", lang).stdout), 0o600); err != nil {
				t.Fatal(err)
			}
			var said strings.Builder
			cmd := exec.Command(program, append(tt.args, path)...)
			cmd.Env, cmd.Stderr = append(os.Environ(), "LC_ALL=C.UTF-8", "MANPAGER=cat"), &said
			out, _ := cmd.Output()
			if tt.program == "mandoc" {
				said.Write(out)
			}
			for line := range strings.Lines(said.String()) {
				if !strings.Contains(line, "missing date") {
					t.Errorf("%s, %s: %s", tt.program, lang, line)
				}
			}
		}
	}
}
