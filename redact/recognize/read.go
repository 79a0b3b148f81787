package recognize

import (
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// A token is a token of the text, its word looked up.
type token struct {
	start, end int32 // in Plain
	word       int32 // in the text's vocabulary
	class      text.Class
}

// An atom is a run of letters, or of digits, of a folded text: the unit in
// which names are compared, whatever stands between two of them.
type atom struct {
	start, end int32
	word       int32 // in the text's vocabulary
}

// atoms cuts a folded text.
func atoms(s string) []atom { return appendAtoms(make([]atom, 0, len(s)/5+1), s) }

// appendAtoms appends the atoms of a folded text.
func appendAtoms(out []atom, s string) []atom {
	start, kind := 0, 0
	for i := 0; i < len(s); {
		size, k := 1, 0
		switch c := s[i]; {
		case 'a' <= c && c <= 'z':
			k = 1
		case '0' <= c && c <= '9':
			k = 2
		case c >= utf8.RuneSelf:
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			if unicode.IsLetter(r) {
				k = 1
			} else if unicode.IsDigit(r) {
				k = 2
			}
		}
		if k != kind {
			if kind != 0 {
				out = append(out, atom{start: int32(start), end: int32(i)})
			}
			start, kind = i, k
		}
		i += size
	}
	if kind != 0 {
		out = append(out, atom{start: int32(start), end: int32(len(s))})
	}
	return out
}

// isAtom reports whether a folded word is one atom.
func isAtom(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < 'a' || c > 'z' {
			as := atoms(s)
			return len(as) == 1 && as[0].len() == len(s)
		}
	}
	return s != ""
}

// spanOf returns the span of the folded text from one atom to another.
func spanOf(first, last atom) text.Span {
	return text.Span{Start: int(first.start), End: int(last.end)}
}

func (a atom) len() int { return int(a.end - a.start) }

// read cuts a text into tokens and atoms.
func read(t *text.Text) *Input {
	in := &Input{Text: t, Folded: text.Fold(t.Plain), words: newVocabulary()}
	in.cut()
	for _, a := range in.atoms {
		if isDigit(in.Folded.S[a.start]) {
			in.digits = append(in.digits, a.start)
		}
	}
	in.blocks = passagesOf(in)
	return in
}

func (in *Input) cut() {
	s := in.Folded.S
	in.tokens = make([]token, 0, len(s)/4+16)
	in.atoms = make([]atom, 0, len(s)/5+16)
	at := 0
	for t := range text.Tokenize(in.Text.Plain, in.Folded) {
		if len(in.tokens) > maxTokens {
			return
		}
		id := in.words.id(t.Norm)
		in.tokens = append(in.tokens, token{int32(t.At.Start), int32(t.At.End), id, t.Class})
		for s[at] == ' ' {
			at++
		}
		if in.words.all[id].whole {
			in.addAtom(atom{int32(at), int32(at + len(t.Norm)), id})
		}
		for _, a := range in.words.all[id].atoms {
			in.addAtom(atom{a.start + int32(at), a.end + int32(at), a.word})
		}
		at += len(t.Norm)
	}
}

// addAtom adds an atom of a token. Where it goes on from the token before, the
// two are one.
func (in *Input) addAtom(a atom) {
	if n := len(in.atoms); n > 0 && in.atoms[n-1].end == a.start {
		before := in.atoms[n-1].start
		if joined := in.Folded.S[before:a.end]; len(atoms(joined)) == 1 {
			in.atoms[n-1] = atom{before, a.end, in.words.id(joined)}
			return
		}
	}
	in.atoms = append(in.atoms, a)
}
