package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// glass returns what a terminal shows of one row in the end.
func glass(written string) string {
	row, at := []rune{}, 0
	for _, r := range written {
		if r == '\r' {
			at = 0
			continue
		}
		if at == len(row) {
			row = append(row, 0)
		}
		row[at] = r
		at++
	}
	return strings.TrimRight(string(row), " ")
}

// Where a progress would be in the way there is none.
func TestProgressOnlyForAPerson(t *testing.T) {
	for _, tt := range []struct {
		reason  string
		tty     terminals
		term    string
		machine bool
		path    string
		want    bool
	}{
		{"a terminal", terminals{out: true, err: true}, "xterm", false, "a.md", true},
		{"a product that goes to a pipe", terminals{err: true}, "xterm", false, "a.md", true},
		{"a log", terminals{out: true}, "xterm", false, "a.md", false},
		{"a program reads", terminals{err: true}, "xterm", true, "a.md", false},
		{"a person reads what programs do", terminals{out: true, err: true}, "xterm", true, "a.md", true},
		{"a terminal that cannot go back", terminals{err: true}, "dumb", false, "a.md", false},
		{"someone types the notes", terminals{in: true, err: true}, "xterm", false, "-", false},
		{"the notes come through a pipe", terminals{err: true}, "xterm", false, "-", true},
	} {
		e, _, _ := machine()
		e.tty = tt.tty
		e.lookup = func(name string) (string, bool) { return tt.term, name == "TERM" }
		if got := newApp(t.Context(), e).progress([]string{tt.path}, tt.machine) != nil; got != tt.want {
			t.Errorf("%s: %v, want %v", tt.reason, got, tt.want)
		}
	}
}

func TestProgressIsDrawnAndErased(t *testing.T) {
	dir := t.TempDir()
	var paths []string
	for _, name := range []string{"a.md", "b.md"} {
		paths = append(paths, filepath.Join(dir, name))
		if err := os.WriteFile(paths[len(paths)-1], []byte("Un mot.\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		reason string
		paths  []string
		width  int
		want   string
	}{
		{"as full as what is done", paths, 80, "[==========          ] reading file 2 of 2, 11 s"},
		{"one file says nothing of how far it is", paths[:1], 80, "reading file 1 of 1, 11 s"},
		{"it never wraps", paths, 30, "[==========          ]…"},
	} {
		e, _, stderr := machine()
		e.tty.err = true
		p := newApp(t.Context(), e).progress(tt.paths, false)
		p.width = tt.width
		p.begin(len(tt.paths) - 1)
		p.draw(9)
		p.draw(11)
		if got := glass(stderr.String()); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.reason, got, tt.want)
		}
		if p.erase(); glass(stderr.String()) != "" || !strings.HasSuffix(stderr.String(), "\r") {
			t.Errorf("%s: left behind: %q", tt.reason, glass(stderr.String()))
		}
	}
}

// Work is left at once when someone interrupts it, however long it would take,
// and the row is as it was.
func TestWatched(t *testing.T) {
	e, _, stderr := machine()
	e.tty.err = true
	ctx, cancel := context.WithCancel(t.Context())
	a := newApp(ctx, e)
	never := make(chan int)
	defer close(never)
	time.AfterFunc(unremarked+2*refresh, cancel)
	if _, err := watched(ctx, a, a.progress([]string{"a.md"}, false), func() (int, error) { return <-never, nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if !strings.Contains(stderr.String(), "reading file 1 of 1, 0 s") || glass(stderr.String()) != "" {
		t.Errorf("it wrote %q and left %q", stderr, glass(stderr.String()))
	}

	stderr.Reset()
	n, err := watched(t.Context(), a, a.progress([]string{"a.md"}, false), func() (int, error) { return 7, errCrash })
	if n != 7 || err != errCrash || stderr.Len() > 0 {
		t.Errorf("short work gives %d, %v and says %q", n, err, stderr)
	}
	if _, err := watched(t.Context(), a, nil, func() (int, error) { panic("Ysolde Quéméré a dit") }); err != errCrash {
		t.Errorf("a panic gives %v", err)
	}
}
