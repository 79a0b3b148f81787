package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/opendetat/chatham/pipeline/source"
)

// The README's fenced blocks say what they are for:
//
//	```markdown given notes.md   a file that is there before anything is run
//	```markdown made notes.md    a file as it is after everything was
//	```console                   lines that are run after "$ ", each with what it shows
//	any other                    lines to type, which are understood but not run
//
// In what is shown, a line of "…" alone stands for lines that are left out. A
// command that ends in "# typed: a k 1" is answered so at the keyboard.
const (
	useGiven   = "given"
	useConsole = "console"
	prompt     = "$ "
	leftOut    = "…"
	answered   = "# typed:"
)

// A fence is a fenced block: lines from start to end, without its fences.
type fence struct {
	use, name  string
	start, end int
}

func fences(lines []string) []fence {
	var out []fence
	open := false
	for i, l := range lines {
		info, ok := strings.CutPrefix(l, "```")
		switch {
		case ok && open:
			out[len(out)-1].end = i
			open = false
		case ok:
			f := fence{use: info, start: i + 1}
			if words := strings.Fields(info); len(words) == 3 {
				f.use, f.name = words[1], words[2]
			}
			out, open = append(out, f), true
		}
	}
	return out
}

func readme(t *testing.T) (path string, lines []string) {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return path, strings.Split(string(b), "\n")
}

// TestReadmeShowsWhatHappens runs the README from top to bottom in an empty
// folder. With -update it writes down what happened.
func TestReadmeShowsWhatHappens(t *testing.T) {
	path, lines := readme(t)
	blocks := fences(lines)
	sh := newShell(t)
	for _, f := range blocks {
		if f.use != useGiven {
			continue
		}
		if err := os.WriteFile(f.name, []byte(strings.Join(lines[f.start:f.end], "\n")+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	happened := make([][]string, len(blocks))
	for i, f := range blocks {
		happened[i] = lines[f.start:f.end]
		if f.use == useConsole {
			happened[i] = sh.transcript(happened[i])
		}
	}
	if sh.commands < 10 {
		t.Fatalf("only %d commands found", sh.commands)
	}
	var now []string
	from := 0
	for i, f := range blocks {
		shown, is := lines[f.start:f.end], happened[i]
		if f.name != "" {
			is = settle(shown, sh.read(f.name))
		}
		if !slices.Equal(shown, is) && !*update {
			t.Errorf("README.md:%d shows\n%s\nand this happens:\n%s", f.start, strings.Join(shown, "\n"), strings.Join(is, "\n"))
		}
		now = append(append(now, lines[from:f.start]...), is...)
		from = f.end
	}
	if *update {
		now = append(now, lines[from:]...)
		if err := os.WriteFile(path, []byte(strings.Join(now, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// settle returns what a README should show of got: what it shows now where
// that fits with lines left out, else all of it.
func settle(shown, got []string) []string {
	if fits(shown, got) {
		return shown
	}
	return got
}

// fits reports whether got reads as shown, where a line of "…" stands for one
// line or more.
func fits(shown, got []string) bool {
	i := slices.Index(shown, leftOut)
	if i < 0 {
		return slices.Equal(shown, got)
	}
	if len(got) <= i || !slices.Equal(shown[:i], got[:i]) {
		return false
	}
	for k := i + 1; k <= len(got); k++ {
		if fits(shown[i+1:], got[k:]) {
			return true
		}
	}
	return false
}

func TestReadmeFits(t *testing.T) {
	for _, tt := range []struct {
		shown, got string
		want       bool
		reason     string
	}{
		{"a b", "a b", true, "all of it"},
		{"a b", "a c", false, "another line"},
		{"a … d", "a b c d", true, "lines left out"},
		{"a … d", "a d", false, "nothing was left out"},
		{"… c … e", "a b c d e", true, "twice"},
		{"a … d", "b c d", false, "the start is another"},
	} {
		if got := fits(strings.Fields(tt.shown), strings.Fields(tt.got)); got != tt.want {
			t.Errorf("%s: %q for %q: %t", tt.reason, tt.shown, tt.got, got)
		}
	}
}

// A shell runs the README's commands, this program among them in process, in a
// folder that the README calls /forum.
type shell struct {
	*testing.T
	dir      string
	commands int // how many were run
}

// newShell goes to an empty folder, where git knows neither the machine's
// settings nor the hook that the tests may run in.
func newShell(t *testing.T) *shell {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed: nothing here was tested")
	}
	for _, kv := range os.Environ() {
		if name, _, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "GIT_") {
			t.Setenv(name, "")
			os.Unsetenv(name)
		}
	}
	dir := t.TempDir()
	for _, kv := range []string{
		"HOME=" + dir, "XDG_CONFIG_HOME=" + dir, "GIT_CONFIG_NOSYSTEM=1", "GIT_AUTHOR_NAME=redaction",
		"GIT_AUTHOR_EMAIL=r@forum.example", "GIT_COMMITTER_NAME=redaction", "GIT_COMMITTER_EMAIL=r@forum.example",
	} {
		name, value, _ := strings.Cut(kv, "=")
		t.Setenv(name, value)
	}
	t.Chdir(dir)
	return &shell{T: t, dir: dir}
}

func (sh *shell) read(name string) []string {
	sh.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		sh.Fatal(err)
	}
	return strings.Split(strings.TrimRight(string(b), "\n"), "\n")
}

// transcript runs the commands of a block and returns the block as it should
// be.
func (sh *shell) transcript(block []string) (out []string) {
	sh.Helper()
	for i := 0; i < len(block); {
		command, ok := strings.CutPrefix(block[i], prompt)
		if !ok {
			sh.Fatalf("the block begins with no command: %q", block[i])
		}
		end := i + 1
		for end < len(block) && !strings.HasPrefix(block[end], prompt) {
			end++
		}
		var got []string
		if s := strings.TrimRight(sh.run(command), "\n"); s != "" {
			got = strings.Split(s, "\n")
		}
		out = append(append(out, block[i]), settle(block[i+1:end], got)...)
		i = end
	}
	return out
}

// run returns what one command shows on a terminal.
func (sh *shell) run(command string) string {
	sh.Helper()
	command, typed, _ := strings.Cut(command, answered)
	words := strings.Fields(command)
	sh.commands++
	var shown bytes.Buffer
	switch words[0] {
	case nameProgram:
		sh.chatham(expand(words[1:]), strings.Fields(typed), &shown)
	case "git":
		out, err := exec.Command("git", words[1:]...).CombinedOutput()
		if err != nil {
			sh.Fatalf("%s: %v: %s", command, err, out)
		}
		shown.Write(out)
	default:
		sh.Fatalf("no such command in the tests of the README: %s", command)
	}
	return strings.ReplaceAll(filepath.ToSlash(shown.String()), filepath.ToSlash(sh.dir), "/forum")
}

// chatham runs the program; ">> FILE" takes its product.
func (sh *shell) chatham(args, typed []string, shown *bytes.Buffer) {
	sh.Helper()
	e, _, _ := machine(args...)
	e.stdout, e.stderr = shown, shown
	if n := len(args); n > 2 && args[n-2] == ">>" {
		f, err := os.OpenFile(args[n-1], os.O_APPEND|os.O_WRONLY, 0)
		if err != nil {
			sh.Fatal(err)
		}
		defer f.Close()
		e.args, e.stdout = args[:n-2], f
	}
	keys := &typist{words: typed, screen: shown}
	e.stdin, e.tty = keys, terminals{in: len(typed) > 0, err: len(typed) > 0}
	run(sh.Context(), e)
	if len(keys.words) > 0 {
		sh.Errorf("nobody asked for %q", keys.words)
	}
}

// expand replaces patterns by the files that they fit, as a shell does.
func expand(words []string) []string {
	var out []string
	for _, w := range words {
		if files, err := filepath.Glob(w); err == nil && strings.Contains(w, "*") && files != nil {
			out = append(out, files...)
		} else {
			out = append(out, w)
		}
	}
	return out
}

// A typist answers with one word a line, and the screen shows it.
type typist struct {
	words  []string
	screen io.Writer
}

func (k *typist) Read(b []byte) (int, error) {
	if len(k.words) == 0 {
		return 0, io.EOF
	}
	n := copy(b, k.words[0]+"\n")
	k.words = k.words[1:]
	return k.screen.Write(b[:n])
}

// toType finds commands in lines that are shown and not run.
var toType = regexp.MustCompile("(?:^|`|: )((?:make|chatham) [^`#]*)")

// TestReadmeIsUnderstood holds the lines that are shown and not run to the
// program's options and to the Makefile's targets.
func TestReadmeIsUnderstood(t *testing.T) {
	makefile, err := os.ReadFile(filepath.Join("..", "..", "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	_, lines := readme(t)
	found := map[string]int{}
	for i, l := range lines {
		for _, m := range toType.FindAllStringSubmatch(l, -1) {
			words := strings.Fields(m[1])
			found[words[0]]++
			if words[0] == nameProgram {
				if _, err := arrange(root(t), words[1:]); err != nil {
					t.Errorf("README.md:%d: %s: %v", i+1, m[1], err)
				}
				continue
			}
			for _, target := range words[1:] {
				if !strings.Contains(string(makefile), "\n"+target+":") {
					t.Errorf("README.md:%d: the Makefile has no target %s", i+1, target)
				}
			}
		}
	}
	if found["make"] < 5 || found[nameProgram] < 2 {
		t.Errorf("found too few commands: %v", found)
	}
}

var (
	roomNames = regexp.MustCompile("`([a-z/]+/)`")
	codeRow   = regexp.MustCompile(`(?m)^\| \d+ \|`)
)

// TestReadmeTables holds what the README lists to what there is.
func TestReadmeTables(t *testing.T) {
	_, lines := readme(t)
	text := strings.Join(lines, "\n")
	var rows []string
	for _, e := range exitCodes {
		rows = append(rows, "| "+strconv.Itoa(e.code)+" |")
	}
	if got := codeRow.FindAllString(text, -1); !slices.Equal(got, rows) {
		t.Errorf("exit codes %q, want %q", got, rows)
	}
	for _, r := range source.Readers() {
		for _, ext := range r.Exts {
			if !strings.Contains(text, "`"+ext+"`") {
				t.Errorf("%s is read, and the README does not say so", ext)
			}
		}
	}
	named := roomNames.FindAllStringSubmatch(text, -1)
	if len(named) < 10 {
		t.Errorf("only %d rooms are named", len(named))
	}
	for _, m := range named {
		if _, err := os.Stat(filepath.Join("..", "..", filepath.FromSlash(m[1]))); err != nil {
			t.Errorf("there is no room %s", m[1])
		}
	}
}

// free are the licences that a module of the program may have: none asks for
// more than its notice.
var free = []string{"MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"}

// TestNotice holds the modules that NOTICE credits to those in the program.
func TestNotice(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "..", "NOTICE"))
	if err != nil {
		t.Fatal(err)
	}
	_, modules, _ := strings.Cut(string(b), "\nMODULES\n")
	modules, _, _ = strings.Cut(modules, "\nUsed by the tests alone:\n")
	licences := map[string]string{}
	for l := range strings.Lines(modules) {
		if words := strings.Fields(l); len(words) > 2 && strings.HasPrefix(l, "  ") && strings.Contains(words[0], "/") {
			licences[words[0]] = words[1]
		}
	}
	built, ok := debug.ReadBuildInfo()
	if !ok {
		t.Fatal("the program does not know its modules")
	}
	for _, m := range built.Deps {
		if !slices.Contains(free, licences[m.Path]) {
			t.Errorf("%s is in the program; NOTICE gives %q for its licence, want one of %q", m.Path, licences[m.Path], free)
		}
		delete(licences, m.Path)
	}
	if len(licences) > 0 {
		t.Errorf("NOTICE credits what is not in the program: %v", licences)
	}
}
