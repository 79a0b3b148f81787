package name

import (
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// ParseParts reads a first name and a surname that stand in cells of their own.
// A cell that holds both, the other being empty, is read as a whole name.
func ParseParts(given, family string) (Name, bool) {
	var n Name
	g, f := n.extract(cell.Clean(given)), n.extract(cell.Clean(family))
	noGiven, noFamily := IsNobody(g), IsNobody(f)
	if noGiven && noFamily {
		return n, len(n.Emails)+len(n.Also) > 0
	}
	if noGiven && !isSurname(g) {
		g = ""
	}
	if noFamily && !isSurname(f) {
		f = ""
	}
	switch {
	case g == "" && f != "" && mixed(f):
		return parse(cell.Clean(family), false), true
	case f == "" && slices.ContainsFunc(strings.Fields(g), isCaps) && mixed(g):
		return parse(cell.Clean(given), false), true
	}
	g = strings.Join(n.takeTitle(strings.Fields(g)), " ")
	f = strings.Join(n.takeBirth(n.takeTitle(strings.Fields(f))), " ")
	n.Given, n.Family = g, f
	n.Whole = cell.Clean(g + " " + f)
	return n, true
}

// isSurname reports whether a placeholder is a surname too, when something
// else stands beside it.
func isSurname(part string) bool {
	switch cell.Joined(part) {
	case "guest", "test", "vide", "total", "nil":
		return true
	}
	return false
}

// mixed reports whether a cell has several words, not all in capitals, none of
// which starts a surname.
func mixed(s string) bool {
	w := strings.Fields(s)
	return len(w) > 1 && !every(w, isCaps) && !isParticle(w[0]) && !isElided(w[0])
}
