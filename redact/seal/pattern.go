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

// name returns the first pattern that stands for itself only and that no other
// excludes, or else the list as it was written.
func (l patternList) name() string {
	for _, p := range l {
		if !strings.ContainsAny(p, "*?!") && l.match(p) {
			return p
		}
	}
	return strings.Join(l, ",")
}

// accepts reports whether there is anyone whom l matches: ssh-keygen lets nobody
// sign by "!relecture-1", "!*,relecture-1" or "*@forum.example,!*@forum.example".
// A pattern that an excluded one matches as it is written counts as excluded
// whole.
func (l patternList) accepts() bool {
	for _, p := range l {
		if !strings.HasPrefix(p, "!") && l.match(p) {
			return true
		}
	}
	return false
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
