package roster

import (
	"bytes"
	"hash/maphash"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// A former collects the forms of one person after the other. A list has tens of
// thousands of them, and each scan makes them: so all texts of a person stand
// behind one another in one stretch of bytes, and a form has no space of its own.
type former struct {
	sought bool // forms that differ by signs alone are one: see Roster.Sought

	texts, folded, keys []byte
	drafts              []draft
	at                  [256]int32 // the last draft of those whose keys share a hash, from 1 on
}

// A draft is a form before it is cut out of the bytes.
type draft struct {
	kind      int // in kinds
	weak      bool
	text, end int   // where its text ends, and its folded text
	key       int   // where its key ends
	next      int32 // the draft before it of those whose keys share a hash
}

func (f *former) reset() {
	f.texts, f.folded, f.keys, f.drafts = f.texts[:0], f.folded[:0], f.keys[:0], f.drafts[:0]
	clear(f.at[:])
}

// add adds a form, given in parts, unless it is there: of two kinds the one that
// says more stays, and a form that one way of writing makes firm is firm.
func (f *former) add(kind FormKind, weak bool, parts ...string) {
	start, from := len(f.texts), len(f.folded)
	for _, part := range parts {
		f.texts = append(f.texts, part...)
		f.folded = text.AppendFold(f.folded, part)
	}
	if !hasLetter(f.folded[from:]) {
		f.texts, f.folded = f.texts[:start], f.folded[:from]
		return
	}
	k := slices.Index(kinds[:], kind)
	known := len(f.keys)
	f.appendKey(f.folded[from:])
	key := f.keys[known:]
	slot := &f.at[uint8(maphash.Bytes(hashed, key))]
	if i := f.find(*slot, key); i >= 0 {
		f.keys = f.keys[:known]
		f.texts, f.folded = f.texts[:start], f.folded[:from]
		if account := kind == EmailLocal || kind == Handle; account && !weak && kinds[f.drafts[i].kind] == Initials {
			f.drafts[i].kind = k // an account tells more than the initials that it is made of
		}
		f.drafts[i].kind = min(f.drafts[i].kind, k)
		f.drafts[i].weak = f.drafts[i].weak && weak
		return
	}
	f.drafts = append(f.drafts, draft{k, weak, len(f.texts), len(f.folded), len(f.keys), *slot})
	*slot = int32(len(f.drafts))
}

// hashed seeds the hashes of keys, which nobody sees.
var hashed = maphash.MakeSeed()

// find returns the draft with a key, of those from one on whose keys share a hash,
// or -1.
func (f *former) find(from int32, key []byte) int {
	for i := int(from) - 1; i >= 0; i = int(f.drafts[i].next) - 1 {
		start := 0
		if i > 0 {
			start = f.drafts[i-1].key
		}
		if bytes.Equal(f.keys[start:f.drafts[i].key], key) {
			return i
		}
	}
	return -1
}

// appendKey appends to the keys what tells a folded form apart.
func (f *former) appendKey(folded []byte) {
	if !f.sought {
		f.keys = append(f.keys, folded...)
		return
	}
	from := len(f.keys)
	gap := false
	for _, c := range folded {
		if isSign(c) {
			gap = len(f.keys) > from
			continue
		}
		if gap {
			f.keys, gap = append(f.keys, ' '), false
		}
		f.keys = append(f.keys, c)
	}
}

// isSign reports whether a byte of a folded text is no part of a letter or digit.
func isSign(c byte) bool {
	return c < '0' || c > '9' && c < 'a' || c > 'z' && c < utf8.RuneSelf
}

func hasLetter(s []byte) bool {
	for _, c := range s {
		if 'a' <= c && c <= 'z' {
			return true
		}
	}
	return strings.ContainsFunc(string(s), unicode.IsLetter)
}

// forms returns what was added, the kinds in order.
func (f *former) forms(id string) []Form {
	texts, folded := string(f.texts), string(f.folded)
	surfaces := make([]string, 0, 2*len(f.drafts))
	var next [len(kinds) + 1]int // where the next form of a kind goes
	t, d := 0, 0
	for i := range f.drafts {
		draft := &f.drafts[i]
		surfaces = append(surfaces, texts[t:draft.text], folded[d:draft.end])
		t, d = draft.text, draft.end
		next[draft.kind+1]++
	}
	for k := range kinds {
		next[k+1] += next[k]
	}
	secrets := text.ConcealAll(surfaces)
	out := make([]Form, len(f.drafts))
	for i := range f.drafts {
		draft := &f.drafts[i]
		out[next[draft.kind]] = Form{secrets[2*i], secrets[2*i+1], kinds[draft.kind], id, draft.weak}
		next[draft.kind]++
	}
	return out
}
