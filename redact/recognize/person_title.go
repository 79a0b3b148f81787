package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// A civility is a title before a name; next is the token behind it and its dot.
type civility struct {
	next   int
	many   bool // a list of names follows
	weak   bool // it may be something else
	office bool // it is a function as well
}

// civility reads the title at token i. Those that are words, units or initials
// too count only as they should be written: «Me», «Dr», «MM.».
func (p *passage) civility(i int) civility {
	c := civility{next: i + 1, many: p.is(i, civilitiesMany), office: p.is(i, offices)}
	if !p.is(i, civilities|civilitiesMany) {
		return civility{}
	}
	norm := p.norm(i)
	capital := unicode.IsUpper(firstRune(p.raw(i)))
	switch norm {
	case "m":
		c.weak = true
		if !capital || !p.in.French || !p.capital(i+1) {
			return civility{}
		}
	case "me":
		if !capital || !p.in.French || p.raw(i) == "ME" {
			return civility{}
		}
	case "mm":
		if p.raw(i) != "MM" || p.touches(i) && p.isSign(i-1, ":/-") { // HH:MM
			return civility{}
		}
	case "dr", "pr", "ms", "mx", "drs", "prs":
		if !capital {
			return civility{}
		}
	case "miss":
		if p.in.French {
			return civility{}
		}
	}
	if len(norm) < 6 && p.isSign(c.next, ".") && p.touches(c.next) {
		c.next++
	}
	return c
}

// afterCivility finds the names that the title at i announces.
func (t *titleReader) afterCivility(i int, c civility) {
	guard := streets
	if c.office {
		guard = places
	}
	if t.namesPlace(i, guard) || c.office && t.is(c.next, links) {
		return
	}
	severity, score := redact.Block, 0.96
	if c.weak {
		severity, score = redact.Ask, 0.6
	}
	n := t.nameAt(c.next, true)
	if n.to == 0 {
		n = t.afterOffice(c.next)
	}
	switch {
	case n.to > 0 && !t.placeholder(n):
		t.add(n, whyCivility, severity, score)
	case n.to == 0 && t.lowerSurname(i, c.next):
		t.add(nameRun{from: c.next, to: c.next + 1}, whyCivility, redact.Ask, 0.6)
	}
	if c.many && n.to > 0 {
		t.more(n.to, true, func(n nameRun) bool { return true }, whyCivility, severity, score)
	}
}

// afterOffice reads «la ministre Awa Kane» behind a civility.
func (t *titleReader) afterOffice(i int) nameRun {
	if strings.Contains(" le la l' ", " "+t.norm(i)+" ") {
		if end := t.functionEnd(i + 1); end > i+1 {
			if n := t.nameAt(end, false); n.rare {
				return n
			}
		}
	}
	return nameRun{}
}

// placeholder reports whether a name is a letter that stands for anyone.
func (t *titleReader) placeholder(n nameRun) bool {
	return n.words == 0 && n.initials == 1 && strings.Contains(" x. y. z. n. ", " "+t.norm(n.from)+" ")
}

// lowerSurname reports whether a name in lower case follows «mme», as people
// type on a telephone.
func (t *titleReader) lowerSurname(i, next int) bool {
	norm := t.norm(next)
	return strings.Contains(" mme mlle mmes ", " "+t.norm(i)+" ") && t.class(next) == text.Word && utf8.RuneCountInString(norm) > 2 &&
		!t.is(next, ordinary|openers) && !t.baseIs(next, functions) && base(norm) == norm
}

// more finds the names that go on a list from token i on, after commas and
// «et», as long as fits says that they are names.
func (t *titleReader) more(i int, titled bool, fits func(nameRun) bool, why redact.Why, s redact.Severity, score float64) {
	for last := false; !last; {
		last = strings.Contains(" et and & ", " "+t.norm(i)+" ")
		if !last && !t.isSign(i, ",/") {
			return
		}
		i++
		if t.is(i, ands) {
			last, i = true, i+1
		}
		if t.civility(i).next > i {
			return
		}
		n := t.nameAt(i, titled)
		if n.to == 0 || !fits(n) {
			return
		}
		t.add(n, why, s, score)
		i = n.to
	}
}

// namesPlace reports whether the title at i belongs to a place that is named
// after someone: «rue du Docteur Roux».
func (p *passage) namesPlace(i int, of lexicon) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		if p.is(k, of) {
			return true
		}
		if !strings.Contains(" du de la des d' l' le les au aux a ", " "+p.norm(k)+" ") {
			return false
		}
	}
	return false
}

// isFunction reports whether a word is what someone is or does, in the
// singular or in the plural: «vice-présidente», «élu·e·s», «maire-adjoint».
func isFunction(norm string) bool {
	norm = base(norm)
	if functions.has(norm) || strings.HasSuffix(norm, "s") && functions.has(norm[:len(norm)-1]) {
		return true
	}
	head, rest, ok := strings.Cut(norm, "-")
	if !ok {
		return false
	}
	if strings.Contains(" vice co ex sous neo ", " "+head+" ") {
		return isFunction(rest)
	}
	return functions.has(head) && (strings.Contains(" e e-s es s ne rice trice euse ere esse ", " "+rest+" ") || isFunction(rest))
}

// functionEnd returns the end of the function that starts at token i, with what
// belongs to it: «adjointe au maire», «chef de projet open data»; or i.
func (p *passage) functionEnd(i int) int {
	if p.class(i) != text.Word || !p.is(i, function) {
		return i
	}
	end := i + 1
	for end < i+8 {
		next := end
		switch norm := base(p.norm(end)); {
		case qualities.has(norm), fields.has(norm) && end > i+1:
			next++
		case p.is(end, links):
			k := end + 1
			if p.is(k, links) {
				k++
			}
			if p.baseIs(k, fields) || p.class(k) == text.Word && p.is(k, function) {
				next = k + 1
			}
		case norm == "et" && p.class(end+1) == text.Word && p.is(end+1, function):
			next += 2
		}
		if next == end {
			break
		}
		end = next
	}
	return end
}
