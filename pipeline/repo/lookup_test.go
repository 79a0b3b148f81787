package repo

import (
	"errors"
	"io/fs"
	"testing"
)

func TestIndexFile(t *testing.T) {
	tr := newTree(t)
	tr.add("dir/kept.md", "kept")
	tr.add("gone.md", "gone")
	tr.commit()
	tr.git("rm", "-q", "gone.md")
	tr.add("new.md", "new")
	tr.write("new.md", "edited")
	tr.write("untracked.md", "untracked")
	tr.stage("120000", "link.md", "new.md")
	tr.git("update-index", "--add", "--cacheinfo", "160000,"+tr.git("rev-parse", "HEAD")+",sub")
	for _, tc := range []struct {
		reason, path, content string
		want                  error
	}{
		{"staged, not as it was edited after", "new.md", "new", nil},
		{"unchanged since the commit", "dir/kept.md", "kept", nil},
		{"removed from the index", "gone.md", "", fs.ErrNotExist},
		{"on disk only", "untracked.md", "", fs.ErrNotExist},
		{"nowhere", "x", "", fs.ErrNotExist},
		{"a directory", "dir", "", ErrNotFile},
		{"a directory, with a slash", "dir/", "", fs.ErrNotExist},
		{"a link, which may lead anywhere", "link.md", "", ErrNotFile},
		{"a submodule", "sub", "", ErrNotFile},
		{"a pattern is a name", "*.md", "", fs.ErrNotExist},
		{"another spelling", "./new.md", "", fs.ErrNotExist},
		{"out of the tree", "../new.md", "", fs.ErrNotExist},
		{"absolute", "/new.md", "", fs.ErrNotExist},
		{"the top", ".", "", fs.ErrNotExist},
		{"no path", "", "", fs.ErrNotExist},
		{"a NUL", "new.md\x00", "", fs.ErrNotExist},
	} {
		got, err := tr.find().IndexFile(t.Context(), tc.path)
		if string(got) != tc.content || !errors.Is(err, tc.want) {
			t.Errorf("%s: %q, %v; want %q, %v", tc.reason, got, err, tc.content, tc.want)
		}
	}
}

func TestFileAt(t *testing.T) {
	tr := newTree(t)
	tr.add("dir/signers", "first")
	tr.stage("120000", "link", "dir/signers")
	tr.commit()
	tr.git("tag", "-a", "-m", "x", "v1")
	tr.git("branch", "base")
	tr.add("dir/signers", "second")
	tr.commit()
	tr.add("dir/signers", "staged")
	for _, tc := range []struct {
		reason, rev, path, content string
		want                       error
	}{
		{"HEAD, not the index", "HEAD", "dir/signers", "second", nil},
		{"its parent", "HEAD~1", "dir/signers", "first", nil},
		{"a branch", "base", "dir/signers", "first", nil},
		{"an annotated tag stands for its commit", "v1", "dir/signers", "first", nil},
		{"a full name", "refs/heads/base", "dir/signers", "first", nil},
		{"no such path", "HEAD", "signers", "", fs.ErrNotExist},
		{"a directory", "HEAD", "dir", "", ErrNotFile},
		{"a link", "HEAD", "link", "", ErrNotFile},
		{"a pattern is a name", "HEAD", "dir/*", "", fs.ErrNotExist},
		{"out of the tree", "HEAD", "../x", "", fs.ErrNotExist},
		{"no such branch", "main-2", "dir/signers", "", ErrNoRev},
		{"before the first commit", "HEAD~5", "dir/signers", "", ErrNoRev},
		{"an option", "--help", "dir/signers", "", ErrNoRev},
		{"an option that writes a file", "--output=x", "dir/signers", "", ErrNoRev},
		{"a range is not a commit", "base..HEAD", "dir/signers", "", ErrNoRev},
		{"a blob is not a commit", "HEAD:dir/signers", "dir/signers", "", ErrNoRev},
		{"no revision", "", "dir/signers", "", ErrNoRev},
		{"a NUL", "HEAD\x00", "dir/signers", "", ErrNoRev},
		{"two lines", "HEAD\nbase", "dir/signers", "", ErrNoRev},
	} {
		got, err := tr.find().FileAt(t.Context(), tc.rev, tc.path)
		if string(got) != tc.content || !errors.Is(err, tc.want) {
			t.Errorf("%s: %q, %v; want %q, %v", tc.reason, got, err, tc.content, tc.want)
		}
	}
}

// A branch that is named like a file, and one like a commit.
func TestFileAtAmbiguous(t *testing.T) {
	tr := newTree(t)
	tr.add("base", "first")
	tr.commit()
	tr.git("branch", "base")
	tr.add("base", "second")
	tr.commit()
	if got, err := tr.find().FileAt(t.Context(), "base", "base"); err != nil || string(got) != "first" {
		t.Errorf("%q, %v", got, err)
	}
}
