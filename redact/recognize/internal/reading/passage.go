package reading

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// A Passage is one block of the text as a recogniser walks it: the tokens that
// stand in it, line feeds of the block's own included.
type Passage struct {
	In     *Input
	At     text.Span
	Zone   text.Zone
	Toks   []token
	Braces bool // it holds a brace, as style rules do
}

// Passages goes through the passages of the text in order.
func (in *Input) Passages() iter.Seq[*Passage] {
	return func(yield func(*Passage) bool) {
		for i := range in.Blocks {
			if !yield(&in.Blocks[i]) {
				return
			}
		}
	}
}

// As goes through the passages of a text in order, each as the caller's own type
// of one, which has methods of its own beside those of [Passage].
func As[P ~struct{ *Passage }](in *Input) iter.Seq[*P] {
	return func(yield func(*P) bool) {
		for p := range in.Passages() {
			if !yield(&P{p}) {
				return
			}
		}
	}
}

// passagesOf cuts a text with its tokens into passages, in order; blocks without
// a token are left out.
func passagesOf(in *Input) []Passage {
	n := 0
	for range in.Text.Blocks {
		n++
	}
	out := make([]Passage, 0, n)
	i := 0
	for at, zone := range in.Text.Blocks {
		for i < len(in.Tokens) && int(in.Tokens[i].Start) < at.Start {
			i++
		}
		from := i
		for i < len(in.Tokens) && int(in.Tokens[i].Start) < at.End {
			i++
		}
		if i > from {
			braces := strings.IndexByte(in.Text.Plain[at.Start:at.End], '{') >= 0
			out = append(out, Passage{in, at, zone, in.Tokens[from:i], braces})
		}
	}
	return out
}

// Lines goes through the lines of a passage as ranges of its tokens.
func (p *Passage) Lines() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		from := 0
		for i := range p.Toks {
			if p.Toks[i].Class == text.Break {
				if i > from && !yield(from, i) {
					return
				}
				from = i + 1
			}
		}
		if from < len(p.Toks) {
			yield(from, len(p.Toks))
		}
	}
}

// Opening skips what stands before the words of a line: bullets, quote signs,
// numbering, a box to tick.
func (p *Passage) Opening(from, to int) int {
	i := from
	for i < to {
		switch {
		case p.IsSign(i, "-*>+•–→·▪◦‣=#|"):
			i++
		case p.Toks[i].Class == text.Number && p.IsSign(i+1, ".)") && i+2 < to:
			i += 2
		case p.IsSign(i, "[") && p.IsSign(i+1, "]"):
			i += 2
		case p.IsSign(i, "[") && p.Norm(i+1) == "x" && p.IsSign(i+2, "]"):
			i += 3
		default:
			return i
		}
	}
	return i
}

// word returns what is known of the word of token i, which is in the passage.
func (p *Passage) word(i int) *Word { return &p.In.Words.All[p.Toks[i].Word] }

// Norm returns the folded form of token i, or "" outside the passage.
func (p *Passage) Norm(i int) string {
	if i < 0 || i >= len(p.Toks) {
		return ""
	}
	return p.word(i).Norm
}

// Is reports whether token i is on one of the lists.
func (p *Passage) Is(i int, of Lexicon) bool {
	return i >= 0 && i < len(p.Toks) && p.word(i).Is&of != 0
}

// BaseIs reports whether token i, without its inclusive ending, is on one of the
// lists.
func (p *Passage) BaseIs(i int, of Lexicon) bool {
	return i >= 0 && i < len(p.Toks) && p.word(i).base&of != 0
}

// StemIs is BaseIs for an inclusive ending of any spelling.
func (p *Passage) StemIs(i int, of Lexicon) bool {
	return i >= 0 && i < len(p.Toks) && p.word(i).stem&of != 0
}

// Class returns the shape of token i; outside the passage it is a line's end.
func (p *Passage) Class(i int) text.Class {
	if i < 0 || i >= len(p.Toks) {
		return text.Break
	}
	return p.Toks[i].Class
}

// IsSign reports whether token i is one of the signs.
func (p *Passage) IsSign(i int, signs string) bool {
	if i < 0 || i >= len(p.Toks) || p.Toks[i].Class != text.Sign {
		return false
	}
	sign := p.word(i).Norm
	if len(sign) == 1 {
		return strings.IndexByte(signs, sign[0]) >= 0
	}
	return strings.Contains(signs, sign)
}

// Raw returns token i as it is written.
func (p *Passage) Raw(i int) string {
	at := p.Span(i, i+1)
	return p.In.Text.Plain[at.Start:at.End]
}

// Capital reports whether token i is a word that opens with a capital.
func (p *Passage) Capital(i int) bool {
	if i < 0 || i >= len(p.Toks) || p.Toks[i].Class != text.Word {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.Raw(i))
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// Capitals reports whether token i is a word of two letters or more, all of
// them capitals.
func (p *Passage) Capitals(i int) bool {
	if !p.Capital(i) {
		return false
	}
	s := p.Raw(i)
	return utf8.RuneCountInString(s) > 1 && strings.IndexFunc(s, unicode.IsLower) < 0
}

// Touches reports whether nothing stands between token i and the one before.
func (p *Passage) Touches(i int) bool {
	return i > 0 && i < len(p.Toks) && p.Toks[i-1].End == p.Toks[i].Start
}

// Span returns the bytes of tokens i to j, j excluded.
func (p *Passage) Span(i, j int) text.Span {
	return text.Span{Start: int(p.Toks[i].Start), End: int(p.Toks[j-1].End)}
}

// Base returns a word without its inclusive ending: «président» for
// «président·e», «élu» for «élu(e)s».
func Base(norm string) string {
	plain := true
	for i := 0; i < len(norm) && plain; i++ {
		plain = 'a' <= norm[i] && norm[i] <= 'z'
	}
	if plain { // nearly all words: this is called for each of them
		return norm
	}
	if i := strings.IndexAny(norm, "·.⋅•‧∙(/"); i > 0 {
		return norm[:i]
	}
	return norm
}

// Closes reports whether an apposition may end at token i.
func (p *Passage) Closes(i int) bool {
	return i >= len(p.Toks) || p.Class(i) == text.Break || p.IsSign(i, ",).;:–—-]»")
}

// OpensLine reports whether nothing but a bullet stands before token i on its
// line; no bullet is longer than a few tokens.
func (p *Passage) OpensLine(i int) bool {
	for from := i; i-from < 5; from-- {
		if p.Class(from-1) == text.Break {
			return p.Opening(from, i+1) == i
		}
	}
	return false
}
