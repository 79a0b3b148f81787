package listed

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// acronyms are written like initials and mean something else in notes.
const acronyms = " ag ai al am an ap api as au ca ce cd cg ci cr cv da de dc dg dm do dr ds dt du ed el en eu ex fr ga gt go ia id il in it je jo la le lr ma me mo ms mt na nb ne ni no nc ns od of ok on op or os pa pc pj pm po ps pv qr rc rdv rh ro rs sa se si so sg sp ss st su ta td te th tm tp tu tv ue un us va ve vp vs wc "

// initials judges «MK»: capitals only, and not in a heading; lower case where
// a speaker's label or an at sign says that it is someone.
func (r *reader) initials(h *reading.Hit, m match) bool {
	if r.smallDots(m) {
		if !r.labels(m.first, m.last) {
			h.Severity, h.Score = redact.Ask, 0.5
		}
		r.dot(h)
		return true
	}
	word := ""
	for i := m.first; i <= m.last; i++ {
		if i > m.first && i < m.last && (reading.In(particleWords, r.word(i)) || len(r.word(i)) == 1) && !r.capital(i) {
			continue // «H. de M.», «H. v. O.»
		}
		if !r.capital(i) && !(i > m.first && r.tailed(i)) || i > m.first && !r.initialsJoin(i-1) && !(r.gap(i-1) == " " && (r.opens(m.first) || r.gap(m.first) == "-")) {
			return m.first == m.last && r.smallInitialsStand(h, m)
		}
		word += r.word(i)
	}
	if m.first == m.last && !r.upper(m.first) && !r.humped(m.first) {
		return false
	}
	dotted := m.last > m.first && strings.HasPrefix(r.gap(m.first), ".")
	says := r.initialsSense(m, word, dotted)
	labels := says == someone && r.labels(m.first, m.last)
	if says == someone {
		r.taught[word] = r.taught[word] || labels
	}
	switch ambiguous := reading.In(acronyms, word) || reading.Common(word) && !dotted; {
	case says < unsaid:
		h.Severity, h.Score = redact.Keep, 0.2
	case ambiguous && !labels:
		if says != someone {
			h.Severity, h.Score, h.Why = redact.Ask, 0.4, redact.Acronym
		}
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

// pronouns act as people do, and are no initials.
const pronouns = "je tu il on ca qui cela elle nous vous ils "

// smallInitialsStand reports whether initials in lower case stand where someone
// does. Where the notes have no capitals, what acts may be someone, and so may
// what is beside others: a question, wherever these letters stand.
func (r *reader) smallInitialsStand(h *reading.Hit, m match) bool {
	i, word := m.first, r.word(m.first)
	switch {
	case (r.labels(i, i) || r.afterAt(i) || r.cell(m)) && !reading.In(acronyms, word):
		return true
	case !r.smallPrint || reading.In(grammarWords+pronouns, word):
		return false
	case r.opensAndActs(i) || r.beside(i):
		r.asked[word] = true
		h.Severity, h.Score = redact.Ask, 0.4
	default:
		h.Severity, h.Score = redact.Keep, 0.2
		r.idle = append(r.idle, doubt{len(r.hits), word})
	}
	return true
}

// opensAndActs reports whether the atom opens a line and is said to do something, or to be
// there: «jl note», «tm dispo».
func (r *reader) opensAndActs(i int) bool {
	return r.opens(i) && r.gap(i) == " " && (r.does(i+1) || reading.In(attributes, r.word(i+1)))
}

// beside reports whether the atom stands beside someone: «avec jl», «jl + tm», «jl
// et maud».
func (r *reader) beside(i int) bool {
	before := r.before(i)
	return reading.In(" avec chez dixit with ", before) || reading.In(companions, before) && !reading.In(acronyms, r.word(i)) ||
		i > 0 && strings.ContainsAny(r.gap(i-1), "+&") || strings.ContainsAny(r.gap(i), "+&") || r.joined(match{first: i, last: i}) > unsaid
}

// dottedWords are abbreviations that are written like initials in lower case.
const dottedWords = " ps nb eg ie am pm cv sa ca cad us uk rv pj sd sn sl sp "

// smallDots reports whether initials are in lower case, each with its dot: «m.k.»,
// «j.-l. b.».
func (r *reader) smallDots(m match) bool {
	if m.first == m.last {
		return false
	}
	word := ""
	for i := m.first; i <= m.last; i++ {
		gap := r.gap(i)
		if len(r.word(i)) != 1 || r.capital(i) || !strings.HasPrefix(gap, ".") || i < m.last && gap != "." && gap != ".-" && gap != ". " {
			return false
		}
		word += r.word(i)
	}
	return !reading.In(dottedWords, word)
}

// humped reports whether the atom is initials with those of a particle between:
// «HdA», «JLdB».
func (r *reader) humped(i int) bool {
	s := r.written(i)
	last, _ := utf8.DecodeLastRuneInString(s)
	return len(s) > 2 && r.capital(i) && unicode.IsUpper(last)
}

// tailed reports whether the atom is initials behind that of a particle: «dKG».
func (r *reader) tailed(i int) bool {
	tail := strings.TrimLeftFunc(r.written(i), unicode.IsLower)
	return tail != "" && len(r.written(i))-len(tail) == 1 && strings.IndexFunc(tail, unicode.IsLower) < 0
}

// particleWords stand between the initials of a first name and of a surname.
const particleWords = " d v de du des la le l von van der den da do dos das di del della el al ben "

// initialsJoin reports whether two initials are written as one person's: «M.K.»,
// «M-K», «MK», with a space after a dot, «M. K.», and behind a particle.
func (r *reader) initialsJoin(i int) bool {
	gap := r.gap(i)
	return !strings.ContainsAny(gap, " \n,") || gap == ". " && (len(r.word(i+1)) == 1 || r.upper(i+1)) || gap == " " && reading.In(particleWords, r.word(i))
}

// dot takes in the dot that ends an abbreviated name.
func (r *reader) dot(h *reading.Hit) {
	if strings.HasPrefix(r.in.Text.Plain[h.At.End:], ".") {
		h.At.End++
	}
}

// initialsSense is what stands around initials and tells them from an acronym. A
// label that notes open lines with, «PS :», is no speaker's unless more says so.
func (r *reader) initialsSense(m match, word string, dotted bool) sense {
	before, after := r.before(m.first), r.next(m.last, " ")
	body := reading.In(acting, word)
	abbreviated := reading.In(acronyms, word) && (!dotted || body)
	switch {
	case abbreviated && reading.In(governors, before), reading.In(units, word) && r.number(m.first-1) && r.gap(m.first-1) == " ":
		return theWord
	case r.labels(m.first, m.last):
		if reading.In(labelWords, word) && !dotted && after == "" && r.next(m.last, " (") == "" && !r.bullet(m.first) {
			return unsaid
		}
		return someone
	case r.joined(m) > unsaid, r.cell(m) && (dotted || !abbreviated), r.signs(m), r.listing(m.first), dotted && !body:
		return someone
	case reading.In(" de from ", before) && reading.In(" a to ", r.next(m.last, " ")) && reading.In(" tout everyone ", r.next(m.last+1, " ")):
		return someone // the line of a meeting's chat
	case !body && (reading.In(" par by ", before) || r.in.French && after != "" && r.clause(m.first) && r.does(m.last+1)):
		return someone // «MR met la carte en ligne»: a noun would have its article
	case word == "ok" && !reading.In(" de par from by ", before):
		return theWord
	case abbreviated && reading.In(complements, after) && r.number(m.last+2):
		return theWord
	}
	return unsaid
}

// acting are acronyms of what decides, answers and asks as people do, and loses
// its article in notes: «CA reporte», «RH répond».
const acting = " ag ca rh dg sg ps ce cd cg cp ue un pc td jo cr ok tv ia it "

// signs reports whether the match stands alone behind a dash at the end of a line
// that says something: «… un plan que personne n'ouvre. – GA».
func (r *reader) signs(m match) bool {
	said, dash := strings.CutSuffix(strings.TrimRight(r.line(m.first), " "), "-")
	after := strings.TrimLeft(r.s[r.as[m.last].End:], " .")
	return dash && strings.HasSuffix(said, " ") && strings.Trim(said, "-* ") != "" && (after == "" || after[0] == '\n')
}

// longestLine is how far back the start of a line is looked for, in bytes.
const longestLine = 400

// line returns what stands before the atom on its line, or the end of it.
func (r *reader) line(i int) string {
	start := int(r.as[i].Start)
	s := r.s[max(0, start-longestLine):start]
	return s[strings.LastIndexByte(s, '\n')+1:]
}

// bullet reports whether a sign stands before the atom on its line, and nothing else.
func (r *reader) bullet(i int) bool {
	line := strings.TrimSpace(r.line(i))
	return line != "" && strings.Trim(line, "-*•>|+ ") == ""
}

// cell reports whether a match is all that a cell holds, between bars or in quotes:
// «| mk |», «"mk"».
func (r *reader) cell(m match) bool {
	before := strings.TrimRight(r.s[:r.as[m.first].Start], " ")
	after := strings.TrimLeft(r.s[r.as[m.last].End:], " .")
	for _, sign := range []string{";", ","} {
		if strings.HasSuffix(before, sign+"\"") && strings.HasPrefix(after, "\""+sign) {
			return true
		}
	}
	return strings.HasSuffix(before, "|") && strings.HasPrefix(after, "|")
}

// governors stand before an acronym that is a noun: «le CA», «l'AG».
const governors = reading.Articles + "en notre votre leur son sa ses mon ma chaque cette the a an our their "

// labelWords are acronyms that open a line as its label.
const labelWords = " ps nb ok cr qr oj td rq ex pj "
