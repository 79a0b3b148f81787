package repo

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The test program is also the program that a hook runs: see hooks_test.go.
func TestMain(m *testing.M) {
	if out := os.Getenv("REPO_TEST_HOOK"); out != "" {
		os.Exit(runAsHook(out))
	}
	os.Exit(m.Run())
}

// runAsHook writes what the next commit would hold, as JSON, and lets it pass.
func runAsHook(out string) int {
	ctx := context.Background()
	seen := map[string]string{}
	r, err := Find(ctx, os.Getenv("REPO_TEST_DIR"))
	if err == nil {
		var staged []Entry
		staged, err = r.Staged(ctx)
		err = errors.Join(err, r.Blobs(ctx, staged, func(e Entry, blob []byte) error {
			again, err := r.IndexFile(ctx, e.Path)
			if string(again) != string(blob) {
				err = errors.Join(err, errors.New("the index has another content"))
			}
			seen[e.Path] = string(blob)
			return err
		}))
	}
	if err != nil {
		seen["error"] = err.Error()
	}
	b, err := json.Marshal(seen)
	if err != nil || os.WriteFile(out, b, 0o600) != nil {
		return 1
	}
	return 0
}

// A tree is a repository for one test.
type tree struct {
	*testing.T
	dir string
}

// alone cuts a test off from the machine's git settings, and from the hook that
// the tests may run in.
func alone(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed: nothing here was tested")
	}
	for _, kv := range os.Environ() {
		if name, _, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "GIT_") || name == "EMAIL" {
			t.Setenv(name, "")
			os.Unsetenv(name)
		}
	}
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("XDG_CONFIG_HOME", home)
	t.Setenv("GIT_CONFIG_NOSYSTEM", "1")
	t.Setenv("GIT_CEILING_DIRECTORIES", filepath.Dir(home))
}

// newTree makes an empty repository.
func newTree(t *testing.T, initArgs ...string) tree {
	t.Helper()
	alone(t)
	for _, who := range []string{"AUTHOR", "COMMITTER"} {
		t.Setenv("GIT_"+who+"_NAME", "Relecture 1")
		t.Setenv("GIT_"+who+"_EMAIL", "relecture-1@forum.example")
	}
	tr := tree{t, t.TempDir()}
	tr.git(append([]string{"init", "-q"}, initArgs...)...)
	return tr
}

// git runs a command at the top of the tree.
func (tr tree) git(args ...string) string {
	tr.Helper()
	return tr.gitIn("", args...)
}

// gitIn runs a command with an input.
func (tr tree) gitIn(stdin string, args ...string) string {
	tr.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = tr.dir
	cmd.Stdin = strings.NewReader(stdin)
	out, err := cmd.CombinedOutput()
	if err != nil {
		tr.Fatalf("git %q: %v\n%s", args, err, out)
	}
	return strings.TrimSuffix(string(out), "\n")
}

// write puts a file into the working tree.
func (tr tree) write(name, content string) {
	tr.Helper()
	path := filepath.Join(tr.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		tr.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		tr.Fatal(err)
	}
}

// add writes a file and stages it.
func (tr tree) add(name, content string) {
	tr.Helper()
	tr.write(name, content)
	tr.git("add", "--", name)
}

// stage puts an entry into the index without the working tree, so that any name
// can stand there on any system.
func (tr tree) stage(mode, name, content string) {
	tr.Helper()
	blob := tr.gitIn(content, "hash-object", "-w", "--stdin")
	tr.gitIn(mode+" "+blob+"\t"+name+"\x00", "update-index", "-z", "--index-info")
}

func (tr tree) commit() {
	tr.Helper()
	tr.git("commit", "-q", "--no-verify", "-m", "x")
}

func (tr tree) find() *Repo {
	tr.Helper()
	r, err := Find(tr.Context(), tr.dir)
	if err != nil {
		tr.Fatal(err)
	}
	return r
}
