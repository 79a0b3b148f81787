package grammar

import "strings"

// InQuotation reports whether the end of before stands inside someone's words:
// a quotation of any kind opened in the block and did not close. Nested ones
// count; a closing sign without its opening one does not.
func InQuotation(before string) bool {
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

// InBrackets reports whether an editor's brackets already stand around.
func InBrackets(before, after string) bool {
	return strings.HasSuffix(before, "[") && strings.HasPrefix(after, "]")
}
