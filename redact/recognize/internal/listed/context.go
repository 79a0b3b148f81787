package listed

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
)

// titles stand before a surname, folded.
const titles = " m mm mme mmes mlle mlles mr mrs ms dr pr prof me monsieur madame mademoiselle messieurs mesdames maitre docteur professeur professeure "

// eponyms stand before the name of someone whom a place, a law or a work is
// named after.
const eponyms = " saint sainte st ste rue avenue boulevard bd place quai pont impasse allee square cours chemin route lycee college ecole universite hopital clinique stade gymnase salle amphi espace theatre musee bibliotheque mediatheque parc jardin fondation institut prix loi rapport plan decret amendement fort ile mont port cap lac gare metro station cite residence tour notre-dame "

// word returns an atom, folded.
func (r *reader) word(i int) string { return r.s[r.as[i].Start:r.as[i].End] }

// written returns an atom as the text has it.
func (r *reader) written(i int) string {
	at := r.in.Folded.Span(reading.SpanOf(r.as[i], r.as[i]))
	return r.in.Text.Plain[at.Start:at.End]
}

// ordinary reports whether a word is also a common word of the text's language.
func (r *reader) ordinary(word string) bool {
	return reading.Common(word) || !r.in.French && (reading.In(reading.EnglishHomographs, word) || reading.In(grammarWords, word))
}

// capital reports whether the atom begins with a capital in the notes.
func (r *reader) capital(i int) bool {
	c, _ := utf8.DecodeRuneInString(r.written(i))
	return unicode.IsUpper(c) || unicode.IsTitle(c)
}

// upper reports whether the atom is all in capitals, two letters or more.
func (r *reader) upper(i int) bool {
	s := r.written(i)
	return utf8.RuneCountInString(s) > 1 && strings.IndexFunc(s, unicode.IsLower) < 0 && r.capital(i)
}

// gap returns what stands between an atom and the next one, folded.
func (r *reader) gap(i int) string {
	if i < 0 || i+1 >= len(r.as) {
		return "\n\n"
	}
	return r.s[r.as[i].End:r.as[i+1].Start]
}

// before returns the word before the atom in the same sentence and line, or "".
func (r *reader) before(i int) string {
	if i == 0 || strings.Trim(r.gap(i-1), " '.-") != "" {
		return ""
	}
	w := r.word(i - 1)
	if strings.HasPrefix(r.gap(i-1), ". ") && !reading.In(titles, w) && !reading.In(" av bd pl st ste ", w) {
		return ""
	}
	return w
}

// opens reports whether a sentence, a line or a quotation begins at the atom:
// its capital says nothing there.
func (r *reader) opens(i int) bool {
	if i == 0 {
		return true
	}
	gap := r.gap(i - 1)
	return strings.ContainsAny(gap, "\n.!?:;«\"“(>*•|#→=") || strings.Contains(gap, "- ") || strings.Contains(gap, "…")
}

// longestBracket bounds what stands between a speaker and the colon, in bytes:
// «Maud (Atelier des Communs) :».
const longestBracket = 60

// labels reports whether what follows the atom makes it the label of a
// speaker, or closes a bracket that holds nothing else.
func (r *reader) labels(first, last int) bool {
	after := strings.TrimLeft(r.s[r.as[last].End:], " ")
	if end := strings.IndexAny(after[:min(len(after), longestBracket)], ")\n"); strings.HasPrefix(after, "(") && end > 1 && after[end] == ')' {
		after = strings.TrimLeft(after[end+1:], " ")
	}
	for _, sign := range []string{":", "→", "=>", "->", ">"} {
		if strings.HasPrefix(after, sign) {
			return r.opens(first) || r.stamped(first)
		}
	}
	return strings.HasPrefix(r.s[r.as[last].End:], ")") && r.bracketed(first)
}

// bracketed reports whether a bracket opens right before the atom.
func (r *reader) bracketed(i int) bool { return strings.HasSuffix(r.s[:r.as[i].Start], "(") }

// shouting reports whether the words around are in capitals too: a heading, in
// which capitals say nothing. A surname of the list in capitals is no heading.
func (r *reader) shouting(first, last int) bool {
	near := func(i int) bool {
		return i >= 0 && i < len(r.as) && len(r.word(i)) > 3 && r.upper(i) && len(r.names.at(r.s, r.as, i)) == 0
	}
	beside := func(gap string) bool { return strings.Trim(gap, " '-") == "" } // «MK (DREAL)» is no heading
	return first > 0 && beside(r.gap(first-1)) && near(first-1) || beside(r.gap(last)) && near(last+1)
}

// afterAt reports whether an at sign stands right before the atom.
func (r *reader) afterAt(i int) bool {
	return i > 0 && strings.HasSuffix(r.gap(i-1), "@") || i == 0 && strings.HasPrefix(r.s, "@")
}

// otherwise takes in the capitalised words after a first name that are not the
// person's surname: it may be someone else, which a person must say.
func (r *reader) otherwise(h *reading.Hit, m match) {
	last := m.last
	for last-m.last < 3 && r.otherSurname(last) {
		last++
	}
	if last > m.last {
		h.Severity, h.Why, h.Score = redact.Ask, whyOther, 0.5
		h.At.End = r.in.Folded.Span(reading.SpanOf(r.as[last], r.as[last])).End
	}
}

// initialFollows reports whether a lone letter with its dot follows that is as
// much a capital as the first of the name is.
func (r *reader) initialFollows(i int) bool {
	return r.gap(i) == " " && len(r.word(i+1)) == 1 && r.capital(i+1) == r.capital(i) && strings.HasPrefix(r.gap(i+1), ".")
}

// otherSurname reports whether a capitalised word that is no common word follows
// the atom.
func (r *reader) otherSurname(last int) bool {
	gap := r.gap(last)
	if gap != " " && gap != "-" || last+1 >= len(r.as) {
		return false
	}
	return r.capital(last+1) && len(r.word(last+1)) > 1 && !reading.Common(r.word(last+1))
}

// initialled judges «Maud K.» and «M. Kerbrat», and the same without capitals,
// where the letter is no word of its own: not «rose a dit», «max d'accord».
func (r *reader) initialled(h *reading.Hit, m match, f form) bool {
	letter, name := m.last, m.first
	if f.kind == roster.InitialFamily && len(r.word(m.last)) > 1 { // not «Kerbrat M.»
		letter, name = m.first, m.last
	}
	if len(r.word(letter)) != 1 || f.atoms > 2 {
		if len(r.word(m.last)) == 1 && r.capital(m.last) && !strings.HasPrefix(r.gap(m.last), "'") {
			r.dot(h) // «Ousmane S.-M.»
		}
		return r.capital(m.first) || f.atoms > 2 || r.dotted(m) || r.smallInitials(m)
	}
	dotted := strings.HasPrefix(r.gap(letter), ".")
	if !r.capital(letter) {
		if r.dotted(m) {
			return true
		}
		if strings.HasPrefix(r.gap(letter), "'") || r.elides(letter) && (letter == m.last || r.ordinary(r.word(name))) {
			return false
		}
		if letter == m.last && dotted {
			r.dot(h)
		}
		return !r.capital(name) && (dotted || !reading.In(" a y o ", r.word(letter))) && !reading.In(determiners, r.before(m.first))
	}
	if letter == m.first && r.gap(letter) == " " && !r.capital(name) && r.ordinary(r.word(name)) {
		return false // «A rich data set», «A petit budget»
	}
	if letter == m.last {
		if strings.HasPrefix(r.gap(letter), "'") {
			return false
		}
		r.dot(h)
	}
	return true
}

// smallInitials reports whether a match in lower case is the initials of a compound
// first name and a surname: «jl lebihan», not «la varenne».
func (r *reader) smallInitials(m match) bool {
	first := r.word(m.first)
	return len(first) == 2 && !r.capital(m.last) && !reading.Common(first) && !reading.In(titles, first) && !reading.In(determiners, first)
}

// dotted reports whether a match of two atoms has a dot and nothing else between
// them: «o.sall», «maud.k», as in addresses.
func (r *reader) dotted(m match) bool {
	return m.last == m.first+1 && r.gap(m.first) == "." && !strings.HasPrefix(r.gap(m.last), "'")
}

// elides reports whether a lone letter may be a word that was cut before a
// vowel, in notes without apostrophes: «d accord», «c est».
func (r *reader) elides(i int) bool {
	if !reading.In(" c d j l m n s t ", r.word(i)) || i+1 >= len(r.as) || r.gap(i) != " " {
		return false
	}
	return strings.IndexByte("aeiouyh", r.word(i + 1)[0]) >= 0
}

// nearPeople blocks an affiliation that stands beside a listed person: «Maud
// (Atelier des Communs)», «Maud, de l'Atelier des Communs».
func (r *reader) nearPeople() {
	for i := 1; i < len(r.hits); i++ {
		h, p := &r.hits[i], r.hits[i-1]
		if h.Kind != redact.Affiliation || p.Kind != redact.Person || p.Severity == redact.Keep || h.At.Start < p.At.End {
			continue
		}
		if beside(r.in.Text.Plain[p.At.End:h.At.Start]) {
			h.Severity, h.Why, h.Score = redact.Block, whyAffilNear, 0.9
		}
	}
}

// beside reports whether what stands between a person and an organisation
// makes it theirs.
func beside(between string) bool {
	if len(between) > 24 || strings.Contains(between, "\n\n") {
		return false
	}
	switch strings.Trim(between, "  \n,;:–—-([") {
	case "", "de", "du", "de la", "de l'", "de l’", "d'", "d’", "des", "pour", "pour la", "pour le", "pour l'", "pour l’", "from", "of", "at":
		return strings.Trim(between, " ") != ""
	}
	return false
}
