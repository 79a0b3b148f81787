package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// aroundFunction finds the names that stand beside the function in tokens i to
// end: behind it, behind a comma, in brackets, or in front of it.
func (t *titleReader) aroundFunction(i, end int) {
	if t.capitals(i) || t.namesPlace(i, places) { // capitals are a heading
		return
	}
	t.beforeFunction(i)
	n := t.nameAt(end, false)
	many := strings.HasSuffix(base(t.norm(i)), "s")
	switch {
	case t.credible(n):
		severity := redact.Ask
		if t.baseIs(i-1, owners) { // a title on a list has none: «chef de projet Données»
			severity = redact.Block
		}
		t.add(n, whyFunction, severity, 0.85)
		if many {
			t.more(n.to, false, t.credible, whyFunction, severity, 0.8)
		}
	case t.loneName(i, end, n):
		t.add(n, whyFunction, redact.Ask, 0.5)
		if many {
			t.more(n.to, false, func(n nameRun) bool { return n.rare }, whyFunction, redact.Ask, 0.5)
		}
	case t.isSign(end, ",(") && !t.touchesWord(end):
		if n := t.nameAt(end+1, false); t.credible(n) && t.closes(n.to) {
			t.add(n, whyFunction, redact.Ask, 0.7)
		}
	case t.baseIs(i, kin) && end == i+1:
		t.ofKin(i)
	}
}

// loneName reports whether one word behind a function is a name: in a sentence,
// after a function that no subject follows.
func (t *titleReader) loneName(i, end int, n nameRun) bool {
	if n.words != 1 || n.initials > 0 || !n.rare || end != i+1 || t.baseIs(i, topical) || !t.baseIs(i-1, owners) {
		return false
	}
	return !t.capitals(n.to-1) && utf8.RuneCountInString(t.norm(n.to-1)) > 2 && !t.capital(n.to)
}

// touchesWord reports whether token i is a bracket that is a part of a word:
// «élu(e)».
func (t *titleReader) touchesWord(i int) bool { return t.isSign(i, "(") && t.touches(i) }

// closes reports whether an apposition may end at token i.
func (p *passage) closes(i int) bool {
	return i >= len(p.toks) || p.class(i) == text.Break || p.isSign(i, ",).;:–—-]»")
}

// ofKin finds «le collègue de Yacine, Kévin» and «le mari de Solène».
func (t *titleReader) ofKin(i int) {
	if norm := t.norm(i + 1); norm != "de" && norm != "d'" {
		return
	}
	n := t.nameAt(i+2, false)
	if n.words == 0 || !n.rare && !t.is(n.from, bothWays) || t.acronym(n.from) {
		return
	}
	second := nameRun{}
	if t.isSign(n.to, ",") {
		second = t.nameAt(n.to+1, false)
	}
	named := second.words > 0 && t.closes(second.to) && (second.rare || t.is(second.from, bothWays))
	if !named && !t.baseIs(i, family) {
		return
	}
	t.add(n, whyKin, redact.Ask, 0.6)
	if named {
		t.add(second, whyKin, redact.Ask, 0.7)
	}
}

// beforeFunction finds the name that the function at i explains: «Awa Kane,
// directrice». A line that opens so is an entry of a list of people.
func (t *titleReader) beforeFunction(i int) {
	sign := i - 1
	if t.baseIs(sign, owners) {
		sign--
	}
	if sign < 1 {
		return
	}
	if !t.isSign(sign, ",(–—-|:→") {
		sign = i // «Solène T. élue de Rennes»
	}
	from := sign
	for from > max(t.done, sign-7) && t.namePiece(from-1) {
		from--
	}
	for ; from < sign; from++ {
		n := t.nameAt(from, false)
		if n.to != sign || !t.credible(n) && !(n.initials > 0 && n.words > 0) {
			continue
		}
		severity := redact.Ask
		if sign < i && t.opensLine(from) {
			severity = redact.Block
		}
		t.add(n, whyApposition, severity, 0.85)
		return
	}
}

// namePiece reports whether token i may be a piece of a name.
func (p *passage) namePiece(i int) bool {
	c := p.class(i)
	return c == text.Initial || c == text.Elided || c == text.Word && (p.capital(i) || p.is(i, particles))
}

// opensLine reports whether nothing but a bullet stands before token i on its
// line; no bullet is longer than a few tokens.
func (p *passage) opensLine(i int) bool {
	for from := i; i-from < 5; from-- {
		if p.class(from-1) == text.Break {
			return p.opening(from, i+1) == i
		}
	}
	return false
}
