package repo

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

const script = "#!/bin/sh\n# chatham: a test's hook\nexec \"$REPO_TEST_PROGRAM\"\n"

const calling = "#!/bin/sh\nmake lint\n chatham guard pre-commit || exit 1\n"

func installHook(dir, name, script string) error {
	_, err := InstallHooks(dir, []Hook{{name, script, command}})
	return err
}

// command is what another program's hook calls us by.
const command = "chatham guard pre-commit"

// All hooks or none; one that calls us is left as it is.
func TestInstallHooks(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	hooks := []Hook{{"commit-msg", script, command}, {"pre-commit", script, command}, {"pre-merge-commit", script, command}}
	write("pre-commit", calling)
	write("pre-merge-commit", "#!/bin/sh\nmake lint\n")
	var foreign *ForeignHookError
	if _, err := InstallHooks(dir, hooks); !errors.As(err, &foreign) || len(foreign.Names) != 1 || foreign.Names[0] != "pre-merge-commit" {
		t.Fatalf("%v, want the one foreign hook", err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 2 {
		t.Errorf("%d files, %v: none should be new", len(left), err)
	}
	write("pre-merge-commit", calling)
	paths, err := InstallHooks(dir, hooks)
	if err != nil || len(paths) != 3 {
		t.Fatalf("%v, %v", paths, err)
	}
	for i, want := range []string{script, calling, calling} {
		if got, err := os.ReadFile(paths[i]); err != nil || string(got) != want {
			t.Errorf("%s holds %q, %v", paths[i], got, err)
		}
	}
}

func TestOwn(t *testing.T) {
	tr := newTree(t)
	outside := t.TempDir()
	for dir, want := range map[string]bool{
		filepath.Join(tr.dir, ".git", "hooks"): true,
		filepath.Join(tr.dir, ".githooks"):     true,
		outside:                                false,
		filepath.Join(outside, "not", "there"): false,
		tr.dir + "-hooks":                      false,
	} {
		if got, err := tr.find().Own(t.Context(), dir); err != nil || got != want {
			t.Errorf("%s: %v, %v; want %v", dir, got, err, want)
		}
	}
}

func TestHooksDir(t *testing.T) {
	tr := newTree(t)
	tr.add("a", "a")
	tr.commit()
	linked := filepath.Join(t.TempDir(), "linked")
	tr.git("worktree", "add", "-q", "-b", "other", linked)
	outside := t.TempDir()
	for _, tc := range []struct{ reason, from, setting, want string }{
		{"the repository's own", tr.dir, "", filepath.Join(tr.dir, ".git", "hooks")},
		{"a linked work tree shares them", linked, "", filepath.Join(tr.dir, ".git", "hooks")},
		{"set, relative to the top", tr.dir, ".githooks", filepath.Join(tr.dir, ".githooks")},
		{"set, relative to each top", linked, ".githooks", filepath.Join(linked, ".githooks")},
		{"set, absolute", tr.dir, outside, outside},
	} {
		if tc.setting != "" {
			tr.git("config", "core.hooksPath", tc.setting)
		}
		r, err := Find(t.Context(), tc.from)
		if err != nil {
			t.Fatal(err)
		}
		got, err := r.HooksDir(t.Context())
		if err != nil || resolved(t, got) != resolved(t, tc.want) {
			t.Errorf("%s: %s, %v; want %s", tc.reason, got, err, tc.want)
		}
	}
}

// resolved follows the links of a directory that may not exist itself.
func resolved(t *testing.T, path string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, filepath.Base(path))
}

func TestInstallHook(t *testing.T) {
	const older = "#!/bin/sh\n# chatham: an older one\n"
	for _, tc := range []struct {
		reason, there string
		mode          os.FileMode
		want          error
	}{
		{"none is there", "", 0, nil},
		{"the same is", script, 0o755, nil},
		{"the same, but git may not run it", script, 0o644, nil},
		{"an older one of ours", older, 0o755, nil},
		{"another program's", "#!/bin/sh\nmake lint\n", 0o755, ErrForeignHook},
		{"another's, which speaks of us", "#!/bin/sh\nmake lint\n# chatham: chatham guard pre-commit\n", 0o755, ErrForeignHook},
		{"another's, which calls us, but git may not run it", calling, 0o644, ErrForeignHook},
		{"another's, for another interpreter", "# chatham:\n# chatham:\n", 0o755, ErrForeignHook},
		{"an empty file", "\n", 0o644, ErrForeignHook},
	} {
		dir := filepath.Join(t.TempDir(), "hooks")
		path := filepath.Join(dir, "pre-commit")
		if tc.there != "" {
			if err := os.Mkdir(dir, 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(tc.there), tc.mode); err != nil {
				t.Fatal(err)
			}
		}
		wantFile, wantMode := script, os.FileMode(0o755)
		if tc.want != nil {
			wantFile, wantMode = tc.there, tc.mode
		}
		for range 2 {
			if err := installHook(dir, "pre-commit", script); !errors.Is(err, tc.want) {
				t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
			}
			got, err := os.ReadFile(path)
			if err != nil || string(got) != wantFile {
				t.Errorf("%s: the file is %q, %v", tc.reason, got, err)
			}
			info, err := os.Stat(path)
			if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != wantMode {
				t.Errorf("%s: mode %v, want %v", tc.reason, info.Mode(), wantMode)
			}
			if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
				t.Errorf("%s: %d files in the directory, %v", tc.reason, len(left), err)
			}
		}
	}
}

func TestInstallHookRefuses(t *testing.T) {
	dir := t.TempDir()
	for reason, args := range map[string][2]string{
		"a script that would be foreign the next time": {"pre-commit", "#!/bin/sh\nchatham\n"},
		"a path":   {"../pre-commit", script},
		"no name":  {"", script},
		"the dots": {"..", script},
	} {
		if err := installHook(dir, args[0], args[1]); err == nil {
			t.Errorf("%s: no error", reason)
		}
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("%d files, %v", len(left), err)
	}
	target := filepath.Join(t.TempDir(), "shared")
	if err := os.WriteFile(target, []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(target, filepath.Join(dir, "pre-commit")); err != nil {
		t.Skip("this system makes no symbolic links: not tested")
	}
	if err := installHook(dir, "pre-commit", script); !errors.Is(err, ErrForeignHook) {
		t.Errorf("a link to a hook: %v, want ErrForeignHook", err)
	}
}

// A hookRun is one git commit with our hook, which tells what it saw.
type hookRun struct {
	tree
	out string
}

func newHookRun(t *testing.T) hookRun {
	t.Helper()
	tr := newTree(t)
	if _, err := exec.LookPath("sh"); err != nil && runtime.GOOS != "windows" {
		t.Skip("there is no sh: no hook was run")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	r := tr.find()
	dir, err := r.HooksDir(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := installHook(dir, "pre-commit", script); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "seen")
	t.Setenv("REPO_TEST_PROGRAM", filepath.ToSlash(self))
	t.Setenv("REPO_TEST_HOOK", out)
	return hookRun{tr, out}
}

// sees checks what the hook of the last commit saw.
func (h hookRun) sees(reason string, want map[string]string) {
	h.Helper()
	b, err := os.ReadFile(h.out)
	if err != nil {
		h.Fatalf("%s: the hook did not run: %v", reason, err)
	}
	os.Remove(h.out)
	var got map[string]string
	if err := json.Unmarshal(b, &got); err != nil {
		h.Fatal(err)
	}
	if !maps.Equal(got, want) {
		h.Errorf("%s: the hook saw %q, want %q", reason, got, want)
	}
}

// Each way to commit has its own index, and the hook has to read that one.
func TestHookSeesWhatIsCommitted(t *testing.T) {
	h := newHookRun(t)
	commit := func(args ...string) { h.Helper(); h.git(append([]string{"commit", "-q", "-m", "x"}, args...)...) }

	h.add("a", "1")
	h.add("dir/b", "1")
	h.write("a", "edited")
	commit()
	h.sees("the first commit", map[string]string{"a": "1", "dir/b": "1"})

	h.write("dir/b", "2")
	commit("-a")
	h.sees("commit -a stages at the last moment", map[string]string{"a": "edited", "dir/b": "2"})

	h.add("a", "staged, and left out")
	h.write("dir/b", "3")
	commit("--", "dir/b")
	h.sees("a partial commit leaves out what is staged", map[string]string{"dir/b": "3"})

	commit("--amend")
	h.sees("an amended commit", map[string]string{"a": "staged, and left out"})

	h.write("dir/b", "4")
	h.git("-C", "dir", "commit", "-q", "-m", "x", "b")
	h.sees("from a directory below", map[string]string{"dir/b": "4"})

	t.Setenv("REPO_TEST_DIR", "dir")
	h.write("dir/b", "5")
	commit("-a")
	h.sees("a hook that asks about a directory below", map[string]string{"dir/b": "5"})
}

func TestHookInWorkTree(t *testing.T) {
	h := newHookRun(t)
	h.add("a", "1")
	h.git("commit", "-q", "-m", "x")
	h.sees("the first commit", map[string]string{"a": "1"})

	linked := filepath.Join(t.TempDir(), "linked")
	h.git("worktree", "add", "-q", "-b", "other", linked)
	other := hookRun{tree{t, linked}, h.out}
	other.write("a", "2")
	other.git("commit", "-q", "-a", "-m", "x")
	other.sees("a linked work tree", map[string]string{"a": "2"})

	// With GIT_DIR given, git tells the hook so.
	h.add("a", "3")
	elsewhere := hookRun{tree{t, t.TempDir()}, h.out}
	elsewhere.git("--git-dir", filepath.Join(h.dir, ".git"), "--work-tree", h.dir, "commit", "-q", "-m", "x")
	elsewhere.sees("a commit from elsewhere", map[string]string{"a": "3"})
}
