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
	const capital, small = 1, 2
	seen, capitals := make([]byte, len(r.in.words.all)), 0
	for _, a := range r.as {
		c, _ := utf8.DecodeRuneInString(r.in.Text.Plain[r.in.Folded.Span(spanOf(a, a)).Start:])
		if unicode.IsUpper(c) {
			seen[a.word] |= capital
			capitals++
		} else {
			seen[a.word] |= small
		}
	}
	r.smallPrint = capitals*50 < len(r.as)
	out := make([][]lookalike, len(r.in.words.all))
	for i := range out {
		w := &r.in.words.all[i]
		if w.is&ordinary == 0 && (seen[i] == capital || r.smallPrint && seen[i] != 0) {
			out[i] = r.names.near.of(w.norm)
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
		return r.smallPrint || r.capital(m.first) || r.capital(m.last)
	case roster.GivenInitial, roster.InitialFamily:
		return r.initialled(h, m, f)
	case roster.Given, roster.Family:
		if in(eponyms, r.before(m.first)) {
			return false
		}
		if !named && m.how != closely || !r.capital(m.first) {
			h.Severity, h.Score = redact.Ask, 0.5
		}
		return true
	}
	return false
}
