package pipeline

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"

	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact/text"
)

// maxFile bounds the files that are read: notes of an evening are a thousand
// times smaller. It keeps memory within bounds that can be stated.
const maxFile = 64 << 20

// maxText bounds what is read as text, whose findings take many times its size.
const maxText = 12 << 20

// The reasons for which a file is not read, besides those of [source.Read].
var (
	ErrNotRegular = errors.New("not a regular file")
	ErrTooLarge   = fmt.Errorf("larger than %d MiB", maxText>>20)
	ErrChanging   = errors.New("changed while it was read")
	ErrEmpty      = errors.New("nothing to read in it")
)

// A FileError says which file a verb failed on.
type FileError struct {
	Path string
	Err  error
}

func (e *FileError) Error() string { return e.Path + ": " + e.Err.Error() }

func (e *FileError) Unwrap() error { return e.Err }

// Missing reports whether the file is not there or may not be read, rather than
// not understood.
func (e *FileError) Missing() bool {
	return errors.Is(e.Err, fs.ErrNotExist) || errors.Is(e.Err, fs.ErrPermission)
}

func fileError(path string, err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return &FileError{path, err}
}

// ReadFile reads a regular file of at most [maxFile] bytes. It refuses a FIFO or
// a device before it would wait on one, also one that takes a file's place
// meanwhile; and a file that another program is writing, of which it would see a
// part.
func ReadFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fileError(path, err)
	}
	if !info.Mode().IsRegular() {
		return nil, fileError(path, ErrNotRegular)
	}
	f, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, fileError(path, err)
	}
	defer f.Close()
	return readSteady(path, f)
}

// readSteady reads an open file, and makes sure that it is the same at the end.
func readSteady(path string, f interface {
	io.Reader
	Stat() (fs.FileInfo, error)
}) ([]byte, error) {
	before, err := f.Stat()
	if err != nil {
		return nil, fileError(path, err)
	}
	if !before.Mode().IsRegular() {
		return nil, fileError(path, ErrNotRegular)
	}
	raw, err := readAll(path, f, before.Size())
	if err != nil {
		return nil, err
	}
	after, err := f.Stat()
	if err != nil {
		return nil, fileError(path, err)
	}
	if after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime()) {
		return nil, fileError(path, ErrChanging)
	}
	return raw, nil
}

// readAll reads r up to the bound, whatever size its name promised; size is what
// to make room for, and may be wrong.
func readAll(path string, r io.Reader, size int64) ([]byte, error) {
	var raw bytes.Buffer
	raw.Grow(int(min(size, maxFile)) + bytes.MinRead)
	if _, err := raw.ReadFrom(io.LimitReader(r, maxFile+1)); err != nil {
		return nil, fileError(path, err)
	}
	if raw.Len() > maxFile {
		return nil, fileError(path, ErrTooLarge)
	}
	return raw.Bytes(), nil
}

// readDocument reads a document from disk. Its name, which is scanned and after
// which all that is made of it is called, is the file's own as its folder spells
// it: the folders above it are this machine's business.
func readDocument(path string) (text.Document, error) {
	raw, err := ReadFile(path)
	if err != nil {
		return text.Document{}, err
	}
	doc, err := source.Read(disk.TrueName(path), raw)
	if err != nil {
		return text.Document{}, fileError(path, err)
	}
	return doc, nil
}

func paths(files []disk.File) []string {
	var out []string
	for _, f := range files {
		out = append(out, f.Path)
	}
	return out
}
