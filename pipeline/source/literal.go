package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// How the bytes of a stretch of source are to be read.
const (
	entities = 1 << iota // &eacute; &#233; &#xE9;
	escapes              // \_
	percents             // %C3%A9
	codes                // \u00e9 \xe9, as YAML, JSON and JavaScript have them
	styles               // \e9, as style sheets have it
	comments             // <!-- … --> where it is no comment, and still not read as a word
	folds                // a line that goes on in the next
)

// literal adds raw to the builder, with the notations that the mask names
// resolved. It returns the comments that it left out, for their own blocks.
func (w *walker) literal(raw text.Span, mask int) (asides []text.Span) {
	from := raw.Start
	for i := raw.Start; i < raw.End; {
		if !opensNotation[w.body[i]] {
			i++
			continue
		}
		s, n := notation(w.body[i:raw.End], mask)
		if n == 0 {
			if mask&comments != 0 && strings.HasPrefix(w.body[i:raw.End], "<!--") {
				mask &^= comments // nothing closes it, nor those after it
			}
			i++
			continue
		}
		w.b.Literal(text.Span{Start: from, End: i})
		at := text.Span{Start: i, End: i + n}
		if s == "" {
			asides = append(asides, at)
		}
		w.b.Instead(s, at)
		i += n
		from = i
	}
	w.b.Literal(text.Span{Start: from, End: raw.End})
	return asides
}

// opensNotation holds the bytes that [notation] looks at; most of a text is others.
var opensNotation = [256]bool{'&': true, '%': true, '\\': true, '<': true, '\n': true}

// notation resolves what s begins with; n is 0 where that is not a notation of
// the mask. A comment resolves to nothing.
func notation(s string, mask int) (resolved string, n int) {
	switch c := s[0]; {
	case c == '&' && mask&entities != 0:
		return again(s, entity)
	case c == '%' && mask&percents != 0:
		return again(s, percent)
	case c == '\\' && mask&codes != 0:
		return codeEscape(s)
	case c == '\\' && mask&styles != 0:
		return styleEscape(s)
	case c == '\\' && mask&escapes != 0:
		return escape(s)
	case c == '<' && mask&comments != 0:
		return "", commentEnd(s)
	case c == '\n' && mask&folds != 0:
		return "\n", 1 + len(s[1:]) - len(strings.TrimLeft(s[1:], " \t"))
	}
	return "", 0
}

// depth bounds how often one character may have been encoded: «&amp;amp;eacute;».
const depth = 4

// again resolves what s begins with, and then what that makes with the rest: what
// one program left encoded, the next one decodes.
func again(s string, resolve func(string) (string, int)) (resolved string, n int) {
	resolved, n = resolve(s)
	for range depth {
		if n == 0 || resolved != s[:1] {
			break
		}
		more, m := resolve(resolved + s[n:min(len(s), n+longestEntity)])
		if m == 0 {
			break
		}
		resolved, n = more, n+m-1
	}
	return resolved, n
}

// escape resolves a backslash before ASCII punctuation.
func escape(s string) (resolved string, n int) {
	if len(s) < 2 || s[1] >= utf8.RuneSelf || unicode.IsLetter(rune(s[1])) || unicode.IsDigit(rune(s[1])) || s[1] <= ' ' || s[1] == 0x7f {
		return "", 0
	}
	return s[1:2], 2
}

// commentEnd returns the length of the comment that s begins with, or 0.
func commentEnd(s string) int {
	if !strings.HasPrefix(s, "<!--") {
		return 0
	}
	if i := strings.Index(s[len("<!--"):], "-->"); i >= 0 {
		return len("<!--") + i + len("-->")
	}
	return 0
}
