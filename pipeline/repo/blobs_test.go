package repo

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

func TestBlobs(t *testing.T) {
	tr := newTree(t)
	contents := []string{
		"", "\n", "no end", "a\x00b\n\n", "\xff\xfe", strings.Repeat("0123456789abcde\n", 1<<16),
		"1111111111111111111111111111111111111111 blob 3\nabc\n",
	}
	for i := range 50 {
		contents = append(contents, fmt.Sprintf("note %d\n", i))
	}
	var entries []Entry
	for i, c := range contents[:8] {
		entries = append(entries, Entry{fmt.Sprint(i), File, tr.gitIn(c, "hash-object", "-w", "--stdin")})
	}
	// The rest by one process.
	for i, c := range contents[8:] {
		tr.write(fmt.Sprintf("f%03d", i), c)
	}
	tr.git("add", ".")
	r := tr.find()
	staged, err := r.Staged(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	entries = append(entries, staged...)
	var kept [][]byte
	err = r.Blobs(t.Context(), entries, func(_ Entry, blob []byte) error {
		kept = append(kept, blob)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(kept) != len(contents) {
		t.Fatalf("%d blobs, want %d", len(kept), len(contents))
	}
	for i := range kept {
		if string(kept[i]) != contents[i] {
			t.Errorf("blob %d of %d bytes is not the one written (%d bytes)", i, len(kept[i]), len(contents[i]))
		}
	}
}

func TestBlobsStop(t *testing.T) {
	tr := newTree(t)
	tr.add("a", "a")
	tr.add("b", "b")
	r := tr.find()
	entries, err := r.Staged(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	enough := errors.New("enough")
	calls := 0
	err = r.Blobs(t.Context(), entries, func(Entry, []byte) error { calls++; return enough })
	if err != enough || calls != 1 {
		t.Errorf("%v after %d calls, want the callee's own error after one", err, calls)
	}
	ctx, cancel := context.WithCancel(t.Context())
	err = r.Blobs(ctx, entries, func(Entry, []byte) error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
	if err := r.Blobs(ctx, nil, nil); err != nil {
		t.Errorf("no entries: %v", err)
	}
}

func TestBlobsRefuse(t *testing.T) {
	tr := newTree(t)
	tr.add("a", "a")
	tr.commit()
	for _, tc := range []struct {
		reason, object string
		want           error
	}{
		{"an object that is not there", strings.Repeat("1", 40), ErrMissing},
		{"not an object's name", "HEAD", ErrMissing},
		{"two requests in one", strings.Repeat("1", 40) + "\nHEAD", ErrMissing},
		{"a tree", tr.git("rev-parse", "HEAD^{tree}"), errOutput},
		{"a commit", tr.git("rev-parse", "HEAD"), errOutput},
	} {
		called := false
		err := tr.find().Blobs(t.Context(), []Entry{{"x\ny", File, tc.object}}, func(Entry, []byte) error {
			called = true
			return nil
		})
		var at *EntryError
		if !errors.Is(err, tc.want) || called || !errors.As(err, &at) || at.Path != "x\ny" {
			t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
		}
		if err != nil && strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: the error has two lines", tc.reason)
		}
	}
}

func TestBlobSize(t *testing.T) {
	for _, tc := range []struct {
		reason, head string
		size         int64
		want         error
	}{
		{"a blob", "abc blob 12\n", 12, nil},
		{"an empty one", "abc blob 0\n", 0, nil},
		{"the largest", fmt.Sprintf("abc blob %d\n", MaxBlob), MaxBlob, nil},
		{"one byte more", fmt.Sprintf("abc blob %d\n", MaxBlob+1), 0, ErrTooLarge},
		{"more than a number holds", "abc blob 99999999999999999999\n", 0, errOutput},
		{"less than nothing", "abc blob -1\n", 0, errOutput},
		{"not there", "abc missing\n", 0, ErrMissing},
		{"another object", "abd blob 12\n", 0, errOutput},
		{"no answer", "\n", 0, errOutput},
	} {
		if got, err := blobSize(tc.head, "abc"); got != tc.size || !errors.Is(err, tc.want) {
			t.Errorf("%s: %d, %v; want %d, %v", tc.reason, got, err, tc.size, tc.want)
		}
	}
}

// A partial clone has no blobs until git fetches them, which it must not do
// for us.
func TestNothingIsFetched(t *testing.T) {
	tr := newTree(t)
	tr.add("a", "a")
	tr.commit()
	tr.git("config", "uploadpack.allowFilter", "true")
	part := tree{t, filepath.Join(t.TempDir(), "part")}
	tr.git("clone", "-q", "--no-checkout", "--filter=blob:none", "file://"+filepath.ToSlash(tr.dir), part.dir)
	blob := tr.git("rev-parse", "HEAD:a")
	var at *EntryError
	if _, err := part.find().FileAt(t.Context(), "HEAD", "a"); !errors.As(err, &at) || at.Path != "a" {
		t.Errorf("%v, want an error on the entry", err)
	}
	if have := part.git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)"); strings.Contains(have, blob) {
		t.Error("the blob was fetched")
	}
	if part.git("cat-file", "blob", blob) != "a" {
		t.Error("git by itself would not have fetched it: nothing was tested")
	}
}

func TestErrorsShowNothing(t *testing.T) {
	tr := newTree(t)
	r := tr.find()
	tr.write(".git/config", "[core]\nbare = zoe-cormoran\n")
	_, err := r.Staged(t.Context())
	var failed *GitError
	if !errors.As(err, &failed) || failed.Code != 128 {
		t.Fatalf("%v, want git's exit code 128", err)
	}
	if !strings.Contains(failed.stderr, "cormoran") || strings.Contains(err.Error(), "cormoran") {
		t.Errorf("git printed %q, the error says %q", failed.stderr, err)
	}
}
