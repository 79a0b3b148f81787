package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/opendetat/chatham/pipeline"
)

// holder is another run that works on a proposal: it says that it holds it, and
// waits for the end of its input.
func holder() {
	held, err := pipeline.Hold(os.Args[1])
	if err != nil {
		fmt.Println(err)
		return
	}
	defer held.Release()
	fmt.Println("held")
	_, _ = os.Stdin.Read(make([]byte, 1))
}

// TestTwoRuns has another process at work on a proposal: each command that would
// change or sign it says so and does nothing. When that process is killed, each
// does its work.
func TestTwoRuns(t *testing.T) {
	for _, w := range writers(t) {
		if _, there := w.start["notes.proposal"]; !there || w.name == "render" || w.name == "demo" {
			continue
		}
		dir := t.TempDir()
		w.start.write(t, dir)
		other := command(dir, nameHolder, "notes.proposal")
		stdin, err := other.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		defer stdin.Close()
		stdout, err := other.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := other.Start(); err != nil {
			t.Fatal(err)
		}
		if said, err := bufio.NewReader(stdout).ReadString('\n'); err != nil || said != "held\n" {
			t.Fatalf("the other run says %q, %v", said, err)
		}
		got := runIn(t, dir, nameProgram, w.args...)
		if got.code != exitFailure || !strings.Contains(got.stderr, "notes.proposal: "+english.say(msgErrInUse)) ||
			!strings.Contains(got.stderr, english.say(msgErrInUseWay)) {
			t.Errorf("%s: exit code %d, %s", w.name, got.code, got.stderr)
		}
		left := readFolder(t, dir)
		if left["notes.proposal"] != w.start["notes.proposal"] {
			t.Errorf("%s: the proposal was written over", w.name)
		}
		if err := other.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = other.Wait()
		if got := runIn(t, dir, nameProgram, w.args...); got.code != exitDone {
			t.Errorf("%s, when the other run is dead: exit code %d, %s", w.name, got.code, got.stderr)
		}
		if l := readFolder(t, dir).leftovers(); len(l) > 0 {
			t.Errorf("%s: it leaves %q", w.name, l)
		}
	}
}

// Two reviews that answer at the same time: what each is told was saved is saved,
// and the other is told that it was not.
func TestTwoReviews(t *testing.T) {
	all := writers(t)
	review := all[2]
	dir := t.TempDir()
	review.start.write(t, dir)
	const runs = 6
	codes := make(chan int, runs)
	for i := range runs {
		go func() {
			cmd := command(dir, nameProgram, append(review.args, "--reviewer", fmt.Sprintf("relecture-%d", i))...)
			_ = cmd.Run()
			codes <- cmd.ProcessState.ExitCode()
		}()
	}
	done := 0
	for range runs {
		switch code := <-codes; code {
		case exitDone:
			done++
		case exitFailure: // in use, or its answers are given already
		default:
			t.Errorf("exit code %d", code)
		}
	}
	p, err := pipeline.LoadProposal(filepath.Join(dir, "notes.proposal"))
	if err != nil {
		t.Fatal(err)
	}
	who := map[string]bool{}
	for _, d := range p.Log {
		who[d.Who] = true
	}
	if done == 0 || len(who) != done {
		t.Errorf("%d reviews were told that all is saved, and %d are", done, len(who))
	}
}
