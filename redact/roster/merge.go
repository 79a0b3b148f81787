package roster

import (
	"cmp"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// merge folds entries that stand for one person into the earliest: the same
// name with an address in common, or the same name where at most one of them
// has an address. An address without a name goes to whoever owns it. Two people
// of one name with two addresses stay two.
//
// It runs until nothing changes, so that a merged list is left as it is.
func merge(entries []entry) []entry {
	for {
		before := len(entries)
		entries = mergeByAddress(entries)
		entries = mergeByName(entries)
		if len(entries) == before {
			return entries
		}
	}
}

// key tells entries apart by name: first names, then surname.
func (e *entry) key() string {
	if !e.named() {
		if len(e.handles) > 0 && len(e.emails) == 0 {
			return "@" + joined(e.handles[0])
		}
		return ""
	}
	if joined(e.given+e.family) == "" {
		return strings.Join(words(e.whole), " ")
	}
	return strings.Join(words(e.given), " ") + "|" + strings.Join(words(e.family), " ")
}

// unordered is the key of a name whichever way round it is written.
func unordered(key string) string {
	w := strings.FieldsFunc(key, func(r rune) bool { return r == ' ' || r == '|' })
	slices.Sort(w)
	return strings.Join(w, " ")
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
		name := unordered(entries[i].key())
		for _, a := range entries[i].emails {
			box := mailbox{name, text.FoldString(a)}
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
		k := entries[i].key()
		j, ok := target[k]
		if !ok || len(entries[j].emails) == 0 && len(entries[i].emails) > 0 {
			target[k] = i
		}
	}
	into := make([]int, len(entries))
	for i := range entries {
		into[i] = i
		if k := entries[i].key(); k != "" && len(entries[i].emails) == 0 {
			into[i] = target[k]
		}
	}
	return fold(entries, into)
}

// fold joins each entry to the one that into names, which stands at the place
// of the earliest of them.
func fold(entries []entry, into []int) []entry {
	root := func(i int) int {
		for into[i] != i {
			i = into[i]
		}
		return i
	}
	at := make(map[int]int)
	var out []entry
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
		e.given, e.family, e.whole = o.given, o.family, o.whole
	}
	e.title = cmp.Or(e.title, o.title)
	e.birth = cmp.Or(e.birth, o.birth)
	e.emails = appendNew(e.emails, o.emails...)
	e.handles = appendNew(e.handles, o.handles...)
	e.affiliations = appendNew(e.affiliations, o.affiliations...)
	e.roles = appendNew(e.roles, o.roles...)
	e.quality = appendNew(e.quality, o.quality...)
	e.consent = appendNew(e.consent, o.consent...)
}
