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
	var w words
	if at := parting(t); at > 0 {
		w = inHalves(t.Plain, at)
	} else {
		w = cut(t.Plain)
	}
	in := &Input{Text: t, Folded: w.folded, Words: w.known, Tokens: w.tokens, Atoms: w.atoms, TooLong: w.over}
	for _, a := range in.Atoms {
		if IsDigit(in.Folded.S[a.Start]) {
			in.digits = append(in.digits, a.Start)
		}
	}
	in.Blocks = passagesOf(in)
	return in
}

// words are the words of a text, or of a part of one; over is true where it holds
// more tokens than [MaxTokens], and not all are there.
type words struct {
	folded *text.Folded
	known  *Vocabulary
	tokens []token
	atoms  []Atom
	over   bool
}

// cut reads the words of a text.
func cut(plain string) words {
	w := words{folded: text.Fold(plain), known: newVocabulary()}
	s := w.folded.S
	w.tokens = make([]token, 0, len(s)/4+16)
	w.atoms = make([]Atom, 0, len(s)/5+16)
	at := 0
	for t := range text.Tokenize(plain, w.folded) {
		if len(w.tokens) == MaxTokens {
			w.over = true
			break
		}
		id := w.known.id(t.Norm)
		w.tokens = append(w.tokens, token{int32(t.At.Start), int32(t.At.End), id, t.Class})
		for s[at] == ' ' {
			at++
		}
		if w.known.All[id].Whole {
			w.add(Atom{int32(at), int32(at + len(t.Norm)), id})
		}
		for _, a := range w.known.All[id].atoms {
			w.add(Atom{a.Start + int32(at), a.End + int32(at), a.Word})
		}
		at += len(t.Norm)
	}
	return w
}

// add adds an atom of a token. Where it goes on from the token before, the two are
// one.
func (w *words) add(a Atom) {
	if n := len(w.atoms); n > 0 && w.atoms[n-1].End == a.Start {
		before := w.atoms[n-1].Start
		if joined := w.folded.S[before:a.End]; len(Atoms(joined)) == 1 {
			w.atoms[n-1] = Atom{before, a.End, w.known.id(joined)}
			return
		}
	}
	w.atoms = append(w.atoms, a)
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
