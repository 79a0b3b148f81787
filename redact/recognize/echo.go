package recognize

import (
	"slices"
	"sort"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// whyEcho is the reason for a name that the notes make known elsewhere.
const whyEcho redact.Why = "echo"

// nameEcho is what says so in findings.
const nameEcho = "echo"

// echo finds again, everywhere, the people whom another recogniser found though
// no list names them: «Mme Oriol Vasseur» teaches «Vasseur» and «Oriol». Only
// what blocks teaches, and only words with a capital are found, or that no word
// of the language is: a wrong lesson would cost a text its common words.
func echo(in *Input, hits []Hit) []Hit {
	s, as := in.Folded.S, in.atoms
	x := newIndex(0)
	r := &reading{in: in, s: s, as: as, names: x}
	learnt := make(map[string]bool)
	for _, h := range hits {
		name := in.Text.Plain[h.At.Start:h.At.End]
		if h.Kind == redact.Person && h.Subject == "" && h.Severity == redact.Block && !learnt[name] {
			learnt[name] = true
			r.learn(x, h)
		}
	}
	if len(x.next) == 0 {
		return nil
	}
	known := newCover(hits)
	x.find(in, nil, func(m match) bool {
		at := in.Folded.Span(spanOf(as[m.first], as[m.last]))
		block, _ := in.Text.Block(at.Start)
		if at.End > block.End || known.holds(at) || !r.capital(m.first) && !r.telling(m) {
			return false
		}
		if m.first == m.last && r.ordinary(r.word(m.first)) && r.opens(m.first) {
			return false
		}
		r.hits = append(r.hits, Hit{At: at, Kind: redact.Person, Severity: redact.Block, Score: 0.8, Why: whyEcho})
		return true
	})
	return r.hits
}

// shortestTelling is the length in bytes from which a name is one in lower case
// too, as in addresses and on telephones.
const shortestTelling = 5

// telling reports whether a match in lower case holds a word that can only be the
// name: a long one that is no ordinary word.
func (r *reading) telling(m match) bool {
	for i := m.first; i <= m.last; i++ {
		if r.as[i].len() >= shortestTelling && !r.ordinary(r.word(i)) {
			return true
		}
	}
	return false
}

// learn adds the forms of a name: all of it, and its words of three letters or
// more that begin with a capital and are no common words.
func (r *reading) learn(x *index, h Hit) {
	f := r.in.Folded
	from, to := f.Offset(h.At.Start), f.Offset(h.At.End)
	x.learn(r.s[from:to], roster.Full)
	first := sort.Search(len(r.as), func(i int) bool { return int(r.as[i].start) >= from })
	for i := first; i < len(r.as) && int(r.as[i].start) < to; i++ {
		if r.as[i].len() > 2 && r.capital(i) && !r.ordinary(r.word(i)) {
			x.learn(r.word(i), roster.Family)
		}
	}
}

// learn adds a form of nobody on a list, once.
func (x *index) learn(folded string, kind roster.FormKind) {
	as := atoms(folded)
	if found := x.at(folded, as, 0); len(found) > 0 && found[len(found)-1].last == len(as)-1 {
		return
	}
	x.add(folded, form{kind: kind})
}

// A cover tells which stretches of a text are hit already.
type cover struct {
	at   []text.Span // of the hits, by place
	ends []int       // for each, where it and those before it reach
}

func newCover(hits []Hit) *cover {
	c := &cover{at: make([]text.Span, len(hits)), ends: make([]int, len(hits))}
	for i, h := range hits {
		c.at[i] = h.At
	}
	slices.SortFunc(c.at, func(a, b text.Span) int { return a.Start - b.Start })
	end := 0
	for i, at := range c.at {
		end = max(end, at.End)
		c.ends[i] = end
	}
	return c
}

// holds reports whether hits cover the place. It takes O(log n).
func (c *cover) holds(at text.Span) bool {
	i := sort.Search(len(c.at), func(i int) bool { return c.at[i].Start > at.Start }) - 1
	return i >= 0 && c.ends[i] >= at.End
}
