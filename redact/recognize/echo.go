package recognize

import (
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
// what blocks teaches, and only words with a capital are found: a wrong lesson
// would cost a text its common words.
func echo(in *Input, hits []Hit) []Hit {
	s, as := in.Folded.S, atoms(in.Folded.S)
	r := &reading{in: in, s: s, as: as}
	x := &index{nodes: make([]node, 1)}
	for _, h := range hits {
		if h.Kind == redact.Person && h.Subject == "" && h.Severity == redact.Block {
			r.learn(x, h)
		}
	}
	if x.nodes[0].next == nil {
		return nil
	}
	x.find(s, as, func(m match) bool {
		at := in.Folded.Span(text.Span{Start: as[m.first].start, End: as[m.last].end})
		block, _ := in.Text.Block(at.Start)
		if at.End > block.End || !r.capital(m.first) || covered(hits, at) {
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

// learn adds the forms of a name: all of it, and its words of three letters or
// more that begin with a capital and are no common words.
func (r *reading) learn(x *index, h Hit) {
	f := r.in.Folded
	from, to := f.Offset(h.At.Start), f.Offset(h.At.End)
	x.add(r.s[from:to], form{kind: roster.Full})
	for i, a := range r.as {
		if a.start >= to {
			break
		}
		if a.start >= from && a.end-a.start > 2 && r.capital(i) && !r.ordinary(r.word(i)) {
			x.add(r.word(i), form{kind: roster.Family})
		}
	}
}

// covered reports whether a hit holds the place already.
func covered(hits []Hit, at text.Span) bool {
	for _, h := range hits {
		if h.At.Contains(at) {
			return true
		}
	}
	return false
}
