package listed

import (
	"slices"
	"sort"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/internal/concurrent"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// whyEcho is the reason for a name that the notes make known elsewhere.
const whyEcho redact.Why = "echo"

// NameEcho is what says so in findings.
const NameEcho = "echo"

// Echo finds again, everywhere, the people whom another recogniser found though
// no list names them: «Mme Oriol Vasseur» teaches «Vasseur» and «Oriol». Only
// what blocks teaches.
func Echo(in *reading.Input, hits []reading.Hit) []reading.Hit {
	var names []string
	learnt := make(map[string]bool)
	for _, h := range hits {
		name := in.Text.Plain[h.At.Start:h.At.End]
		if h.Kind == redact.Person && h.Subject == "" && h.Of.Len() == 0 && h.Severity == redact.Block && !learnt[name] {
			learnt[name] = true
			names = append(names, Uncut(name))
		}
	}
	return Again(in, NewCover(hits, nil), names)
}

// Again finds names outside what is hit already. Their words are found with a
// capital, or where no word of the language is one: a wrong lesson would cost a
// text its common words. All else is found as for people of a list.
func Again(in *reading.Input, known *cover, names []string) []reading.Hit {
	if len(names) == 0 {
		return nil
	}
	listed := *in
	listed.Roster = roster.Of(names...)
	listed.Forms = sync.OnceValue(func() [][]roster.Form { return listed.Roster.Sought() })
	var own, forms, pieces []reading.Hit
	concurrent.Do(
		func() { own = ownWords(in, known, names) },
		func() { forms = written(known, listedIn(&listed, false)) },
		func() { pieces = written(known, findSpelled(&listed)) },
	)
	return slices.Concat(own, forms, pieces)
}

// ownWords finds the words of names.
func ownWords(in *reading.Input, known *cover, names []string) []reading.Hit {
	as := in.Atoms
	x := newIndex(0)
	r := &reader{in: in, s: in.Folded.S, as: as, names: x}
	for _, name := range names {
		r.learn(name)
	}
	x.find(in, nil, func(m match) bool {
		at := in.Folded.Span(reading.SpanOf(as[m.first], as[m.last]))
		block, _ := in.Text.Block(at.Start)
		if at.End > block.End || known.holds(at) || !r.capital(m.first) && !r.telling(m) {
			return false
		}
		if m.first == m.last && r.ordinary(r.word(m.first)) && r.opens(m.first) {
			return false
		}
		r.hits = append(r.hits, reading.Hit{At: at, Kind: redact.Person, Severity: redact.Block, Score: 0.8, Why: whyEcho})
		return true
	})
	return r.hits
}

// written returns those of the hits on people of a list that are found in more
// than their words: run together, encoded, in pieces, inflected, with an initial.
// Another spelling and initials alone teach too little.
func written(known *cover, hits []reading.Hit) []reading.Hit {
	var out []reading.Hit
	for _, h := range hits {
		switch h.Why {
		case WhyName, WhyAccount, WhyInitial, whyInflected, WhySpelled, WhyCut, whyParted:
			if !known.holds(h.At) {
				h.Subject, h.Also = "", nil
				out = append(out, h)
			}
		}
	}
	return out
}

// shortestTelling is the length in bytes from which a name is one in lower case
// too, as in addresses and on telephones.
const shortestTelling = 5

// telling reports whether a match in lower case holds a word that can only be the
// name: a long one that is no ordinary word.
func (r *reader) telling(m match) bool {
	for i := m.first; i <= m.last; i++ {
		if r.as[i].Len() >= shortestTelling && !r.ordinary(r.word(i)) {
			return true
		}
	}
	return false
}

// learn adds the forms of a name: all of it, and its words of three letters or
// more that begin with a capital and are no common words.
func (r *reader) learn(name string) {
	f := text.Fold(name)
	r.names.once(f.S, roster.Full)
	for _, a := range reading.Atoms(f.S) {
		word := f.S[a.Start:a.End]
		c, _ := utf8.DecodeRuneInString(name[f.Span(reading.SpanOf(a, a)).Start:])
		if a.Len() > 2 && unicode.IsUpper(c) && !r.ordinary(word) {
			r.names.once(word, roster.Family)
		}
	}
}

// once adds a form of nobody on a list, once.
func (x *index) once(folded string, kind roster.FormKind) {
	as := reading.Atoms(folded)
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

// NewCover returns the cover of those of the hits that count; nil: all do.
func NewCover(hits []reading.Hit, counts func(*reading.Hit) bool) *cover {
	c := &cover{at: make([]text.Span, 0, len(hits)), ends: make([]int, 0, len(hits))}
	for i := range hits {
		if counts == nil || counts(&hits[i]) {
			c.at = append(c.at, hits[i].At)
		}
	}
	slices.SortFunc(c.at, func(a, b text.Span) int { return a.Start - b.Start })
	end := 0
	for _, at := range c.at {
		end = max(end, at.End)
		c.ends = append(c.ends, end)
	}
	return c
}

// holds reports whether hits cover the place. It takes O(log n).
func (c *cover) holds(at text.Span) bool {
	i := sort.Search(len(c.at), func(i int) bool { return c.at[i].Start > at.Start }) - 1
	return i >= 0 && c.ends[i] >= at.End
}
