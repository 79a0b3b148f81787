package disk

import (
	"errors"
	"io/fs"
	"os"
)

// What keeps a file from being written or held, where a person can do something
// about it.
var (
	ErrInUse     = errors.New("another run of this program is at work on it")
	ErrFull      = errors.New("the disk is full, or a quota is reached")
	ErrForbidden = errors.New("it may not be written there")
	ErrNoFolder  = errors.New("the folder is not there")
	ErrNotFile   = errors.New("what is there is no file")
	ErrBusy      = errors.New("another program holds it open, or it is protected")
	ErrTwin      = errors.New("a file there has the same name but for capitals or the writing of accents")
	ErrReserved  = errors.New("Windows keeps this name for itself")
	ErrLongName  = errors.New("the name is too long")
)

// An Error says which file could not be written or held, and why.
type Error struct {
	Path  string
	Cause error // one of the above; nil where none of them fits
	Err   error // what the system said; nil where it was not asked
}

func (e *Error) Error() string {
	switch {
	case e.Cause == nil:
		return e.Path + ": " + e.Err.Error()
	case e.Err == nil:
		return e.Path + ": " + e.Cause.Error()
	}
	return e.Path + ": " + e.Cause.Error() + ": " + e.Err.Error()
}

// Unwrap returns the cause and what the system said.
func (e *Error) Unwrap() []error {
	var out []error
	for _, err := range []error{e.Cause, e.Err} {
		if err != nil {
			out = append(out, err)
		}
	}
	return out
}

// failure returns err as an [*Error] about the file that was asked for, without
// the names of temporary files that the system's own errors hold.
func failure(path string, err error) error {
	var (
		done    *Error
		inPath  *fs.PathError
		inLink  *os.LinkError
		syscall *os.SyscallError
	)
	switch {
	case err == nil:
		return nil
	case errors.As(err, &done):
		return &Error{path, done.Cause, done.Err}
	case errors.As(err, &inPath):
		err = inPath.Err
	case errors.As(err, &inLink):
		err = inLink.Err
	case errors.As(err, &syscall):
		err = syscall.Err
	}
	for _, known := range causes() {
		if errors.Is(err, known) {
			return &Error{Path: path, Cause: known}
		}
	}
	return &Error{path, causeOf(err), err}
}

// causes lists the errors that are their own cause.
func causes() []error { return []error{ErrInUse, ErrNotFile, ErrBusy, ErrTwin, ErrReserved} }
