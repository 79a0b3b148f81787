package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestFull lets each command that writes meet the end of the disk: no file may
// grow beyond so many blocks, which is what setrlimit(2) can do to a process
// anywhere, in a container without rights too. The command fails, says why, and
// what was there is there, and nothing else. TestFullDisk does it with a disk.
func TestFull(t *testing.T) {
	sh, err := exec.LookPath("sh")
	if err != nil || filepath.Separator != '/' {
		t.Skip("no sh with ulimit here: a full disk was not tried")
	}
	for _, w := range writers(t) {
		failed := 0
		for _, blocks := range []int{0, 2, 16} {
			dir := t.TempDir()
			w.start.write(t, dir)
			got := runIn(t, dir, sh, append([]string{"-c", fmt.Sprintf(`ulimit -f %d && exec chatham "$@"`, blocks), "sh"}, w.args...)...)
			if got.code == exitDone && blocks > 0 {
				continue
			}
			failed++
			metFull(t, w, fmt.Sprintf("%d blocks", blocks), got, readFolder(t, dir))
		}
		t.Logf("%s met the end of the disk %d times", w.name, failed)
	}
}

// metFull holds a command that met a full disk to what it has to say and leave.
func metFull(t *testing.T, w writer, reason string, got result, left folder) {
	t.Helper()
	if got.code != exitFailure || !strings.Contains(got.stderr, english.say(msgErrFull)) {
		t.Errorf("%s, %s: exit code %d, %s", w.name, reason, got.code, got.stderr)
	}
	if l := left.leftovers(); len(l) > 0 {
		t.Errorf("%s, %s: it leaves %q", w.name, reason, l)
	}
	changed := w.start.differs(left)
	if strings.HasSuffix(w.name, "demo") { // several commands in a row: each is done, or not begun
		changed = slices.DeleteFunc(changed, func(name string) bool { return left[name] != "" })
	}
	if len(changed) > 0 {
		t.Errorf("%s, %s: it changed %q", w.name, reason, changed)
	}
}
