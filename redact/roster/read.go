package roster

import (
	"fmt"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/roster/sheet"
	"github.com/opendetat/chatham/redact/text"
)

// Options steer [Read].
type Options struct {
	// Columns names columns that Read must not guess: field to header, such
	// as "name": "Qui êtes-vous ?". Case, accents and punctuation do not count.
	// The fields are the values of [Field].
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
	rows, delimiter, err := sheet.Records(name, doc.Body(), opt.Columns)
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
	r := &Roster{}
	var entries []entry
	if isCanonical(rows) {
		entries = r.readCanonical(rows)
	} else {
		l, err := sheet.Plan(name, rows, opt.Columns)
		if err != nil {
			return nil, err
		}
		r.Columns, r.Dropped = l.Columns()
		entries = r.readRows(l, rows[l.Header+1:])
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

// readRows reads the rows under the header, and counts them.
func (r *Roster) readRows(l *sheet.Layout, rows [][]string) []entry {
	out := make([]entry, 0, len(rows))
	whom := l.Whom()
	for _, row := range rows {
		if isBlank(row) {
			continue
		}
		r.Rows++
		if len(row) > l.Width() && !isBlank(row[l.Width():]) {
			r.Ragged++
		}
		before := len(out)
		for _, w := range whom {
			out = together(out, before, readEntries(l, row, w))
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

func isBlank(row []string) bool {
	for _, c := range row {
		if cell.Clean(c) != "" {
			return false
		}
	}
	return true
}
