package grammar

import (
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
)

// Gone takes a finding out and what would be left around nothing: a pair of
// brackets or quotation marks, one of two commas, one of two spaces. A line
// break always stays.
func (l Language) Gone(before, after string) redact.Replacement {
	b, a := emptied(before, after)
	b, a = oneComma(b, a)
	b, a = l.oneSpace(b, a)
	return redact.Replacement{Left: len(before) - len(b), Right: len(after) - len(a)}
}

// emptied cuts the pairs that hold nothing any more.
func emptied(before, after string) (string, string) {
	for {
		b, a := trimBlanks(before, after)
		switch string([]rune{Last(b), First(a)}) {
		case "()", "[]":
			before, after = b[:len(b)-1], a[1:]
		case "«»", "“”":
			before, after = b[:len(b)-utf8.RuneLen(Last(b))], a[utf8.RuneLen(First(a)):]
		default:
			return before, after
		}
	}
}

// oneComma cuts the comma that would follow another sign or nothing, or that
// would stand before one.
func oneComma(before, after string) (string, string) {
	b, a := trimBlanks(before, after)
	switch {
	case First(a) == ',' && (startsLine(b) || strings.ContainsRune(",;:.!?…([«“", Last(b))):
		return before, a[1:]
	case Last(b) == ',' && (EndsLine(a) || strings.ContainsRune(".;:!?…)]»”", First(a))):
		return b[:len(b)-1], after
	}
	return before, after
}

// oneSpace cuts a blank that would follow another, start or end a line, or
// stand before a sign that takes none before it.
func (l Language) oneSpace(before, after string) (string, string) {
	b, a := Last(before), First(after)
	switch {
	case IsBlank(b) && (IsBlank(a) || EndsLine(after) || l.closes(a)):
		return before[:len(before)-utf8.RuneLen(b)], after
	case IsBlank(a) && (startsLine(before) || b == '(' || b == '['):
		return before, after[utf8.RuneLen(a):]
	}
	return before, after
}

// closes reports whether a sign stands right after what comes before it.
func (l Language) closes(sign rune) bool {
	return strings.ContainsRune(",.…)];:!?", sign) && !strings.ContainsRune(l.Spaced, sign)
}

// trimBlanks returns both sides without the blanks where they meet.
func trimBlanks(before, after string) (string, string) {
	return strings.TrimRightFunc(before, IsBlank), strings.TrimLeftFunc(after, IsBlank)
}

func startsLine(before string) bool { return before == "" || IsBreak(Last(before)) }

// EndsLine reports whether a line ends at the start of after.
func EndsLine(after string) bool { return after == "" || IsBreak(First(after)) }
