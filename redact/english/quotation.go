package english

import "strings"

// inQuotation reports whether the end of before stands inside someone's words:
// a quotation, curly or straight, opened in the block and did not close. Nested
// ones count; a closing mark without its opening one does not.
func inQuotation(before string) bool {
	curly, straight := 0, false
	for _, r := range before {
		switch r {
		case '“':
			curly++
		case '”':
			curly = max(0, curly-1)
		case '"':
			straight = !straight
		}
	}
	return curly > 0 || straight
}

// inBrackets reports whether an editor's brackets already stand around.
func inBrackets(before, after string) bool {
	return strings.HasSuffix(before, "[") && strings.HasPrefix(after, "]")
}
