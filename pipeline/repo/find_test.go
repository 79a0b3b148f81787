package repo

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestFind(t *testing.T) {
	tr := newTree(t)
	tr.write("dir/sub/x", "")
	bare := t.TempDir()
	tr.git("init", "-q", "--bare", bare)
	for _, tc := range []struct {
		reason, dir string
		want        error
	}{
		{"the top", tr.dir, nil},
		{"below it", filepath.Join(tr.dir, "dir", "sub"), nil},
		{"no repository", t.TempDir(), ErrNoRepo},
		{"a bare one", bare, ErrNoRepo},
		{"the inside of .git", filepath.Join(tr.dir, ".git"), ErrNoRepo},
		{"a directory that is not there", filepath.Join(tr.dir, "x"), ErrNoRepo},
	} {
		r, err := Find(t.Context(), tc.dir)
		if !errors.Is(err, tc.want) || (r == nil) != (tc.want != nil) {
			t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
		}
		if r != nil && r.Dir != tr.dir {
			t.Errorf("%s: %s, want %s", tc.reason, r.Dir, tr.dir)
		}
	}
}

func TestFindHere(t *testing.T) {
	tr := newTree(t)
	tr.write("dir/x", "")
	t.Chdir(filepath.Join(tr.dir, "dir"))
	r, err := Find(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := filepath.Rel(r.Dir, filepath.Join(tr.dir, "dir")); err != nil || got != "dir" {
		t.Errorf("%s is %q above, %v", r.Dir, got, err)
	}
}

// Paths of the caller must be relative to Dir, through whatever link they go.
func TestFindThroughLink(t *testing.T) {
	tr := newTree(t)
	tr.write("dir/sub/x", "")
	links := t.TempDir()
	for name, target := range map[string]string{"top": tr.dir, "sub": filepath.Join(tr.dir, "dir", "sub")} {
		if err := os.Symlink(target, filepath.Join(links, name)); err != nil {
			t.Skip("this system makes no symbolic links: not tested")
		}
	}
	r, err := Find(t.Context(), filepath.Join(links, "top", "dir"))
	if err != nil || r.Dir != filepath.Join(links, "top") {
		t.Errorf("by a link to the top: %v, %v", r, err)
	}
	r, err = Find(t.Context(), filepath.Join(links, "sub"))
	if err != nil {
		t.Fatalf("by a link to a directory below: %v", err)
	}
	if info, err := os.Stat(filepath.Join(r.Dir, ".git")); err != nil || !info.IsDir() {
		t.Errorf("by a link to a directory below: %s is not the top", r.Dir)
	}
}

func TestFindWorkTree(t *testing.T) {
	tr := newTree(t)
	tr.add("a", "a")
	tr.commit()
	linked := filepath.Join(t.TempDir(), "linked")
	tr.git("worktree", "add", "-q", "-b", "other", linked)
	r, err := Find(t.Context(), linked)
	if err != nil || r.Dir != linked {
		t.Fatalf("%v, %v", r, err)
	}
	if got, err := r.IndexFile(t.Context(), "a"); err != nil || string(got) != "a" {
		t.Errorf("%q, %v", got, err)
	}
}

func TestFindByEnvironment(t *testing.T) {
	tr := newTree(t)
	tr.add("a", "a")
	tr.write("dir/x", "")
	t.Chdir(tr.dir)
	t.Setenv("GIT_DIR", ".git") // relative, as git tells some hooks
	r, err := Find(t.Context(), "dir")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir()) // and still right from elsewhere
	if got, err := r.IndexFile(t.Context(), "a"); err != nil || string(got) != "a" {
		t.Errorf("%q, %v", got, err)
	}
	t.Chdir(tr.dir)
	if _, err := Find(t.Context(), t.TempDir()); !errors.Is(err, ErrNoRepo) {
		t.Errorf("a directory outside: %v, want ErrNoRepo", err)
	}
}

func TestFindOwner(t *testing.T) {
	tr := newTree(t)
	t.Setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
	if _, err := Find(t.Context(), tr.dir); !errors.Is(err, ErrOwner) {
		t.Errorf("%v, want ErrOwner", err)
	}
}

func TestNoGit(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := Find(t.Context(), t.TempDir()); !errors.Is(err, ErrNoGit) {
		t.Errorf("%v, want ErrNoGit", err)
	}
	if _, _, err := (&Repo{Dir: t.TempDir()}).Identity(t.Context()); !errors.Is(err, ErrNoGit) {
		t.Errorf("identity: %v, want ErrNoGit", err)
	}
	blobs := []Entry{{"a", File, "1111111111111111111111111111111111111111"}}
	if err := (&Repo{}).Blobs(t.Context(), blobs, nil); !errors.Is(err, ErrNoGit) {
		t.Errorf("blobs: %v, want ErrNoGit", err)
	}
}

func TestInterrupted(t *testing.T) {
	tr := newTree(t)
	r := tr.find()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := r.Staged(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want context.Canceled", err)
	}
	if _, err := Find(ctx, tr.dir); !errors.Is(err, context.Canceled) {
		t.Errorf("find: %v, want context.Canceled", err)
	}
}
