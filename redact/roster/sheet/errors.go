package sheet

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

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

// A ColumnError says that the caller asks for what is not there.
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

// clip shortens what a message shows of a header.
func clip(s string) string {
	const most = 60
	s, _, _ = strings.Cut(cell.Clean(s), ":") // what follows may be an answer
	s = strings.TrimSpace(s)
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most-1]) + "…"
}

// showable returns headers that a message may show: those of a row most of
// whose cells are words for columns, and none of which looks like data. One cell
// alone may be someone whose presence it tells: «KERBRAT Maud - présente».
func showable(slots []slot) []string {
	known, filled := understood(slots)
	if known < 2 || 2*known <= filled {
		return nil
	}
	header := make([]string, 0, len(slots))
	for _, s := range slots {
		h := shown(s.header)
		if h == "" && cell.Clean(s.header) != "" {
			return nil
		}
		header = append(header, h)
	}
	return header
}

// shown returns a header as messages may show it, or nothing when it holds an
// address, a number longer than a date, or more than one sentence: notes that
// were given for a list.
func shown(header string) string {
	digits := 0
	for _, r := range header {
		if '0' <= r && r <= '9' {
			digits++
		}
	}
	if digits > 8 || strings.Contains(header, "@") || strings.Contains(header, ". ") {
		return ""
	}
	return clip(header)
}
