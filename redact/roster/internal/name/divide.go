package name

import (
	"slices"
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// divide parts the words of a name into first names and surname. The clues, in
// order: capitals (« DUPONT Marie »), particles (« Jean-Loup Le Goff »),
// initials (« Pierre A. »), the order that the header gives, and last the order
// in which people say their names. One word alone is a first name, unless a
// title stands before it.
func (n *Name) divide(tokens []string, familyFirst bool) {
	for len(tokens) > 1 && lex().suffix[cell.Joined(tokens[len(tokens)-1])] {
		tokens = tokens[:len(tokens)-1]
	}
	from, to := 0, 0
	switch caps := slices.ContainsFunc(tokens, isCaps); {
	case len(tokens) == 0:
		return
	case len(tokens) == 1:
		if n.Title != "" {
			to = 1
		}
	case caps && !every(tokens, isCaps):
		from, to = capitals(tokens)
	default:
		from, to = lower(tokens, familyFirst || caps)
	}
	n.Family = strings.Join(tokens[from:to], " ")
	n.Given = strings.Join(slices.Concat(tokens[:from], tokens[to:]), " ")
}

// capitals returns the bounds of the surname that is written in capitals, with
// the particles before it. Words between capitals belong to it too.
func capitals(tokens []string) (from, to int) {
	from = slices.IndexFunc(tokens, isCaps)
	for to = len(tokens); !isCaps(tokens[to-1]); to-- {
	}
	for from > 0 && isParticle(tokens[from-1]) {
		from--
	}
	if from == 0 && to == len(tokens) && lex().either[cell.Joined(tokens[0])] {
		from = 1 // « Ben ALI »
	}
	return from, to
}

// lower returns the bounds of the surname where capitals do not tell.
func lower(tokens []string, familyFirst bool) (from, to int) {
	last := len(tokens) - 1
	if isParticle(tokens[0]) && !(len(tokens) == 2 && lex().either[cell.Joined(tokens[0])]) {
		for to = 1; to <= last && isParticle(tokens[to-1]); to++ {
		}
		return 0, to
	}
	for i := 1; i < last; i++ {
		if isParticle(tokens[i]) {
			return i, len(tokens)
		}
	}
	if isElided(tokens[last]) {
		return last, len(tokens)
	}
	switch {
	case isInitial(tokens[0]) && !isInitial(tokens[last]):
		for from = 1; from < last && isInitial(tokens[from]); from++ {
		}
		return from, len(tokens)
	case familyFirst && !isInitial(tokens[last]):
		return 0, 1
	}
	return last, len(tokens)
}

// isParticle reports whether a word starts a surname: « de », « Le », or
// « d'Argences » as a whole when it is elided. « de » in capitals counts.
func isParticle(w string) bool {
	if strings.HasSuffix(w, "'") || strings.HasSuffix(w, "’") {
		w = strings.TrimRight(w, "'’")
	}
	return lex().particle[cell.Joined(w)] && !strings.Contains(w, ".")
}

// isElided reports whether a word holds its particle: « d'Argences ».
func isElided(w string) bool {
	_, _, ok := cutElided(w)
	return ok
}

// cutElided parts « d'Argences » into « d' » and « Argences ».
func cutElided(w string) (particle, rest string, ok bool) {
	i := strings.IndexAny(w, "'’")
	if i < 1 {
		return "", w, false
	}
	p := strings.ToLower(w[:i])
	if p != "d" && p != "l" && p != "dell" && p != "dall" {
		return "", w, false
	}
	rest = strings.TrimLeft(w[i:], "'’")
	return w[:len(w)-len(rest)], rest, rest != ""
}

// isInitial reports whether a word is one or several initials: « A. », « A »,
// « J.-L. », « Ch. », and « JL », « JM », which first names alone give. One letter
// of a script without capitals is a name.
func isInitial(w string) bool {
	letters, dots := 0, 0
	for _, r := range w {
		switch {
		case unicode.IsUpper(r) || unicode.IsLower(r):
			letters++
		case r == '.':
			dots++
		case r != '-' && r != '‑':
			return false
		}
	}
	switch {
	case letters == 1:
		return true
	case dots > 0:
		return letters <= 2*dots && letters <= 6 && isUpperFirst(w)
	case letters > 1 && letters <= 3 && letters == len(w):
		return (w[0] == 'J' || w[0] == 'M') && !strings.ContainsAny(w, "AEIOUYaeiouy") && strings.ToUpper(w) == w
	}
	return false
}

func isUpperFirst(w string) bool {
	for _, r := range w {
		return unicode.IsUpper(r)
	}
	return false
}
