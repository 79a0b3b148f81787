package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

var costly = flag.Bool("cost", false, "run every made hostile file on the program itself, and print what it took")

// What a command may take on any hostile file: time of a processor, memory.
const (
	mostTime   = 10 * time.Second
	mostMemory = 300 << 20 // bytes
)

// A recipe is one line of made.txt.
type recipe struct {
	file  string
	exit  int
	parts []part
}

// A part is a string, and how often it stands there.
type part struct {
	s     string
	times int
}

func recipes(t *testing.T) []recipe {
	t.Helper()
	made, err := os.ReadFile(filepath.Join(hostile, "made.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var out []recipe
	for line := range strings.Lines(string(made)) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		r := recipe{file: fields[0], exit: exitNo}
		if code, ok := strings.CutPrefix(fields[1], "exit:"); ok {
			r.exit, err = strconv.Atoi(code)
		}
		for rest := line[strings.IndexByte(line, '"'):]; err == nil && rest != "\n"; rest = strings.TrimLeft(rest, " ") {
			var p part
			p, rest, err = cutPart(rest)
			r.parts = append(r.parts, p)
		}
		if err != nil {
			t.Fatalf("made.txt: %s: %v", r.file, err)
		}
		out = append(out, r)
	}
	return out
}

// cutPart reads the part that a recipe begins with.
func cutPart(recipe string) (p part, rest string, err error) {
	quoted, err := strconv.QuotedPrefix(recipe)
	if err != nil {
		return p, "", err
	}
	p.times = 1
	if p.s, err = strconv.Unquote(quoted); err != nil {
		return p, "", err
	}
	rest = recipe[len(quoted):]
	if strings.HasPrefix(rest, "*") {
		digits := 1 + len(rest[1:]) - len(strings.TrimLeft(rest[1:], "0123456789"))
		p.times, err = strconv.Atoi(rest[1:digits])
		rest = rest[digits:]
	}
	return p, rest, err
}

func (r recipe) isList() bool { return filepath.Ext(r.file) == ".csv" }

// size returns about how many bytes the file has.
func (r recipe) size() (n int) {
	for _, p := range r.parts {
		n += len(p.s) * p.times
	}
	return n
}

// make follows the recipe.
func (r recipe) make() string {
	var out strings.Builder
	word := 0
	for _, p := range r.parts {
		for range p.times {
			word++
			out.WriteString(strings.ReplaceAll(p.s, "@", letters(word)))
		}
	}
	return out.String()
}

// letters spells a number.
func letters(n int) string {
	var out []byte
	for ; n > 0; n /= 26 {
		out = append(out, byte('a'+n%26))
	}
	return string(out)
}

// put writes the file and returns the list and the notes to scan.
func (r recipe) put(t *testing.T) (list, notes string) {
	t.Helper()
	dir := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	if r.isList() {
		return write(r.file, r.make()), write("notes.md", "Puis Maud Kerivel l’a dit.\n")
	}
	return hostileList(), write(r.file, r.make())
}

// TestHostileMade scans the made files that are small. The others take their
// time: make hostile.
func TestHostileMade(t *testing.T) {
	const small = 10 << 10
	for _, r := range recipes(t) {
		t.Run(r.file, func(t *testing.T) {
			if r.size() > small {
				t.Skip("large")
			}
			list, notes := r.put(t)
			got := chatham(t, "scan", "--list", list, "--format", "jsonl", notes)
			if got.code != r.exit || (r.exit == exitNo) != strings.Contains(got.stdout, `"kind":"person"`) {
				t.Errorf("scan ends with %d, want %d: %s", got.code, r.exit, got.stderr)
			}
		})
	}
}

// TestHostileCost runs every made file and holds it to the bounds.
func TestHostileCost(t *testing.T) {
	if !*costly {
		t.Skip("for make hostile")
	}
	slowest, largest := "", ""
	var time time.Duration
	var memory int64
	for _, r := range recipes(t) {
		list, notes := r.put(t)
		for _, args := range [][]string{{"scan"}, {"propose", "--draft", "--author", "redaction"}} {
			want := r.exit
			if want == exitNo && args[0] == "propose" {
				want = draftCode(notes, exitDone)
			} else if args[0] == "propose" {
				want = draftCode(notes, want)
			}
			cmd := exec.Command(nameProgram, append(args, "--list", list, notes)...)
			err := cmd.Run()
			if cmd.ProcessState == nil {
				t.Fatal(err)
			}
			took := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
			held := peak(cmd.ProcessState)
			t.Logf("%-22s %-8s exit %d  %6.2f s  %4d MiB", r.file, args[0], cmd.ProcessState.ExitCode(), took.Seconds(), held>>20)
			if got := cmd.ProcessState.ExitCode(); got != want {
				t.Errorf("%s: %s ends with %d, want %d", r.file, args[0], got, want)
			}
			if took > mostTime || held > mostMemory {
				t.Errorf("%s: %s is over the bounds", r.file, args[0])
			}
			if took > time {
				time, slowest = took, args[0]+" "+r.file
			}
			if held > memory {
				memory, largest = held, args[0]+" "+r.file
			}
		}
	}
	t.Logf("on %d processors: slowest %s, %.2f s; largest %s, %d MiB", runtime.NumCPU(), slowest, time.Seconds(), largest, memory>>20)
}
