package english

import (
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
)

// gone takes a finding out and what would be left around nothing: a pair of
// brackets or quotation marks, one of two commas, one of two spaces. A line
// break always stays.
func gone(before, after string) redact.Replacement {
	b, a := emptied(before, after)
	b, a = oneComma(b, a)
	b, a = oneSpace(b, a)
	return redact.Replacement{Left: len(before) - len(b), Right: len(after) - len(a)}
}

// emptied cuts the pairs that hold nothing any more.
func emptied(before, after string) (string, string) {
	for {
		b, a := trimBlanks(before, after)
		switch string([]rune{last(b), first(a)}) {
		case "()", "[]":
			before, after = b[:len(b)-1], a[1:]
		case "“”":
			before, after = b[:len(b)-len("“")], a[len("”"):]
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
	case first(a) == ',' && (startsLine(b) || strings.ContainsRune(",;:.!?…([“", last(b))):
		return before, a[1:]
	case last(b) == ',' && (endsLine(a) || strings.ContainsRune(".;:!?…)]”", first(a))):
		return b[:len(b)-1], after
	}
	return before, after
}

// oneSpace cuts a blank that would follow another, start or end a line, or
// stand before a sign that closes.
func oneSpace(before, after string) (string, string) {
	b, a := last(before), first(after)
	switch {
	case isBlank(b) && (isBlank(a) || endsLine(after) || strings.ContainsRune(",.;:!?…)]", a)):
		return before[:len(before)-utf8.RuneLen(b)], after
	case isBlank(a) && (startsLine(before) || b == '(' || b == '['):
		return before, after[utf8.RuneLen(a):]
	}
	return before, after
}

// trimBlanks returns both sides without the blanks where they meet.
func trimBlanks(before, after string) (string, string) {
	return strings.TrimRightFunc(before, isBlank), strings.TrimLeftFunc(after, isBlank)
}

func startsLine(before string) bool { return before == "" || isBreak(last(before)) }

func endsLine(after string) bool { return after == "" || isBreak(first(after)) }
