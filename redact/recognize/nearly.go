package recognize

import (
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
)

// alike returns, for each word of the vocabulary, the names of the list that it
// is written almost as. A word that the language has, or that the notes also
// write without a capital, is a word; where the notes write everything in lower
// case, only the first counts.
func (r *reading) alike() [][]lookalike {
	const capital, small, stop = 1, 2, 4
	seen, capitals := make([]byte, len(r.in.words.all)), 0
	for _, a := range r.as {
		c, _ := utf8.DecodeRuneInString(r.in.Text.Plain[r.in.Folded.Span(spanOf(a, a)).Start:])
		if unicode.IsUpper(c) {
			seen[a.word] |= capital
			capitals++
		} else {
			seen[a.word] |= small
		}
		if stops(r.s, a) {
			seen[a.word] |= stop
		}
	}
	r.smallPrint = capitals*50 < len(r.as)
	out := make([][]lookalike, len(r.in.words.all))
	for i := range out {
		w := &r.in.words.all[i]
		if w.is&ordinary != 0 {
			continue
		}
		if seen[i]&^stop == capital || r.smallPrint && seen[i] != 0 {
			out[i] = r.names.near.of(w.norm)
		}
		if seen[i]&stop != 0 {
			out[i] = append(out[i], r.names.near.cut(w.norm)...)
		}
	}
	return out
}

// nearly judges a match some of whose words are in another spelling: a whole name
// is the person's, one word alone is when ears or fingers explain it, or its place
// says that it is someone.
func (r *reading) nearly(h *Hit, m match, f form) bool {
	h.Why, h.Score = whyNear, 0.9
	named := in(titles, r.before(m.first)) || r.labels(m.first, m.last) || r.afterAt(m.first)
	switch f.kind {
	case roster.Full, roster.Reversed:
		if m.short {
			r.dot(h)
		}
		return r.smallPrint || r.capital(m.first) || r.capital(m.last) || m.how == shortly && m.near == 1
	case roster.GivenInitial, roster.InitialFamily:
		return r.initialled(h, m, f)
	case roster.Given, roster.Family:
		if in(eponyms, r.before(m.first)) {
			return false
		}
		if !named && m.how != closely || !r.capital(m.first) {
			h.Severity, h.Score = redact.Ask, 0.5
		}
		if m.short {
			r.dot(h)
		}
		return m.how != shortly || r.cutName(m)
	}
	return false
}

// shortestCut is the length in bytes from which the beginning of a name before a
// full stop may be the name, with nothing else of it around.
const shortestCut = 4

// cutName reports whether a name that is cut may stand alone: «Kerb.», «Le Bih.».
func (r *reading) cutName(m match) bool {
	return r.capital(m.last) && (r.as[m.last].len() >= shortestCut || m.last > m.first && r.as[m.last].len() >= shortestCut-1)
}
