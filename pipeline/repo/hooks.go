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

// ErrForeignHook is returned when there is a hook that is not ours.
var ErrForeignHook = errors.New("another program's hook is there")

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

// InstallHook writes script as the hook of that name, such as "pre-commit", for
// git to run; it makes dir if need be. The script's second line has to start
// with [HookMarker]. A hook that is there is replaced when it is ours too;
// otherwise, an empty file and a symbolic link included, the error is
// [ErrForeignHook] and nothing is touched. The old hook or the new is there
// at any instant, whole.
func InstallHook(dir, name, script string) error {
	if filepath.Base(name) != name || name == "." || name == ".." || !isOurs([]byte(script)) {
		return errors.New("install a hook: not a hook's name, or no marker in its script")
	}
	path := filepath.Join(dir, name)
	done, err := installed(path, script)
	if err != nil || done {
		return err
	}
	if err := disk.MakeFolder(dir); err != nil {
		return fmt.Errorf("install a hook: %w", err)
	}
	if err := disk.Write(disk.File{Path: path, Data: []byte(script), Mode: 0o755}); err != nil {
		return fmt.Errorf("install a hook: %w", err)
	}
	return nil
}

// installed reports whether the hook is there already as it should be, or
// [ErrForeignHook].
func installed(path, script string) (bool, error) {
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
	if !isOurs(old) {
		return false, ErrForeignHook
	}
	// git passes over a hook that it may not execute, without a word.
	runs := runtime.GOOS == "windows" || info.Mode().Perm()&0o111 == 0o111
	return runs && string(old) == script, nil
}

// isOurs reports whether a script says on its second line that it is ours. A
// call of this program from a hook that someone else wrote does not.
func isOurs(script []byte) bool {
	first, rest, _ := bytes.Cut(script, []byte("\n"))
	return bytes.HasPrefix(first, []byte("#!")) && bytes.HasPrefix(rest, []byte(HookMarker))
}
