package listed

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// A formRun is a form as it is written where it is taught.
type formRun struct {
	at       text.Span // in Plain
	from, to int       // tokens, to excluded
	quoted   bool
	capital  bool // it begins with one
	capitals bool // it has no small letter
	short    bool // it is written as initials or an account, and not as a word
	words    bool // each of its words is one of the language, or a label of lists
}

// longestForm is the most tokens that a form has.
const longestForm = 3

// formBefore reads the form that ends before token i: one word, or several with
// capitals, where an entry begins, between quotation marks or in brackets, as
// abbreviations are in some dialects of Markdown.
func (p *passage) formBefore(i int) (formRun, bool) {
	f := formRun{quoted: p.IsSign(i-1, "»”\"")}
	if f.quoted || p.IsSign(i-1, "]") {
		i--
	}
	f.from, f.to = i, i
	for f.from > 0 && i-f.from < longestForm && p.formWord(f.from-1) && (f.from == i || p.joinsForm(f.from)) {
		f.from--
	}
	switch {
	case f.from == f.to,
		f.quoted && !p.IsSign(f.from-1, "«“\""),
		!f.quoted && !p.IsSign(f.from-1, ",;:([|•–—") && !p.Is(f.from-1, reading.Ands) && !p.OpensLine(f.from):
		return f, false
	}
	return p.formed(f), true
}

// formFrom reads the form that begins at token i and that one of the signs follows,
// where any are given.
func (p *passage) formFrom(i int, signs string) (formRun, bool) {
	f := formRun{quoted: p.IsSign(i, "«“\"")}
	if f.quoted {
		i++
	}
	f.from, f.to = i, i
	for f.to < len(p.Toks) && f.to-i < longestForm && p.formWord(f.to) && (f.to == i || p.joinsForm(f.to)) {
		f.to++
	}
	if f.from == f.to || f.quoted && !p.IsSign(f.to, "»”\"") || signs != "" && !p.IsSign(f.to, signs) {
		return f, false
	}
	return p.formed(f), true
}

// formWord reports whether token i may be one of a form's.
func (p *passage) formWord(i int) bool {
	switch p.Class(i) {
	case text.Word, text.Initial, text.Handle:
		return true
	case text.Elided:
		return p.Norm(i) == "d'"
	}
	return false
}

// joinsForm reports whether token i goes on with the form of the token before it:
// nothing stands between, or both have a capital.
func (p *passage) joinsForm(i int) bool {
	upper := func(k int) bool { return unicode.IsUpper(reading.FirstRune(p.Raw(k))) }
	return p.Touches(i) || upper(i-1) && upper(i)
}

// formed notes how a form is written.
func (p *passage) formed(f formRun) formRun {
	f.at = p.Span(f.from, f.to)
	if p.Class(f.from) == text.Handle {
		f.at.Start++ // the account is one without its sign too
	}
	s := p.In.Text.Plain[f.at.Start:f.at.End]
	f.capital = unicode.IsUpper(reading.FirstRune(s))
	f.capitals = f.capital && strings.IndexFunc(s, unicode.IsLower) < 0
	f.short = f.capitals && utf8.RuneCountInString(s) > 1 || f.from+1 < f.to && p.Class(f.from) == text.Initial ||
		p.Class(f.from) == text.Handle || strings.ContainsAny(s, "_0123456789")
	f.words = true
	for i := f.from; i < f.to; i++ {
		f.words = f.words && (p.Is(i, reading.Ordinary|reading.Function|reading.Openers|reading.Bodies|reading.Gatherings|reading.Roles) || p.BaseIs(i, reading.Functions))
	}
	return f
}

// ends reports whether an entry may end before token i: no word of a sentence
// follows, and no sign of one.
func (p *passage) ends(i int) bool {
	switch {
	case p.Class(i) == text.Break:
		return true
	case p.IsSign(i, "."):
		return p.Class(i+1) == text.Break
	}
	return p.IsSign(i, ",;|()[]/»”–—-•") && !(p.Touches(i) && p.IsSign(i, "-–—")) || p.Is(i, reading.Ands)
}

// A nameHit is the name that a form is taught for.
type nameHit struct {
	at       text.Span // in Plain
	from, to int       // tokens, to excluded
	hit      int       // the hit that says so, or -1: it is built as a full name is
	person   string    // on the list, or empty
	also     []string
	full     bool // of two words or more
}

// nameFrom returns the name that begins at token i, behind its title.
func (l *learner) nameFrom(p *passage, i int) (nameHit, bool) {
	for p.IsSign(i, "«“\"") {
		i++
	}
	if c := p.Civility(i); c.Next > i {
		i = c.Next
	}
	if i >= len(p.Toks) {
		return nameHit{}, false
	}
	if k, ok := l.someone(int(p.Toks[i].Start)); ok {
		to := i
		for to < len(p.Toks) && int(p.Toks[to].Start) < l.hits[k].At.End {
			to++
		}
		return l.named(k, p, i, to), true
	}
	n := p.NameAt(i, false)
	if n.From != i || n.To == i || !p.Credible(n) || reading.NoName(p.Norm(i), p.Norm(n.To-1)) {
		return nameHit{}, false
	}
	return nameHit{at: p.Span(i, n.To), from: i, to: n.To, hit: -1, full: true}, true
}

// nameTo returns the name that ends before token i. What was found as one that
// goes on, «Kévin Dubreuil alias Momo», is cut there.
func (l *learner) nameTo(p *passage, i int) (nameHit, bool) {
	for p.IsSign(i-1, "»”\"") {
		i--
	}
	if i <= 0 {
		return nameHit{}, false
	}
	end := int(p.Toks[i-1].End)
	for k := max(0, i-2*reading.MaxNameWords); k < i; k++ {
		h, ok := l.someone(int(p.Toks[k].Start))
		if !ok || l.hits[h].At.End < end || l.hits[h].At.End > end && l.hits[h].Subject != "" {
			continue
		}
		n := l.named(h, p, k, i)
		n.at.End = end
		return n, true
	}
	for k := max(0, i-reading.MaxNameWords); k < i; k++ {
		if n := p.NameAt(k, false); n.From == k && n.To == i && p.Credible(n) && !reading.NoName(p.Norm(k), p.Norm(i-1)) {
			return nameHit{at: p.Span(k, i), from: k, to: i, hit: -1, full: true}, true
		}
	}
	return nameHit{}, false
}

// named returns the name of hit k, which takes the tokens from i to j, j excluded.
func (l *learner) named(k int, p *passage, i, j int) nameHit {
	h := &l.hits[k]
	return nameHit{at: h.At, from: i, to: j, hit: k, person: h.Subject, also: h.Also, full: j > i+1}
}

// someone returns the hit on a person that begins at a byte of Plain: of several
// one of the list, else the longest. Initials are no name.
func (l *learner) someone(start int) (int, bool) {
	if l.starts == nil {
		l.starts = make(map[int]int, len(l.hits))
		for i := range l.hits {
			h := &l.hits[i]
			if h.Kind != redact.Person || h.Severity == redact.Keep || h.Why == whyInitials || h.Why.Learnt() {
				continue
			}
			if k, ok := l.starts[h.At.Start]; !ok || l.better(h, &l.hits[k]) {
				l.starts[h.At.Start] = i
			}
		}
	}
	i, ok := l.starts[start]
	return i, ok
}

func (l *learner) better(a, b *reading.Hit) bool {
	if (a.Subject == "") != (b.Subject == "") {
		return a.Subject != ""
	}
	return a.At.End > b.At.End
}
