package repo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

var (
	// ErrNoRev is returned for a revision that names no commit here, as the
	// base of a change does in a shallow clone.
	ErrNoRev = errors.New("no such revision")

	// ErrNotFile is returned for a path that git holds as a directory, a
	// symbolic link or a submodule.
	ErrNotFile = errors.New("not a regular file in git")
)

// IndexFile returns the content of a file in the index, staged or unchanged.
// The path is from the top of the work tree, with slashes and in its shortest
// form. The error is [fs.ErrNotExist] when the index does not have it,
// [ErrNotFile] when it is no file there, [ErrUnmerged] when it is in conflict.
func (r *Repo) IndexFile(ctx context.Context, path string) ([]byte, error) {
	if !isPath(path) {
		return nil, fs.ErrNotExist
	}
	out, err := r.run(ctx, "ls-files", "--stage", "-z", "--full-name", "--", path)
	if err != nil {
		return nil, fmt.Errorf("read from the index: %w", err)
	}
	mode, object, stage, err := record(out, path)
	if err != nil {
		return nil, err
	}
	if stage != "0" {
		return nil, ErrUnmerged
	}
	return r.file(ctx, mode, object, path)
}

// FileAt returns the content of a file in the commit that rev names
// (gitrevisions(7)): a commit, a branch, a tag. Its path is as for
// [Repo.IndexFile], and so are its errors; a rev that names no commit, or that
// starts with a dash and would be an option to git, is [ErrNoRev].
func (r *Repo) FileAt(ctx context.Context, rev, path string) ([]byte, error) {
	commit, err := r.Commit(ctx, rev)
	if err != nil {
		return nil, err
	}
	if !isPath(path) {
		return nil, fs.ErrNotExist
	}
	out, err := r.run(ctx, "ls-tree", "-z", "--full-tree", commit, "--", path)
	if err != nil {
		return nil, fmt.Errorf("read from a commit: %w", err)
	}
	mode, kind, object, err := record(out, path)
	if err != nil {
		return nil, err
	}
	if kind != "blob" {
		return nil, ErrNotFile
	}
	return r.file(ctx, mode, object, path)
}

// Commit returns the object name of the commit that rev names, or [ErrNoRev].
func (r *Repo) Commit(ctx context.Context, rev string) (string, error) {
	if rev == "" || strings.HasPrefix(rev, "-") || strings.ContainsRune(rev, 0) {
		return "", ErrNoRev
	}
	out, err := r.run(ctx, "rev-parse", "--verify", "--quiet", rev+"^{commit}")
	var failed *GitError
	if errors.As(err, &failed) {
		return "", fmt.Errorf("%w: %w", ErrNoRev, err)
	}
	if err != nil {
		return "", err
	}
	name := strings.TrimSuffix(string(out), "\n")
	if !isObjectName(name) {
		return "", ErrNoRev
	}
	return name, nil
}

// record finds the entry of path among "a b c TAB path NUL", which is what
// ls-files and ls-tree list: for a directory, what lies in it.
func record(out []byte, path string) (a, b, c string, err error) {
	for line := range bytes.SplitSeq(out, []byte{0}) {
		head, name, _ := strings.Cut(string(line), "\t")
		fields := strings.Fields(head)
		if name == path && len(fields) == 3 {
			return fields[0], fields[1], fields[2], nil
		}
	}
	if len(out) > 0 {
		return "", "", "", ErrNotFile
	}
	return "", "", "", fs.ErrNotExist
}

// file reads one blob that has to be a regular file's.
func (r *Repo) file(ctx context.Context, mode, object, path string) ([]byte, error) {
	e, err := newEntry(mode, object, path)
	if err != nil {
		return nil, err
	}
	if !e.Mode.IsRegular() {
		return nil, ErrNotFile
	}
	var content []byte
	err = r.Blobs(ctx, []Entry{e}, func(_ Entry, blob []byte) error {
		content = blob
		return nil
	})
	return content, err
}

// isPath reports whether p can be the path of a file in git.
func isPath(p string) bool {
	return p != "." && p != ".." && p == path.Clean(p) && !path.IsAbs(p) &&
		!strings.HasPrefix(p, "../") && !strings.ContainsRune(p, 0)
}
