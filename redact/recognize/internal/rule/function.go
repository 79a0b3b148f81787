package rule

import (
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// aroundFunction finds the names that stand beside the function in tokens i to
// end: behind it, behind a comma, in brackets, or in front of it.
func (t *titleReader) aroundFunction(i, end int) {
	if t.Capitals(i) || t.namesPlace(i, reading.Places) { // capitals are a heading
		return
	}
	t.beforeFunction(i)
	n := t.NameAt(end, false)
	many := strings.HasSuffix(reading.Base(t.Norm(i)), "s")
	switch {
	case t.Credible(n):
		severity := redact.Ask
		if t.BaseIs(i-1, reading.Owners) { // a title on a list has none: «chef de projet Données»
			severity = redact.Block
		}
		t.add(n, whyFunction, severity, 0.85)
		if many {
			t.more(n.To, false, t.Credible, whyFunction, severity, 0.8)
		}
	case t.loneName(i, end, n):
		t.add(n, whyFunction, redact.Ask, 0.5)
		if many {
			t.more(n.To, false, func(n reading.NameRun) bool { return n.Rare }, whyFunction, redact.Ask, 0.5)
		}
	case t.IsSign(end, ",(") && !t.touchesWord(end):
		if n := t.NameAt(end+1, false); t.Credible(n) && t.Closes(n.To) {
			t.add(n, whyFunction, redact.Ask, 0.7)
		}
	case t.BaseIs(i, reading.Kin) && end == i+1:
		t.ofKin(i)
	}
}

// loneName reports whether one word behind a function is a name: in a sentence,
// after a function that no subject follows.
func (t *titleReader) loneName(i, end int, n reading.NameRun) bool {
	if n.Words != 1 || n.Initials > 0 || !n.Rare || end != i+1 || t.BaseIs(i, reading.Topical) || !t.BaseIs(i-1, reading.Owners) {
		return false
	}
	return !t.Capitals(n.To-1) && utf8.RuneCountInString(t.Norm(n.To-1)) > 2 && !t.Capital(n.To)
}

// touchesWord reports whether token i is a bracket that is a part of a word:
// «élu(e)».
func (t *titleReader) touchesWord(i int) bool { return t.IsSign(i, "(") && t.Touches(i) }

// ofKin finds «le collègue de Yacine, Kévin» and «le mari de Solène».
func (t *titleReader) ofKin(i int) {
	if norm := t.Norm(i + 1); norm != "de" && norm != "d'" {
		return
	}
	n := t.NameAt(i+2, false)
	if n.Words == 0 || !n.Rare && !t.Is(n.From, reading.BothWays) || t.Acronym(n.From) {
		return
	}
	second := reading.NameRun{}
	if t.IsSign(n.To, ",") {
		second = t.NameAt(n.To+1, false)
	}
	named := second.Words > 0 && t.Closes(second.To) && (second.Rare || t.Is(second.From, reading.BothWays))
	if !named && !t.BaseIs(i, reading.Family) {
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
	if t.BaseIs(sign, reading.Owners) {
		sign--
	}
	if sign < 1 {
		return
	}
	if !t.IsSign(sign, ",(–—-|:→") {
		sign = i // «Solène T. élue de Rennes»
	}
	from := sign
	for from > max(t.done, sign-7) && t.NamePiece(from-1) {
		from--
	}
	for ; from < sign; from++ {
		n := t.NameAt(from, false)
		if n.To != sign || !t.Credible(n) && !(n.Initials > 0 && n.Words > 0) {
			continue
		}
		severity := redact.Ask
		if sign < i && t.OpensLine(from) {
			severity = redact.Block
		}
		t.add(n, whyApposition, severity, 0.85)
		return
	}
}
