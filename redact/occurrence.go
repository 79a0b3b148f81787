package redact

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// occurrences returns where a name stands in plain, by place and none over
// another: folded, its words in order or the last one first, with anything
// between them that may stand within a name, or nothing; glued to digits and to
// signs, but to no letters.
func occurrences(plain, name string) []text.Span {
	words := nameWords(name)
	if len(words) == 0 {
		return nil
	}
	f := text.Fold(plain)
	out := spelled(plain, f, words)
	if n := len(words); n > 1 {
		out = append(out, spelled(plain, f, append([]string{words[n-1]}, words[:n-1]...))...)
	}
	slices.SortFunc(out, func(a, b text.Span) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	apart := out[:0]
	for _, s := range out {
		if n := len(apart); n == 0 || apart[n-1].End <= s.Start {
			apart = append(apart, s)
		}
	}
	return apart
}

// nameWords returns the runs of letters and digits of a name, folded.
func nameWords(name string) []string {
	return strings.FieldsFunc(text.FoldString(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func spelled(plain string, f *text.Folded, words []string) []text.Span {
	var out []text.Span
	for i := 0; i < len(f.S); {
		k := strings.Index(f.S[i:], words[0])
		if k < 0 {
			break
		}
		start := i + k
		i = start + len(words[0])
		end := wordsEnd(f.S, start, words)
		if end == start {
			continue
		}
		at := f.Span(text.Span{Start: start, End: end})
		if wordEdge(plain, at.Start) && wordEdge(plain, at.End) {
			out = append(out, at)
			i = end
		}
	}
	return out
}

// longestGap bounds what stands between two words of a name, in bytes.
const longestGap = 8

// wordsEnd returns the end of words in s from start, with what joins a name
// between them, or start.
func wordsEnd(s string, start int, words []string) int {
	i := start
	for k, w := range words {
		if k > 0 {
			gap := strings.IndexFunc(s[i:], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
			if gap < 0 || gap > longestGap || !text.JoinsName(words[k-1], s[i:i+gap]) {
				return start
			}
			i += gap
		}
		if !strings.HasPrefix(s[i:], w) {
			return start
		}
		i += len(w)
	}
	return i
}

// wordEdge reports whether a name may begin or end at i: not between two
// letters, but for a capital after a small one («photoLila»), nor between two
// digits.
func wordEdge(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i:])
	switch {
	case unicode.IsDigit(before) && unicode.IsDigit(after):
		return false
	case unicode.IsLetter(before) && unicode.IsLetter(after):
		return unicode.IsLower(before) && unicode.IsUpper(after)
	}
	return true
}
