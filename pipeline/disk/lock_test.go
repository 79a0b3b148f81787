package disk

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestMain lets this very binary be the other run, which holds a file until it
// is killed.
func TestMain(m *testing.M) {
	if path := os.Getenv("DISK_TEST_HOLD"); path != "" {
		if _, err := Hold(path); err == nil {
			_, _ = os.Stdout.WriteString("held")
		}
		_, _ = os.Stdin.Read(make([]byte, 1))
		return
	}
	os.Exit(m.Run())
}

func TestHold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notes.proposal")
	first, err := Hold(path)
	if err != nil || !first.Kept() {
		t.Fatalf("%v, kept: %v", err, err == nil && first.Kept())
	}
	if _, err := Hold(filepath.Join(filepath.Dir(path), "Notes.proposal")); !errors.Is(err, ErrInUse) {
		t.Errorf("held twice: %v", err)
	}
	if err := Write(File{Path: path, Data: []byte("new"), Mode: 0o600}); err != nil {
		t.Errorf("its holder cannot write it: %v", err)
	}
	first.Release()
	first.Release()
	second, err := Hold(path)
	if err != nil {
		t.Fatalf("after a release: %v", err)
	}
	second.Release()
	holds(t, filepath.Dir(path), "notes.proposal=new")
}

// A lock dies with its process, however that dies.
func TestHoldDies(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notes.proposal")
	other := exec.Command(os.Args[0])
	other.Env = append(os.Environ(), "DISK_TEST_HOLD="+path)
	out, err := other.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 4)); err != nil {
		t.Fatal(err)
	}
	if _, err := Hold(path); !errors.Is(err, ErrInUse) {
		t.Errorf("another process holds it: %v, want ErrInUse", err)
	}
	if err := other.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = other.Wait()
	lock, err := Hold(path)
	if err != nil {
		t.Fatalf("its holder is dead: %v", err)
	}
	lock.Release()
	holds(t, filepath.Dir(path))
}

// TestHoldLink: a link in the lock's place was once tried for ever.
func TestHoldLink(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "notes.proposal")
	if err := os.Symlink("notes.md", filepath.Join(dir, lockName("notes.proposal"))); err != nil {
		t.Skip("no links here")
	}
	if _, err := Hold(path); err == nil || errors.Is(err, ErrInUse) {
		t.Errorf("a link is taken for a lock: %v", err)
	}
}
