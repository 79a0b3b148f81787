package reading

import (
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// A token is a token of the text, its word looked up.
type token struct {
	Start, End int32 // in Plain
	Word       int32 // in the text's vocabulary
	Class      text.Class
}

// An Atom is a run of letters, or of digits, of a folded text: the unit in
// which names are compared, whatever stands between two of them.
type Atom struct {
	Start, End int32
	Word       int32 // in the text's vocabulary
}

// Atoms cuts a folded text.
func Atoms(s string) []Atom { return AppendAtoms(make([]Atom, 0, len(s)/5+1), s) }

// AppendAtoms appends the atoms of a folded text.
func AppendAtoms(out []Atom, s string) []Atom {
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
				out = append(out, Atom{Start: int32(start), End: int32(i)})
			}
			start, kind = i, k
		}
		i += size
	}
	if kind != 0 {
		out = append(out, Atom{Start: int32(start), End: int32(len(s))})
	}
	return out
}

// isAtom reports whether a folded word is one atom.
func isAtom(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < 'a' || c > 'z' {
			as := Atoms(s)
			return len(as) == 1 && as[0].Len() == len(s)
		}
	}
	return s != ""
}

// SpanOf returns the span of the folded text from one atom to another.
func SpanOf(first, last Atom) text.Span {
	return text.Span{Start: int(first.Start), End: int(last.End)}
}

// Len returns the atom's length, in bytes of the folded text.
func (a Atom) Len() int { return int(a.End - a.Start) }

// Read cuts a text into tokens and atoms.
func Read(t *text.Text) *Input {
	in := &Input{Text: t, Folded: text.Fold(t.Plain), Words: newVocabulary()}
	in.cut()
	for _, a := range in.Atoms {
		if IsDigit(in.Folded.S[a.Start]) {
			in.digits = append(in.digits, a.Start)
		}
	}
	in.Blocks = passagesOf(in)
	return in
}

func (in *Input) cut() {
	s := in.Folded.S
	in.Tokens = make([]token, 0, len(s)/4+16)
	in.Atoms = make([]Atom, 0, len(s)/5+16)
	at := 0
	for t := range text.Tokenize(in.Text.Plain, in.Folded) {
		if len(in.Tokens) > MaxTokens {
			return
		}
		id := in.Words.id(t.Norm)
		in.Tokens = append(in.Tokens, token{int32(t.At.Start), int32(t.At.End), id, t.Class})
		for s[at] == ' ' {
			at++
		}
		if in.Words.All[id].Whole {
			in.addAtom(Atom{int32(at), int32(at + len(t.Norm)), id})
		}
		for _, a := range in.Words.All[id].atoms {
			in.addAtom(Atom{a.Start + int32(at), a.End + int32(at), a.Word})
		}
		at += len(t.Norm)
	}
}

// addAtom adds an atom of a token. Where it goes on from the token before, the
// two are one.
func (in *Input) addAtom(a Atom) {
	if n := len(in.Atoms); n > 0 && in.Atoms[n-1].End == a.Start {
		before := in.Atoms[n-1].Start
		if joined := in.Folded.S[before:a.End]; len(Atoms(joined)) == 1 {
			in.Atoms[n-1] = Atom{before, a.End, in.Words.id(joined)}
			return
		}
	}
	in.Atoms = append(in.Atoms, a)
}

// Numbers returns the places in the folded text where runs of digits begin, in
// order: a number is there, whatever letters stand before it.
func (in *Input) Numbers(yield func(i int) bool) {
	for _, a := range in.digits {
		if !yield(int(a)) {
			return
		}
	}
}
