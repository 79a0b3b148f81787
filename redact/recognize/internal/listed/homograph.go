package listed

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
)

// A sense is what the words around a name that is also a word say of it.
type sense int8

const (
	theWord       sense = iota - 2 // no one can be meant
	ratherWord                     // hardly anyone
	unsaid                         // the case of its first letter must tell
	ratherSomeone                  // the word is hardly ever written so
	someone                        // nothing but a person stands there
)

// shortestPart is the length in bytes from which a part of a name, or a short form,
// that is no word may be someone in lower case.
const shortestPart = 4

// single judges a first name or a surname that stands alone.
func (r *reader) single(h *reading.Hit, m match, f form) {
	word, before := r.word(m.first), r.before(m.first)
	doubtful := f.weak || f.atoms == 1 && r.ordinary(word)
	switch {
	case reading.In(titles, before) && (!doubtful || r.capital(m.first) || !reading.In(titlesToo, before)):
		h.Why = whyTitled
	case f.kind != roster.Family && (r.capital(m.first) || !doubtful || f.kind == roster.Short) && r.initialFollows(m.last):
		h.Why = WhyInitial // part of the name, whatever surname it stands for
		h.At.End = r.in.Folded.Span(reading.SpanOf(r.as[m.last+1], r.as[m.last+1])).End
		r.dot(h)
	case reading.In(eponyms, before) && (!doubtful || r.capital(m.first)):
		h.Severity, h.Why, h.Score = redact.Ask, whyPlace, 0.4
		if r.gap(m.first-1) == "-" || r.gap(m.last) == "-" && r.capital(m.last+1) {
			h.Severity = redact.Keep // a place, spelt with hyphens: «Saint-Denis», «rue Marie-Curie»
		}
	case r.inPlace(m):
		h.Severity, h.Why, h.Score = redact.Keep, whyPlace, 0.3
	case r.beforeWay(m.last):
		h.Severity, h.Why, h.Score = redact.Ask, whyPlace, 0.4
	case r.capital(m.first) && reading.In(reading.Articles, before) && r.named(m.first-1):
		h.Severity, h.Why, h.Score = redact.Keep, whyPlace, 0.2 // «place de la Fontaine»
	case !r.capital(m.first) && !doubtful && reading.In(reading.Articles, before):
		h.Severity, h.Why, h.Score = redact.Ask, whyWord, 0.5 // «le meunier», whom no list of words has
	case !r.capital(m.first) && !doubtful:
		r.lowerCase = true
	case !r.capital(m.first):
		r.lower(h, m, f)
	case doubtful:
		r.capitalised(h, m, f)
	case f.kind != roster.Family:
		r.otherwise(h, m)
	}
}

// part judges half of a compound first name: «Laure» may be Marie-Laure, or somebody
// else, and is a question where it has a capital within a sentence, or speaks.
func (r *reader) part(h *reading.Hit, m match, f form) bool {
	if !r.capital(m.first) || r.ordinary(r.word(m.first)) && r.sense(m, f) < ratherSomeone {
		return false
	}
	r.single(h, m, f)
	if h.Severity == redact.Block {
		h.Severity, h.Score = redact.Ask, 0.4
	}
	return true
}

// named reports whether a place or a work stands one or two words before an
// article: «place de la Fontaine», «rue du Moulin».
func (r *reader) named(i int) bool {
	before := r.before(i)
	return reading.In(eponyms, before) || reading.In(" de d ", before) && reading.In(eponyms, r.before(i-1))
}

// lower judges a word in lower case. Where its place does not tell, the notes do,
// by their end: see settle.
func (r *reader) lower(h *reading.Hit, m match, f form) {
	s := r.sense(m, f)
	if s == unsaid && (r.fills(m) || r.assigned(m)) {
		s = ratherSomeone
	}
	switch {
	case r.in.French && reading.In(frenchGrammar, r.word(m.first)) && !r.labels(m.first, m.last) && !r.afterAt(m.first):
		h.Severity, h.Why, h.Score = redact.Keep, whyWord, 0.1
	case s == someone:
		r.lowerCase = true
	case s == theWord:
		h.Severity, h.Why, h.Score = redact.Keep, whyWord, 0.1
	case f.atoms == 1 && len(r.word(m.first)) >= shortestPart && !r.ordinary(r.word(m.first)):
		h.Severity, h.Score = redact.Ask, 0.5 // «clem», «rochebrune»
	default:
		h.Severity, h.Why, h.Score = redact.Keep, whyLower, 0.3
		glued := strings.ContainsAny(r.gap(m.first-1)+r.gap(m.last), "/%_=")
		r.small = append(r.small, smallDoubt{len(r.hits), s, glued})
	}
}

// fills reports whether a match is all that a paragraph or a cell of a table holds.
func (r *reader) fills(m match) bool {
	at := r.in.Folded.Span(reading.SpanOf(r.as[m.first], r.as[m.last]))
	block, _ := r.in.Text.Block(at.Start)
	return strings.TrimRight(r.in.Text.Plain[block.Start:at.Start], " ") == "" && strings.TrimLeft(r.in.Text.Plain[at.End:block.End], " .,;") == ""
}

// assigned reports whether a sign gives a line to a match, which ends it: «sono =
// max», «=> petit».
func (r *reader) assigned(m match) bool {
	before := strings.TrimRight(r.s[:r.as[m.first].Start], " ")
	return r.closes(m.last) && (strings.HasSuffix(before, "=") || strings.HasSuffix(before, ">") || strings.HasSuffix(before, "→"))
}

// A smallDoubt is a hit on a word in lower case that may be someone.
type smallDoubt struct {
	hit   int
	says  sense
	glued bool // in an address or a file name
}

// capitalised judges a word with a capital. Within a sentence the capital is a
// name's, but for words that always have one; where a sentence opens and in
// headings it says nothing, and what the word mostly is counts.
func (r *reader) capitalised(h *reading.Hit, m match, f form) {
	word, s := r.word(m.first), r.sense(m, f)
	silent := r.opens(m.first) || r.shouting(m.first, m.last) || r.proper(word)
	tiny := r.grammar(word)
	switch {
	case s == someone:
	case s == ratherSomeone && !tiny, s == unsaid && !tiny && (!silent || !r.plain(word, f)):
	case s == theWord && (silent || reading.In(calendar, word) || !r.in.French), tiny && silent && s < unsaid:
		h.Severity, h.Why, h.Score = redact.Keep, whyWord, 0.2
		return
	default:
		h.Severity, h.Why, h.Score = redact.Ask, whyWord, 0.5
		return
	}
	if f.kind != roster.Family && !r.labels(m.first, m.last) {
		r.otherwise(h, m)
	}
}

// grammar reports whether a word is one of the grammar of the notes' language.
func (r *reader) grammar(word string) bool {
	if r.in.French {
		return reading.In(frenchGrammar, word)
	}
	return reading.In(grammarWords, word)
}

// plain reports whether a word that opens a sentence is more often the word than
// this name.
func (r *reader) plain(word string, f form) bool {
	if r.in.French || f.weak {
		return reading.MostlyWord(word) || r.proper(word)
	}
	return r.proper(word) || reading.In(openingVerbs, word) || f.kind == roster.Family && r.ordinary(word)
}

// proper reports whether the language writes the word with a capital, or opens
// lines with it, when it is no one's name: a month, a day, a feast, a country.
func (r *reader) proper(word string) bool {
	return reading.In(calendar, word) && (!r.in.French || word == "noel") || word == "france"
}

// sense asks the words around in turn, the strongest first.
func (r *reader) sense(m match, f form) sense {
	for _, cue := range [...]func(*reader, match, form) sense{(*reader).governed, (*reader).marked, (*reader).dated, (*reader).followed, (*reader).led} {
		if s := cue(r, m, f); s != unsaid {
			return s
		}
	}
	return unsaid
}

// governed looks for what makes a noun or an adjective of the word behind it.
func (r *reader) governed(m match, _ form) sense {
	before, capital := r.before(m.first), r.capital(m.first)
	switch {
	case before == "" || r.elided(m.first-1):
	case reading.In(reading.Articles, before), !r.in.French && before == "the":
		return theWord
	case capital && !reading.In(determiners, before):
		return unsaid
	case reading.In(determiners, before), !r.in.French && reading.In(englishLeads, before):
		if reading.In(conjunctionsToo, before) && (r.does(m.last+1) || !reading.In(adjectives, r.word(m.first))) {
			return unsaid
		}
		if capital {
			return ratherWord
		}
		return theWord
	case before == "est" && r.before(m.first-1) == "c" && (reading.In(" qui que ", r.next(m.last, " ")) || reading.In(" moi toi ", r.before(m.first-2))):
		return ratherSomeone // «c'est rose qui note», «moi c'est rose»
	case before == "suis" && r.before(m.first-1) == "je" && !reading.In(adjectives, r.word(m.first)):
		return ratherSomeone
	case before == "en", r.word(m.first) == "an" && reading.In(" par chaque bon ", before):
		return theWord
	case !reading.In(adjectives, r.word(m.first)):
	case reading.In(copulas, before) && r.before(m.first-1) != "c", reading.In(degrees, before), reading.In(copulas, r.before(m.first-1)) && reading.In(degreesToo, before):
		return theWord
	case reading.In(copulas, before), reading.In(degreesToo, before):
		return ratherWord
	}
	return unsaid
}

// marked looks for the signs and the words that only a person has beside them.
func (r *reader) marked(m match, f form) sense {
	word, before := r.word(m.first), r.before(m.first)
	switch {
	case r.afterAt(m.first):
		return someone
	case r.labels(m.first, m.last):
		if reading.In(calendar+"france max ", word) && !r.speaker(m) {
			return unsaid
		}
		if reading.In(grammarWords, word) {
			return ratherSomeone
		}
		return someone
	case r.stamped(m.first) && strings.HasPrefix(strings.TrimLeft(r.gap(m.last), " "), ">"):
		return someone // «10:42 max > ok»
	case reading.In(sayers, before), before == "apres" && m.first > 1 && r.word(m.first-2) == "d":
		return someone
	case reading.In(greetings, before) && (r.capital(m.first) || !reading.In(virtues, word)):
		return someone
	case before == "to" && m.first > 1 && reading.In(" thanks thank thx according ", r.word(m.first-2)):
		return someone
	case r.capital(m.first) && r.bracketed(m.first) && strings.ContainsAny(r.gap(m.last), ",+/!?"):
		return someone
	case r.gap(m.last) == " (" && r.isNamed(m.last+1), r.listing(m.first), r.signs(m):
		return someone
	case reading.In(" de d ", before) && m.first > 1 && reading.In(utterances, r.word(m.first-2)) && !reading.In(virtues, word):
		return ratherSomeone
	case r.opens(m.first) && r.gap(m.last) == " - ", r.cell(m):
		return ratherSomeone
	case r.opens(m.first) && reading.In(attributes, r.next(m.last, " ")) && strings.HasPrefix(strings.TrimLeft(r.gap(m.last+1), " "), ":"):
		return ratherSomeone // «prudence ok : …»
	case r.capital(m.first) && r.gap(m.last) == ", " && reading.In(addressed, r.next(m.last, ", ")):
		return someone
	case reading.In(virtues, word) && strings.HasPrefix(strings.TrimLeft(r.gap(m.last), " "), "!"):
		return ratherWord
	case m.first > 0 && r.speech(m.first-1) && !reading.In(virtues, word) && r.gap(m.first-1) == " " && r.closes(m.last):
		return someone
	}
	return r.joined(m)
}

// speaker reports whether more than a colon makes a label of a word that opens
// lines for other reasons: an affiliation, a quotation, a bullet before a name.
func (r *reader) speaker(m match) bool {
	gap := r.gap(m.last)
	return strings.HasPrefix(gap, " (") || strings.ContainsAny(gap, "\"«“") || r.word(m.first) == "noel" && r.bullet(m.first)
}

// dated looks for what makes a date or a place of a month, a day, a feast or a
// country.
func (r *reader) dated(m match, _ form) sense {
	word, before, after := r.word(m.first), r.before(m.first), r.next(m.last, " ")
	switch {
	case word == "france" && before == "en":
		return theWord
	case word == "france" && !r.in.French:
		return ratherWord // the country, in a language that gives it no article
	case word == "france" && reading.In(" de d toute hors par pour ", before):
		return ratherWord
	case word == "france" && r.inSentence(m) && (reading.In(prepositions, before) || !r.noun(m.first-1)):
		return ratherSomeone // the country would have its article
	case reading.In(measures, word) && !r.capital(m.first) && r.counted(m) && !r.stamped(m.first):
		return theWord
	case reading.In(measures, word) && r.opens(m.first) && r.number(m.last+1) && strings.Trim(r.gap(m.last), ". ") == "":
		return ratherWord // «Max. 3 min par intervention»
	case !reading.In(calendar, word):
	case word != "noel" && (r.number(m.last+1) && (r.gap(m.last) == " " || r.gap(m.last) == ". ") || r.number(m.first-1) && before != ""), reading.In(dateTails, after), before == "er":
		return theWord
	case reading.In(dateLeads, before):
		return theWord
	case word == "noel" && (reading.In(feastHeads, r.word(max(0, m.first-2))) || before == "a" && r.opens(m.first-1)):
		return theWord
	case before == "d":
		return theWord
	case reading.In(dateLeadsToo, before), reading.In(calendar, after), reading.In(calendar, before):
		return ratherWord
	}
	return unsaid
}

// inSentence reports whether the word has a capital and its neighbours have none.
func (r *reader) inSentence(m match) bool {
	if !r.capital(m.first) || r.opens(m.first) || r.before(m.first) == "" || r.capital(m.first-1) {
		return false
	}
	return r.next(m.last, " ") == "" || !r.capital(m.last+1)
}

// counted reports whether a number stands a few words before or right behind the
// word, in the same clause: «3 min max».
func (r *reader) counted(m match) bool {
	for k := m.first - 1; k >= max(0, m.first-4) && strings.Trim(r.gap(k), " '") == ""; k-- {
		if r.number(k) {
			return !reading.In(numberedPlaces, r.before(k))
		}
	}
	return r.number(m.last+1) && r.gap(m.last) == " " && r.gap(m.last+1) != "" // «max 12», not «max 18h»
}
