package listed

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// alike returns, for each word of the vocabulary, the names of the list that it
// is written almost as. A word that the language has, or that the notes also
// write without a capital, is a word; where the notes write everything in lower
// case, or names of the list several times, only the first counts.
func (r *reader) alike() [][]lookalike {
	const capital, small, stop, free, placed = 1, 2, 4, 8, 16
	seen, capitals, smallNames := make([]byte, len(r.in.Words.All)), 0, 0
	for i, a := range r.as {
		isCapital := unicode.IsUpper(reading.FirstRune(r.in.Text.Plain[r.in.Folded.Plain(int(a.Start)):]))
		if isCapital {
			capitals++
		}
		if r.in.Words.All[a.Word].Is&reading.Ordinary != 0 {
			continue
		}
		if isCapital {
			seen[a.Word] |= capital
		} else {
			seen[a.Word] |= small
			if r.free(a) {
				seen[a.Word] |= free
				if r.smallName(a) {
					smallNames++
				} else if r.placed(i) {
					seen[a.Word] |= placed
				}
			}
		}
		if stops(r.s, a) {
			seen[a.Word] |= stop
		}
	}
	r.smallPrint = capitals*50 < len(r.as)
	r.smallNames = smallNames >= severalNames
	out := make([][]lookalike, len(r.in.Words.All))
	for i := range out {
		w := &r.in.Words.All[i]
		if w.Is&reading.Ordinary != 0 {
			continue
		}
		if seen[i]&^stop == capital || r.smallPrint && seen[i] != 0 || r.smallNames && seen[i]&free != 0 || seen[i]&placed != 0 {
			out[i] = r.names.near.of(w.Norm)
		}
		if seen[i]&stop != 0 {
			out[i] = append(out[i], r.names.near.cut(w.Norm)...)
		}
	}
	return out
}

// severalNames is how many names of the list in lower case show that their
// writer leaves capitals out.
const severalNames = 3

// smallName reports whether a word in lower case is a name of the list and no
// ordinary word.
func (r *reader) smallName(a reading.Atom) bool {
	return r.rare(a) && r.names.near.isKnown(r.in.Words.All[a.Word].Norm)
}

// rare reports whether a word that may be a name is none that the language has.
func (r *reader) rare(a reading.Atom) bool {
	w := &r.in.Words.All[a.Word]
	return w.Is&reading.Ordinary == 0 && len(w.Norm) >= shortestNear-1
}

// placed reports whether a word in lower case stands where names do: as the label
// of a speaker, or beside a name of the list.
func (r *reader) placed(i int) bool {
	if !r.rare(r.as[i]) {
		return false
	}
	beside := func(k int) bool { return k >= 0 && k < len(r.as) && r.smallName(r.as[k]) }
	return r.labels(i, i) || r.gap(i) == " " && beside(i+1) || i > 0 && r.gap(i-1) == " " && beside(i-1)
}

// free reports whether a word stands between spaces and the signs of a sentence,
// as none does in an address or a file name.
func (r *reader) free(a reading.Atom) bool {
	from, to := int(a.Start), int(a.End)
	return (from == 0 || strings.IndexByte(" \n", r.s[from-1]) >= 0) && (to == len(r.s) || strings.IndexByte(" \n,;:!?", r.s[to]) >= 0)
}

// nearly judges a match some of whose words are in another spelling: a whole name
// is the person's, one word alone is when ears or fingers explain it, or its place
// says that it is someone.
func (r *reader) nearly(h *reading.Hit, m match, f form) bool {
	h.Why, h.Score = whyNear, 0.9
	if r.machine(h.At.Start) {
		return false
	}
	named := reading.In(titles, r.before(m.first)) || r.labels(m.first, m.last) || r.afterAt(m.first)
	switch f.kind {
	case roster.Full, roster.Reversed:
		if m.short {
			r.dot(h)
		}
		return r.smallPrint || r.smallNames || r.capital(m.first) || r.capital(m.last) || m.how == shortly && m.near == 1
	case roster.GivenInitial, roster.InitialFamily:
		return r.initialled(h, m, f)
	case roster.Given, roster.Family:
		before := r.before(m.first)
		if reading.In(particleWords, before) {
			before = r.before(m.first - 1) // «rue van Oost»
		}
		if reading.In(eponyms, before) || !r.capital(m.first) && reading.In(determiners, r.before(m.first)) {
			return false
		}
		if !named && m.how != closely || !r.capital(m.first) || r.hyphenated(m) {
			h.Severity, h.Score = redact.Ask, 0.5
		}
		if m.short {
			r.dot(h)
		}
		return m.how != shortly || r.cutName(m)
	}
	return false
}

// machine reports whether programs alone read what stands at a byte of Plain: tags,
// style sheets, scripts. Nobody mistypes a name there, and « margin » is no Martin.
func (r *reader) machine(at int) bool {
	_, zone := r.in.Text.Block(at)
	return zone == text.Markup || zone == text.Code && r.in.Text.Doc.Format == text.HTML
}

// shortestCut is the length in bytes from which the beginning of a name before a
// full stop may be the name, with nothing else of it around.
const shortestCut = 4

// cutName reports whether a name that is cut may stand alone: «Kerb.», «Le Bih.»;
// one letter less will do where the sentence goes on behind the full stop.
func (r *reader) cutName(m match) bool {
	least := shortestCut
	if m.last > m.first || r.goesOn(m.last) {
		least--
	}
	return r.capital(m.last) && r.as[m.last].Len() >= least
}

// goesOn reports whether the sentence goes on behind the full stop that follows
// an atom, which is then that of a word cut short.
func (r *reader) goesOn(i int) bool {
	return i+1 < len(r.as) && r.gap(i) == ". " && !r.capital(i+1)
}
