package french

import "strings"

// inQuotation reports whether the end of before stands inside someone's words:
// a quotation of any kind opened in the block and did not close. Nested ones
// count; a closing sign without its opening one does not.
func inQuotation(before string) bool {
	var guillemets, curly int
	straight := false
	for _, r := range before {
		switch r {
		case '«':
			guillemets++
		case '»':
			guillemets = max(0, guillemets-1)
		case '“':
			curly++
		case '”':
			curly = max(0, curly-1)
		case '"':
			straight = !straight
		}
	}
	return guillemets > 0 || curly > 0 || straight
}

// inBrackets reports whether an editor's brackets already stand around.
func inBrackets(before, after string) bool {
	return strings.HasSuffix(before, "[") && strings.HasPrefix(after, "]")
}
