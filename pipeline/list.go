package pipeline

import (
	"errors"

	"github.com/opendetat/chatham/redact/roster"
)

// ErrList is wrapped by every failure to open a participant list: without it
// nobody can tell whether a text is clean.
var ErrList = errors.New("the participant list cannot be read")

// A List names a participant list and what its columns are.
type List struct {
	Path    string            // empty: none
	Columns map[string]string // field → header, where the guess is wrong
}

// OpenList reads a list; without a path it returns an empty roster.
func OpenList(l List) (*roster.Roster, error) {
	if l.Path == "" {
		return roster.Empty(), nil
	}
	raw, err := ReadFile(l.Path)
	if err != nil {
		return nil, &ListError{l.Path, err}
	}
	return readList(l.Path, raw, l.Columns)
}

// openList reads a list or, without a path, the one that the configuration of a
// folder names.
func openList(l List, dir string) (*roster.Roster, error) {
	if l.Path == "" {
		config, err := FindConfig(dir)
		if err != nil {
			return nil, err
		}
		l.Path = config.path(config.List)
	}
	return OpenList(l)
}

func readList(name string, raw []byte, columns map[string]string) (*roster.Roster, error) {
	r, err := roster.Read(name, raw, roster.Options{Columns: columns})
	if err != nil {
		return nil, &ListError{name, err}
	}
	return r, nil
}

// A ListError says which list cannot be read, and why. Each is [ErrList].
type ListError struct {
	Path string
	Err  error
}

func (e *ListError) Error() string { return e.Err.Error() }

func (e *ListError) Is(target error) bool { return target == ErrList }

func (e *ListError) Unwrap() error { return e.Err }
