package seal

import "strings"

// A patternList is comma-separated patterns (ssh_config(5), PATTERNS): "*" is
// any bytes, "?" one byte, and "!" before a pattern excludes what it matches.
type patternList []string

func parsePatterns(s string) patternList { return strings.Split(s, ",") }

// match reports whether a pattern matches s and no excluded one does, wherever
// it stands in the list. Case counts.
func (l patternList) match(s string) bool {
	found := false
	for _, p := range l {
		if not, ok := strings.CutPrefix(p, "!"); ok {
			if glob(not, s) {
				return false
			}
		} else if glob(p, s) {
			found = true
		}
	}
	return found
}

// name returns the first pattern that stands for itself only, or else the list
// as it was written.
func (l patternList) name() string {
	for _, p := range l {
		if !strings.ContainsAny(p, "*?!") {
			return p
		}
	}
	return strings.Join(l, ",")
}

// glob reports whether the whole of s matches p. It goes back to the last star
// only, so its time is at most len(p)·len(s): a hostile list cannot stall it.
func glob(p, s string) bool {
	star, mark := -1, 0
	i, j := 0, 0
	for j < len(s) {
		switch {
		case i < len(p) && p[i] == '*':
			star, mark = i, j
			i++
		case i < len(p) && (p[i] == '?' || p[i] == s[j]):
			i++
			j++
		case star >= 0:
			mark++
			i, j = star+1, mark
		default:
			return false
		}
	}
	return strings.Trim(p[i:], "*") == ""
}
