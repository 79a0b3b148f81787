package listed

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// mapTitles are what notes of a map of actors say of themselves where they
// begin: there an organisation is what was worked on, not whose someone is.
var mapTitles = []string{
	"world cafe", "cartographie des acteurs", "carte des acteurs", "carte d'acteurs", "qui fait quoi",
	"map of actors", "stakeholder map", "who does what",
}

// mapTitle is how far from their start notes say what they are, in bytes.
const mapTitle = 400

// aMap reports whether the notes are those of a map of actors.
func aMap(folded string) bool {
	head := folded[:min(len(folded), mapTitle)]
	for _, title := range mapTitles {
		if strings.Contains(head, title) {
			return true
		}
	}
	return false
}

// voices stand before an organisation that has a say: « selon la DREAL », « côté
// Bercy », « chez nous à l'Office ».
const voices = " selon d'apres apres cote chez pour nous at from for "

// affiliation judges an organisation of the list that stands by itself: content
// on a map of actors, unless it does or says something, and a question elsewhere.
func (r *reader) affiliation(h *reading.Hit, m match, f form) bool {
	h.Kind, h.Why, h.Severity, h.Score, h.Subject, h.Also = redact.Affiliation, whyAffil, redact.Ask, 0.6, "", nil
	if r.onMap && !r.labels(m.first, m.last) && !r.acts(m.last) && !r.voiced(m.first) {
		h.Severity, h.Score = redact.Keep, 0.3
	}
	return f.atoms > 1 || r.capital(m.first)
}

// joins follow an organisation that does nothing: what else follows it may be the
// verb of what it does or thinks.
const joins = " de du des d et ou a au aux pour avec en sur par of and or in on with for "

// acts reports whether a word follows the organisation as its verb would.
func (r *reader) acts(last int) bool {
	return r.gap(last) == " " && !reading.In(joins, r.word(last+1))
}

// voiced reports whether a word before an organisation, with its article or a
// preposition in between, makes it someone's point of view.
func (r *reader) voiced(i int) bool {
	for range 3 {
		before := r.before(i)
		if reading.In(voices, before) {
			return true
		}
		if !reading.In(" la le les l a au aux de du des d the ", before) {
			return false
		}
		i--
	}
	return false
}
