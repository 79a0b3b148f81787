package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// titles stand before a surname, folded.
const titles = " m mm mme mmes mlle mlles mr mrs ms dr pr prof me monsieur madame mademoiselle messieurs mesdames maitre docteur professeur professeure "

// determiners stand before a common noun or adjective, hardly before a name.
const determiners = " le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle tres plus trop si tout toute tous toutes chaque aucun aucune plusieurs quelques petit petite grand grande bon bonne the "

// englishLeads stand before an English noun, verb or adjective, hardly before a
// name in lower case: "in good faith", "she will", "to mark".
const englishLeads = " an no of in into some any much more such this that these those its his her our their my your good bad have has had having make made makes take took it they we you i he she who there which what "

// articles are the determiners that no name of a person follows, even in
// capitals: «la Rose», «un Petit».
const articles = " le la les un une des du au aux ce cet cette ces "

// complements follow a common noun, hardly a name that opens a sentence:
// «Victoire du oui».
const complements = " du de des d of "

// Months in English are capitals that name no one, after words like these.
const (
	englishMonths = " april may june august "
	monthWords    = " in of by since until before after early late mid next last this from to "
)

// eponyms stand before the name of someone whom a place, a law or a work is
// named after.
const eponyms = " saint sainte st ste rue avenue boulevard bd place quai pont impasse allee square cours chemin route lycee college ecole universite hopital clinique stade gymnase salle amphi espace theatre musee bibliotheque mediatheque parc jardin fondation institut prix loi rapport plan decret amendement fort ile mont port cap lac gare metro station cite residence tour notre-dame "

func (r *reading) word(i int) string { return r.s[r.as[i].start:r.as[i].end] }

// plain returns the unfolded text of an atom.
func (r *reading) plain(i int) string {
	at := r.in.Folded.Span(spanOf(r.as[i], r.as[i]))
	return r.in.Text.Plain[at.Start:at.End]
}

// ordinary reports whether a word is also a common word of the text's language.
func (r *reading) ordinary(word string) bool {
	return common(word) || !r.in.French && in(englishHomographs, word)
}

// capital reports whether the atom begins with a capital in the notes.
func (r *reading) capital(i int) bool {
	c, _ := utf8.DecodeRuneInString(r.plain(i))
	return unicode.IsUpper(c) || unicode.IsTitle(c)
}

// upper reports whether the atom is all in capitals, two letters or more.
func (r *reading) upper(i int) bool {
	s := r.plain(i)
	return utf8.RuneCountInString(s) > 1 && strings.IndexFunc(s, unicode.IsLower) < 0 && r.capital(i)
}

// gap returns what stands between an atom and the next one, folded.
func (r *reading) gap(i int) string {
	if i < 0 || i+1 >= len(r.as) {
		return "\n\n"
	}
	return r.s[r.as[i].end:r.as[i+1].start]
}

// before returns the word before the atom on the same line, or "".
func (r *reading) before(i int) string {
	if i == 0 || strings.Trim(r.gap(i-1), " '.-") != "" {
		return ""
	}
	return r.word(i - 1)
}

func in(list, word string) bool { return word != "" && strings.Contains(list, " "+word+" ") }

// opens reports whether a sentence, a line or a quotation begins at the atom:
// its capital says nothing there.
func (r *reading) opens(i int) bool {
	if i == 0 {
		return true
	}
	gap := r.gap(i - 1)
	return strings.ContainsAny(gap, "\n.!?:;«\"“(>*•|#→=") || strings.Contains(gap, "- ") || strings.Contains(gap, "…")
}

// labels reports whether what follows the atom makes it the label of a
// speaker, or closes a bracket that holds nothing else.
func (r *reading) labels(first, last int) bool {
	after := strings.TrimLeft(r.gap(last), " ")
	for _, sign := range []string{":", "→", "=>", "->", ">"} {
		if strings.HasPrefix(after, sign) {
			return r.opens(first)
		}
	}
	return strings.HasPrefix(after, ")") && first > 0 && strings.HasSuffix(r.gap(first-1), "(")
}

// shouting reports whether the words around are in capitals too: a heading, in
// which capitals say nothing. A surname of the list in capitals is no heading.
func (r *reading) shouting(first, last int) bool {
	near := func(i int) bool {
		return i >= 0 && i < len(r.as) && len(r.word(i)) > 3 && r.upper(i) && len(r.names.at(r.s, r.as, i)) == 0
	}
	beside := func(gap string) bool { return strings.Trim(gap, " '-") == "" } // «MK (DREAL)» is no heading
	return first > 0 && beside(r.gap(first-1)) && near(first-1) || beside(r.gap(last)) && near(last+1)
}

// afterAt reports whether an at sign stands right before the atom.
func (r *reading) afterAt(i int) bool {
	return i > 0 && strings.HasSuffix(r.gap(i-1), "@") || i == 0 && strings.HasPrefix(r.s, "@")
}

// single judges a first name or a surname that stands alone.
func (r *reading) single(h *Hit, m match, f form) {
	word, before := r.word(m.first), r.before(m.first)
	ordinary := f.atoms == 1 && r.ordinary(word)
	switch {
	case in(titles, before):
		h.Why = whyTitled
		r.initialTitle(h, m.first, f)
	case f.kind != roster.Family && r.capital(m.first) && r.initialFollows(m.last):
		h.Why = whyInitial // part of the name, whatever surname it stands for
		h.At.End = r.in.Folded.Span(spanOf(r.as[m.last+1], r.as[m.last+1])).End
		r.dot(h)
	case in(eponyms, before):
		h.Severity, h.Why, h.Score = redact.Ask, whyPlace, 0.4
		if r.gap(m.first-1) == "-" || r.gap(m.last) == "-" && r.capital(m.last+1) {
			h.Severity = redact.Keep // a place, spelt with hyphens: «Saint-Denis», «rue Marie-Curie»
		}
	case !r.capital(m.first):
		r.lower(h, m, ordinary || f.weak, before)
	case ordinary && in(articles, before), f.weak && ordinary:
		h.Severity, h.Why, h.Score = redact.Ask, whyWord, 0.4
	case ordinary && r.opens(m.first) && r.speaks(m.last+1):
	case ordinary && mostlyWord(word) && r.opens(m.first) && !r.labels(m.first, m.last):
		h.Severity, h.Why, h.Score = redact.Ask, whyWord, 0.5
	case ordinary && r.opens(m.first) && in(complements, r.word(min(m.last+1, len(r.as)-1))):
		h.Severity, h.Why, h.Score = redact.Ask, whyWord, 0.5
	case ordinary && !r.in.French && in(englishMonths, word) && in(monthWords, before):
		h.Severity, h.Why, h.Score = redact.Ask, whyWord, 0.4
	case ordinary && mostlyWord(word) && r.shouting(m.first, m.last):
		h.Severity, h.Why, h.Score = redact.Ask, whyWord, 0.4
	case f.kind != roster.Family:
		r.otherwise(h, m)
	}
}

// otherwise takes in the capitalised words after a first name that are not the
// person's surname: it may be someone else, which a person must say.
func (r *reading) otherwise(h *Hit, m match) {
	last := m.last
	for last-m.last < 3 && r.otherSurname(last) {
		last++
	}
	if last > m.last {
		h.Severity, h.Why, h.Score = redact.Ask, whyOther, 0.5
		h.At.End = r.in.Folded.Span(spanOf(r.as[last], r.as[last])).End
	}
}

// speaks reports whether an atom is a verb of speech: what opens a line before it
// is someone.
func (r *reading) speaks(i int) bool {
	return i < len(r.as) && r.gap(i-1) == " " && r.in.words.all[r.as[i].word].is&speech != 0
}

// initialFollows reports whether a lone capital with its dot follows.
func (r *reading) initialFollows(i int) bool {
	return r.gap(i) == " " && len(r.word(i+1)) == 1 && r.capital(i+1) && strings.HasPrefix(r.gap(i+1), ".")
}

// lower judges a lone name in lower case; a part of a name is no better than an
// ordinary word.
// An ordinary word is a question only where the notes write other names in
// lower case too; elsewhere it is the word.
func (r *reading) lower(h *Hit, m match, ordinary bool, before string) {
	switch {
	case !ordinary:
		r.lowerCase = true
	case r.labels(m.first, m.last) || r.afterAt(m.first), r.opens(m.first) && r.speaks(m.last+1):
	case in(determiners, before) || !r.in.French && in(englishLeads, before):
		h.Severity, h.Why, h.Score = redact.Keep, whyWord, 0.1
	default:
		h.Severity, h.Why, h.Score = redact.Keep, whyLower, 0.3
	}
}

// otherSurname reports whether a capitalised word that is no common word follows
// the atom.
func (r *reading) otherSurname(last int) bool {
	gap := r.gap(last)
	if gap != " " && gap != "-" || last+1 >= len(r.as) {
		return false
	}
	return r.capital(last+1) && len(r.word(last+1)) > 1 && !common(r.word(last+1))
}

// initialTitle takes in an «M.» that is as much the initial of the person's
// first name as it is a title.
func (r *reading) initialTitle(h *Hit, first int, f form) {
	if f.kind != roster.Family || r.word(first-1) != "m" || strings.Trim(r.gap(first-1), ". ") != "" {
		return
	}
	if p := r.in.Roster.Person(f.person); p != nil && strings.HasPrefix(text.FoldString(p.Given.Reveal()), "m") {
		h.At.Start = r.in.Folded.Span(spanOf(r.as[first-1], r.as[first-1])).Start
		h.Why = whyInitial
	}
}

// initialled judges «Maud K.» and «M. Kerbrat», and the same without capitals,
// where the letter is no word of its own: not «rose a dit», «max d'accord».
func (r *reading) initialled(h *Hit, m match, f form) bool {
	letter, name := m.last, m.first
	if f.kind == roster.InitialFamily && len(r.word(m.last)) > 1 { // not «Kerbrat M.»
		letter, name = m.first, m.last
	}
	if len(r.word(letter)) != 1 || f.atoms > 2 {
		if len(r.word(m.last)) == 1 && r.capital(m.last) && !strings.HasPrefix(r.gap(m.last), "'") {
			r.dot(h) // «Ousmane S.-M.»
		}
		return r.capital(m.first) || f.atoms > 2 || r.dotted(m)
	}
	dotted := strings.HasPrefix(r.gap(letter), ".")
	if !r.capital(letter) {
		if r.dotted(m) {
			return true
		}
		if letter == m.last && (strings.HasPrefix(r.gap(letter), "'") || r.elides(letter)) {
			return false
		}
		if letter == m.last && dotted {
			r.dot(h)
		}
		return !r.capital(name) && (dotted || !in(" a y o ", r.word(letter))) && !in(determiners, r.before(m.first))
	}
	if letter == m.last {
		if strings.HasPrefix(r.gap(letter), "'") {
			return false
		}
		r.dot(h)
	}
	return true
}

// dotted reports whether a match of two atoms has a dot and nothing else between
// them: «o.sall», «maud.k», as in addresses.
func (r *reading) dotted(m match) bool {
	return m.last == m.first+1 && r.gap(m.first) == "." && !strings.HasPrefix(r.gap(m.last), "'")
}

// elides reports whether a lone letter may be a word that was cut before a
// vowel, in notes without apostrophes: «d accord», «c est».
func (r *reading) elides(i int) bool {
	if !in(" c d j l m n s t ", r.word(i)) || i+1 >= len(r.as) || r.gap(i) != " " {
		return false
	}
	return strings.IndexByte("aeiouyh", r.word(i + 1)[0]) >= 0
}

// acronyms are written like initials and mean something else in notes.
const acronyms = " ag ai al am an ap api as au ca ce cd cg ci cr cv da de dc dg dm do dr ds dt du ed el en eu ex fr ga gt go ia id il in it je jo la le lr ma me mo ms mt na nb ne ni no nc ns od of ok on op or os pa pc pj pm po ps pv qr rc rdv rh ro rs sa se si so sg sp ss st su ta td te th tm tp tu tv ue un us va ve vp vs wc "

// initials judges «MK»: capitals only, and not in a heading; lower case where
// a speaker's label or an at sign says that it is someone.
func (r *reading) initials(h *Hit, m match) bool {
	word := ""
	for i := m.first; i <= m.last; i++ {
		if i > m.first && i < m.last && in(particleWords, r.word(i)) && !r.capital(i) {
			continue // «H. de M.»
		}
		if !r.capital(i) || i > m.first && !r.initialsJoin(i-1) && !(r.gap(i-1) == " " && r.opens(m.first)) {
			return m.first == m.last && (r.labels(m.first, m.last) || r.afterAt(m.first)) && !in(acronyms, r.word(i))
		}
		word += r.word(i)
	}
	if m.first == m.last && !r.upper(m.first) && !r.humped(m.first) {
		return false
	}
	dotted := m.last > m.first && strings.HasPrefix(r.gap(m.first), ".")
	switch {
	case r.labels(m.first, m.last):
		r.taught[word] = true
	case in(acronyms, word) || common(word) && !dotted:
		h.Severity, h.Score = redact.Ask, 0.4
		r.doubtful = append(r.doubtful, doubt{len(r.hits), word})
	}
	if r.shouting(m.first, m.last) {
		h.Severity, h.Score = redact.Keep, 0.2
	}
	if m.last > m.first {
		r.dot(h)
	}
	return true
}

// humped reports whether the atom is initials with those of a particle between:
// «HdA», «JLdB».
func (r *reading) humped(i int) bool {
	s := r.plain(i)
	last, _ := utf8.DecodeLastRuneInString(s)
	return len(s) > 2 && r.capital(i) && unicode.IsUpper(last)
}

// particleWords stand between the initials of a first name and of a surname.
const particleWords = " d de du des la le l von van der den da do dos das di del della el al ben "

// initialsJoin reports whether two initials are written as one person's: «M.K.»,
// «M-K», «MK», with a space after a dot, «M. K.», and behind a particle.
func (r *reading) initialsJoin(i int) bool {
	gap := r.gap(i)
	return !strings.ContainsAny(gap, " \n,") || gap == ". " && (len(r.word(i+1)) == 1 || r.upper(i+1)) || gap == " " && in(particleWords, r.word(i))
}

// dot takes in the dot that ends an abbreviated name.
func (r *reading) dot(h *Hit) {
	if strings.HasPrefix(r.in.Text.Plain[h.At.End:], ".") {
		h.At.End++
	}
}

// nearPeople blocks an affiliation that stands beside a listed person: «Maud
// (Atelier des Communs)», «Maud, de l'Atelier des Communs».
func (r *reading) nearPeople() {
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
