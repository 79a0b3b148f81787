package rule

import (
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// afterCivility finds the names that the title at i announces.
func (t *titleReader) afterCivility(i int, c reading.Civility) {
	guard := reading.Streets
	if c.Office {
		guard = reading.Places
	}
	if t.namesPlace(i, guard) || c.Office && t.Is(c.Next, reading.Links) {
		return
	}
	severity, score := redact.Block, 0.96
	if c.Weak {
		severity, score = redact.Ask, 0.6
	}
	n := t.NameAt(c.Next, true)
	if n.To == 0 {
		n = t.afterOffice(c.Next)
	}
	switch {
	case n.To > 0 && !t.placeholder(n):
		t.add(n, whyCivility, severity, score)
	case n.To == 0 && t.lowerSurname(i, c.Next):
		t.add(reading.NameRun{From: c.Next, To: c.Next + 1}, whyCivility, redact.Ask, 0.6)
	}
	if c.Many && n.To > 0 {
		t.more(n.To, true, func(n reading.NameRun) bool { return true }, whyCivility, severity, score)
	}
}

// afterOffice reads «la ministre Awa Kane» behind a civility.
func (t *titleReader) afterOffice(i int) reading.NameRun {
	if strings.Contains(" le la l' ", " "+t.Norm(i)+" ") {
		if end := t.functionEnd(i + 1); end > i+1 {
			if n := t.NameAt(end, false); n.Rare {
				return n
			}
		}
	}
	return reading.NameRun{}
}

// placeholder reports whether a name is a letter that stands for anyone.
func (t *titleReader) placeholder(n reading.NameRun) bool {
	return n.Words == 0 && n.Initials == 1 && strings.Contains(" x. y. z. n. ", " "+t.Norm(n.From)+" ")
}

// lowerSurname reports whether a name in lower case follows «mme», as people
// type on a telephone.
func (t *titleReader) lowerSurname(i, next int) bool {
	norm := t.Norm(next)
	return strings.Contains(" mme mlle mmes ", " "+t.Norm(i)+" ") && t.Class(next) == text.Word && utf8.RuneCountInString(norm) > 2 &&
		!t.Is(next, reading.Ordinary|reading.Openers) && !t.BaseIs(next, reading.Functions) && reading.Base(norm) == norm
}

// more finds the names that go on a list from token i on, after commas and
// «et», as long as fits says that they are names.
func (t *titleReader) more(i int, titled bool, fits func(reading.NameRun) bool, why redact.Why, s redact.Severity, score float64) {
	for last := false; !last; {
		last = strings.Contains(" et and & ", " "+t.Norm(i)+" ")
		if !last && !t.IsSign(i, ",/") {
			return
		}
		i++
		if t.Is(i, reading.Ands) {
			last, i = true, i+1
		}
		if t.Civility(i).Next > i {
			return
		}
		n := t.NameAt(i, titled)
		if n.To == 0 || !fits(n) {
			return
		}
		t.add(n, why, s, score)
		i = n.To
	}
}

// namesPlace reports whether the title at i belongs to a place that is named
// after someone: «rue du Docteur Roux».
func (p *passage) namesPlace(i int, of reading.Lexicon) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		if p.Is(k, of) {
			return true
		}
		if !strings.Contains(" du de la des d' l' le les au aux a ", " "+p.Norm(k)+" ") {
			return false
		}
	}
	return false
}

// functionEnd returns the end of the function that starts at token i, with what
// belongs to it: «adjointe au maire», «chef de projet open data»; or i.
func (p *passage) functionEnd(i int) int {
	if p.Class(i) != text.Word || !p.Is(i, reading.Function) {
		return i
	}
	end := i + 1
	for end < i+8 {
		next := end
		switch norm := reading.Base(p.Norm(end)); {
		case reading.Qualities.Has(norm), reading.Fields.Has(norm) && end > i+1:
			next++
		case p.Is(end, reading.Links):
			k := end + 1
			if p.Is(k, reading.Links) {
				k++
			}
			if p.BaseIs(k, reading.Fields) || p.Class(k) == text.Word && p.Is(k, reading.Function) {
				next = k + 1
			}
		case norm == "et" && p.Class(end+1) == text.Word && p.Is(end+1, reading.Function):
			next += 2
		}
		if next == end {
			break
		}
		end = next
	}
	return end
}
