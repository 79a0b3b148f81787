package listed

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
)

// whyInflected is the reason for a name with an ending of its own.
const whyInflected redact.Why = "roster.inflected" // «les Kerbrats», «la Kerbrate»

// endings are what French and English add to a name: two people of it, or a woman.
var endings = [...]string{"s", "x", "e", "es"}

// shortestStem is the length in bytes from which a name is looked for within a
// longer word.
const shortestStem = 5

// inflected finds names in words that are a letter or two longer: with an ending,
// which a person must judge, since it makes another name as well («Pascal»,
// «Pascale»); and, of people who are known by one name alone, with some initial
// before it, as accounts have it («mkerbrat»). Neither is a word of the language.
func (r *reader) inflected() {
	found := make([]*form, len(r.in.Words.All)) // by word
	any := false
	for i := range found {
		if w := &r.in.Words.All[i]; w.Whole && w.Is&reading.Ordinary == 0 && len(w.Norm) > shortestStem {
			found[i] = r.stem(w.Norm)
			any = any || found[i] != nil
		}
	}
	if !any {
		return
	}
	for _, a := range r.as {
		f := found[a.Word]
		if f == nil {
			continue
		}
		h := reading.Hit{At: r.in.Folded.Span(reading.SpanOf(a, a)), Kind: redact.Person, Severity: redact.Ask, Subject: f.person, Score: 0.5, Why: whyInflected}
		if f.kind == roster.Slug {
			h.Severity, h.Score, h.Why = redact.Block, 0.9, WhyAccount
		}
		if block, _ := r.in.Text.Block(h.At.Start); h.At.End <= block.End {
			r.hits = append(r.hits, h)
		}
	}
}

// stem returns whom a longer word is made of: a first name or a surname with an
// ending, or a slug of it. The word itself is no name of the list.
func (r *reader) stem(word string) *form {
	if r.names.alone(word, true) != nil {
		return nil
	}
	for _, end := range endings {
		if stem, ok := strings.CutSuffix(word, end); ok {
			if f := r.names.alone(stem, false); f != nil {
				return f
			}
		}
	}
	if f := r.names.alone(word[1:], false); f != nil && reading.IsLetterByte(word[0]) && word[0] < 0x80 && r.oneName(f.person) {
		return &form{person: f.person, kind: roster.Slug, atoms: 1}
	}
	return nil
}

// alone returns the form of someone that is a word: of those that name by
// themselves a long and firm one, or any at all.
func (x *index) alone(word string, any bool) *form {
	node := x.step(0, word)
	if node == 0 {
		return nil
	}
	for i := range x.forms[node] {
		f := &x.forms[node][i]
		if any || (f.kind == roster.Given || f.kind == roster.Family) && !f.weak && len(word) >= shortestStem && !reading.Common(word) {
			return f
		}
	}
	return nil
}

// oneName reports whether someone of the list is known by a first name or a
// surname alone.
func (r *reader) oneName(id string) bool {
	p := r.in.Roster.Person(id)
	return p != nil && (p.Given.IsZero() || p.Family.IsZero())
}
