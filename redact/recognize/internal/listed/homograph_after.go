package listed

import (
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
)

// followed looks for what makes the word the head of what stands behind it, and
// then for the verb whose subject is someone.
func (r *reader) followed(m match, f form) sense {
	if r.next(m.last, " ") == "" {
		return unsaid
	}
	if s := r.heads(m, f); s != unsaid {
		return s
	}
	k, word, after := m.last+1, r.word(m.first), r.word(m.last+1)
	switch {
	case !r.clause(m.first):
	case r.grammar(word):
		if reading.In(copulas, after) || r.speech(k) {
			return ratherSomeone
		}
		return theWord
	case r.does(k):
		return someone
	case !r.in.French && after == "to" && f.kind != roster.Family:
		return ratherSomeone // «Rob to chase»
	case after == "sur":
		return ratherWord
	}
	return unsaid
}

// heads looks for a number, a complement or an adjective that the word leads to,
// and for the noun or the object of the adjective or the verb that it is.
func (r *reader) heads(m match, f form) sense {
	k, word, after := m.last+1, r.word(m.first), r.word(m.last+1)
	capital := r.capital(m.first)
	opens := r.opens(m.first) || r.shouting(m.first, m.last)
	switch {
	case r.number(k) && reading.In(countedBy, word), !capital && reading.In(fillers, word) && reading.In(fillerTails, after):
		return theWord
	case after == "a" && r.next(k, " ") == word: // «petit à petit»
		return theWord
	case r.number(k):
		return ratherWord
	case after == "of", reading.In(complements, after) && r.in.Words.All[r.as[m.first].Word].Is&reading.Function != 0:
		return theWord
	case reading.In(complements, after) && !r.accord(k):
		if capital && opens {
			return ratherWord
		}
	case capital && !r.capital(k) && !r.does(k) && r.qualifies(k):
		return ratherWord
	case !r.in.French && !capital && reading.In(modals, word) && !r.does(k) && !reading.In(companions, r.before(m.first)):
		return theWord
	case opens && (reading.In(nounAfter, word) || !r.in.French && reading.In(adjectives, word)) && r.noun(k):
		if r.plain(word, f) {
			return theWord
		}
		return ratherWord
	case !capital && !opens && reading.In(nounAfter, word) && r.noun(k):
		return ratherWord // «on met petit budget»
	case !r.in.French && reading.In(englishObjects, after) && (reading.In(openingVerbs, word) || reading.In(grammarWords, word)):
		return theWord
	case capital && r.capital(k) && r.ordinary(after) && !reading.In(joiners, after) && !r.shouting(m.first, m.last):
		return ratherWord
	}
	return unsaid
}

// accord reports whether «d'accord» begins at an atom.
func (r *reader) accord(k int) bool {
	return r.word(k) == "d" && k+1 < len(r.as) && r.word(k+1) == "accord"
}

// noun reports whether the atom is a word in lower case that can be the noun of an
// adjective before it: no verb, and nothing that is said of people.
func (r *reader) noun(k int) bool {
	w := r.word(k)
	if r.capital(k) || r.number(k) || reading.In(clitics, w) || reading.In(joiners, w) || reading.In(prepositions, w) || reading.In(attributes, w) {
		return false
	}
	return reading.In(nounsToo, w) || !r.does(k) && !(r.in.French && infinitive(w))
}

// infinitive reports whether a French word is built as an infinitive is, and
// hardly any noun.
func infinitive(w string) bool {
	return len(w) > 4 && strings.HasSuffix(w, "er") && !strings.HasSuffix(w, "ier") || strings.HasSuffix(w, "oir") && len(w) > 3 && w != "soir"
}

// does reports whether the atoms from k on are a verb whose subject is one person,
// the pronouns and the negation before it skipped.
func (r *reader) does(k int) bool {
	for skipped := 0; skipped < 3 && k < len(r.as); skipped++ {
		w := r.word(k)
		switch {
		case k > 0 && strings.Contains(r.gap(k-1), "\n"):
			return false
		case reading.In(" ne n se s ", w) && r.in.French, reading.In(" l m t ", w) && r.gap(k) == "'":
			return k+1 < len(r.as) // a verb stands behind it
		case r.speech(k), r.in.French && (reading.In(doings, w) || conjugated(w)), reading.In(attributes, w), r.accord(k), w == "non" && r.next(k, " ") == "plus":
			return true
		case !r.in.French && (len(w) > 4 && strings.HasSuffix(w, "ed") || reading.In(englishDoings, w)):
			return true
		case reading.In(clitics, w):
			k++
		default:
			return false
		}
	}
	return false
}

// conjugated reports whether a French word is built as verbs are in the imperfect,
// the conditional or the future.
func conjugated(w string) bool {
	if len(w) < 5 || reading.In(" souhait portrait extrait retrait attrait parfait bienfait forfait abstrait distrait opera camera", w) {
		return false
	}
	return strings.HasSuffix(w, "ait") || strings.HasSuffix(w, "era") || strings.HasSuffix(w, "ira")
}

// clause reports whether a clause opens at the atom, so that it may be its subject.
func (r *reader) clause(i int) bool {
	return r.opens(i) || strings.ContainsAny(r.gap(i-1), ",/") || reading.In(conjunctions, r.before(i)) || r.stamped(i)
}

// stamped reports whether a time of day stands before the atom: «18h52 rose
// demande».
func (r *reader) stamped(i int) bool {
	if i == 0 || strings.Trim(r.gap(i-1), " ])-|~") != "" {
		return false
	}
	if r.word(i-1) == "h" {
		return i > 1 && r.number(i-2)
	}
	return i > 2 && r.number(i-1) && (r.word(i-2) == "h" || strings.HasSuffix(r.gap(i-2), ":"))
}

// led looks for what stands before the word and is weaker than what follows it.
func (r *reader) led(m match, _ form) sense {
	word, before := r.word(m.first), r.before(m.first)
	capital := r.capital(m.first)
	switch {
	case before == "" || capital && !r.proper(word):
	case before == "a" && m.first > 1 && r.word(m.first-2) == word: // «petit à petit»
		return theWord
	case reading.In(companions, before) && !reading.In(virtues, word):
		return ratherSomeone
	case capital:
	case r.in.French && infinitive(before):
		if reading.In(adjectives, word) {
			return unsaid
		}
		return ratherSomeone // «prévenir max»: a noun would have its article
	case before == "sans", reading.In(haves, before):
		return ratherWord
	case reading.In(adjectives, word) && r.noun(m.first-1) && reading.In(determiners, r.before(m.first-1)):
		return theWord
	case (reading.In(adjectives, word) || !r.in.French) && r.noun(m.first-1) && r.in.Words.All[r.as[m.first-1].Word].Is&reading.Ordinary != 0 && !reading.In(conjunctions, before):
		if two := r.before(m.first - 1); reading.In(prepositions, two) || r.number(m.first-2) {
			return theWord
		}
		if r.in.French && r.does(m.last+1) {
			return unsaid
		}
		return ratherWord
	}
	return unsaid
}

// qualifies reports whether an atom is built as French adjectives are and verbs
// are not.
func (r *reader) qualifies(k int) bool {
	for _, end := range []string{"aire", "ique", "ale", "elle", "euse", "ive", "able", "ible", "ienne"} {
		if strings.HasSuffix(r.word(k), end) {
			return r.in.French
		}
	}
	return false
}

// closes reports whether a clause ends behind the atom.
func (r *reader) closes(last int) bool {
	return strings.ContainsAny(r.gap(last), ".,;:!?\n»\")|/+…")
}

// next returns the word behind the atom if nothing but gap is between, or "".
func (r *reader) next(last int, gap string) string {
	if last+1 < len(r.as) && r.gap(last) == gap {
		return r.word(last + 1)
	}
	return ""
}

func (r *reader) number(i int) bool { return i >= 0 && i < len(r.as) && r.word(i)[0] <= '9' }

func (r *reader) speech(i int) bool {
	return i < len(r.as) && r.in.Words.All[r.as[i].Word].Is&reading.Speech != 0
}

// elided reports whether an atom was cut before a vowel, in the notes' own
// spelling: its apostrophe is there.
func (r *reader) elided(i int) bool {
	return len(r.word(i)) == 1 && strings.HasPrefix(r.gap(i), "'") && r.word(i) != "l" && r.word(i) != "d"
}
