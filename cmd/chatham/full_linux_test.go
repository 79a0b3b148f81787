package main

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"
)

// TestFullDisk does with a small disk that has no room left what TestFull does
// with a limit. It takes the right to mount one.
func TestFullDisk(t *testing.T) {
	disk := filepath.Join(t.TempDir(), "disk")
	if err := os.Mkdir(disk, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := unix.Mount("chatham-test", disk, "tmpfs", 0, "size=2m"); err != nil {
		t.Skipf("no small disk can be mounted (%v): TestFull alone tried a full one", err)
	}
	t.Cleanup(func() { _ = unix.Unmount(disk, unix.MNT_DETACH) })
	for _, w := range writers(t) {
		dir := filepath.Join(disk, "work")
		w.start.write(t, dir)
		fillDisk(t, filepath.Join(disk, "filler"))
		metFull(t, w, "a disk without room", runIn(t, dir, nameProgram, w.args...), readFolder(t, dir))
		for _, name := range []string{"filler", "work"} {
			if err := os.RemoveAll(filepath.Join(disk, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// fillDisk writes until there is no room.
func fillDisk(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, size := range []int{1 << 16, 1 << 12, 1} {
		for err = nil; err == nil; {
			_, err = f.Write(make([]byte, size))
		}
	}
}
