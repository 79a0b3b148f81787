package listed

import (
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
)

// joined looks for someone of the list whose name is no word, on one side of
// «et», «+» or a comma; or for a capital there, which is likely someone's.
func (r *reader) joined(m match) sense {
	best := unsaid
	for _, side := range []int{-1, 1} {
		i := m.first
		if side > 0 {
			i = m.last
		}
		k, how := r.neighbour(i, side)
		switch {
		case how == unsaid:
		case r.isNamed(k):
			best = max(best, how)
		case how == someone && strings.TrimSpace(r.gap(min(i, k))) != r.gap(min(i, k)) && r.alsoListed(m, k):
			best = max(best, ratherSomeone) // «marine / rose / max»
		case side < 0:
		case how == someone && r.likesOf(k), r.likeName(k) && r.capital(m.first) && (how == someone || r.opens(m.first) && !reading.In(calendar, r.word(m.first))):
			best = max(best, ratherSomeone) // «Will, Ana and Tom»
		}
	}
	return best
}

// alsoListed reports whether an atom beside a name that is a word is another such
// name, of the list and no word of grammar.
func (r *reader) alsoListed(m match, k int) bool {
	return k >= 0 && k < len(r.as) && !reading.In(grammarWords, r.word(k)) && !reading.In(grammarWords, r.word(m.first)) && len(r.names.at(r.s, r.as, k)) > 0
}

// likesOf reports whether what «et» leads to is said of people: «et moi», «et les
// autres».
func (r *reader) likesOf(k int) bool {
	return reading.In(" moi toi lui elle ", r.word(k)) || r.word(k) == "les" && r.next(k, " ") == "autres"
}

// likeName reports whether an atom has a capital and is no word.
func (r *reader) likeName(k int) bool {
	return r.capital(k) && len(r.word(k)) > 2 && !r.upper(k) && !r.ordinary(r.word(k)) && r.word(k) != "france"
}

// neighbour returns the atom that is joined to the one at i on a side of it, and
// how much it says if it is someone; unsaid if there is none.
func (r *reader) neighbour(i, side int) (k int, how sense) {
	beside := func(i int) string { return r.gap(i + (side-1)/2) }
	k, gap, how := i+side, beside(i), ratherSomeone
	switch {
	case k < 0 || k >= len(r.as):
		return k, unsaid
	case gap == " " && reading.In(joiners, r.word(k)):
		gap, k, how = beside(k), k+side, someone
	case strings.ContainsAny(gap, "+&/_"):
		how = someone
	case gap != ", ":
		return k, unsaid
	}
	if k < 0 || k >= len(r.as) || len(gap) > 3 || strings.Contains(gap, "\n") {
		return k, unsaid
	}
	return k, how
}

// longestList bounds how many words back the head of a list of people is looked
// for.
const longestList = 24

// listing reports whether the atom stands in a list of people whose head says so:
// «présents : lina, pierre», «scribe : Rose».
func (r *reader) listing(i int) bool {
	for k := i - 1; k >= max(0, i-longestList); k-- {
		switch gap := strings.TrimSpace(r.gap(k)); {
		case strings.Contains(r.gap(k), "\n"):
			return false
		case gap == ":":
			return reading.In(listHeads, r.word(k)) || reading.In(mailHeads, r.word(k)) && r.opens(k)
		case gap != "," && gap != "" && gap != "+" && gap != "/" && gap != "-" && gap != ".":
			return false
		case k == i-1 && gap == "" && !reading.In(joiners, r.word(k)) && !reading.In(titles, r.word(k)):
			return false
		}
	}
	return false
}

// isNamed reports whether an atom is a name of the list that is no word, or the
// end of one that says more.
func (r *reader) isNamed(k int) bool {
	if k < 0 || k >= len(r.as) || r.ordinary(r.word(k)) {
		return false
	}
	for _, m := range r.names.at(r.s, r.as, k) {
		for _, f := range m.forms {
			firm := !f.weak && f.kind != formAffiliation || f.kind == roster.Initials && r.upper(k) && !reading.In(acronyms, r.word(k))
			if m.first == m.last && firm {
				return true
			}
		}
	}
	return false
}
