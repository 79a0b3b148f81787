package listed

import (
	"slices"
	"sort"
	"strconv"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/internal/concurrent"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// NameEcho is what says so in findings.
const NameEcho = "echo"

// A Known is someone whom no list names and whom a text names.
type Known struct {
	Name  string
	Of    text.Span // where the text does, in Plain; empty where it is another text
	Asked bool      // it may be nobody's name
}

// Echo finds again, everywhere, the people whom another recogniser found though
// no list names them: «Mme Oriol Vasseur» teaches «Vasseur» and «Oriol». Where
// the name is a question, so is all that it teaches, of the same person.
func Echo(in *reading.Input, hits []reading.Hit) []reading.Hit {
	var people []Known
	learnt := make(map[string]bool)
	for _, severity := range []redact.Severity{redact.Block, redact.Ask} {
		for _, h := range hits {
			name := in.Text.Plain[h.At.Start:h.At.End]
			if h.Severity == severity && teaches(&h) && !learnt[name] {
				learnt[name] = true
				people = append(people, Known{Uncut(name), h.At, severity == redact.Ask})
			}
		}
	}
	return Again(in, NewCover(hits, nil), people)
}

// teaches reports whether a hit is on someone whom no list names, by that name.
func teaches(h *reading.Hit) bool {
	return h.Kind == redact.Person && h.Subject == "" && h.Of.Len() == 0 && !h.Why.Learnt()
}

// Again finds people outside what is hit already; those of whom nobody asks come
// first. Their words are found with a capital, or where no word of the language is
// one: a wrong lesson would cost a text its common words. All else is found as for
// people of a list.
func Again(in *reading.Input, hit *cover, people []Known) []reading.Hit {
	if len(people) == 0 {
		return nil
	}
	listed := *in
	listed.Roster = &roster.Roster{}
	for i := range people {
		for _, p := range roster.Of(people[i].Name).People {
			p.ID = strconv.Itoa(i)
			listed.Roster.People = append(listed.Roster.People, p)
		}
	}
	listed.Forms = sync.OnceValue(func() [][]roster.Form { return listed.Roster.Sought() })
	e := &echo{reader{in: in, s: in.Folded.S, as: in.Atoms, names: newIndex(0)}, hit, people}
	var own, forms, pieces []reading.Hit
	concurrent.Do(
		func() { own = e.ownWords() },
		func() { forms = e.written(listedIn(&listed, false)) },
		func() { pieces = e.written(findSpelled(&listed)) },
	)
	return slices.Concat(own, forms, pieces)
}

// An echo finds people in a text that has hits already.
type echo struct {
	reader
	hit    *cover
	people []Known
}

// ownWords finds the words of names.
func (e *echo) ownWords() []reading.Hit {
	for i := range e.people {
		e.learn(e.people[i].Name, strconv.Itoa(i))
	}
	e.names.find(e.in, nil, func(m match) bool {
		h := reading.Hit{At: e.in.Folded.Span(reading.SpanOf(e.as[m.first], e.as[m.last])), Kind: redact.Person, Severity: redact.Block, Score: 0.8}
		if !e.capital(m.first) {
			h.Severity = e.telling(m)
		}
		block, _ := e.in.Text.Block(h.At.Start)
		if h.At.End > block.End || e.hit.holds(h.At) || h.Severity == redact.Keep {
			return false
		}
		if m.first == m.last && e.ordinary(e.word(m.first)) && e.opens(m.first) {
			return false
		}
		h.Subject = m.forms[0].person
		e.hits = append(e.hits, e.whose(h))
		return true
	})
	return e.hits
}

// written returns those of the hits on people of a list that say more than that a
// word stands there which [echo.ownWords] finds: run together, encoded, in pieces,
// inflected, with an initial; or, of a name that is an ordinary word, that it means
// someone here. Another spelling and initials alone teach too little.
func (e *echo) written(hits []reading.Hit) []reading.Hit {
	var out []reading.Hit
	for _, h := range hits {
		switch h.Why {
		case whyInitials, whyNear:
			continue
		case whyFirst, whySurname, whyTitled, whyWord, whyLower, whyOther:
			if !e.ordinary(text.FoldString(e.in.Text.Plain[h.At.Start:h.At.End])) {
				continue
			}
		case WhyName, WhyAccount, WhyInitial, whyInflected, WhySpelled, WhyCut, whyParted:
		default:
			continue
		}
		if h.Severity != redact.Keep && !e.hit.holds(h.At) {
			out = append(out, e.whose(h))
		}
	}
	return out
}

// whose lets a hit on one of the people say whose name it is.
func (e *echo) whose(h reading.Hit) reading.Hit {
	i, _ := strconv.Atoi(h.Subject)
	p := e.people[i]
	if p.Asked && h.Severity == redact.Block {
		h.Severity, h.Score = redact.Ask, 0.5
	}
	h.Subject, h.Also, h.Of, h.Why = "", nil, p.Of, redact.Echo
	return h
}

// The lengths in bytes from which a name that is no ordinary word is one in lower
// case too, as in addresses and on telephones, and from which it may be.
const (
	shortestTelling = 4
	shortestHint    = 3
)

// telling returns what a match in lower case asks for: the longest of its words
// that are no ordinary ones tells.
func (r *reader) telling(m match) redact.Severity {
	longest := 0
	for i := m.first; i <= m.last; i++ {
		if !r.ordinary(r.word(i)) {
			longest = max(longest, r.as[i].Len())
		}
	}
	switch {
	case longest >= shortestTelling:
		return redact.Block
	case longest >= shortestHint:
		return redact.Ask
	}
	return redact.Keep
}

// learn adds the forms of a name: all of it, and its words of three letters or
// more that begin with a capital and are no common words.
func (e *echo) learn(name, person string) {
	f := text.Fold(name)
	e.names.once(f.S, form{kind: roster.Full, person: person})
	for _, a := range reading.Atoms(f.S) {
		word := f.S[a.Start:a.End]
		c, _ := utf8.DecodeRuneInString(name[f.Span(reading.SpanOf(a, a)).Start:])
		if a.Len() > 2 && unicode.IsUpper(c) && !e.ordinary(word) {
			e.names.once(word, form{kind: roster.Family, person: person})
		}
	}
}

// once adds a form of nobody on a list, once.
func (x *index) once(folded string, f form) {
	as := reading.Atoms(folded)
	if found := x.at(folded, as, 0); len(found) > 0 && found[len(found)-1].last == len(as)-1 {
		return
	}
	x.add(folded, f)
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
