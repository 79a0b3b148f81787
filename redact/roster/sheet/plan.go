package sheet

import (
	"iter"
	"slices"
)

// Plan finds the header of a list and settles what each column is used for;
// name is for messages. columns names columns that must not be guessed, field
// to header; case, accents and punctuation of the header do not count.
//
// A list without a header is read where it is one name a line and nothing else.
//
// It returns a [*HeaderError] where no column holds names, and a [*ColumnError]
// where columns asks for what is not there.
func Plan(name string, rows [][]string, columns map[string]string) (*Layout, error) {
	l, found := findHeader(rows)
	if len(columns) > 0 {
		var err error
		if l, err = override(name, rows, l, columns); err != nil {
			return nil, err
		}
		found = names(l.slots)
	}
	if !found && len(columns) == 0 {
		if known, _ := understood(l.slots); known == 0 {
			if bare, ok := bareNames(rows); ok {
				return &bare, nil
			}
		}
	}
	if !found {
		return nil, &HeaderError{Name: name, Header: showable(l.slots), Cells: len(l.slots)}
	}
	l.confirm(rows[l.Header+1:])
	l.promote()
	l.settle()
	if !names(l.slots) {
		return nil, &HeaderError{Name: name, Header: showable(l.slots), Cells: len(l.slots)}
	}
	return &l, nil
}

// Width returns how many columns the header has.
func (l *Layout) Width() int { return len(l.slots) }

// Whom returns whom the columns speak of: the participant, who is the empty
// string, then others such as « payer », each a key for [Layout.Cells].
func (l *Layout) Whom() []string {
	out := []string{""}
	for _, s := range l.slots {
		if s.field != "" && !slices.Contains(out, s.group) {
			out = append(out, s.group)
		}
	}
	return out
}

// Cells returns the cells of a row that speak of someone, from left to right,
// with what each holds.
func (l *Layout) Cells(row []string, whom string) iter.Seq2[Field, string] {
	return func(yield func(Field, string) bool) {
		for i, s := range l.slots[:min(len(row), len(l.slots))] {
			if s.group == whom && s.field != "" && !yield(s.field, row[i]) {
				return
			}
		}
	}
}

// FamilyFirst reports whether the header of someone's whole name puts the
// surname first: « Nom et prénom ».
func (l *Layout) FamilyFirst(whom string) bool {
	return slices.ContainsFunc(l.slots, func(s slot) bool { return s.group == whom && s.familyFirst })
}

// Columns returns the columns that are used and those that are dropped.
func (l *Layout) Columns() (kept, dropped []Column) {
	for i, s := range l.slots {
		c := Column{Index: i + 1, Header: shown(s.header), Field: s.field, Other: s.group != "", Reason: s.reason}
		if s.field != "" {
			kept = append(kept, c)
		} else {
			dropped = append(dropped, c)
		}
	}
	return kept, dropped
}
