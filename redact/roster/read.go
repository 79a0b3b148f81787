package roster

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// Options steer [Read].
type Options struct {
	// Columns names columns that Read must not guess: field to header, such
	// as "name": "Qui êtes-vous ?". Case, accents and punctuation do not count.
	Columns map[string]string
}

// Read reads a participant list written as CSV: cells between semicolons,
// commas or tabs, quoted as RFC 4180 has it; name is for messages. It finds the
// encoding, the delimiter, the header and the columns by itself. People who
// stand on several rows are one entry.
//
// It returns a [*HeaderError] where no column holds names, a [*ColumnError]
// where opt asks for what is not there, a [*RowError] where quotes do not
// match, and errors that wrap [ErrNoPeople] or [text.ErrNotText].
func Read(name string, raw []byte, opt Options) (*Roster, error) {
	doc, err := text.NewDocument(name, text.Plain, raw)
	if err != nil {
		return nil, fmt.Errorf("read list %s: %w", name, err)
	}
	body, told := lineFeeds(doc.Body())
	delimiter := told
	if delimiter == 0 {
		delimiter = sniff(body, opt)
	}
	rows, err := records(name, body, delimiter)
	if err != nil {
		return nil, err
	}
	r, err := ReadTable(name, rows, opt)
	if err != nil {
		return nil, err
	}
	r.Encoding, r.Delimiter = doc.Encoding, delimiter
	return r, nil
}

// ReadTable reads a participant list whose cells are known already: a sheet of
// a workbook. Its errors are those of [Read] that do not speak of bytes.
func ReadTable(name string, rows [][]string, opt Options) (*Roster, error) {
	var entries []entry
	r := &Roster{}
	if isCanonical(rows) {
		entries = readCanonical(r, rows)
	} else {
		l, err := plan(name, rows, opt)
		if err != nil {
			return nil, err
		}
		l.report(r)
		entries = l.read(r, rows[l.header+1:])
	}
	merged := merge(entries)
	if len(merged) == 0 {
		return nil, fmt.Errorf("read list %s: %w", name, ErrNoPeople)
	}
	r.Merged = len(entries) - len(merged)
	for i := range merged {
		r.People = append(r.People, merged[i].person(fmt.Sprintf("p%02d", i+1)))
	}
	return r, nil
}

// read reads the rows under the header, and counts them in r.
func (l *layout) read(r *Roster, rows [][]string) []entry {
	out := make([]entry, 0, len(rows))
	groups := l.groups()
	for _, row := range rows {
		if isBlank(row) {
			continue
		}
		r.Rows++
		if len(row) > len(l.slots) && !isBlank(row[len(l.slots):]) {
			r.Ragged++
		}
		before := len(out)
		for _, group := range groups {
			out = together(out, before, l.entries(row, group))
		}
		if len(out) == before {
			r.Nobody++
		}
	}
	return out
}

// together adds the people of one more group of a row to those from the index
// on. Someone who is there already under the same name is one person whatever
// the addresses, and what a nameless payer says is said of the participant.
func together(out []entry, from int, more []entry) []entry {
next:
	for i := range more {
		e := &more[i]
		e.identify()
		for j := from; j < len(out); j++ {
			if e.named() && e.key.unordered == out[j].key.unordered {
				out[j].absorb(e)
				continue next
			}
		}
		switch {
		case e.someone():
			out = append(out, *e)
		case len(out) > from:
			out[from].absorb(e)
		}
	}
	return out
}

// groups returns whom the columns speak of, the participant first.
func (l *layout) groups() []string {
	out := []string{""}
	seen := map[string]bool{"": true}
	for _, s := range l.slots {
		if s.field != "" && !seen[s.group] {
			seen[s.group] = true
			out = append(out, s.group)
		}
	}
	return out
}

func isBlank(row []string) bool {
	for _, cell := range row {
		if clean(cell) != "" {
			return false
		}
	}
	return true
}

// records parses body.
func records(name, body string, delimiter rune) ([][]string, error) {
	r := reader(body, delimiter)
	rows, err := r.ReadAll()
	var bad *csv.ParseError
	if errors.As(err, &bad) {
		return nil, rowError(name, body, bad)
	}
	if err != nil {
		return nil, fmt.Errorf("read list %s: %w", name, err)
	}
	return rows, nil
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
	e.Line, e.Column = bad.Line, 1+utf8.RuneCountInString(line[:min(max(bad.Column-1, 0), len(line))])
	return e
}

// lineFeeds ends every line with a line feed, and takes out the line « sep=; »
// that Excel writes and understands, returning the delimiter that it tells.
func lineFeeds(body string) (string, rune) {
	body = strings.ReplaceAll(body, "\r\n", "\n")
	body = strings.ReplaceAll(body, "\r", "\n")
	first, rest, _ := strings.Cut(body, "\n")
	for _, d := range delimiters {
		if strings.EqualFold(strings.TrimSpace(first), "sep="+string(d)) || first == "sep="+string(d) {
			return "\n" + rest, d
		}
	}
	return body, 0
}

// delimiters are tried in this order.
var delimiters = []rune{';', '\t', ','}

// sniff returns the delimiter under which the first rows read best: a column of
// names, many headers that are understood, no row longer than its header.
func sniff(body string, opt Options) rune {
	best, most := ',', [4]int{-1}
	spare := true
	for _, d := range delimiters {
		if !strings.ContainsRune(body, d) {
			if !spare {
				continue
			}
			spare = false // one that does not occur: a list of one column
		}
		if s := fit(head(body, d), opt); slices.Compare(most[:], s[:]) < 0 {
			best, most = d, s
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
		if err == io.EOF || err != nil {
			break
		}
		rows = append(rows, row)
	}
	return rows
}

// fit scores a reading of the first rows.
func fit(rows [][]string, opt Options) [4]int {
	l, found := findHeader(rows)
	if len(opt.Columns) > 0 {
		if o, err := override("", rows, l, opt); err == nil {
			l, found = o, names(o.slots)
		}
	}
	var s [4]int
	if found {
		s[0] = 1
	}
	if len(rows) == 0 {
		return s
	}
	s[1], _ = understood(l.slots)
	for _, row := range rows[l.header+1:] {
		if len(row) > len(l.slots) {
			s[2]--
		}
	}
	s[3] = len(l.slots)
	return s
}
