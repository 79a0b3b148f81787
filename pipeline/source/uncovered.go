package source

import (
	"sort"
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact/text"
)

// A cover remembers which bytes of a body a reader has spoken of.
type cover struct{ spans []text.Span }

func (c *cover) add(s text.Span) {
	if n := len(c.spans); n > 0 && c.spans[n-1].End == s.Start {
		c.spans[n-1].End = s.End
	} else if s.Len() > 0 {
		c.spans = append(c.spans, s)
	}
}

// uncovered returns the spans within [from, len(body)) that were not spoken of
// and hold a letter or a digit, trimmed to them, cut at line ends.
func (c *cover) uncovered(body string, from int) []text.Span {
	sort.Slice(c.spans, func(i, j int) bool { return c.spans[i].Start < c.spans[j].Start })
	var out []text.Span
	gap := func(start, end int) {
		for start < end {
			line := end
			if i := strings.IndexByte(body[start:end], '\n'); i >= 0 {
				line = start + i
			}
			if s, ok := trim(body, text.Span{Start: start, End: line}); ok {
				out = append(out, s)
			}
			start = line + 1
		}
	}
	at := from
	for _, s := range c.spans {
		gap(at, s.Start)
		at = max(at, s.End)
	}
	gap(at, len(body))
	return out
}

// trim shortens s to its first and last letter or digit; signs that begin a
// notation (an entity, a percent) stay with them.
func trim(body string, s text.Span) (text.Span, bool) {
	in := body[s.Start:s.End]
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	first := strings.IndexFunc(in, word)
	if first < 0 {
		return s, false
	}
	for first > 0 && strings.IndexByte("&#%@/.-_", in[first-1]) >= 0 {
		first--
	}
	end := strings.LastIndexFunc(in, word)
	for end < len(in) && in[end] != ';' && (in[end] >= 0x80 || word(rune(in[end]))) {
		end++
	}
	if end < len(in) && in[end] == ';' {
		end++
	}
	return text.Span{Start: s.Start + first, End: s.Start + end}, true
}
