package listed

import (
	"math/bits"
	"slices"
)

// A keyTable finds the names that share a key with a word. It holds a few dozen
// keys of eight bytes for a name of ten letters.
type keyTable struct {
	starts []uint32 // where the keys of each bucket begin in all, and where the last ends
	all    []keyed
	shift  int // a key's bucket is what its product has above so many bits
}

// A keyed is a key and the place of the name that has it.
type keyed struct{ key, name uint32 }

func newKeyTable(names []nearName) keyTable {
	n := 0
	for i := range names {
		keysOf(&names[i], func(uint32) { n++ })
	}
	width := max(bits.Len(uint(n)), 1) // about a key a bucket
	t := keyTable{starts: make([]uint32, 1<<width+1), all: make([]keyed, n), shift: 32 - width}
	for i := range names {
		keysOf(&names[i], func(key uint32) { t.starts[t.bucket(key)]++ })
	}
	for b := range 1 << width {
		t.starts[b+1] += t.starts[b]
	}
	for i := range names {
		keysOf(&names[i], func(key uint32) {
			b := t.bucket(key)
			t.starts[b]--
			t.all[t.starts[b]] = keyed{key, uint32(i)}
		})
	}
	return t
}

// bucket returns the bucket of a key (multiplicative hashing: Knuth, The Art of
// Computer Programming, 6.4).
func (t *keyTable) bucket(key uint32) uint32 { return key * 0x9E3779B1 >> t.shift }

// sharing returns the places of the names that share a key with a word, in order,
// each once; with them some, rarely, whose keys are the same by chance.
func (t *keyTable) sharing(word *nearName) []uint32 {
	var found []uint32
	keysOf(word, func(key uint32) {
		b := t.bucket(key)
		for _, k := range t.all[t.starts[b]:t.starts[b+1]] {
			if k.key == key {
				found = append(found, k.name)
			}
		}
	})
	slices.Sort(found)
	return slices.Compact(found)
}

// The keys of sounds, skeletons and spellings begin apart, so that they do not
// meet: the offset basis of FNV-1a, and two numbers beside it.
const (
	keySpelling uint32 = 2166136261 + iota
	keySound
	keySkeleton
)

// keysOf notes a key for each thing that near words share (see nearnessOf): how
// they sound, their skeleton, and what stays of their letters when one is left
// out, or two of long ones, whose first letter stays. Words that are an edit apart
// share such a rest, and so do those that are two edits apart and begin alike
// (after Garbe's SymSpell, 2012).
func keysOf(n *nearName, note func(uint32)) {
	if len(n.sound) > 2 {
		note(hash(keySound, n.sound))
	}
	if len(n.skeleton) > 2 {
		note(hash(keySkeleton, n.skeleton))
	}
	s, before := n.atom, keySpelling
	note(hash(before, s))
	for i := range len(s) {
		note(hash(before, s[i+1:]))
		if i > 0 && len(s) >= longName {
			between := before
			for j := i + 1; j < len(s); j++ {
				note(hash(between, s[j+1:]))
				between = hash(between, s[j:j+1])
			}
		}
		before = hash(before, s[i:i+1])
	}
}

// hash goes on with a hash of bytes (FNV-1a).
func hash(h uint32, s string) uint32 {
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
