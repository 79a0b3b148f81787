package listed

import (
	"iter"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// NameLegend is what says in findings that the notes themselves taught a form.
const NameLegend = "legend"

// A lesson is a form that the notes teach, and whom it stands for.
type lesson struct {
	at       text.Span // where it is taught, in Plain
	person   string    // on the list, or empty
	also     []string
	of       text.Span // the name, of someone whom no list has; empty for a speaker
	severity redact.Severity
	why      redact.Why // of the places where it is used
	lone     bool       // one letter: it stands for someone in front of a colon alone
	capitals bool       // it is written in capitals
	words    bool       // it is a word of the language too
}

// A learner reads a text once for what it teaches, where a sign of that stands.
type learner struct {
	*reader
	hits     []reading.Hit
	starts   map[int]int         // of hits on people, by the byte they begin at; nil until one is looked up
	places   map[text.Span]int32 // of hits on people and organisations: the last one there; nil until asked
	before   []int32             // for each hit, the one before it that takes the same place, or -1
	legends  []legend
	speakers map[string]speaker    // by folded letters
	listed   map[string][][]string // the words of each name of a person of the list
	lessons  map[string]*lesson    // by the form's atoms
	telling  bool                  // some of the forms are words of their own
}

// Learn finds the forms that the notes themselves explain, «MK = Maud Kerbrat»
// or «Maud, dite Momo», everywhere, and letters that speak again and again. It
// returns what is found beside hits, and lets those of hits that a lesson is
// about say whom they stand for: of two people with the same initials the one
// whom the legend names. A form that the list says as much of is left to it.
func Learn(in *reading.Input, hits []reading.Hit) []reading.Hit {
	names := newIndex(0)
	l := &learner{
		reader: &reader{in: in, s: in.Folded.S, as: in.Atoms, names: names, meanings: make(map[*form]meaning)}, hits: hits,
		speakers: make(map[string]speaker), listed: make(map[string][][]string), lessons: make(map[string]*lesson),
	}
	kinds := signs(in.Words)
	for k := range in.Blocks {
		p := &passage{&in.Blocks[k]}
		for i := range p.Toks {
			if s := kinds[p.Toks[i].Word]; s != 0 {
				l.legend(p, i, s)
			}
		}
		if k+1 < len(in.Blocks) {
			l.cells(p, &passage{&in.Blocks[k+1]})
		}
	}
	l.conclude()
	if len(l.lessons) == 0 {
		return nil
	}
	known := NewCover(hits, blocks)
	names.find(in, nil, func(m match) bool { return l.use(m, known) })
	l.inMachines(known)
	return l.reader.hits
}

// inMachines finds the forms that are words of their own in what machines read, as
// names of the list are found there: «photoZaza.jpg», «z%61za».
func (l *learner) inMachines(known *cover) {
	if !l.telling {
		return
	}
	n := len(l.reader.hits)
	l.glued()
	l.encoded()
	uses := l.reader.hits[n:]
	l.reader.hits = l.reader.hits[:n]
	for _, h := range uses {
		if s := l.lessons[h.Subject]; s != nil && !known.holds(h.At) {
			h.Subject, h.Also, h.Of, h.Severity, h.Why = s.person, s.also, s.of, s.severity, s.why
			l.reader.hits = append(l.reader.hits, h)
		}
	}
}

// blocks reports whether a hit is on a person, and blocks.
func blocks(h *reading.Hit) bool { return h.Kind == redact.Person && h.Severity == redact.Block }

// note keeps a legend that may be one. It returns false where the words can mean
// nothing of the kind.
func (l *learner) note(s sign, f formRun, n nameHit) bool {
	if f.words && !f.capital || l.taken(f, n) {
		return false
	}
	fits := l.fits(f, n)
	letters := f.at.Len() - strings.Count(l.in.Text.Plain[f.at.Start:f.at.End], ".")
	switch {
	case f.words && !f.quoted && s != alias && s != hereby && !(f.capitals && fits == byInitials), letters < 2 && fits != byInitials:
		return false
	case (s == bracket || s == means) && fits != byInitials && (fits == unlike || f.capitals):
		return false
	case f.capitals && fits == unlike && (s == leads || s == bar || s == called):
		return false
	}
	l.legends = append(l.legends, legend{s, f, n, fits})
	return true
}

// taken reports whether the form is somebody else's, or an organisation's.
func (l *learner) taken(f formRun, n nameHit) bool {
	for i := range l.found(f.at) {
		h := &l.hits[i]
		if h.Kind != redact.Person || h.Subject != "" && h.Subject != n.person && h.Why != whyInitials && !slices.Contains(h.Also, n.person) {
			return true
		}
	}
	return false
}

// found goes through the hits on a person or an organisation that take just the
// place.
func (l *learner) found(at text.Span) iter.Seq[int] {
	if l.places == nil {
		l.places, l.before = make(map[text.Span]int32, len(l.hits)), make([]int32, len(l.hits))
		for i, h := range l.hits {
			if h.Kind != redact.Person && h.Kind != redact.Affiliation && h.Kind != redact.Organisation {
				continue
			}
			last, ok := l.places[h.At]
			if !ok {
				last = -1
			}
			l.places[h.At], l.before[i] = int32(i), last
		}
	}
	return func(yield func(int) bool) {
		i, ok := l.places[at]
		for ok && i >= 0 && yield(int(i)) {
			i = l.before[i]
		}
	}
}

// conclude makes lessons of the legends that are sure, and of those beside them
// in a list, then of the letters that speak.
func (l *learner) conclude() {
	sure := make([]bool, len(l.legends))
	for i, g := range l.legends {
		sure[i] = l.sure(g)
	}
	for i := 1; i < len(sure); i++ {
		sure[i] = sure[i] || sure[i-1] && l.beside(i-1)
	}
	for i := len(sure) - 2; i >= 0; i-- {
		sure[i] = sure[i] || sure[i+1] && l.beside(i)
	}
	for i, g := range l.legends {
		if sure[i] {
			l.teach(g)
		}
	}
	for folded, s := range l.speakers {
		if s.someones() {
			l.add(folded, lesson{at: s.at, severity: redact.Ask, why: redact.LearntSpeaker, capitals: true})
		}
	}
}

// longestAside bounds what stands between two lines of a list, in bytes: what the
// first says behind the name, and a line that is no legend.
const longestAside = 120

// beside reports whether legend i and the next are lines of one list, or rows of
// one table.
func (l *learner) beside(i int) bool {
	a, b := l.legends[i], l.legends[i+1]
	from := max(a.name.at.End, a.form.at.End)
	if !a.inList() || !b.inList() || b.form.at.Start < from || b.form.at.Start-from > longestAside {
		return false
	}
	lines := 0 // that hold a word
	for line := range strings.Lines(l.in.Text.Plain[from:b.form.at.Start]) {
		if strings.ContainsFunc(line, wordRune) {
			lines++
		}
	}
	return lines <= 2
}

// speaks reports whether the form of a legend labels a speaker elsewhere.
func (l *learner) speaks(g legend) bool {
	n := l.speakers[l.folded(g.form.at)].n
	if g.sign == leads {
		n-- // the legend itself
	}
	return n > 0
}

// sure reports whether a legend needs no other beside it.
func (l *learner) sure(g legend) bool {
	switch {
	case g.inList():
		return g.fits != unlike && g.form.at.Len() > 1
	case g.sign == equals && g.form.capitals && g.fits == unlike:
		return g.name.full && l.speaks(g)
	}
	return true
}

// inList reports whether a legend is a line of a list, or a row of a table.
func (g legend) inList() bool { return g.sign == leads || g.sign == bar }

// teach makes a lesson of a legend, and a hit of a name that was none. Who is on
// no list is surely someone where the form also speaks, or the words say so.
func (l *learner) teach(g legend) {
	s := lesson{
		at: g.form.at, person: g.name.person, also: g.name.also, severity: redact.Block, why: redact.LearntForm,
		lone: g.form.at.Len() == 1, capitals: g.form.capitals, words: g.form.words && !g.form.capitals,
	}
	surely := g.name.hit >= 0 && l.hits[g.name.hit].Severity == redact.Block
	if s.person == "" {
		s.of = g.name.at
		surely = surely || l.speaks(g) || g.sign == alias || g.sign == called
	}
	if !surely || g.inList() && g.fits == unlike {
		s.severity = redact.Ask
	}
	if s.person == "" {
		l.unlisted(g.name, s.severity)
	}
	l.add(l.folded(g.form.at), s)
}

// unlisted finds the name of someone who is on no list, as far as it was taught.
func (l *learner) unlisted(n nameHit, severity redact.Severity) {
	if n.hit < 0 {
		l.reader.hits = append(l.reader.hits, reading.Hit{At: n.at, Kind: redact.Person, Severity: severity, Score: 0.8, Why: redact.LearntName})
		return
	}
	h := &l.hits[n.hit]
	h.At = n.at
	if severity.Harder(h.Severity) {
		h.Severity = severity
	}
}

// add keeps a lesson. Of two about one form neither is forgotten.
func (l *learner) add(folded string, s lesson) {
	old, ok := l.lessons[folded]
	if !ok {
		l.lessons[folded] = &s
		l.names.add(folded, form{person: folded, weak: s.lone || s.capitals || s.words})
		l.telling = l.telling || !s.lone && !s.capitals && !s.words
		return
	}
	if old.person != "" && s.person != "" && old.person != s.person && !slices.Contains(old.also, s.person) {
		old.also = append(old.also[:len(old.also):len(old.also)], s.person)
	}
}

// folded returns the atoms of a place, a space between them.
func (l *learner) folded(at text.Span) string {
	return piecesOf(l.s[l.in.Folded.Offset(at.Start):l.in.Folded.Offset(at.End)])
}

// use finds a place where a form that was taught is used.
func (l *learner) use(m match, known *cover) bool {
	at := l.in.Folded.Span(reading.SpanOf(l.as[m.first], l.as[m.last]))
	s := l.lessons[piecesOf(l.s[l.as[m.first].Start:l.as[m.last].End])]
	block, _ := l.in.Text.Block(at.Start)
	if s == nil || at.End > block.End || len(l.reader.hits) > reading.MaxHits || at != s.at && !l.means(m, s) {
		return false
	}
	h := reading.Hit{At: at, Kind: redact.Person, Severity: s.severity, Subject: s.person, Also: s.also, Of: s.of, Score: 0.9, Why: s.why}
	if at == s.at && s.why == redact.LearntForm {
		h.Why = redact.LearntLegend
	}
	if s.words && at != s.at {
		h.Severity, h.Score = redact.Ask, 0.5
	}
	if l.settled(h) || known.holds(at) {
		return true
	}
	l.reader.hits = append(l.reader.hits, h)
	return true
}

// means reports whether a form is used for the person where it stands: capitals
// in capitals, but for a label; one letter as a label alone; a word of the
// language with its capital, or as a label.
func (l *learner) means(m match, s *lesson) bool {
	label := l.labels(m.first, m.last) || l.afterAt(m.first)
	switch {
	case s.lone:
		return label && l.capital(m.first)
	case s.capitals:
		for i := m.first; i <= m.last; i++ {
			if !l.capital(i) || l.as[i].Len() > 1 && !l.upper(i) {
				return label && !reading.In(acronyms, l.word(m.first))
			}
		}
		return !l.shouting(m.first, m.last)
	case s.words:
		return l.capital(m.first) || label
	}
	return l.capital(m.first) || int(l.as[m.last].End-l.as[m.first].Start) >= shortestTold
}

// shortestTold is the length in bytes from which a form that was taught is one in
// lower case too.
const shortestTold = 4

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
