package text

import "strings"

// JoinsName reports whether what stands between two words of a folded text may
// stand within a name: nothing, spaces of any number, one line break, a hyphen,
// an apostrophe, a dot, an underscore, a comma («Kerbrat, Maud»). before is the
// word before it: the dot after a letter shortens a name («M. Kerbrat»), the dot
// after a word ends a sentence, which no name goes across, and neither does a
// name go across a dash with spaces around it.
func JoinsName(before, gap string) bool {
	signs, breaks := 0, 0
	for i := 0; i < len(gap); i++ {
		switch gap[i] {
		case ' ':
		case '\n':
			breaks++
		case '-', '\'', '.', '_', ',', '+':
			signs++
		default:
			return false
		}
	}
	if signs > 2 || breaks > 1 {
		return false
	}
	blank := func(c byte) bool { return c == ' ' || c == '\n' }
	for i := range len(gap) - 1 {
		switch c := gap[i]; {
		case c == '.' && blank(gap[i+1]) && !shortened(before):
			return false
		case c == '-' && blank(gap[i+1]) && i > 0 && blank(gap[i-1]):
			return false
		}
	}
	return true
}

// shortened reports whether a dot after a folded word says that it is cut short.
func shortened(word string) bool {
	return len(word) == 1 || strings.Contains(" st ste ch cl fr ph th ", " "+word+" ")
}
