package pipeline

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact/text"
)

// maxFile bounds the files that are read: notes of an evening are a thousand
// times smaller. It keeps memory within bounds that can be stated.
const maxFile = 64 << 20

// The reasons for which a file is not read, besides those of [source.Read].
var (
	ErrNotRegular = errors.New("not a regular file")
	ErrTooLarge   = fmt.Errorf("larger than %d MiB", maxFile>>20)
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
// a device before it would wait on one.
func ReadFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fileError(path, err)
	}
	if !info.Mode().IsRegular() {
		return nil, fileError(path, ErrNotRegular)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, fileError(path, err)
	}
	defer f.Close()
	return readAll(path, f)
}

// readAll reads r up to the bound, whatever size its name promised.
func readAll(path string, r io.Reader) ([]byte, error) {
	raw, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return nil, fileError(path, err)
	}
	if len(raw) > maxFile {
		return nil, fileError(path, ErrTooLarge)
	}
	return raw, nil
}

// readDocument reads a document from disk. Its name, which is scanned, is the
// file's own: the folders above it are this machine's business.
func readDocument(path string) (text.Document, error) {
	raw, err := ReadFile(path)
	if err != nil {
		return text.Document{}, err
	}
	doc, err := source.Read(filepath.Base(path), raw)
	if err != nil {
		return text.Document{}, fileError(path, err)
	}
	return doc, nil
}

// Outputs are files that are written together. Nothing stands under its name
// before all of them are on disk; [Outputs.Commit] then renames them in order,
// so that each is the old file or the new one, whole, at every instant.
type Outputs struct{ files []output }

type output struct {
	path string
	data []byte
	mode fs.FileMode
}

// Add puts a file in. Mode 0600 is for what must stay private.
func (o *Outputs) Add(path string, data []byte, mode fs.FileMode) {
	o.files = append(o.files, output{path, data, mode})
}

// Paths returns the names of the files, in the order in which they were added.
func (o *Outputs) Paths() []string {
	var out []string
	for _, f := range o.files {
		out = append(out, f.path)
	}
	return out
}

// Commit writes the files. On an error nothing was renamed that the error does
// not follow, and no temporary file is left.
func (o *Outputs) Commit() error {
	temps := make([]string, 0, len(o.files))
	defer func() {
		for _, t := range temps {
			_ = os.Remove(t) // renamed ones are gone already
		}
	}()
	for _, f := range o.files {
		t, err := writeTemp(f)
		if t != "" {
			temps = append(temps, t)
		}
		if err != nil {
			return fileError(f.path, err)
		}
	}
	for i, f := range o.files {
		if err := os.Rename(temps[i], f.path); err != nil {
			var le *os.LinkError
			if errors.As(err, &le) {
				err = le.Err
			}
			return fileError(f.path, err)
		}
		syncDir(filepath.Dir(f.path))
	}
	return nil
}

func writeTemp(f output) (name string, err error) {
	t, err := os.CreateTemp(filepath.Dir(f.path), ".chatham-*")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, t.Close()) }()
	if err := t.Chmod(f.mode); err != nil {
		return t.Name(), err
	}
	if _, err := t.Write(f.data); err != nil {
		return t.Name(), err
	}
	return t.Name(), t.Sync()
}

// syncDir makes a rename last through a power cut, where the system lets a
// directory be synced; where it does not, the rename is as lasting as it gets.
func syncDir(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// WriteFile writes one file as [Outputs] does.
func WriteFile(path string, data []byte, mode fs.FileMode) error {
	var o Outputs
	o.Add(path, data, mode)
	return o.Commit()
}
