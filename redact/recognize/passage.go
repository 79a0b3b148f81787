package recognize

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// A passage is one block of the text as a recogniser walks it: the tokens that
// stand in it, line feeds of the block's own included.
type passage struct {
	in     *Input
	at     text.Span
	zone   text.Zone
	toks   []token
	braces bool // it holds a brace, as style rules do
}

// passages goes through the passages of the text in order.
func (in *Input) passages() iter.Seq[*passage] {
	return func(yield func(*passage) bool) {
		for i := range in.blocks {
			if !yield(&in.blocks[i]) {
				return
			}
		}
	}
}

// passagesOf cuts a text with its tokens into passages, in order; blocks without
// a token are left out.
func passagesOf(in *Input) []passage {
	n := 0
	for range in.Text.Blocks {
		n++
	}
	out := make([]passage, 0, n)
	i := 0
	for at, zone := range in.Text.Blocks {
		for i < len(in.tokens) && int(in.tokens[i].start) < at.Start {
			i++
		}
		from := i
		for i < len(in.tokens) && int(in.tokens[i].start) < at.End {
			i++
		}
		if i > from {
			braces := strings.IndexByte(in.Text.Plain[at.Start:at.End], '{') >= 0
			out = append(out, passage{in, at, zone, in.tokens[from:i], braces})
		}
	}
	return out
}

// lines goes through the lines of a passage as ranges of its tokens.
func (p *passage) lines() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		from := 0
		for i := range p.toks {
			if p.toks[i].class == text.Break {
				if i > from && !yield(from, i) {
					return
				}
				from = i + 1
			}
		}
		if from < len(p.toks) {
			yield(from, len(p.toks))
		}
	}
}

// opening skips what stands before the words of a line: bullets, quote signs,
// numbering, a box to tick.
func (p *passage) opening(from, to int) int {
	i := from
	for i < to {
		switch {
		case p.isSign(i, "-*>+•–→·▪◦‣=#|"):
			i++
		case p.toks[i].class == text.Number && p.isSign(i+1, ".)") && i+2 < to:
			i += 2
		case p.isSign(i, "[") && p.isSign(i+1, "]"):
			i += 2
		case p.isSign(i, "[") && p.norm(i+1) == "x" && p.isSign(i+2, "]"):
			i += 3
		default:
			return i
		}
	}
	return i
}

// word returns what is known of the word of token i, which is in the passage.
func (p *passage) word(i int) *word { return &p.in.words.all[p.toks[i].word] }

// norm returns the folded form of token i, or "" outside the passage.
func (p *passage) norm(i int) string {
	if i < 0 || i >= len(p.toks) {
		return ""
	}
	return p.word(i).norm
}

// is reports whether token i is on one of the lists.
func (p *passage) is(i int, of lexicon) bool {
	return i >= 0 && i < len(p.toks) && p.word(i).is&of != 0
}

// baseIs reports whether token i, without its inclusive ending, is on one of the
// lists.
func (p *passage) baseIs(i int, of lexicon) bool {
	return i >= 0 && i < len(p.toks) && p.word(i).base&of != 0
}

// stemIs is baseIs for an inclusive ending of any spelling.
func (p *passage) stemIs(i int, of lexicon) bool {
	return i >= 0 && i < len(p.toks) && p.word(i).stem&of != 0
}

func (p *passage) class(i int) text.Class {
	if i < 0 || i >= len(p.toks) {
		return text.Break
	}
	return p.toks[i].class
}

// isSign reports whether token i is one of the signs.
func (p *passage) isSign(i int, signs string) bool {
	if i < 0 || i >= len(p.toks) || p.toks[i].class != text.Sign {
		return false
	}
	sign := p.word(i).norm
	if len(sign) == 1 {
		return strings.IndexByte(signs, sign[0]) >= 0
	}
	return strings.Contains(signs, sign)
}

// raw returns token i as it is written.
func (p *passage) raw(i int) string {
	at := p.span(i, i+1)
	return p.in.Text.Plain[at.Start:at.End]
}

// capital reports whether token i is a word that opens with a capital.
func (p *passage) capital(i int) bool {
	if i < 0 || i >= len(p.toks) || p.toks[i].class != text.Word {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.raw(i))
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// capitals reports whether token i is a word of two letters or more, all of
// them capitals.
func (p *passage) capitals(i int) bool {
	if !p.capital(i) {
		return false
	}
	s := p.raw(i)
	return utf8.RuneCountInString(s) > 1 && strings.IndexFunc(s, unicode.IsLower) < 0
}

// touches reports whether nothing stands between token i and the one before.
func (p *passage) touches(i int) bool {
	return i > 0 && i < len(p.toks) && p.toks[i-1].end == p.toks[i].start
}

// span returns the bytes of tokens i to j, j excluded.
func (p *passage) span(i, j int) text.Span {
	return text.Span{Start: int(p.toks[i].start), End: int(p.toks[j-1].end)}
}

// base returns a word without its inclusive ending: «président» for
// «président·e», «élu» for «élu(e)s».
func base(norm string) string {
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
