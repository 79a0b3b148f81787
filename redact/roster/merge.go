package roster

import (
	"cmp"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/text"
)

// merge folds entries that stand for one person into the earliest: the same
// name with an address in common, or the same name where at most one of them
// has an address. An address without a name goes to whoever owns it. Two people
// of one name with two addresses stay two.
//
// It runs until nothing changes, so that a merged list is left as it is.
func merge(entries []entry) []entry {
	for i := range entries {
		entries[i].identify()
	}
	for {
		before := len(entries)
		entries = mergeByAddress(entries)
		entries = mergeByName(entries)
		if len(entries) == before {
			return entries
		}
	}
}

// keys are what entries are compared by.
type keys struct {
	name      string // first names, then surname; nothing for an address without a name
	unordered string // the words of name, whichever way round it is written
}

// identify sets the keys of an entry, once.
func (e *entry) identify() {
	switch {
	case e.key.name != "":
		return
	case e.named() && cell.IsBlank(e.given) && cell.IsBlank(e.family):
		e.key.name = strings.Join(cell.Words(e.whole), " ")
	case e.named():
		e.key.name = strings.Join(cell.Words(e.given), " ") + "|" + strings.Join(cell.Words(e.family), " ")
	case len(e.handles) > 0 && len(e.emails) == 0:
		e.key.name = "@" + cell.Joined(e.handles[0])
	}
	w := strings.FieldsFunc(e.key.name, func(r rune) bool { return r == ' ' || r == '|' })
	slices.Sort(w)
	e.key.unordered = strings.Join(w, " ")
}

// mergeByAddress joins entries that share an address and a name, and gives
// nameless entries to the first owner of their address.
func mergeByAddress(entries []entry) []entry {
	type mailbox struct{ name, address string }
	first := make(map[mailbox]int) // by name, and under no name for every owner
	for i := range entries {
		for _, a := range entries[i].emails {
			if box := (mailbox{"", text.FoldString(a)}); entries[i].named() {
				if _, ok := first[box]; !ok {
					first[box] = i
				}
			}
		}
	}
	into := make([]int, len(entries))
	for i := range entries {
		into[i] = i
		for _, a := range entries[i].emails {
			box := mailbox{entries[i].key.unordered, text.FoldString(a)}
			if j, ok := first[box]; ok && into[i] == i {
				into[i] = j
			} else if !ok {
				first[box] = i
			}
		}
	}
	return fold(entries, into)
}

// mergeByName joins entries without an address to the first entry of their
// name that has one, or else to the first.
func mergeByName(entries []entry) []entry {
	target := make(map[string]int)
	for i := range entries {
		k := entries[i].key.name
		j, ok := target[k]
		if !ok || len(entries[j].emails) == 0 && len(entries[i].emails) > 0 {
			target[k] = i
		}
	}
	into := make([]int, len(entries))
	for i := range entries {
		into[i] = i
		if k := entries[i].key.name; k != "" && len(entries[i].emails) == 0 {
			into[i] = target[k]
		}
	}
	return fold(entries, into)
}

func isIdentity(into []int) bool {
	for i, j := range into {
		if i != j {
			return false
		}
	}
	return true
}

// fold joins each entry to the one that into names, which stands at the place
// of the earliest of them.
func fold(entries []entry, into []int) []entry {
	if isIdentity(into) {
		return entries
	}
	root := func(i int) int {
		for into[i] != i {
			i = into[i]
		}
		return i
	}
	at := make(map[int]int)
	out := make([]entry, 0, len(entries))
	for i := range entries {
		r := root(i)
		j, ok := at[r]
		if !ok {
			at[r] = len(out)
			out = append(out, entries[i])
			continue
		}
		out[j].absorb(&entries[i])
	}
	return out
}

// absorb adds what another entry knows of the same person.
func (e *entry) absorb(o *entry) {
	if !e.named() {
		e.given, e.family, e.whole, e.key = o.given, o.family, o.whole, o.key
	}
	e.title = cmp.Or(e.title, o.title)
	e.birth = cmp.Or(e.birth, o.birth)
	e.emails = cell.AppendNew(e.emails, o.emails...)
	e.handles = cell.AppendNew(e.handles, o.handles...)
	e.affiliations = cell.AppendNew(e.affiliations, o.affiliations...)
	e.roles = cell.AppendNew(e.roles, o.roles...)
	e.quality = cell.AppendNew(e.quality, o.quality...)
	e.consent = cell.AppendNew(e.consent, o.consent...)
}
