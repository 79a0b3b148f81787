package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// scripts is where the contract of the command line is written down.
var scripts = filepath.Join("..", "..", "testdata", "script")

// nameHolder is a program that holds a proposal, as another run of ours does.
const nameHolder = "holder"

// TestMain lets the scripts run this very binary as chatham.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){nameProgram: watchedMain, nameHolder: holder})
}

// TestScripts runs the contract of the command line: exit codes, both outputs,
// the files that must and must not be there; and that nothing leaks. Beside what
// testscript has:
//
//	exits CODE PROGRAM [ARGUMENT]...        it ends with that code, and names nobody
//	flips CODE FILE PROGRAM [ARGUMENT]...   so it does with any one byte of FILE altered
//	interrupts CODE PROGRAM [ARGUMENT]...   so it does on ^C, once it has said something
//	replace FILE OLD NEW                    OLD and NEW as Go spells them: \n, \xe9
//	mode FILE OCTAL                         the file's permissions
func TestScripts(t *testing.T) {
	watch := newWatch(t)
	testscript.Run(t, testscript.Params{
		Dir:                 scripts,
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "flips": flips, "interrupts": interrupts, "replace": replace, "mode": mode,
		},
		Setup: func(e *testscript.Env) error {
			e.Setenv("LC_ALL", "C.UTF-8") // the machine's language must not show,
			e.Setenv("GIT_CONFIG_NOSYSTEM", "1")
			e.Setenv("GIT_CEILING_DIRECTORIES", filepath.Dir(e.WorkDir)) // nor its repositories
			e.Values[peopleFile] = people(e.WorkDir)
			return watch.begin(e)
		},
	})
}

// exits runs a program and asserts its exit code. What it printed is there for
// stdout, stderr and cmp, as after exec. No person of the script is in it.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM [ARGUMENT]...")
	}
	if got := codeAfter(ts, ts.Exec(args[1], args[2:]...)); got != args[0] {
		ts.Fatalf("exit code %s, want %s", got, args[0])
	}
	who := ts.Value(peopleFile).([]string)
	if leak := leaked(ts.ReadFile("stderr"), who); leak != 0 {
		ts.Fatalf("the standard error names person %d of %s", leak, peopleFile)
	}
	if leak := leaked(ts.ReadFile("stdout"), who); leak != 0 && !shows(args[2:]) {
		ts.Fatalf("the standard output names person %d of %s", leak, peopleFile)
	}
}

// codeAfter returns the exit code that err says.
func codeAfter(ts *testscript.TestScript, err error) string {
	failed, ok := errors.AsType[*exec.ExitError](err)
	if err != nil && !ok {
		ts.Fatalf("run: %v", err)
	}
	if ok {
		return strconv.Itoa(failed.ExitCode())
	}
	return "0"
}

// flips alters one byte of a file at a time, at places all over it, runs the
// program, asserts its exit code each time, and leaves the file as it was.
func flips(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: flips CODE FILE PROGRAM [ARGUMENT]...")
	}
	path := ts.MkAbs(args[1])
	before, err := os.ReadFile(path)
	ts.Check(err)
	info, err := os.Stat(path)
	ts.Check(err)
	const places = 6
	for i := range places {
		altered := slices.Clone(before)
		at := i * (len(altered) - 1) / (places - 1)
		altered[at] ^= 1
		ts.Check(os.WriteFile(path, altered, info.Mode()))
		if got := codeAfter(ts, ts.Exec(args[2], args[3:]...)); got != args[0] {
			ts.Fatalf("byte %d of %s altered: exit code %s, want %s", at, args[1], got, args[0])
		}
	}
	ts.Check(os.WriteFile(path, before, info.Mode()))
}

// interrupts starts a program whose standard input never ends, interrupts it
// when it has said something on its standard error, and asserts its exit code.
func interrupts(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: interrupts CODE PROGRAM [ARGUMENT]...")
	}
	cmd := exec.Command(args[1], args[2:]...)
	cmd.Dir, cmd.Env = ts.MkAbs("."), append(os.Environ(), "LC_ALL=C.UTF-8")
	stdin, err := cmd.StdinPipe()
	ts.Check(err)
	defer stdin.Close()
	stderr, err := cmd.StderrPipe()
	ts.Check(err)
	ts.Check(cmd.Start())
	said, err := bufio.NewReader(stderr).ReadString('\n')
	if err != nil {
		ts.Logf("it ended first: %s", said)
	}
	ts.Check(cmd.Process.Signal(os.Interrupt))
	if got := codeAfter(ts, cmd.Wait()); got != args[0] {
		ts.Fatalf("exit code %s, want %s", got, args[0])
	}
}

// replace puts NEW in every place of OLD in a file; there has to be one.
func replace(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: replace FILE OLD NEW")
	}
	var words [2]string
	for i, arg := range args[1:] {
		var err error
		words[i], err = strconv.Unquote(`"` + strings.ReplaceAll(arg, `"`, `\"`) + `"`)
		ts.Check(err)
	}
	path := ts.MkAbs(args[0])
	file, err := os.ReadFile(path)
	ts.Check(err)
	if !strings.Contains(string(file), words[0]) {
		ts.Fatalf("%s holds no %q", args[0], words[0])
	}
	ts.Check(os.WriteFile(path, []byte(strings.ReplaceAll(string(file), words[0], words[1])), 0o666))
}

// mode asserts the permissions of a file.
func mode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: mode FILE OCTAL")
	}
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	if got := fmt.Sprintf("%04o", info.Mode().Perm()); got != args[1] {
		ts.Fatalf("%s has mode %s, want %s", args[0], got, args[1])
	}
}
