package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/urfave/cli/v2"
)

// A result is what a run leaves behind.
type result struct {
	code           int
	stdout, stderr string
}

// machine returns an env in which nothing is a terminal, the language is
// English, and the clock stands still.
func machine(args ...string) (env, *bytes.Buffer, *bytes.Buffer) {
	var stdout, stderr bytes.Buffer
	return env{
		args:   args,
		stdin:  strings.NewReader(""),
		stdout: &stdout,
		stderr: &stderr,
		lookup: func(string) (string, bool) { return "", false },
		locale: func() string { return "" },
		now:    func() time.Time { return time.Date(2026, 3, 14, 18, 30, 0, 0, time.UTC) },
	}, &stdout, &stderr
}

// chatham runs a command line in process.
func chatham(t *testing.T, args ...string) result {
	t.Helper()
	e, stdout, stderr := machine(args...)
	code := run(t.Context(), e)
	return result{code, stdout.String(), stderr.String()}
}

// probe runs a command line with another action in the place of scan's.
func probe(t *testing.T, action cli.ActionFunc, args ...string) (error, *app) {
	t.Helper()
	e, _, _ := machine(args...)
	a := newApp(t.Context(), e)
	root := a.root()
	find(root.Commands, "scan").Action = action
	return a.run(t.Context(), root), a
}

// notes writes a file of that name into a folder of its own, and goes there.
func notes(t *testing.T, name string) {
	t.Helper()
	t.Chdir(t.TempDir())
	if err := os.WriteFile(filepath.FromSlash(name), []byte("Rien à signaler.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A full disk, as a writer.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestOutputThatIsLostIsAFailure(t *testing.T) {
	e, _, stderr := machine("version")
	e.stdout = full{}
	if code := run(t.Context(), e); code != exitFailure {
		t.Errorf("exit code %d, want %d", code, exitFailure)
	}
	if !strings.Contains(stderr.String(), english.say(msgOutputLost)) {
		t.Errorf("stderr does not say so: %q", stderr)
	}
}

func TestVersion(t *testing.T) {
	for _, args := range [][]string{{"version"}, {"--version"}, {"scan", "--version", "x"}} {
		got := chatham(t, args...)
		if got.code != exitDone || !strings.HasPrefix(got.stdout, "chatham ") || got.stderr != "" {
			t.Errorf("%q: %+v", args, got)
		}
	}
}

func TestInterruptIsHeardWhileReading(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	never, _ := io.Pipe()
	e, _, stderr := machine("scan", "-")
	e.stdin = never
	a := newApp(ctx, e)
	root := a.root()
	find(root.Commands, "scan").Action = func(*cli.Context) error {
		cancel()
		_, err := io.ReadAll(a.stdin)
		return err
	}
	err := a.run(ctx, root)
	a.report(err)
	if exitCode(err) != exitInterrupted || stderr.String() != "chatham: interrupted\n" {
		t.Errorf("exit code %d, stderr %q", exitCode(err), stderr)
	}
}

func TestInterruptedRunFails(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	e, _, _ := machine("scan")
	if code := run(ctx, e); code != exitInterrupted {
		t.Errorf("exit code %d, want %d: the error came of the interrupt", code, exitInterrupted)
	}
}

func TestInterruptibleReadsAll(t *testing.T) {
	want := strings.Repeat("le tour de table\n", 1000)
	got, err := io.ReadAll(interruptible{t.Context(), strings.NewReader(want)})
	if err != nil || string(got) != want {
		t.Errorf("read %d bytes of %d, error %v", len(got), len(want), err)
	}
}
