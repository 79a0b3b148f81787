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
	if comment == "" || comment == "auto" {
		comment = "#"
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
