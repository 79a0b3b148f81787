package sheet

import (
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// override puts the caller's choice of columns over the guess. The header is
// then the first row that has every header asked for.
func override(name string, rows [][]string, guess Layout, columns map[string]string) (Layout, error) {
	fields := make([]Field, 0, len(columns))
	for f := range columns {
		fields = append(fields, Field(f))
	}
	slices.Sort(fields)
	for _, f := range fields {
		if !f.known() {
			return Layout{}, &ColumnError{Name: name, Field: f}
		}
	}
	l := guess
	for i, row := range rows[:min(len(rows), headerDepth)] {
		if !slices.ContainsFunc(fields, func(f Field) bool { return find(row, columns[string(f)]) < 0 }) {
			l = Layout{i, readHeader(row)}
			break
		}
	}
	for _, f := range fields {
		i := -1
		if len(rows) > 0 {
			i = find(rows[l.Header], columns[string(f)])
		}
		if i < 0 {
			return Layout{}, &ColumnError{name, f, columns[string(f)], showable(l.slots), len(l.slots)}
		}
		l.choose(i, f)
	}
	return l, nil
}

// find returns the index of the cell that says what header does, whatever its
// case, accents and punctuation, or -1.
func find(row []string, header string) int {
	want := strings.Join(cell.Words(header), " ")
	return slices.IndexFunc(row, func(c string) bool {
		return cell.Clean(c) == cell.Clean(header) || want != "" && strings.Join(cell.Words(c), " ") == want
	})
}

// choose gives column i to field f. Guesses at the same field stand back; a
// whole name replaces every guess at a part of one.
func (l *Layout) choose(i int, f Field) {
	for j := range l.slots {
		s := &l.slots[j]
		if s.given || s.group != "" {
			continue
		}
		if s.field == f || f == FieldName && s.field.names() || f.names() && s.field == FieldName {
			s.field, s.reason = "", ReasonUnused
		}
	}
	m := classify(l.slots[i].header)
	l.slots[i].meaning = meaning{field: f, familyFirst: m.familyFirst}
	l.slots[i].given = true
}
