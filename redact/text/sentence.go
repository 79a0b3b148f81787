package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations end with a dot that ends no sentence, folded.
const abbreviations = " m mm mme mmes mlle mr dr pr me mgr st ste art al p pp cf ex env etc vol ed ch chap fig ref tel no n av bd min max coll dept resp cad c.-a-d "

// Sentences cuts a block of text into sentences: spans that leave out the
// white space between them. A dot after M., Mme, art., p., cf. and their like,
// or after a lone capital, ends nothing; closing quotes and brackets belong to
// the sentence that they close. It looks at a window of constant size at each
// dot: time is linear.
func Sentences(block string) []Span {
	var out []Span
	start := skipSpace(block, 0)
	for i := start; i < len(block); {
		r, size := utf8.DecodeRuneInString(block[i:])
		i += size
		if !strings.ContainsRune(".!?…", r) {
			continue
		}
		end := closersEnd(block, i)
		next := skipSpace(block, end)
		if next < len(block) && (next == end || !opensSentence(block[next:])) || r == '.' && abbreviated(block, i-1) {
			continue
		}
		out = append(out, Span{start, end})
		start, i = next, next
	}
	if end := len(strings.TrimRightFunc(block, unicode.IsSpace)); start < end {
		out = append(out, Span{start, end})
	}
	return out
}

func skipSpace(s string, i int) int {
	return len(s) - len(strings.TrimLeftFunc(s[i:], unicode.IsSpace))
}

// closersEnd skips what closes a sentence after its dot: more dots, quotes,
// brackets, and the space that French sets before a closing quote.
func closersEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if strings.ContainsRune(".!?…»”\")]", r) {
			i += size
			continue
		}
		if after := skipSpace(s, i); after > i && strings.HasPrefix(s[after:], "»") {
			i = after
			continue
		}
		if after := skipSpace(s, i); after > i && after < len(s) && strings.IndexByte("!?", s[after]) >= 0 {
			i = after
			continue
		}
		break
	}
	return i
}

func opensSentence(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune("«“\"([–—-•@", r)
}

// abbreviated reports whether the word before the dot at i is an abbreviation.
// No abbreviation is longer than a few letters, so it looks back no further.
func abbreviated(s string, i int) bool {
	start := i
	for i-start < 16 {
		r, size := utf8.DecodeLastRuneInString(s[:start])
		if size == 0 || !unicode.IsLetter(r) && r != '.' && r != '-' {
			break
		}
		start -= size
	}
	word := s[start:i]
	last := word[strings.LastIndexAny(word, ".-")+1:]
	if r, size := utf8.DecodeRuneInString(last); size > 0 && size == len(last) && unicode.IsUpper(r) {
		return true
	}
	return strings.Contains(abbreviations, " "+FoldString(word)+" ")
}
