package listed

import (
	"cmp"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// An index finds forms in a text: a trie over atoms. Its size is linear in the
// list, and a text is read once, whatever the number of people.
type index struct {
	words map[string]int32 // the atoms of the forms, from 1 on
	roots []int32          // by word: where it leads from the root
	next  map[edge]int32   // from the other nodes
	forms [][]form         // of each node; the root is node 0
	near  lookalikes
}

// An edge leads from a node that is not the root by an atom.
type edge struct{ from, word int32 }

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

// newIndex returns an index with room for a number of forms: of three that a list
// has, two share what comes before their last atom, and half of the atoms are new.
func newIndex(forms int) *index {
	room := forms * 2 / 3
	return &index{words: make(map[string]int32, room/2), roots: make([]int32, 1, room/2+1), next: make(map[edge]int32, room/2), forms: make([][]form, 1, room+1)}
}

// indexOf returns the index of a list.
func indexOf(r *roster.Roster, forms [][]roster.Form) *index {
	n := 0
	for i := range forms {
		n += len(forms[i])
	}
	x := newIndex(n)
	leaves := make([]leaf, 0, n)
	var as []reading.Atom
	note := func(folded string, person, form int) {
		if as = reading.AppendAtoms(as[:0], folded); len(as) > 0 {
			leaves = append(leaves, leaf{x.node(folded, as), int32(len(as)), int32(person), int32(form)})
		}
	}
	for i := range r.People {
		for k := range forms[i] {
			f := &forms[i][k]
			folded := f.Folded.Reveal()
			note(folded, i, k)
			if f.Kind == roster.Given || f.Kind == roster.Family {
				for _, a := range as {
					x.near.add(folded[a.Start:a.End], f.Kind == roster.Given)
				}
			}
		}
		for _, a := range r.People[i].Affiliations {
			note(text.FoldString(a.Reveal()), i, affiliated)
		}
	}
	x.share(r, forms, leaves)
	slices.Sort(x.near.sorted)
	return x
}

// A leaf says which form goes to a node: of which of the people, and the place
// among theirs or affiliated.
type leaf struct{ node, atoms, person, form int32 }

const affiliated = -1

// share gives the nodes their forms, all of which lie in one stretch.
func (x *index) share(r *roster.Roster, forms [][]roster.Form, leaves []leaf) {
	counts := make([]int32, len(x.forms))
	for _, l := range leaves {
		counts[l.node]++
	}
	room := make([]form, len(leaves))
	for node, n := range counts {
		x.forms[node], room = room[:0:n], room[n:]
	}
	for _, l := range leaves {
		f := form{person: r.People[l.person].ID, kind: formAffiliation, atoms: int(l.atoms)}
		if l.form != affiliated {
			f.kind, f.weak = forms[l.person][l.form].Kind, forms[l.person][l.form].Weak
		}
		x.forms[l.node] = append(x.forms[l.node], f)
	}
}

// add adds a form to an index that is there.
func (x *index) add(folded string, f form) {
	if as := reading.Atoms(folded); len(as) > 0 {
		f.atoms = len(as)
		node := x.node(folded, as)
		x.forms[node] = append(x.forms[node], f)
	}
}

// node returns the node that atoms lead to, making it where there is none.
func (x *index) node(s string, as []reading.Atom) int32 {
	at := int32(0)
	for _, a := range as {
		atom := s[a.Start:a.End]
		word, ok := x.words[atom]
		if !ok {
			word = int32(len(x.words)) + 1
			x.words[atom] = word
			x.roots = append(x.roots, 0)
		}
		next := x.follow(at, word)
		if next == 0 {
			next = int32(len(x.forms))
			x.forms = append(x.forms, nil)
			if at == 0 {
				x.roots[word] = next
			} else {
				x.next[edge{at, word}] = next
			}
		}
		at = next
	}
	return at
}

// step returns the node that an atom leads to from another, or 0.
func (x *index) step(from int32, atom string) int32 {
	word, ok := x.words[atom]
	if !ok {
		return 0
	}
	return x.follow(from, word)
}

// follow returns the node that a word leads to from another, or 0.
func (x *index) follow(from, word int32) int32 {
	if from == 0 {
		return x.roots[word]
	}
	return x.next[edge{from, word}]
}

// A match is a stretch of atoms that spells forms, or nearly does.
type match struct {
	first, last int // atoms, both in
	forms       []form
	near        int      // how many of the atoms are lookalikes
	how         nearness // the farthest of them
	short       bool     // the last atom is cut, and its full stop belongs to it
	several     bool     // forms are those of several matches alike
}

// find offers the matches that begin at each atom of a text, the longest first
// and of two the exact one, until one is taken; it then goes on behind it. A text
// is read once, but for the few atoms of the forms. alike says what else each word
// of the text's vocabulary may stand for; it may be nil.
func (x *index) find(in *reading.Input, alike [][]lookalike, take func(match) bool) {
	first := make([]int32, len(in.Words.All)) // where each word leads from the root
	for i := range first {
		first[i] = x.step(0, in.Words.All[i].Norm)
	}
	w := walk{x, in.Folded.S, in.Atoms, alike, nil}
	for i := 0; i < len(w.as); i++ {
		id := w.as[i].Word
		if first[id] == 0 && (alike == nil || alike[id] == nil) {
			continue
		}
		w.found = w.found[:0]
		w.from(first[id], match{first: i, last: i})
		w.others(0, match{first: i, last: i - 1})
		if alike != nil {
			slices.SortStableFunc(w.found, func(a, b match) int { return cmp.Or(a.last-b.last, b.near-a.near, int(b.how)-int(a.how)) })
			w.found = together(w.found)
		}
		for k := len(w.found) - 1; k >= 0; k-- {
			if take(w.found[k]) {
				i = w.found[k].last
				break
			}
		}
	}
}

// together makes one of the matches that differ by nothing but the names that
// their atoms stand for: «Mar. D.» is Marie's as much as Martin's.
func together(found []match) []match {
	out := found[:0]
	for _, m := range found {
		if k := len(out) - 1; k >= 0 && out[k].last == m.last && out[k].near == m.near && out[k].how == m.how {
			out[k].forms, out[k].several = slices.Concat(out[k].forms, m.forms), true
			continue
		}
		out = append(out, m)
	}
	return out
}

// A walk follows the atoms of a text through an index.
type walk struct {
	x     *index
	s     string
	as    []reading.Atom
	alike [][]lookalike // by word; nil: exact words only
	found []match
}

// from notes the matches of the node that m.last leads to and of those below it;
// the root is no node that an atom leads to.
func (w *walk) from(node int32, m match) {
	if node == 0 {
		return
	}
	if m.forms = w.x.forms[node]; len(m.forms) > 0 {
		w.found = append(w.found, m)
	}
	k := m.last + 1
	if k == len(w.as) {
		return
	}
	gap := w.s[w.as[k-1].End:w.as[k].Start]
	if m.short {
		gap = strings.TrimPrefix(gap, ".")
	}
	if !text.JoinsName(w.s[w.as[k-1].Start:w.as[k-1].End], gap) {
		return
	}
	w.others(node, m)
	m.last, m.short = k, false
	w.from(w.x.step(node, w.s[w.as[k].Start:w.as[k].End]), m)
}

// others goes on from a node by what the atom behind m.last is written almost as.
func (w *walk) others(node int32, m match) {
	m.last++
	if w.alike == nil {
		return
	}
	stop := stops(w.s, w.as[m.last])
	for _, l := range w.alike[w.as[m.last].Word] {
		m := m
		if m.short = l.how == shortly; m.short && !stop {
			continue
		}
		m.near, m.how = m.near+1, max(m.how, l.how)
		w.from(w.x.step(node, l.atom), m)
	}
}

// stops reports whether a full stop stands behind an atom, and not several.
func stops(s string, a reading.Atom) bool {
	end := int(a.End)
	return end < len(s) && s[end] == '.' && (end+1 == len(s) || s[end+1] != '.')
}

// at returns the matches that begin at an atom, exactly, the shortest first.
func (x *index) at(s string, as []reading.Atom, i int) []match {
	w := walk{x: x, s: s, as: as}
	w.from(x.step(0, s[as[i].Start:as[i].End]), match{first: i, last: i})
	return w.found
}
