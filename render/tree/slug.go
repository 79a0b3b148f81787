package tree

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// reserved are the IDs that a page needs for itself.
var reserved = [...]string{"main"}

// slugs hands out IDs, each once. It maps an ID that is taken to the number
// that was last added to it; 1 stands for none.
type slugs map[string]int

func newSlugs() slugs {
	s := make(slugs)
	for _, id := range reserved {
		s[id] = 1
	}
	return s
}

// unique returns the slug of words, with a number where it is taken.
func (s slugs) unique(words string) string {
	base := slug(words)
	id := base
	for s[id] > 0 {
		s[base]++
		id = base + "-" + strconv.Itoa(s[base])
	}
	s[id] = 1
	return id
}

// slug writes words in lower-case ASCII letters and digits, with a hyphen for
// every run of anything else: « Réunion : l’œuvre » is "reunion-l-oeuvre".
// Words without a letter that has an ASCII form give "section".
func slug(words string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFD.String(words) {
		switch {
		case r == 'œ' || r == 'Œ':
			gap = write(&b, gap, "oe")
		case r == 'æ' || r == 'Æ':
			gap = write(&b, gap, "ae")
		case r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			gap = write(&b, gap, string(unicode.ToLower(r)))
		case !unicode.Is(unicode.Mn, r):
			gap = true
		}
	}
	if b.Len() == 0 {
		return "section"
	}
	return b.String()
}

// write adds s, after a hyphen where a gap came before it inside the slug. The
// gap is then filled.
func write(b *strings.Builder, gap bool, s string) bool {
	if gap && b.Len() > 0 {
		b.WriteByte('-')
	}
	b.WriteString(s)
	return false
}
