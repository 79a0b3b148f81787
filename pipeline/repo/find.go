package repo

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A Repo is a git work tree. [Find] makes one; one that only has a Dir serves
// for [Repo.Config] and [Repo.Identity], which then read what is set for the
// user.
type Repo struct {
	Dir string // the top of the work tree, absolute, spelled as the caller did

	env []string // where git was told to look, as absolute paths
}

// Find returns the work tree that dir lies in; an empty dir is the working
// directory. Its errors are [ErrNoRepo] (a bare repository, the inside of .git
// and a directory that is not there included), [ErrNoGit] and [ErrOwner].
//
// Like git itself, it takes the repository of GIT_DIR where that is set, as
// within some hooks, whatever dir is; a dir outside its work tree is then
// [ErrNoRepo].
func Find(ctx context.Context, dir string) (*Repo, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("find the work tree: %w", err)
	}
	if _, err := os.Stat(dir); err != nil {
		return nil, ErrNoRepo
	}
	asked := &Repo{Dir: dir}
	if os.Getenv("GIT_DIR") != "" {
		asked.Dir = "" // GIT_DIR may be relative to the working directory
	}
	out, err := asked.run(ctx, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, findError(err)
	}
	top := filepath.FromSlash(strings.TrimSuffix(string(out), "\n"))
	at, ok := ancestor(dir, top)
	if !ok {
		return nil, ErrNoRepo
	}
	env, err := pinned(at)
	if err != nil {
		return nil, fmt.Errorf("find the work tree: %w", err)
	}
	return &Repo{Dir: at, env: env}, nil
}

// Main returns the top of the repository's main work tree (git-worktree(1)),
// or "" where it has none: a bare repository's are all linked ones.
func (r *Repo) Main(ctx context.Context) (string, error) {
	out, err := r.run(ctx, "worktree", "list", "--porcelain")
	if err != nil {
		return "", fmt.Errorf("find the main work tree: %w", err)
	}
	first, _, _ := strings.Cut(string(out), "\n\n")
	top, rest, _ := strings.Cut(strings.TrimPrefix(first, "worktree "), "\n")
	if strings.HasPrefix(rest, "bare") {
		return "", nil
	}
	return filepath.FromSlash(top), nil
}

// Outermost returns the repository that holds this one as a submodule, and so on
// outwards, or r itself.
func (r *Repo) Outermost(ctx context.Context) (*Repo, error) {
	for {
		out, err := r.run(ctx, "rev-parse", "--show-superproject-working-tree")
		if err != nil {
			return nil, fmt.Errorf("find the outer work tree: %w", err)
		}
		top := filepath.FromSlash(strings.TrimSuffix(string(out), "\n"))
		if top == "" {
			return r, nil
		}
		at, ok := ancestor(r.Dir, top)
		if !ok {
			return nil, ErrNoRepo
		}
		r = &Repo{Dir: at}
	}
}

// findError tells from what git says whether there is no work tree or one that
// it refuses. The words are stable: LC_ALL=C, and scripts rely on them.
func findError(err error) error {
	var e *GitError
	if !errors.As(err, &e) {
		return err
	}
	switch {
	case strings.Contains(e.stderr, "not a git repository"),
		strings.Contains(e.stderr, "must be run in a work tree"):
		return ErrNoRepo
	case strings.Contains(e.stderr, "safe.directory"):
		return ErrOwner
	}
	return err
}

// ancestor returns dir or the directory above it that is top, in the caller's
// spelling: git resolves symbolic links, and paths relative to the one are not
// relative to the other.
func ancestor(dir, top string) (string, bool) {
	want, err := os.Stat(top)
	if err != nil {
		return "", false
	}
	spellings := []string{dir}
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		spellings = append(spellings, real)
	}
	for _, d := range spellings {
		for {
			if got, err := os.Stat(d); err == nil && os.SameFile(got, want) {
				return d, true
			}
			up := filepath.Dir(d)
			if up == d {
				break
			}
			d = up
		}
	}
	return "", false
}

// pinned returns what the environment says of the repository in a form that
// holds at the top of the work tree, where all commands run. A relative
// GIT_INDEX_FILE is relative to there already.
func pinned(top string) ([]string, error) {
	var env []string
	for _, name := range []string{"GIT_DIR", "GIT_COMMON_DIR"} {
		if v := os.Getenv(name); v != "" {
			abs, err := filepath.Abs(v)
			if err != nil {
				return nil, err
			}
			env = append(env, name+"="+abs)
		}
	}
	if os.Getenv("GIT_DIR") != "" || os.Getenv("GIT_WORK_TREE") != "" {
		env = append(env, "GIT_WORK_TREE="+top)
	}
	return env, nil
}
