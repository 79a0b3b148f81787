package repo

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strconv"
	"strings"
)

// MaxBlob is the most bytes that a blob may have: all of it is held in memory.
const MaxBlob = 64 << 20

var (
	// ErrTooLarge is returned for a blob of more than [MaxBlob] bytes.
	ErrTooLarge = fmt.Errorf("larger than %d MiB", MaxBlob>>20)

	// ErrMissing is returned for an object that the repository does not have,
	// as in a partial clone. It is not fetched.
	ErrMissing = errors.New("git does not have the object")

	errEnded = errors.New("git cat-file ended before its answer")
)

// An EntryError says which entry could not be read.
type EntryError struct {
	Path string
	Err  error
}

func (e *EntryError) Error() string { return fmt.Sprintf("%q: %v", e.Path, e.Err) }

func (e *EntryError) Unwrap() error { return e.Err }

// Blobs calls yield with each entry and what git holds of it: a file's content
// as committed, before any filter of the working tree; the target of a symbolic
// link; nil for a submodule. The bytes are the callee's to keep. It stops at the
// first error of yield, which it returns as it is, or at the first entry that
// it cannot read, an [*EntryError]. One git process serves them all.
func (r *Repo) Blobs(ctx context.Context, entries []Entry, yield func(Entry, []byte) error) error {
	var b *batch
	for _, e := range entries {
		if err := ctx.Err(); err != nil {
			return err
		}
		var blob []byte
		if e.Mode != Submodule {
			var err error
			if b == nil {
				if b, err = r.openBatch(ctx); err != nil {
					return fmt.Errorf("read blobs: %w", err)
				}
				defer b.close()
			}
			if blob, err = b.read(e.Blob); err != nil {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				return &EntryError{e.Path, err}
			}
		}
		if err := yield(e, blob); err != nil {
			return err
		}
	}
	return nil
}

// A batch is a running `git cat-file --batch`. It answers each request before
// the next one is made, so neither side can wait for the other.
type batch struct {
	cmd    *exec.Cmd
	cancel context.CancelFunc
	in     io.WriteCloser
	out    *bufio.Reader
}

func (r *Repo) openBatch(ctx context.Context) (*batch, error) {
	child, cancel := context.WithCancel(ctx)
	cmd := r.command(child, "cat-file", "--batch")
	in, err := cmd.StdinPipe()
	if err != nil {
		cancel()
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		cancel()
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		cancel()
		return nil, gitError(ctx, "cat-file", err, "")
	}
	return &batch{cmd, cancel, in, bufio.NewReader(out)}, nil
}

// close ends the process. Its exit code says nothing that an answer did not.
func (b *batch) close() {
	b.in.Close()
	b.cancel()
	b.cmd.Wait()
}

// read returns a blob's content.
func (b *batch) read(name string) ([]byte, error) {
	if !isObjectName(name) {
		return nil, ErrMissing
	}
	if _, err := io.WriteString(b.in, name+"\n"); err != nil {
		return nil, errEnded
	}
	head, err := b.out.ReadString('\n')
	if err != nil {
		return nil, errEnded
	}
	size, err := blobSize(head, name)
	if err != nil {
		return nil, err
	}
	blob := make([]byte, size+1)
	if _, err := io.ReadFull(b.out, blob); err != nil {
		return nil, errEnded
	}
	blob, ok := bytes.CutSuffix(blob, []byte("\n"))
	if !ok {
		return nil, errOutput
	}
	return blob, nil
}

// blobSize reads what git says of an object before its content
// (git-cat-file(1), BATCH OUTPUT).
func blobSize(head, name string) (int64, error) {
	fields := strings.Fields(head)
	switch {
	case len(fields) == 2 && fields[1] == "missing":
		return 0, ErrMissing
	case len(fields) != 3 || fields[0] != name || fields[1] != "blob":
		return 0, errOutput
	}
	size, err := strconv.ParseUint(fields[2], 10, 63)
	if err != nil {
		return 0, errOutput
	}
	if size > MaxBlob {
		return 0, ErrTooLarge
	}
	return int64(size), nil
}
