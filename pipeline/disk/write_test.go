package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// put writes files as they were before.
func put(tb testing.TB, dir string, names ...string) {
	tb.Helper()
	for _, name := range names {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("old"), 0o600); err != nil {
			tb.Fatal(err)
		}
	}
}

// holds asserts that a folder holds these files, spelled name=content, and no
// other.
func holds(tb testing.TB, dir string, want ...string) {
	tb.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		tb.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		content := "a folder"
		if !e.IsDir() {
			b, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err != nil {
				tb.Error(err)
			}
			content = string(b)
		}
		got = append(got, e.Name()+"="+content)
	}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		tb.Errorf("the folder holds %q, want %q", got, want)
	}
}

// FuzzWrite: a write that fails, wherever it does, leaves every file as it was,
// and no other; one that does not replaces all.
func FuzzWrite(f *testing.F) {
	f.Add(uint(3), uint(0))
	f.Add(uint(3), uint(2))
	f.Add(uint(3), uint(3))
	f.Add(uint(1), uint(0))
	f.Fuzz(func(t *testing.T, n, bad uint) {
		n = 1 + n%6
		bad %= n + 1
		dir := t.TempDir()
		var files []File
		var want []string
		for i := range n {
			name := string(rune('a' + i))
			put(t, dir, name)
			content := "new"
			if bad < n {
				content = "old"
			}
			want = append(want, name+"="+content)
			path := filepath.Join(dir, name)
			if i == bad {
				path = filepath.Join(path, "under", "a", "file")
			}
			files = append(files, File{Path: path, Data: []byte("new"), Mode: 0o600})
		}
		if err := Write(files...); (err == nil) != (bad == n) {
			t.Errorf("error %v", err)
		}
		holds(t, dir, want...)
	})
}

func TestWriteRefuses(t *testing.T) {
	tests := []struct {
		reason, path string
		before       func(dir string) error
		cause        error
	}{
		{"a folder has the name", "x", func(d string) error { return os.Mkdir(filepath.Join(d, "x"), 0o755) }, ErrNotFile},
		{"a path under a file", "x/y", func(d string) error { put(t, d, "x"); return nil }, ErrNoFolder},
		{"a folder that is not there", "x/y", nil, ErrNoFolder},
		{"a device of Windows", "aux.md", nil, ErrReserved},
		{"another file but for capitals", "notes.md", func(d string) error { put(t, d, "Notes.md"); return nil }, ErrTwin},
		{"another file but for the writing of an accent", "r\u00e9union.md", func(d string) error { put(t, d, "re\u0301union.md"); return nil }, ErrTwin},
		{"a name longer than any file system takes", strings.Repeat("n", 300), nil, ErrLongName},
		{"a link that leads to itself", "x", func(d string) error { return os.Symlink("x", filepath.Join(d, "x")) }, ErrNotFile},
	}
	for _, tt := range tests {
		dir := t.TempDir()
		put(t, dir, "a")
		if tt.before != nil {
			if err := tt.before(dir); err != nil {
				t.Logf("%s: not tried: %v", tt.reason, err)
				continue
			}
		}
		if sameFile(dir, tt.path) && tt.cause == ErrTwin {
			t.Logf("%s: not tried: here it is the same file", tt.reason)
			continue
		}
		before := listed(t, dir)
		path := filepath.Join(dir, filepath.FromSlash(tt.path))
		err := Write(File{Path: filepath.Join(dir, "a"), Data: []byte("new"), Mode: 0o600}, File{Path: path, Data: []byte("new"), Mode: 0o600})
		var e *Error
		if !errors.Is(err, tt.cause) || !errors.As(err, &e) || e.Path != path {
			t.Errorf("%s: %v, want %v about the file", tt.reason, err, tt.cause)
		}
		if after := listed(t, dir); after != before {
			t.Errorf("%s: the folder held %s, and holds %s", tt.reason, before, after)
		}
		if b, err := os.ReadFile(filepath.Join(dir, "a")); err != nil || string(b) != "old" {
			t.Errorf("%s: the file beside it holds %q, %v", tt.reason, b, err)
		}
	}
}

func sameFile(dir, path string) bool {
	_, err := os.Stat(filepath.Join(dir, path))
	return err == nil
}

func listed(tb testing.TB, dir string) string {
	tb.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		tb.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

// A rename may fail when others are done: what they replaced comes back.
func TestWriteUndoes(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "a", "c")
	steps, err := plan([]File{
		{Path: filepath.Join(dir, "a"), Data: []byte("new")},
		{Path: filepath.Join(dir, "b"), Data: []byte("new")},
		{Path: filepath.Join(dir, "c"), Data: []byte("new")},
	})
	if err != nil {
		t.Fatal(err)
	}
	for i := range steps {
		for _, stage := range []func(*step) error{(*step).fill, backup(true)} {
			if err := stage(&steps[i]); err != nil {
				t.Fatal(err)
			}
		}
		if err := replace(steps[i].temp, steps[i].target); err != nil {
			t.Fatal(err)
		}
	}
	undo(steps)
	holds(t, dir, "a=old", "c=old")
}

func TestWriteFollowsLinks(t *testing.T) {
	dir := t.TempDir()
	elsewhere := t.TempDir()
	put(t, elsewhere, "real")
	link, dangling := filepath.Join(dir, "link"), filepath.Join(dir, "dangling")
	if err := os.Symlink(filepath.Join(elsewhere, "real"), link); err != nil {
		t.Skip("no symbolic links here: not tried")
	}
	if err := os.Symlink("made", dangling); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{link, dangling} {
		if err := Write(File{Path: path, Data: []byte("new"), Mode: 0o600}); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Lstat(path); err != nil || info.Mode()&fs.ModeSymlink == 0 {
			t.Errorf("%s is no link any more", filepath.Base(path))
		}
	}
	holds(t, elsewhere, "real=new")
	holds(t, dir, "dangling=new", "link=new", "made=new")
}

func TestWriteModes(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps access lists, not modes: not tried")
	}
	tests := []struct {
		reason          string
		old, mode, want fs.FileMode
	}{
		{"a private file, new", 0, 0o600, 0o600},
		{"a private file over one that others could read", 0o644, 0o600, 0o600},
		{"a file that its owner opened to a group", 0o664, 0o644, 0o664},
		{"a file that its owner closed", 0o600, 0o644, 0o600},
		{"a hook that could not be run", 0o644, 0o755, 0o755},
	}
	for _, tt := range tests {
		path := filepath.Join(t.TempDir(), "f")
		if tt.old != 0 {
			put(t, filepath.Dir(path), "f")
			if err := os.Chmod(path, tt.old); err != nil {
				t.Fatal(err)
			}
		}
		if err := Write(File{Path: path, Data: []byte("new"), Mode: tt.mode}); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != tt.want {
			t.Errorf("%s: mode %v, want %v", tt.reason, info.Mode(), tt.want)
		}
	}
}

func TestWriteNew(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "key.pub")
	err := Write(
		File{Path: filepath.Join(dir, "key"), Data: []byte("new"), Mode: 0o600, New: true},
		File{Path: filepath.Join(dir, "key.pub"), Data: []byte("new"), Mode: 0o644, New: true})
	if !errors.Is(err, fs.ErrExist) {
		t.Errorf("error %v, want fs.ErrExist", err)
	}
	holds(t, dir, "key.pub=old")
}

// What a killed run left is cleared away, and nothing else is.
func TestWriteSweeps(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, ".chatham-0123456789abcdef.tmp", ".chatham-notes.tmp", ".chatham-0123456789abcdeg.tmp", folderLock)
	if err := Write(File{Path: filepath.Join(dir, "f"), Data: []byte("new"), Mode: 0o600}); err != nil {
		t.Fatal(err)
	}
	holds(t, dir, ".chatham-0123456789abcdeg.tmp=old", ".chatham-notes.tmp=old", "f=new")
}

func TestIsLeftover(t *testing.T) {
	for name, want := range map[string]bool{
		filepath.Base(tempName("notes.md")): true,
		lockName("notes.proposal"):          true,
		folderLock:                          true,
		".chatham-0123456789abcdef.md":      false,
		".chatham-.tmp":                     false,
		"chatham-0123456789abcdef.tmp":      false,
		".chatham-0123456789abcdef":         false,
	} {
		if IsLeftover(filepath.Join("d", name)) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
}
