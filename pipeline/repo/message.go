package repo

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
)

// scissors follow the comment sign on the line under which `git commit -v` shows
// the diff, which is not committed (git-commit(1), --cleanup).
var scissors = []byte(" ------------------------ >8 ------------------------")

// Message returns what a commit would hold of a message's file, which a hook such
// as commit-msg is given: without the comments and the diff that git wrote for
// whoever edits it. Lines keep their numbers.
//
// Where nobody edits the message (`git commit -m`, `git am`), or commit.cleanup
// says so, git leaves its comments in, and so does Message. A --cleanup on git's
// own command line is told to no hook.
func (r *Repo) Message(ctx context.Context, path string, file []byte) ([]byte, error) {
	edited := slices.Contains([]string{"COMMIT_EDITMSG", "MERGE_MSG", "SQUASH_MSG", "TAG_EDITMSG"}, filepath.Base(path))
	if !edited || os.Getenv("GIT_EDITOR") == ":" { // git tells its hooks so that no editor was there
		return file, nil
	}
	cleanup, err := r.Config(ctx, "commit.cleanup")
	if err != nil {
		return nil, err
	}
	comment, err := r.Config(ctx, "core.commentChar")
	if err != nil {
		return nil, err
	}
	if spelt, err := r.Config(ctx, "core.commentString"); err != nil { // git 2.45 and later
		return nil, err
	} else if spelt != "" {
		comment = spelt
	}
	switch comment {
	case "":
		comment = "#"
	case "auto":
		comment = chosen(file)
	}
	var out [][]byte
	for line := range bytes.Lines(file) {
		rest, ok := bytes.CutPrefix(line, []byte(comment))
		if ok && cleanup != "verbatim" && cleanup != "whitespace" && bytes.Equal(bytes.TrimRight(rest, "\r\n"), scissors) {
			break
		}
		if ok && (cleanup == "" || cleanup == "default" || cleanup == "strip") {
			line = []byte("\n")
		}
		out = append(out, line)
	}
	return bytes.Join(out, nil), nil
}

// chosen returns the comment sign that git chose for a message under
// core.commentChar=auto: the one before its scissors, or else the one that the
// last line, which is git's own, opens with; "\x00", which opens none, where that is
// none of those that git chooses from.
func chosen(file []byte) string {
	last := []byte{}
	for line := range bytes.Lines(file) {
		if line = bytes.TrimRight(line, "\r\n"); len(line) == 0 {
			continue
		}
		if last = line; bytes.Equal(line[1:], scissors) {
			break
		}
	}
	if len(last) > 0 && bytes.IndexByte([]byte("#;@!$%^&|:"), last[0]) >= 0 {
		return string(last[:1])
	}
	return "\x00"
}
