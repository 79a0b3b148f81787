package sheet

import (
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// delimiters are tried in this order.
var delimiters = []rune{';', '\t', ',', '|'}

// Records cuts a list written as CSV (RFC 4180) into rows of cells, and returns
// the delimiter: what the line « sep=; » tells, or else the one under which the
// first rows read best. Lines may end with a carriage return, a line feed or
// both. columns are those of [Plan]; name is for messages. It returns a
// [*RowError] where quotes do not match.
func Records(name, body string, columns map[string]string) ([][]string, rune, error) {
	body, delimiter := lineFeeds(body)
	if delimiter == 0 {
		delimiter = sniff(body, columns)
	}
	rows, err := reader(body, delimiter).ReadAll()
	var bad *csv.ParseError
	if errors.As(err, &bad) {
		return nil, 0, rowError(name, body, bad)
	}
	if err != nil {
		return nil, 0, fmt.Errorf("read list %s: %w", name, err)
	}
	return rows, delimiter, nil
}

func reader(body string, delimiter rune) *csv.Reader {
	r := csv.NewReader(strings.NewReader(body))
	r.Comma = delimiter
	r.FieldsPerRecord = -1
	return r
}

// rowError counts the column in characters. The end of the file is where a
// quote that is never closed is noticed, but its row is where to look.
func rowError(name, body string, bad *csv.ParseError) *RowError {
	e := &RowError{Name: name, Line: bad.StartLine, Err: bad.Err}
	if bad.Line != bad.StartLine {
		return e
	}
	for range bad.Line - 1 {
		_, body, _ = strings.Cut(body, "\n")
	}
	line, _, _ := strings.Cut(body, "\n")
	e.Column = 1 + utf8.RuneCountInString(line[:min(max(bad.Column-1, 0), len(line))])
	return e
}

// lineFeeds ends every line with a line feed, and blanks the line « sep=; »
// that Excel writes and understands, returning the delimiter that it tells.
func lineFeeds(body string) (string, rune) {
	body = strings.ReplaceAll(body, "\r\n", "\n")
	body = strings.ReplaceAll(body, "\r", "\n")
	first, rest, _ := strings.Cut(body, "\n")
	for _, d := range delimiters {
		if strings.EqualFold(first, "sep="+string(d)) {
			return "\n" + rest, d
		}
	}
	return body, 0
}

// sniff returns the delimiter under which the first rows read best.
func sniff(body string, columns map[string]string) rune {
	best, most := ',', fit{-1}
	spare := true
	for _, d := range delimiters {
		if !strings.ContainsRune(body, d) {
			if !spare {
				continue
			}
			spare = false // one that does not occur stands for a list of one column
		}
		if f := fitOf(head(body, d), columns); slices.Compare(most[:], f[:]) < 0 {
			best, most = d, f
		}
	}
	return best
}

// head returns the first rows of body, as far as they can be read.
func head(body string, delimiter rune) [][]string {
	r := reader(body, delimiter)
	var rows [][]string
	for len(rows) < 2*headerDepth {
		row, err := r.Read()
		if err != nil {
			break
		}
		rows = append(rows, row)
	}
	return rows
}

// A fit says how well the first rows read; what counts most comes first: a
// column of names, headers that are understood, few rows longer than their
// header, many columns.
type fit [4]int

func fitOf(rows [][]string, columns map[string]string) fit {
	l, found := findHeader(rows)
	if len(columns) > 0 {
		if o, err := override("", rows, l, columns); err == nil {
			l, found = o, names(o.slots)
		}
	}
	var f fit
	if found {
		f[0] = 1
	}
	if len(rows) == 0 {
		return f
	}
	f[1], _ = understood(l.slots)
	for _, row := range rows[l.Header+1:] {
		if len(row) > len(l.slots) {
			f[2]--
		}
	}
	f[3] = len(l.slots)
	return f
}
