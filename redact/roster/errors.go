package roster

import (
	"errors"
	"fmt"
	"strings"
)

// ErrNoPeople is wrapped by the error for a list that has a header and nobody
// under it.
var ErrNoPeople = errors.New("the list has no people")

// A HeaderError says that no row of a list names a column of names.
type HeaderError struct {
	Name   string   // the file
	Header []string // the cells of the likeliest header, shortened; nil where they may be data
	Cells  int      // how many cells that row has
}

func (e *HeaderError) Error() string {
	if len(e.Header) == 0 {
		return fmt.Sprintf("%s: no column of names, and no header in the first rows (%d columns)", e.Name, e.Cells)
	}
	return fmt.Sprintf("%s: no column of names among %s", e.Name, quoted(e.Header))
}

// A ColumnError says that [Options.Columns] asks for what is not there.
type ColumnError struct {
	Name   string   // the file
	Field  Field    // the field asked for
	Want   string   // the header asked for; empty when Field itself is unknown
	Header []string // the headers there are, shortened; nil where they may be data
	Cells  int      // how many columns there are
}

func (e *ColumnError) Error() string {
	switch {
	case e.Want == "":
		return fmt.Sprintf("%s: no field is called %q", e.Name, clip(string(e.Field)))
	case len(e.Header) == 0:
		return fmt.Sprintf("%s: no column for %s among %d", e.Name, e.Field, e.Cells)
	}
	return fmt.Sprintf("%s: no column %q for %s among %s", e.Name, clip(e.Want), e.Field, quoted(e.Header))
}

// A RowError says where a list breaks the rules of CSV. It wraps
// [encoding/csv.ErrQuote] or [encoding/csv.ErrBareQuote].
type RowError struct {
	Name   string // the file
	Line   int    // from 1; for a quote that is never closed, where its row starts
	Column int    // from 1, in characters; 0 when only the line is known
	Err    error
}

func (e *RowError) Error() string {
	if e.Column == 0 {
		return fmt.Sprintf("%s:%d: %v", e.Name, e.Line, e.Err)
	}
	return fmt.Sprintf("%s:%d:%d: %v", e.Name, e.Line, e.Column, e.Err)
}

func (e *RowError) Unwrap() error { return e.Err }

func quoted(header []string) string {
	q := make([]string, len(header))
	for i, h := range header {
		q[i] = fmt.Sprintf("%q", h)
	}
	return strings.Join(q, ", ")
}
