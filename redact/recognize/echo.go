package recognize

import (
	"slices"
	"sort"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/internal/concurrent"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// whyEcho is the reason for a name that the notes make known elsewhere.
const whyEcho redact.Why = "echo"

// nameEcho is what says so in findings.
const nameEcho = "echo"

// echo finds again, everywhere, the people whom another recogniser found though
// no list names them: «Mme Oriol Vasseur» teaches «Vasseur» and «Oriol». Only
// what blocks teaches.
func echo(in *Input, hits []Hit) []Hit {
	var names []string
	learnt := make(map[string]bool)
	for _, h := range hits {
		name := in.Text.Plain[h.At.Start:h.At.End]
		if h.Kind == redact.Person && h.Subject == "" && h.Of.Len() == 0 && h.Severity == redact.Block && !learnt[name] {
			learnt[name] = true
			names = append(names, uncut(name))
		}
	}
	return again(in, newCover(hits, nil), names)
}

// Again returns where a text shows people whom no list names and whose names
// someone gives: what [Scan] finds once a recogniser has found these. It is for a
// text from which they are gone.
func Again(t *text.Text, n *language.Notes, gone []text.Secret) ([]redact.Finding, error) {
	in := NewInput(t, n, roster.Empty())
	names := make([]string, len(gone))
	for i, s := range gone {
		names[i] = uncut(s.Reveal())
	}
	hits := again(in, newCover(nil, nil), names)
	return tie(t, hits, slices.Repeat([]string{nameEcho}, len(hits)))
}

// again finds names outside what is hit already. Their words are found with a
// capital, or where no word of the language is one: a wrong lesson would cost a
// text its common words. All else is found as for people of a list.
func again(in *Input, known *cover, names []string) []Hit {
	if len(names) == 0 {
		return nil
	}
	listed := *in
	listed.Roster = roster.Of(names...)
	listed.forms = sync.OnceValue(func() [][]roster.Form { return listed.Roster.Sought() })
	var own, forms, pieces []Hit
	concurrent.Do(
		func() { own = ownWords(in, known, names) },
		func() { forms = written(known, listedIn(&listed, false)) },
		func() { pieces = written(known, findSpelled(&listed)) },
	)
	return slices.Concat(own, forms, pieces)
}

// ownWords finds the words of names.
func ownWords(in *Input, known *cover, names []string) []Hit {
	as := in.atoms
	x := newIndex(0)
	r := &reading{in: in, s: in.Folded.S, as: as, names: x}
	for _, name := range names {
		r.learn(name)
	}
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

// written returns those of the hits on people of a list that are found in more
// than their words: run together, encoded, in pieces, inflected, with an initial.
// Another spelling and initials alone teach too little.
func written(known *cover, hits []Hit) []Hit {
	var out []Hit
	for _, h := range hits {
		switch h.Why {
		case whyName, whyAccount, whyInitial, whyInflected, whySpelled, whyCut, whyParted:
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
func (r *reading) learn(name string) {
	f := text.Fold(name)
	r.names.once(f.S, roster.Full)
	for _, a := range atoms(f.S) {
		word := f.S[a.start:a.end]
		c, _ := utf8.DecodeRuneInString(name[f.Span(spanOf(a, a)).Start:])
		if a.len() > 2 && unicode.IsUpper(c) && !r.ordinary(word) {
			r.names.once(word, roster.Family)
		}
	}
}

// once adds a form of nobody on a list, once.
func (x *index) once(folded string, kind roster.FormKind) {
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

// newCover returns the cover of those of the hits that count; nil: all do.
func newCover(hits []Hit, counts func(*Hit) bool) *cover {
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
