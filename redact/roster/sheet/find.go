package sheet

import (
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
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

// A Layout is where a list keeps what.
type Layout struct {
	Header int // the row that names the columns, from 0
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
		if cell.Clean(s.header) != "" {
			filled++
		}
	}
	return known, filled
}

// findHeader returns the first row that names a column of names. A title that
// stands alone in its row (« Participants ») gives way to a fuller header below.
// Where no row does, it returns the row that says most, and false.
func findHeader(rows [][]string) (Layout, bool) {
	best, found := Layout{}, false
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
			return Layout{i, slots}, true
		case named && !found:
			best, found = Layout{i, slots}, true
		case !found && known > most:
			best, most = Layout{i, slots}, known
		}
	}
	return best, found
}

// isPoll reports whether rows start like the export of a date poll, such as
// Framadate's: names below a corner that is empty, dates or choices beside it.
func isPoll(rows [][]string) bool {
	head := rows[0]
	if len(head) < 2 || cell.Clean(head[0]) != "" || cell.Clean(head[1]) == "" {
		return false
	}
	if isDate(head[1]) {
		return true
	}
	votes := column(rows[1:], 1)
	return len(votes) > 0 && mostly(votes, func(v string) bool { return answer().vote[cell.Joined(v)] })
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
	return digits > 0 && slices.ContainsFunc(cell.Words(s), func(w string) bool { return answer().calendar[w] })
}

// column returns the values of a column that hold anything, at most 200.
func column(rows [][]string, i int) []string {
	var values []string
	for _, row := range rows {
		if i < len(row) && len(values) < 200 {
			if v := cell.Clean(row[i]); v != "" {
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
