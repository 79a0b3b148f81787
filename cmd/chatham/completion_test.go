package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// forumFolder goes to a folder with a file of each kind.
func forumFolder(t *testing.T) {
	t.Helper()
	t.Chdir(t.TempDir())
	for _, name := range []string{
		"notes.md", "mes notes.md", "n.proposal", "n.restitution.md", "n.restitution.html", "n.signoff.json", "inscrits.csv",
		".cache.md", "sous/m.proposal",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestCompletion(t *testing.T) {
	forumFolder(t)
	for _, tt := range []struct{ typed, want, reason string }{
		{":pro", "propose", "a command"},
		{":no", "notes.md", "a drop on the program"},
		{"guard :i", "install", "what follows a command"},
		{"help guard :i", "install", "and help"},
		{"scan :", "mes notes.md|notes.md|sous/", "notes, and nothing that was published or hidden"},
		{"scan :.", ".cache.md", "a dot asks for what is hidden"},
		{"review :", "n.proposal|sous/", "proposals"},
		{"sign :sous/", "sous/m.proposal", "in a folder"},
		{"sign --key notes.md :n", "n.proposal", "an option's value is no operand"},
		{"render :", "n.restitution.md|sous/", "restitutions"},
		{"check :n", "n.restitution.html|n.restitution.md|n.signoff.json", "all that is published"},
		{"list show :", "inscrits.csv|sous/", "lists"},
		{"scan --list :", "inscrits.csv|sous/", "the value of an option"},
		{"scan notes.md :--li", "--list", "an option after a file"},
		{":--la", "--lang", "an option before any command"},
		{"--lang fr sca:", "", "the last word has its colon in front"},
		{"--lang fr :sca", "scan", "a command after an option"},
		{"scan --list inscrits.csv :--li", "", "an option is given once"},
		{"render --format html :--fo", "--format", "but for one that repeats"},
		{"notes.md :--auth", "--author", "the options of run, for files without a command"},
		{"scan notes.md --format :", "text|jsonl", "values"},
		{"render --format :", "html|pdf", "the same option of another command"},
		{"scan --notes-lang :", "fr|en", "the notes' language"},
		{"--lang :", "fr|en", "of every command's option"},
		{"scan :--format=j", "--format=jsonl", "behind its sign"},
		{"scan --format :=", "--format=text|--format=jsonl", "which bash takes apart"},
		{"scan --format = :j", "--format=jsonl", "the same, begun"},
		{"scan --columns :na", "name=", "a column's field"},
		{"scan --author :", "", "who wrote the notes is in no file"},
		{"scan -- :--", "", "after -- there are no options"},
		{"scan -- :no", "notes.md", "but files"},
		{"demo :", "sous/", "a folder"},
		{"key :", "", "it takes no file"},
		{"version :", "", "nor does this"},
		{"completion :", "bash|zsh|fish|powershell", "not what the scripts use"},
		{"help scan :", "", "help takes no file either"},
		{"sign absent/:", "", "no such folder"},
	} {
		args := strings.Split(tt.typed, " ")
		got := chatham(t, append([]string{"completion", "words", "--"}, args...)...)
		var words []string
		for line := range strings.Lines(got.stdout) {
			fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if len(fields) != 3 || fields[0] != "word" && fields[0] != "file" {
				t.Fatalf("%s: %q", tt.reason, line)
			}
			words = append(words, fields[1])
		}
		if all := strings.Join(words, "|"); got.code != exitDone || got.stderr != "" || all != tt.want {
			t.Errorf("%s, %s: got %q, want %q; %+v", tt.typed, tt.reason, all, tt.want, got)
		}
	}
}

// The shells themselves, where they are installed, with the program on the path.
func TestCompletionInShells(t *testing.T) {
	for _, tt := range []struct{ shell, drive string }{
		{"bash", `eval "$(chatham completion bash)"
try() {
	COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
	COMPREPLY=(); _chatham; printf '%s|' "${COMPREPLY[@]}"; echo
}
try chatham sig
try chatham sign ''
try chatham sign n.proposal --ke
try chatham scan --format = j
try chatham scan 'mes\ n'
try chatham sign '"sous/'`},
		{"fish", `chatham completion fish | source
for l in 'chatham sig' 'chatham sign ' 'chatham sign n.proposal --ke' 'chatham scan --format=j' 'chatham scan mes\\ n' 'chatham sign sous/'
	echo (string join -- '|' (complete -C $l | string replace -r '\t.*' ''))'|'
end`},
	} {
		t.Run(tt.shell, func(t *testing.T) {
			program, err := exec.LookPath(tt.shell)
			if err != nil {
				t.Skip(tt.shell + " is not installed")
			}
			self, err := os.Executable()
			if err != nil {
				t.Fatal(err)
			}
			bin := t.TempDir()
			if err := os.Symlink(self, filepath.Join(bin, nameProgram)); err != nil {
				t.Skip("no symbolic links: ", err)
			}
			forumFolder(t)
			cmd := exec.Command(program, "-c", tt.drive)
			cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"))
			out, err := cmd.CombinedOutput()
			value := "--format=jsonl|"
			if tt.shell == "bash" {
				value = "jsonl|" // it took the word apart, and puts it together again
			}
			want := "sign|\nn.proposal|sous/|\n--key|\n" + value + "\nmes notes.md|\nsous/m.proposal|\n"
			if err != nil || string(out) != want {
				t.Errorf("error %v, got\n%s, want\n%s", err, out, want)
			}
		})
	}
}

// The scripts are whole for the shells that cannot be driven from here.
func TestCompletionScriptsParse(t *testing.T) {
	for _, tt := range []struct{ shell, program, option string }{
		{"bash", "bash", "-n"}, {"zsh", "zsh", "-n"}, {"fish", "fish", "--no-execute"},
		{"powershell", "pwsh", "-File"},
	} {
		got := chatham(t, "completion", tt.shell)
		if got.code != exitDone || !strings.Contains(got.stdout, "completion words --") && !strings.Contains(got.stdout, "'completion' 'words' '--'") {
			t.Errorf("%s: %+v", tt.shell, got)
		}
		program, err := exec.LookPath(tt.program)
		if err != nil {
			continue
		}
		path := filepath.Join(t.TempDir(), "script.ps1")
		if err := os.WriteFile(path, []byte(got.stdout), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command(program, tt.option, path).CombinedOutput(); err != nil {
			t.Errorf("%s: %v: %s", tt.shell, err, out)
		}
	}
}
