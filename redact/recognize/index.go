package recognize

import (
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// An index finds forms in a text: a trie over atoms. Its size is linear in the
// list, and a text is read once, whatever the number of people.
type index struct {
	next  map[edge]int32
	forms [][]form // of each node; the root is node 0
}

// An edge leads from a node by an atom.
type edge struct {
	from int32
	atom string
}

// A form is one way of writing someone or somewhere.
type form struct {
	person string
	kind   roster.FormKind // or formAffiliation
	weak   bool
	atoms  int
}

// formAffiliation is the kind of an affiliation's name; the roster has no word
// for it, since it is nobody's form.
const formAffiliation roster.FormKind = "affiliation"

// newIndex returns an index with room for a number of forms.
func newIndex(forms int) *index {
	return &index{next: make(map[edge]int32, 2*forms), forms: make([][]form, 1, 2*forms+1)}
}

// formsPerPerson is about how many forms a person has.
const formsPerPerson = 16

// indexOf returns the index of a list.
func indexOf(r *roster.Roster) *index {
	x := newIndex(formsPerPerson * len(r.People))
	for i := range r.People {
		p := &r.People[i]
		for _, f := range p.Forms() {
			if f.Kind != roster.TitleFamily { // found as the surname that follows a title
				x.add(text.FoldString(f.Text.Reveal()), form{person: p.ID, kind: f.Kind, weak: f.Weak})
			}
		}
		for _, a := range p.Affiliations {
			x.add(text.FoldString(a.Reveal()), form{person: p.ID, kind: formAffiliation})
		}
	}
	return x
}

func (x *index) add(folded string, f form) {
	as := atoms(folded)
	if len(as) == 0 {
		return
	}
	at := int32(0)
	for _, a := range as {
		e := edge{at, folded[a.start:a.end]}
		next, ok := x.next[e]
		if !ok {
			next = int32(len(x.forms))
			x.next[e] = next
			x.forms = append(x.forms, nil)
		}
		at = next
	}
	f.atoms = len(as)
	x.forms[at] = append(x.forms[at], f)
}

// A match is a stretch of atoms that spells forms.
type match struct {
	first, last int // atoms, both in
	forms       []form
}

// find offers the matches that begin at each atom of a text, the longest first,
// until one is taken; it then goes on behind it. A text is read once, but for the
// few atoms of the forms.
func (x *index) find(in *Input, take func(match) bool) {
	first := make([]int32, len(in.words.all)) // where each word leads from the root
	for i := range first {
		first[i] = x.next[edge{0, in.words.all[i].norm}]
	}
	s, as := in.Folded.S, in.atoms
	var found []match
	for i := 0; i < len(as); i++ {
		node := first[as[i].word]
		if node == 0 {
			continue
		}
		found = x.from(node, s, as, i, found[:0])
		for k := len(found) - 1; k >= 0; k-- {
			if take(found[k]) {
				i = found[k].last
				break
			}
		}
	}
}

// at appends the matches that begin at an atom, the shortest first.
func (x *index) at(s string, as []atom, i int, out []match) []match {
	return x.from(x.next[edge{0, s[as[i].start:as[i].end]}], s, as, i, out)
}

// from appends the matches whose first atom, i, leads to a node; the root is no
// node that an atom leads to.
func (x *index) from(node int32, s string, as []atom, i int, out []match) []match {
	for k := i; node != 0; {
		if forms := x.forms[node]; len(forms) > 0 {
			out = append(out, match{i, k, forms})
		}
		if k++; k == len(as) || !joins(s[as[k-1].end:as[k].start]) {
			break
		}
		node = x.next[edge{node, s[as[k].start:as[k].end]}]
	}
	return out
}

// joins reports whether what stands between two atoms may stand within a name:
// nothing (between letters and digits), spaces of any number, one line break,
// a hyphen, an apostrophe, a dot, an underscore, a comma («Kerbrat, Maud»).
func joins(gap string) bool {
	signs, breaks := 0, 0
	for i := 0; i < len(gap); i++ {
		switch gap[i] {
		case ' ':
		case '\n':
			breaks++
		case '-', '\'', '.', '_', ',', '+':
			signs++
		default:
			return false
		}
	}
	return signs <= 2 && breaks <= 1
}
