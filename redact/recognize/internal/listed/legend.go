package listed

import (
	"bytes"
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// A sign is what may join a form to a name in a legend; some say less than others.
type sign uint8

const (
	_       sign = iota
	equals       // «MK = Maud Kerbrat», «Maud Kerbrat = MK»
	leads        // «MK : Maud Kerbrat», «MK → Maud Kerbrat», «MK – Maud Kerbrat», as in speech and errands
	arrow        // the second half of «->» and «=>»
	bar          // «| MK | Maud Kerbrat |»
	bracket      // «Maud Kerbrat (MK)», «MK (Maud Kerbrat)», as of organisations
	alias        // «Maud, alias Momo», «surnommée», «aka»
	called       // «Maud, dite Momo», and «Maud dit oui»
	hereby       // «ci-après MK»
	means        // «MK désigne Maud Kerbrat», as a town does its delegate
	stands       // «MK stands for Maud Kerbrat»
	known        // «Maud, known as Momo»
	letters      // the «k» of «a.k.a.»
)

// teachers are the words and marks that are signs, folded.
var teachers = [...]struct {
	words string
	sign  sign
}{
	{"=", equals}, {": → – — -", leads}, {">", arrow}, {"|", bar}, {"( [", bracket},
	{"alias aka surnomme surnommee surnomme·e surnomme(e) surnomme.e surnom pseudo pseudonyme nickname nicknamed", alias},
	{"dit dite dit·e dit(e) dit.e", called},
	{"ci-apres hereinafter", hereby}, {"designe", means}, {"stands", stands}, {"known", known}, {"k", letters},
}

// signs returns which sign each word of a vocabulary is.
func signs(v *reading.Vocabulary) []sign {
	out := make([]sign, len(v.All))
	for _, t := range teachers {
		for w := range strings.FieldsSeq(t.words) {
			if id, ok := v.Find(w); ok {
				out[id] = t.sign
			}
		}
	}
	return out
}

// A legend is a place where the notes say whom a form stands for, or seem to.
type legend struct {
	sign sign
	form formRun
	name nameHit
	fits fitness

	headed bool // it is a row under «surnom» or «initiales»
}

// legend reads the legend around token i, which is a sign.
func (l *learner) legend(p *passage, i int, s sign) {
	switch s {
	case equals:
		l.equation(p, i)
	case arrow:
		if p.IsSign(i-1, "-=") && p.Touches(i) {
			l.infix(p, i-1, i+1, leads)
		}
	case leads, bar, means:
		l.infix(p, i, i+1, s)
	case stands:
		if p.Norm(i+1) == "for" {
			l.infix(p, i, i+2, s)
		}
	case bracket:
		l.bracketed(p, i)
	case known:
		if p.Norm(i+1) == "as" {
			l.behind(p, i, i+2, alias)
		}
	case letters:
		if p.Norm(i-2) == "a" && p.IsSign(i-1, ".") && p.IsSign(i+1, ".") && p.Norm(i+2) == "a" && p.Touches(i+2) {
			next := i + 3
			if p.IsSign(next, ".") {
				next++
			}
			l.behind(p, i-2, next, alias)
		}
	default:
		l.behind(p, i, i+1, s)
	}
}

// equation reads the legend around token i, an equals sign or the second half of
// «:=» and «==».
func (l *learner) equation(p *passage, i int) {
	if p.IsSign(i+1, ">") {
		return
	}
	from := i
	if p.IsSign(i-1, ":=") {
		from--
	}
	if !l.infix(p, from, i+1, equals) {
		l.reversed(p, from, i+1)
	}
}

// infix reads «MK = Maud Kerbrat»: a form that ends before token i, and from
// token next on a name that ends its line, its cell or its place in a list. Of
// the signs that speech has too, only those that open a line count.
func (l *learner) infix(p *passage, i, next int, s sign) bool {
	f, ok := p.formBefore(i)
	first := f.from
	if p.IsSign(first-1, "[") {
		first--
	}
	if !ok || (s == leads || s == bar) && !p.OpensLine(first) && !p.IsSign(first-1, "|") {
		return false
	}
	if s == leads && !p.IsSign(next, ">") {
		l.speaker(p, f, next)
	}
	n, ok := l.nameFrom(p, next)
	ends := p.ends(n.to) || s == equals && p.IsSign(n.to, "!") && p.Class(n.to+1) == text.Break
	return ok && ends && l.note(s, f, n)
}

// reversed reads «Maud Kerbrat = MK», where the sign stands from token i to next.
func (l *learner) reversed(p *passage, i, next int) {
	if f, ok := p.formFrom(next, ""); ok && p.ends(f.to) {
		if n, ok := l.nameTo(p, i); ok && (f.quoted || l.fits(f, n) != unlike) {
			l.note(equals, f, n)
		}
	}
}

// bracketed reads «Maud Kerbrat (MK)» and «MK (Maud Kerbrat)», where token i is
// the bracket.
func (l *learner) bracketed(p *passage, i int) {
	if f, ok := p.formFrom(i+1, ")],"); ok && f.short {
		if n, ok := l.nameTo(p, i); ok {
			l.note(bracket, f, n)
		}
	} else if f, ok := p.formBefore(i); ok && (f.short || f.capital) {
		next := i + 1
		if p.Norm(next) == "c'" && p.Norm(next+1) == "est" {
			next += 2
		}
		if n, ok := l.nameFrom(p, next); ok && p.IsSign(n.to, ")],") {
			l.note(bracket, f, n)
		}
	}
}

// behind reads «Maud, alias Momo»: a name before token i, and a form from token
// next on. Behind «dite» it is a name in an apposition, or the verb is one of
// speech.
func (l *learner) behind(p *passage, i, next int, s sign) {
	for s == hereby && strings.Contains(" denomme denommee nomme nommee appele appelee designe designee called ", " "+p.Norm(next)+" ") {
		next++
	}
	if p.IsSign(next, ":") {
		next++
	}
	f, ok := p.formFrom(next, "")
	if !ok || s == called && (!p.IsSign(i-1, ",([") || !p.ends(f.to) || !f.capital && !f.quoted) {
		return
	}
	for i > 0 && p.IsSign(i-1, ",([") {
		i--
	}
	if n, ok := l.nameTo(p, i); ok {
		l.note(s, f, n)
	}
}

// formHeads stand over the forms in a table, folded.
const formHeads = " surnom surnoms pseudo pseudos alias initiales sigle abreviation abreviations trigramme nickname nicknames handle initials "

// underHead reports whether a row stands right below such a head, or below another
// row that does.
func (l *learner) underHead(f formRun, n nameHit) bool {
	if l.head == 0 || f.at.Start < l.head || f.at.Start-l.head > longestAside {
		return false
	}
	l.head = max(f.at.End, n.at.End)
	return true
}

// cells reads the legend that two blocks are which are cells side by side.
func (l *learner) cells(a, b *passage) {
	if len(a.Toks) == 1 && reading.In(formHeads, a.Norm(0)) && l.sideBySide(a.At, b.At) {
		l.head = b.At.End
		return
	}
	if len(a.Toks) <= longestForm && len(b.Toks) <= 2*reading.MaxNameWords {
		if f, ok := a.formBefore(len(a.Toks)); ok && f.from == 0 {
			if n, ok := l.nameFrom(b, 0); ok && n.to == len(b.Toks) && l.sideBySide(a.At, b.At) && l.note(bar, f, n) {
				return
			}
		}
	}
	if len(b.Toks) <= longestForm && len(a.Toks) <= 2*reading.MaxNameWords {
		if f, ok := b.formFrom(0, ""); ok && f.short && f.to == len(b.Toks) {
			if n, ok := l.nameTo(a, len(a.Toks)); ok && n.from == 0 && l.sideBySide(a.At, b.At) {
				l.note(bracket, f, n)
			}
		}
	}
}

// sideBySide reports whether two blocks are cells of one row, or a term and what it
// means: in Markdown a bar stands between them, in HTML their tags do.
func (l *learner) sideBySide(a, b text.Span) bool {
	left, err := l.in.Text.Origin(a)
	if err != nil {
		return false
	}
	right, err := l.in.Text.Origin(b)
	if err != nil || right.Start < left.End {
		return false
	}
	raw := l.in.Text.Doc.Raw[left.End:min(right.Start, left.End+longestTag)]
	if !bytes.ContainsAny(raw, "|<") {
		return false
	}
	between := strings.ToLower(string(raw))
	for _, tag := range []string{"<td", "<th", "<dd"} {
		if strings.Contains(between, tag) {
			return !strings.Contains(between, "</tr")
		}
	}
	return strings.Contains(between, "|") && !strings.Contains(between, "\n")
}

// longestTag bounds what is read of the markup between two cells, in bytes.
const longestTag = 200
