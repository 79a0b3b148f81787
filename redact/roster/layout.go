package roster

import (
	"slices"
	"strings"
)

// headerDepth is how many rows may stand above the header: titles, the name of
// the event, empty rows.
const headerDepth = 25

// A slot is a column while its use is being settled.
type slot struct {
	header string
	meaning
	given bool // by the caller, not guessed
}

// A layout is where a list keeps what.
type layout struct {
	header int // the row
	slots  []slot
}

// readHeader classifies the cells of a row.
func readHeader(row []string) []slot {
	slots := make([]slot, len(row))
	for i, cell := range row {
		slots[i] = slot{header: cell, meaning: meaning{reason: ReasonUnknown}}
		if len(cell) <= 300 {
			slots[i].meaning = classify(cell)
		}
	}
	return slots
}

// names reports whether a column of names is among the slots.
func names(slots []slot) bool {
	return slices.ContainsFunc(slots, func(s slot) bool { return s.field.names() })
}

// understood counts the slots whose header says something, and those that say
// anything at all.
func understood(slots []slot) (known, filled int) {
	for _, s := range slots {
		if s.field != "" || s.reason != ReasonUnknown {
			known++
		}
		if clean(s.header) != "" {
			filled++
		}
	}
	return known, filled
}

// findHeader returns the first row that names a column of names. A title that
// stands alone in its row (« Participants ») gives way to a fuller header below.
// Where no row does, it returns the row that says most, and false.
func findHeader(rows [][]string) (layout, bool) {
	best, found := layout{}, false
	most := -1
	for i, row := range rows[:min(len(rows), headerDepth)] {
		slots := readHeader(row)
		known, filled := understood(slots)
		named := names(slots)
		if !named && isPoll(rows[i:]) {
			asPoll(slots)
			named = true
		}
		switch {
		case named && filled > 1:
			return layout{i, slots}, true
		case named && !found:
			best, found = layout{i, slots}, true
		case !found && known > most:
			best, most = layout{i, slots}, known
		}
	}
	return best, found
}

// isPoll reports whether rows start like the export of a date poll, such as
// Framadate's: names below a corner that is empty, dates or choices beside it.
func isPoll(rows [][]string) bool {
	head := rows[0]
	if len(head) < 2 || clean(head[0]) != "" || clean(head[1]) == "" {
		return false
	}
	if isDate(head[1]) {
		return true
	}
	votes := column(rows[1:], 1)
	return len(votes) > 0 && mostly(votes, func(v string) bool { return lex().vote[joined(v)] })
}

// asPoll reads the first column as names, the others as answers.
func asPoll(slots []slot) {
	for i := range slots {
		slots[i].meaning = meaning{reason: ReasonAttendance}
	}
	slots[0].meaning = meaning{field: FieldName}
}

func isDate(s string) bool {
	digits := 0
	for _, r := range s {
		if '0' <= r && r <= '9' {
			digits++
		}
	}
	if digits >= 4 && strings.ContainsAny(s, "-/.") {
		return true
	}
	return digits > 0 && slices.ContainsFunc(words(s), func(w string) bool { return lex().calendar[w] })
}

// column returns the values of a column that hold anything, at most 200.
func column(rows [][]string, i int) []string {
	var values []string
	for _, row := range rows {
		if i < len(row) && len(values) < 200 {
			if v := clean(row[i]); v != "" {
				values = append(values, v)
			}
		}
	}
	return values
}

// mostly reports whether more than half of values pass.
func mostly(values []string, pass func(string) bool) bool {
	n := 0
	for _, v := range values {
		if pass(v) {
			n++
		}
	}
	return 2*n > len(values)
}

// plan settles what each column of a list is used for.
func plan(name string, rows [][]string, opt Options) (*layout, error) {
	l, found := findHeader(rows)
	if len(opt.Columns) > 0 {
		var err error
		if l, err = override(name, rows, l, opt); err != nil {
			return nil, err
		}
		found = names(l.slots)
	}
	if !found {
		return nil, &HeaderError{Name: name, Header: showable(l.slots), Cells: len(l.slots)}
	}
	l.confirm(rows[l.header+1:])
	l.promote()
	l.settle()
	if !names(l.slots) {
		return nil, &HeaderError{Name: name, Header: showable(l.slots), Cells: len(l.slots)}
	}
	return &l, nil
}

// override puts the caller's choice of columns over the guess. The header is
// then the first row that has every header asked for.
func override(name string, rows [][]string, guess layout, opt Options) (layout, error) {
	fields := make([]Field, 0, len(opt.Columns))
	for f := range opt.Columns {
		fields = append(fields, Field(f))
	}
	slices.Sort(fields)
	for _, f := range fields {
		if !f.known() {
			return layout{}, &ColumnError{Name: name, Field: f}
		}
	}
	l := guess
	for i, row := range rows[:min(len(rows), headerDepth)] {
		if !slices.ContainsFunc(fields, func(f Field) bool { return find(row, opt.Columns[string(f)]) < 0 }) {
			l = layout{i, readHeader(row)}
			break
		}
	}
	for _, f := range fields {
		i := -1
		if len(rows) > 0 {
			i = find(rows[l.header], opt.Columns[string(f)])
		}
		if i < 0 {
			return layout{}, &ColumnError{name, f, opt.Columns[string(f)], showable(l.slots), len(l.slots)}
		}
		l.choose(i, f)
	}
	return l, nil
}

// find returns the index of the cell that says what header does, whatever its
// case, accents and punctuation, or -1.
func find(row []string, header string) int {
	want := strings.Join(words(header), " ")
	return slices.IndexFunc(row, func(cell string) bool {
		return clean(cell) == clean(header) || want != "" && strings.Join(words(cell), " ") == want
	})
}

// choose gives column i to field f. Guesses at the same field stand back; a
// whole name replaces every guess at a part of one.
func (l *layout) choose(i int, f Field) {
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

// showable returns headers that a message may show: those of a row most of
// whose cells are words for columns, and none of which looks like data.
func showable(slots []slot) []string {
	known, filled := understood(slots)
	if 2*known <= filled {
		return nil
	}
	header := make([]string, 0, len(slots))
	for _, s := range slots {
		h := shown(s.header)
		if h == "" && clean(s.header) != "" {
			return nil
		}
		header = append(header, h)
	}
	return header
}

// shown returns a header as messages may show it, or nothing when it holds an
// address or a number longer than a date.
func shown(header string) string {
	digits := 0
	for _, r := range header {
		if '0' <= r && r <= '9' {
			digits++
		}
	}
	if digits > 8 || strings.Contains(header, "@") {
		return ""
	}
	return clip(header)
}
