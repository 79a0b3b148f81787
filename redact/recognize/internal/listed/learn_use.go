package listed

import (
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// A use is a place where a form that was taught is used.
type use struct {
	hit    int // of the reader's
	lesson *lesson
}

// use finds a place where a form that was taught is used.
func (l *learner) use(m match, known *cover) bool {
	at := l.in.Folded.Span(reading.SpanOf(l.as[m.first], l.as[m.last]))
	s := l.lessons[piecesOf(l.s[l.as[m.first].Start:l.as[m.last].End])]
	block, _ := l.in.Text.Block(at.Start)
	if s == nil || at.End > block.End || len(l.reader.hits) > reading.MaxHits {
		return false
	}
	h := reading.Hit{At: at, Kind: redact.Person, Severity: s.severity, Subject: s.person, Also: s.also, Of: s.of, Score: 0.9, Why: s.why}
	if at != s.at {
		switch l.means(m, s) {
		case theWord:
			return false
		case ratherSomeone:
			h.Severity, h.Score = redact.Ask, 0.5
		}
	} else if s.why == redact.LearntForm {
		h.Why = redact.LearntLegend
	}
	if !s.doubtful && l.settled(h) || known.holds(at) {
		return true
	}
	l.uses = append(l.uses, use{len(l.reader.hits), s})
	l.reader.hits = append(l.reader.hits, h)
	return true
}

// means returns whom a form means where it stands: someone, maybe someone, or no
// one. What is written in capitals is in capitals, but for a label; one letter is a
// label alone; a word of the language has its capital, or is a label.
func (l *learner) means(m match, s *lesson) sense {
	label := l.labels(m.first, m.last) || l.afterAt(m.first)
	says := l.sense(m, form{})
	switch {
	case label, says >= ratherSomeone, l.capital(m.first) && reading.In(" avec selon vu vue voir par dixit with per saw ", l.reader.before(m.first)):
		s.stands++
	case says == theWord:
		s.things++
	}
	switch {
	case s.lone && label && l.capital(m.first), s.capitals && label && l.small(m):
		return someone
	case s.lone, s.capitals && l.inCapitals(m) && l.shouting(m.first, m.last):
		return theWord
	case s.capitals && l.inCapitals(m):
		return someone
	case s.words && (l.capital(m.first) || label):
		return ratherSomeone
	case s.words:
		return theWord
	case !s.capitals && (l.capital(m.first) || int(l.as[m.last].End-l.as[m.first].Start) >= shortestTold):
		return someone
	case s.capital && !l.small(m), says == theWord && !l.small(m):
		return theWord
	case !s.capital && (label || says >= ratherSomeone):
		return someone
	}
	return ratherSomeone
}

// inCapitals reports whether the letters of a match are all capitals.
func (l *learner) inCapitals(m match) bool {
	for i := m.first; i <= m.last; i++ {
		if !l.number(i) && !l.capital(i) || l.as[i].Len() > 1 && !l.upper(i) {
			return false
		}
	}
	return true
}

// small reports whether a match may be a form that was taught with capitals, where
// it has none: an ordinary word, an acronym, a unit behind its number are not.
func (l *learner) small(m match) bool {
	if l.number(m.first-1) && l.gap(m.first-1) == " " {
		return false
	}
	for i := m.first; i <= m.last; i++ {
		if w := l.word(i); l.number(i) || len(w) > 1 && !l.ordinary(w) && !reading.In(acronyms, w) {
			return true
		}
	}
	return l.dotted(m)
}

// shortestTold is the length in bytes from which a form that was taught with one
// capital is surely one in lower case too.
const shortestTold = 4

// unsaid reports whether a doubtful legend is none: its form stands as someone
// nowhere, or as a thing as often.
func (s *lesson) unsaid() bool { return s.doubtful && s.stands <= s.things }

// weigh drops the doubtful legends that are none, and asks about those whose form
// stands as a thing somewhere: «le kakémono», which is Maud's task.
func (l *learner) weigh() {
	drop := make(map[int]bool)
	for _, u := range l.uses {
		if u.lesson.unsaid() {
			drop[u.hit] = true
		} else if u.lesson.task && u.lesson.things > 0 {
			l.reader.hits[u.hit].Severity = redact.Ask
		}
	}
	if len(drop) == 0 {
		return
	}
	kept := l.reader.hits[:0]
	for i, h := range l.reader.hits {
		if !drop[i] {
			kept = append(kept, h)
		}
	}
	l.reader.hits = kept
}

// settled lets the hits that take the place say what was learnt, and reports
// whether there are any. What the list says without a doubt stays; who is found
// for speaking again and again is known already.
func (l *learner) settled(learnt reading.Hit) bool {
	any := false
	for i := range l.found(learnt.At) {
		h := &l.hits[i]
		if h.Kind != redact.Person {
			continue
		}
		any = true
		sure := h.Subject == learnt.Subject && h.Subject != "" && len(h.Also) == 0 && h.Severity == redact.Block
		if sure || h.Severity == redact.Keep && learnt.Why != redact.LearntLegend || learnt.Why == redact.LearntSpeaker {
			continue
		}
		h.Subject, h.Also, h.Of, h.Why, h.Score = learnt.Subject, learnt.Also, learnt.Of, learnt.Why, learnt.Score
		if learnt.Severity.Harder(h.Severity) {
			h.Severity = learnt.Severity
		}
	}
	return any
}
