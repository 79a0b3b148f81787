package listed

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// encoded finds listed people in addresses whose letters are percent-encoded
// (RFC 3986, section 2.1): once or more than once, in UTF-8 or, as old programs
// write them, in Latin-1. A name's whole segment is found: half a letter cannot
// be taken out. Names of hosts in Punycode are left alone.
func (r *reader) encoded() {
	s := r.s
	done := 0
	for i := range reading.Occurrences(s, "%") {
		if i < done || !escaped(s, i) {
			continue
		}
		at := segment(s, i)
		done = at.End
		plain := text.FoldString(decoded(s[at.Start:at.End]))
		as := reading.Atoms(plain)
		for k := range as {
			for _, m := range r.names.at(plain, as, k) {
				name := reading.SpanOf(as[m.first], as[m.last])
				r.account(r.in.Folded.Span(at), r.meaning(m), plain[name.Start:name.End])
			}
		}
	}
}

// outermost returns hits by place, without those that lie in a hit of the same
// person that asks for as much.
func outermost(hits []reading.Hit) []reading.Hit {
	slices.SortStableFunc(hits, func(a, b reading.Hit) int {
		return cmp.Or(cmp.Compare(a.At.Start, b.At.Start), cmp.Compare(b.At.End, a.At.End))
	})
	out := hits[:0]
	for _, h := range hits {
		if k := len(out); k == 0 || out[k-1].Subject != h.Subject || !out[k-1].At.Contains(h.At) || h.Severity.Harder(out[k-1].Severity) {
			out = append(out, h)
		}
	}
	return out
}

// escaped reports whether a percent sign and two hexadecimal digits stand at i.
func escaped(s string, i int) bool {
	return i+2 < len(s) && s[i] == '%' && hexDigit(s[i+1]) >= 0 && hexDigit(s[i+2]) >= 0
}

// longestSegment bounds a segment on both sides of a sign, in bytes.
const longestSegment = 256

// segment returns the part of an address around the byte at i that no sign of
// its own parts.
func segment(s string, i int) text.Span {
	start, end := i, i
	for start > 0 && i-start < longestSegment && inSegment(s[start-1]) {
		start--
	}
	for end < len(s) && end-i < longestSegment && inSegment(s[end]) {
		end++
	}
	for !utf8.RuneStart(s[start]) {
		start++
	}
	for end < len(s) && !utf8.RuneStart(s[end]) {
		end++
	}
	return text.Span{Start: start, End: end}
}

func inSegment(c byte) bool { return reading.InURL(c) && strings.IndexByte("/?&=#;,:", c) < 0 }

// deepest is how often what was encoded is taken to be encoded again.
const deepest = 3

// decoded returns a segment as it is meant.
func decoded(s string) string {
	for range deepest {
		var b strings.Builder
		for i := 0; i < len(s); i++ {
			if escaped(s, i) {
				b.WriteByte(byte(hexDigit(s[i+1])<<4 | hexDigit(s[i+2])))
				i += 2
			} else {
				b.WriteByte(s[i])
			}
		}
		if s = b.String(); !utf8.ValidString(s) {
			s = latin1(s)
		}
		if !strings.Contains(s, "%") {
			break
		}
	}
	return s
}

// latin1 reads each byte as the character of that number: ISO/IEC 8859-1.
func latin1(s string) string {
	out := make([]rune, len(s))
	for i := range len(s) {
		out[i] = rune(s[i])
	}
	return string(out)
}

func hexDigit(c byte) int { return strings.IndexByte("0123456789abcdef", c) }
