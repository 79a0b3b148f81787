package repo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"slices"
	"strings"
)

var (
	// ErrNoGit is returned when there is no git program on this machine.
	ErrNoGit = errors.New("git is not installed")

	// ErrNoRepo is returned for a directory that is in no git work tree.
	ErrNoRepo = errors.New("not in a git work tree")

	// ErrOwner is returned when git refuses the repository because another
	// user owns it (safe.directory in git-config(1)), as in many containers.
	ErrOwner = errors.New("git does not trust the owner of this repository")
)

// A GitError says which git command failed. It does not say what git printed.
type GitError struct {
	Command string // "diff-index"
	Code    int    // git's exit code; -1 when a signal ended it

	stderr string
}

func (e *GitError) Error() string { return fmt.Sprintf("git %s: exit code %d", e.Command, e.Code) }

// options and settings stand before and around every command, so that its
// output depends on the repository and not on who reads it.
var options = []string{
	"--no-pager",
	"-c", "core.quotePath=false",
	"-c", "core.fsmonitor=false",
	"-c", "user.useConfigOnly=true",
}

var settings = []string{
	"LC_ALL=C",
	"GIT_OPTIONAL_LOCKS=0",
	"GIT_TERMINAL_PROMPT=0",
	"GIT_LITERAL_PATHSPECS=1",
	"GIT_NO_REPLACE_OBJECTS=1",
	"GIT_NO_LAZY_FETCH=1",
	"GIT_ALLOW_PROTOCOL=none", // older git does not know the setting above
}

// unset would clash with GIT_LITERAL_PATHSPECS.
var unset = []string{"GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"}

// command returns a git command that runs at r.Dir. It is killed when ctx ends.
func (r *Repo) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "git", append(slices.Clone(options), args...)...)
	cmd.Dir = r.Dir
	env := slices.DeleteFunc(os.Environ(), func(kv string) bool {
		name, _, _ := strings.Cut(kv, "=")
		return slices.Contains(unset, name)
	})
	cmd.Env = slices.Concat(env, settings, r.env)
	return cmd
}

// run returns what a git command prints on its standard output.
func (r *Repo) run(ctx context.Context, args ...string) ([]byte, error) {
	cmd := r.command(ctx, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return nil, gitError(ctx, args[0], err, stderr.String())
	}
	return stdout.Bytes(), nil
}

// gitError says why a command could not run or failed, without its paths.
func gitError(ctx context.Context, command string, err error, stderr string) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if errors.Is(err, exec.ErrNotFound) {
		return ErrNoGit
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return &GitError{command, exit.ExitCode(), stderr}
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return fmt.Errorf("git %s: %w", command, err)
}

// exited reports whether err is a git command that ended with that code.
func exited(err error, code int) bool {
	var e *GitError
	return errors.As(err, &e) && e.Code == code
}
