package repo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/opendetat/chatham/pipeline/disk"
)

// HookMarker starts the second line of a hook that is ours. The line should say
// so to who reads the file, since such a file is replaced as a whole.
const HookMarker = "# chatham:"

// ErrForeignHook is what every [*ForeignHookError] is.
var ErrForeignHook = errors.New("another program's hook is there")

// A ForeignHookError lists the hooks that are there and neither ours nor call us.
type ForeignHookError struct {
	Dir   string
	Names []string
}

func (e *ForeignHookError) Error() string {
	return fmt.Sprintf("%s: %v: %s", e.Dir, ErrForeignHook, strings.Join(e.Names, ", "))
}

func (e *ForeignHookError) Is(target error) bool { return target == ErrForeignHook }

// A Hook is a script that git runs under a name, such as "pre-commit", and the
// command by which the script of another program calls us instead.
type Hook struct{ Name, Script, Call string }

// HooksDir returns the absolute path of the directory that git runs hooks from:
// the repository's own, shared by its work trees, or what core.hooksPath names.
// It may not exist.
func (r *Repo) HooksDir(ctx context.Context) (string, error) {
	out, err := r.run(ctx, "rev-parse", "--git-path", "hooks")
	if err != nil {
		return "", fmt.Errorf("hooks directory: %w", err)
	}
	dir := filepath.FromSlash(strings.TrimSuffix(string(out), "\n"))
	if !filepath.IsAbs(dir) {
		dir = filepath.Join(r.Dir, dir)
	}
	return dir, nil
}

// Own reports whether a directory that hooks run from is this repository's: in
// its work tree or beside its objects. One that core.hooksPath names elsewhere
// may serve other repositories.
func (r *Repo) Own(ctx context.Context, dir string) (bool, error) {
	out, err := r.run(ctx, "rev-parse", "--git-common-dir")
	if err != nil {
		return false, fmt.Errorf("hooks directory: %w", err)
	}
	common := filepath.FromSlash(strings.TrimSuffix(string(out), "\n"))
	if !filepath.IsAbs(common) {
		common = filepath.Join(r.Dir, common)
	}
	for _, top := range []string{r.Dir, common} {
		if rel, err := filepath.Rel(settled(top), settled(dir)); err == nil && filepath.IsLocal(rel) {
			return true, nil
		}
	}
	return false, nil
}

// settled follows the links of a path as far as it is there.
func settled(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	up := filepath.Dir(path)
	if up == path {
		return path
	}
	return filepath.Join(settled(up), filepath.Base(path))
}

// InstallHooks writes scripts for git to run, all or none, and returns the paths
// of those that are there now; it makes dir if need be. A script's second line
// has to start with [HookMarker]. A hook that is there is replaced when it is
// ours too, and left when it calls us ([Calls]): whoever wrote it put the line
// there. Any
// other, an empty file and a symbolic link included, is in a
// [*ForeignHookError], and nothing is touched.
func InstallHooks(dir string, hooks []Hook) ([]string, error) {
	var paths []string
	var files []disk.File
	foreign := &ForeignHookError{Dir: dir}
	for _, h := range hooks {
		if filepath.Base(h.Name) != h.Name || h.Name == "." || h.Name == ".." || !isOurs([]byte(h.Script)) {
			return nil, errors.New("install a hook: not a hook's name, or no marker in its script")
		}
		path := filepath.Join(dir, h.Name)
		done, err := installed(path, h)
		switch {
		case errors.Is(err, ErrForeignHook):
			foreign.Names = append(foreign.Names, h.Name)
		case err != nil:
			return nil, err
		case !done:
			files = append(files, disk.File{Path: path, Data: []byte(h.Script), Mode: 0o755})
		}
		paths = append(paths, path)
	}
	if len(foreign.Names) > 0 {
		return nil, foreign
	}
	if err := disk.MakeFolder(dir); err != nil {
		return nil, fmt.Errorf("install hooks: %w", err)
	}
	if err := disk.Write(files...); err != nil {
		return nil, fmt.Errorf("install hooks: %w", err)
	}
	return paths, nil
}

// installed reports whether the hook is there already as it should be, or
// [ErrForeignHook].
func installed(path string, h Hook) (bool, error) {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("install a hook: %w", err)
	}
	if !info.Mode().IsRegular() {
		return false, ErrForeignHook
	}
	old, err := os.ReadFile(path)
	if err != nil {
		return false, fmt.Errorf("install a hook: %w", err)
	}
	// git passes over a hook that it may not execute, without a word.
	runs := runtime.GOOS == "windows" || info.Mode().Perm()&0o111 == 0o111
	if !isOurs(old) {
		if runs && Calls(string(old), h.Call) {
			return true, nil
		}
		return false, ErrForeignHook
	}
	return runs && string(old) == h.Script, nil
}

// isOurs reports whether a script says on its second line that it is ours.
func isOurs(script []byte) bool {
	first, rest, _ := bytes.Cut(script, []byte("\n"))
	return bytes.HasPrefix(first, []byte("#!")) && bytes.HasPrefix(rest, []byte(HookMarker))
}
