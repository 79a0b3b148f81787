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
	capital  bool       // it is written with one
	capitals bool       // it is written in capitals
	words    bool       // it is a word of the language too
	doubtful bool       // it is a lesson only if the form stands as someone does
	task     bool       // it may be one of the person's: nothing likens the form to the name
	stands   int        // places where it does
	things   int        // places where it stands as a thing does
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
	uses     []use
	head     int // where the head of a table of forms, or its last row, ends in Plain; 0: none
}

// Learn finds the forms that the notes themselves explain, «MK = Maud Kerbrat»
// or «Maud, dite Momo», everywhere, and letters that speak again and again. It
// returns what is found beside hits, and lets those of hits that a lesson is
// about say whom they stand for: of two people with the same initials the one
// whom the legend names. A form that the list says as much of is left to it. It
// returns false where more forms are explained than any notes do.
func Learn(in *reading.Input, hits []reading.Hit) ([]reading.Hit, bool) {
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
		if len(l.legends) > mostLegends {
			return nil, false
		}
	}
	l.conclude()
	if len(l.lessons) == 0 || len(l.lessons) > mostLessons {
		return nil, len(l.lessons) == 0
	}
	known := NewCover(hits, blocks)
	names.find(in, nil, func(m match) bool { return l.use(m, known) })
	l.weigh()
	l.inMachines(known)
	return l.reader.hits, true
}

// Notes explain as many forms as a large list has people at most, each of them a
// few times.
const (
	mostLessons = 5000
	mostLegends = 4 * mostLessons
)

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
		if s := l.lessons[h.Subject]; s != nil && !s.unsaid() && !known.holds(h.At) {
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
	g := legend{sign: s, form: f, name: n, fits: l.fits(f, n)}
	g.headed = s == bar && l.underHead(f, n)
	if !l.likely(g) && !l.doubtful(g) {
		return false
	}
	l.legends = append(l.legends, g)
	return true
}

// likely reports whether a legend can be one whatever the rest of the notes says.
func (l *learner) likely(g legend) bool {
	s, f := g.sign, g.form
	switch {
	case f.words && !f.quoted && s != alias && s != hereby && !(f.capitals && g.fits == byInitials), l.letters(f) < 2 && g.fits != byInitials:
		return false
	case s == bracket && !f.short, (s == bracket || s == means) && g.fits != byInitials && (g.fits == unlike || f.capitals):
		return false
	case f.capitals && g.fits == unlike && (s == leads || s == bar || s == called):
		return false
	}
	return true
}

// doubtful reports whether a legend may be one where its form stands as someone
// elsewhere: «Momo → Maud», which is as an errand is, «P1 = Maud», as an
// organisation’s. The person must be on the list.
func (l *learner) doubtful(g legend) bool {
	f := g.form
	numbered := strings.ContainsAny(l.folded(f.at), "0123456789")
	switch {
	case g.name.person == "" || f.words && !(f.capitals && l.letters(f) == 1) || reading.In(acronyms, l.folded(f.at)):
		return false
	case g.sign == equals:
		return f.capitals && (l.letters(f) < 3 || numbered)
	case g.inList():
		return (!f.capitals || numbered) && l.letters(f) > 1
	}
	return g.sign == bracket && g.name.full && f.capital && (!f.capitals || numbered)
}

// letters returns how many bytes a form has but its dots.
func (l *learner) letters(f formRun) int {
	return f.at.Len() - strings.Count(l.in.Text.Plain[f.at.Start:f.at.End], ".")
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
			l.teach(g, false)
		}
	}
	for i, g := range l.legends {
		if !sure[i] && l.doubtful(g) {
			l.teach(g, true)
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
	case g.headed:
		return l.letters(g.form) > 1
	case g.inList():
		return g.fits != unlike && g.form.at.Len() > 1
	case !l.likely(g):
		return false
	case g.sign == equals && g.form.capitals && g.fits == unlike:
		return g.name.full && l.speaks(g)
	}
	return true
}

// inList reports whether a legend is a line of a list, or a row of a table.
func (g legend) inList() bool { return g.sign == leads || g.sign == bar }

// teach makes a lesson of a legend, and a hit of a name that was none. Who is on
// no list is surely someone where the form also speaks, or the words say so.
func (l *learner) teach(g legend, doubtful bool) {
	s := lesson{
		at: g.form.at, person: g.name.person, also: g.name.also, severity: redact.Block, why: redact.LearntForm,
		lone: g.form.at.Len() == 1, capital: g.form.capital, capitals: g.form.capitals, words: g.form.words && !g.form.capitals,
		doubtful: doubtful, task: g.sign == equals && g.fits == unlike && !g.form.quoted && !g.form.capitals,
	}
	surely := g.name.hit >= 0 && l.hits[g.name.hit].Severity == redact.Block
	if s.person == "" {
		s.of = g.name.at
		surely = surely || l.speaks(g) || g.sign == alias || g.sign == called
	}
	if !surely || doubtful || g.inList() && g.fits == unlike {
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
	if s.doubtful && !old.doubtful {
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
