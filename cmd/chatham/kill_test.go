package main

import (
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/seal"
)

var kills = flag.Int("kills", 1, "at how many instants TestKill kills each command that writes")

// TestKill kills each command that writes, without a warning, at instants of its
// run: half of them anywhere, half of them right after it begins to write. Each
// time every file is the old or the new one, whole; check tells a mixture of both
// from what was signed; what is left over is for its owner alone; and the same
// command, run again, does its work and clears up. make kill tries 200 instants.
func TestKill(t *testing.T) {
	for _, w := range writers(t) {
		t.Run(w.name, func(t *testing.T) {
			t.Parallel()
			began := time.Now()
			dir := t.TempDir()
			w.start.write(t, dir)
			if got := runIn(t, dir, nameProgram, w.args...); got.code != exitDone {
				t.Fatalf("exit code %d: %s", got.code, got.stderr)
			}
			took, done := time.Since(began), readFolder(t, dir)
			seen := map[string]int{}
			for i := range *kills {
				seed := rand.Uint64()
				seen[killOnce(t, w, done, took, i%2 == 0, seed)]++
				if t.Failed() {
					t.Fatalf("instant %d, seed %d", i, seed)
				}
			}
			t.Logf("it was killed with its files %v", seen)
		})
	}
}

// killOnce kills a command once and looks at what it leaves. It returns where the
// command was: its files all old, some new, or all new.
func killOnce(t *testing.T, w writer, done folder, took time.Duration, writing bool, seed uint64) string {
	t.Helper()
	dir := t.TempDir()
	w.start.write(t, dir)
	random := rand.New(rand.NewPCG(seed, 0))
	cmd := command(dir, nameProgram, w.args...)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if writing {
		waitForTemp(dir, 5*took)
		time.Sleep(time.Duration(random.Int64N(int64(6 * time.Millisecond))))
	} else {
		time.Sleep(time.Duration(random.Int64N(int64(took))))
	}
	_ = cmd.Process.Kill() // it may have ended
	_ = cmd.Wait()

	left := readFolder(t, dir)
	changed := 0
	for _, name := range w.start.differs(left) {
		if disk.IsLeftover(name) {
			private(t, filepath.Join(dir, name))
			continue
		}
		changed++
		if why := broken(name, left[name], done[name]); why != "" {
			t.Errorf("%s: %s", name, why)
		}
	}
	state := checkKilled(t, w, dir, left, changed)
	got := runIn(t, dir, nameProgram, w.args...)
	if !slices.Contains(w.again, got.code) {
		t.Errorf("run again: exit code %d: %s", got.code, got.stderr)
	}
	again := readFolder(t, dir)
	// One that had nothing to do any more did not come to the folder.
	if l := again.leftovers(); len(l) > 0 && got.code == exitDone {
		t.Errorf("run again, it leaves %q", l)
	}
	for name := range done {
		if _, there := again[name]; !there {
			t.Errorf("run again, it writes no %s", name)
		}
	}
	if w.check != nil {
		if got := runIn(t, dir, nameProgram, append([]string{"check", "--without-list"}, w.check...)...); got.code != exitDone {
			t.Errorf("run again, it leaves what check refuses, exit code %d: %s", got.code, got.stderr)
		}
	}
	return state
}

// checkKilled holds check to what it has to say of a command's outputs: yes where
// they are all old or all new, and that the sign-off does not cover them where not.
func checkKilled(t *testing.T, w writer, dir string, left folder, changed int) string {
	t.Helper()
	state := [...]string{"old", "some new"}[min(changed, 1)]
	if w.check == nil {
		return state
	}
	fresh := 0
	for _, name := range w.check {
		if left[name] != w.start[name] {
			fresh++
		}
	}
	want := exitDone
	switch {
	case w.name == "render" && fresh < 2, w.name == "sign" && fresh%3 != 0:
		want = exitUnsigned
	case fresh > 0:
		state = "new"
	}
	if w.name == "sign" {
		w.check = w.check[:3]
	}
	if got := runIn(t, dir, nameProgram, append([]string{"check", "--without-list"}, w.check...)...); got.code != want {
		t.Errorf("%d of its files are new, and check ends with %d, want %d: %s", fresh, got.code, want, got.stderr)
	}
	return state
}

// waitForTemp waits until something stands in dir that is at work, or for a time.
func waitForTemp(dir string, longest time.Duration) {
	for end := time.Now().Add(longest); time.Now().Before(end); {
		entries, _ := os.ReadDir(dir)
		if slices.ContainsFunc(entries, func(e fs.DirEntry) bool {
			return disk.IsLeftover(e.Name()) && strings.HasSuffix(e.Name(), ".tmp")
		}) {
			return
		}
		time.Sleep(100 * time.Microsecond)
	}
}

// private asserts that what is left over is for its owner alone, or holds nothing
// that is not published.
func private(t *testing.T, path string) {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	secret := strings.Contains(string(b), `"chatham-proposal"`) || strings.Contains(string(b), "PRIVATE KEY") ||
		leaked(string(b), strings.Fields("Kerzavel Vauquelmont")) != 0
	if filepath.Separator == '/' && info.Mode().Perm()&0o077 != 0 && secret {
		t.Errorf("%s has mode %v", filepath.Base(path), info.Mode())
	}
}

// broken says what is wrong with a file that a killed command wrote; "": it is
// whole. What is the same each time is compared, the rest is read.
func broken(name, got, done string) string {
	if got == done {
		return ""
	}
	var err error
	switch {
	case strings.HasSuffix(name, ".proposal"):
		_, err = redact.DecodeProposal([]byte(got))
	case strings.HasSuffix(name, ".signoff.json"):
		_, err = redact.ParseSignoff([]byte(got))
	case strings.HasSuffix(name, ".pub"):
		_, err = seal.ParsePublicKey([]byte(got))
	case name == "relecture-1" || name == defaultKey:
		_, err = seal.LoadKey([]byte(got), nil)
	case name == "allowed_signers":
		_, err = seal.ParseSigners(name, []byte(got))
	default:
		for suffix, end := range map[string]string{".sig": "-----END SSH SIGNATURE-----", ".html": "</html>", ".pdf": "%%EOF"} {
			if strings.HasSuffix(name, suffix) {
				if !strings.HasSuffix(strings.TrimSpace(got), end) {
					return "it ends before its end"
				}
				return ""
			}
		}
		return fmt.Sprintf("it has %d bytes, and should have %d", len(got), len(done))
	}
	if err != nil {
		return err.Error()
	}
	return ""
}
