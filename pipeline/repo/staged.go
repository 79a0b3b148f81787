package repo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrUnmerged is returned when a path stands in the index as a conflict: what a
// commit would hold of it is not decided.
var ErrUnmerged = errors.New("the index holds an unresolved conflict")

// A Mode is what kind of thing an entry is.
type Mode uint32

// The modes that git knows.
const (
	File       Mode = 0o100644
	Executable Mode = 0o100755
	Symlink    Mode = 0o120000 // its blob is the path that it leads to
	Submodule  Mode = 0o160000 // it has no blob here: its object is a commit elsewhere
)

// IsRegular reports whether the entry is a file, executable or not.
func (m Mode) IsRegular() bool { return m == File || m == Executable }

// An Entry is a path that git holds and what stands under it.
type Entry struct {
	Path string // from the top of the work tree, with slashes; any bytes but NUL
	Mode Mode
	Blob string // the object's name, in hexadecimal
}

// Staged returns what the next commit would add or change, in the order of the
// index: entries that are new or differ from HEAD in content or mode. A renamed
// file is a new path with all its content; what is only deleted is not there.
// Before the first commit it returns the whole index. Paths that are only
// announced (git add --intent-to-add) are not committed, and not returned. A
// conflict is [ErrUnmerged].
//
// For `git commit --amend` it returns what the amended commit adds to the one
// it replaces.
func (r *Repo) Staged(ctx context.Context) ([]Entry, error) {
	base, err := r.head(ctx)
	if err != nil {
		return nil, fmt.Errorf("staged entries: %w", err)
	}
	out, err := r.run(ctx, "diff-index", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames",
		"--ita-invisible-in-index", "--ignore-submodules=none", "--diff-filter=d", base, "--")
	if err != nil {
		return nil, fmt.Errorf("staged entries: %w", err)
	}
	entries, err := parseRaw(out)
	if err != nil {
		return nil, fmt.Errorf("staged entries: %w", err)
	}
	return entries, nil
}

// head returns the commit that HEAD names or, before the first one, the empty
// tree, whose name depends on the repository's hash.
func (r *Repo) head(ctx context.Context) (string, error) {
	args := []string{"rev-parse", "--verify", "--quiet", "HEAD^{commit}"}
	out, err := r.run(ctx, args...)
	if exited(err, 1) {
		out, err = r.run(ctx, "hash-object", "-t", "tree", "--stdin")
	}
	return strings.TrimSuffix(string(out), "\n"), err
}

var errOutput = errors.New("git answered in an unknown form")

// parseRaw reads records ":mode mode object object status NUL path NUL"
// (git-diff-index(1), RAW OUTPUT FORMAT).
func parseRaw(out []byte) ([]Entry, error) {
	var entries []Entry
	for len(out) > 0 {
		head, rest, ok := bytes.Cut(out, []byte{0})
		path, rest, ok2 := bytes.Cut(rest, []byte{0})
		fields := strings.Fields(string(head))
		if !ok || !ok2 || len(fields) != 5 || !strings.HasPrefix(fields[0], ":") {
			return nil, errOutput
		}
		if fields[4] == "U" {
			return nil, ErrUnmerged
		}
		e, err := newEntry(fields[1], fields[3], string(path))
		if err != nil {
			return nil, err
		}
		entries = append(entries, e)
		out = rest
	}
	return entries, nil
}

func newEntry(mode, blob, path string) (Entry, error) {
	m, err := strconv.ParseUint(mode, 8, 32)
	if err != nil || !isObjectName(blob) || path == "" {
		return Entry{}, errOutput
	}
	return Entry{Path: path, Mode: Mode(m), Blob: blob}, nil
}

// isObjectName reports whether s is a SHA-1 or SHA-256 in hexadecimal.
func isObjectName(s string) bool {
	return (len(s) == 40 || len(s) == 64) && strings.Trim(s, "0123456789abcdef") == ""
}
