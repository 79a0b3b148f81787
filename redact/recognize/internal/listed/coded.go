package listed

import (
	"encoding/base64"
	"io"
	"mime"
	"mime/quotedprintable"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// coded finds listed people in what programs write for other programs to read:
// base64 (RFC 4648, sections 4 and 5), quoted-printable (RFC 2045, section 6.7)
// and the words of a mail's headers (RFC 2047). The whole of a run goes: no letter
// of it stands for one of the name. What decodes to no text is passed over.
func (r *reader) coded() {
	plain := r.in.Text.Plain
	kinds, before := base64Kinds(), uint8(0)
	for i := 0; i < len(plain); i++ {
		kind := kinds[plain[i]]
		if kind != upper || before == 0 {
			before = kind
			continue
		}
		start := i // a capital inside a word: what most are without
		for start > 0 && kinds[plain[start-1]] != 0 {
			start--
		}
		at := base64Run(plain, start)
		i, before = at.End-1, 0
		if s := plain[at.Start:at.End]; mixed(s) && !r.inCode(at, fromBase64(s)) {
			r.inPath(at)
		}
	}
	done := 0
	for i := range reading.Occurrences(plain, "=") {
		if i < done {
			continue
		}
		if at := quotedRun(plain, i); at.End > 0 {
			done = at.End
			r.inCode(at, fromQuoted(plain[at.Start:at.End]))
		}
	}
}

// inPath looks at the parts of a run between signs that are those of a path too.
func (r *reader) inPath(at text.Span) {
	plain := r.in.Text.Plain
	for start := at.Start; start < at.End; {
		end := start + strings.IndexAny(plain[start:at.End]+"/", "/-_")
		if s := plain[start:end]; len(s) < at.End-at.Start && mixed(s) {
			r.inCode(text.Span{Start: start, End: end}, fromBase64(s))
		}
		start = end + 1
	}
}

// inCode adds the people in what a run of the text stands for, and reports whether
// it stands for any text.
func (r *reader) inCode(at text.Span, meant string) bool {
	if meant == "" {
		return false
	}
	folded := text.FoldString(meant)
	as := reading.Atoms(folded)
	for k := range as {
		for _, m := range r.names.at(folded, as, k) {
			name := reading.SpanOf(as[m.first], as[m.last])
			r.account(at, r.meaning(m), folded[name.Start:name.End])
		}
	}
	return true
}

// shortestBase64 is how much of base64 may hold a name that is looked for: four
// letters are eight signs, padded.
const shortestBase64 = 6

// wrappedBase64 is how long a line is that goes on in the next.
const wrappedBase64 = 60

// base64Run returns the run of base64 at byte i, over the ends of full lines, with
// its padding.
func base64Run(s string, i int) text.Span {
	end, line := i, i
	for end < len(s) {
		switch {
		case inBase64(s[end]):
			end++
		case s[end] == '\n' && end-line >= wrappedBase64 && end+1 < len(s) && inBase64(s[end+1]):
			end++
			line = end
		default:
			for k := 0; k < 2 && end < len(s) && s[end] == '='; k++ {
				end++
			}
			return text.Span{Start: i, End: end}
		}
	}
	return text.Span{Start: i, End: end}
}

// The kinds of letters of base64; 0 is none.
const (
	other = 1 + iota
	upper
)

// base64Kinds returns the kind of each byte: a text is read by it, byte by byte.
var base64Kinds = sync.OnceValue(func() *[256]uint8 {
	var kinds [256]uint8
	for _, c := range []byte("abcdefghijklmnopqrstuvwxyz0123456789+/-_") {
		kinds[c] = other
	}
	for c := 'A'; c <= 'Z'; c++ {
		kinds[c] = upper
	}
	return &kinds
})

func inBase64(c byte) bool { return base64Kinds()[c] != 0 }

// mixed reports whether a run is written as base64 is and words are not: with
// capitals inside, among small letters or digits.
func mixed(s string) bool {
	if len(s) < shortestBase64 {
		return false
	}
	capital, other := false, false
	for k := 1; k < len(s); k++ {
		capital = capital || 'A' <= s[k] && s[k] <= 'Z'
		other = other || 'a' <= s[k] && s[k] <= 'z' || '0' <= s[k] && s[k] <= '9'
	}
	return capital && other
}

// fromBase64 returns the text that a run stands for, or "" for none.
func fromBase64(s string) string {
	s = strings.TrimRight(strings.ReplaceAll(s, "\n", ""), "=")
	s = strings.NewReplacer("-", "+", "_", "/").Replace(s)
	raw, err := base64.RawStdEncoding.DecodeString(s)
	if err != nil || !isWriting(string(raw)) {
		return ""
	}
	return string(raw)
}

// isWriting reports whether decoded bytes are words: UTF-8 without the signs that
// control machines.
func isWriting(s string) bool {
	return utf8.ValidString(s) && strings.IndexFunc(s, func(r rune) bool { return unicode.IsControl(r) && !unicode.IsSpace(r) }) < 0
}

// longestQuoted bounds a word of quoted-printable on both sides of a sign, and an
// encoded word, in bytes (RFC 2047 allows 75).
const longestQuoted = 100

// quotedRun returns the encoded word of a header that opens at the equals sign at
// i, or the word of quoted-printable around it, which has a letter beyond ASCII in
// UTF-8; the zero span where there is none.
func quotedRun(s string, i int) text.Span {
	if strings.HasPrefix(s[i:], "=?") {
		parts := strings.SplitN(s[i:min(len(s), i+longestQuoted)], "?", 5)
		if len(parts) == 5 && strings.HasPrefix(parts[4], "=") && !strings.ContainsAny(parts[1]+parts[2]+parts[3], " \n") {
			return text.Span{Start: i, End: i + len(strings.Join(parts[:4], "?")) + len("?=")}
		}
		return text.Span{}
	}
	if i+5 >= len(s) || s[i+1] < 'C' || s[i+1] > 'E' || s[i+3] != '=' || strings.IndexByte("89AB", s[i+4]) < 0 {
		return text.Span{}
	}
	start, end := i, i
	for start > 0 && i-start < longestQuoted && inQuoted(s[start-1]) {
		start--
	}
	for end < len(s) && end-i < longestQuoted && inQuoted(s[end]) {
		end++
	}
	return text.Span{Start: start, End: end}
}

func inQuoted(c byte) bool { return inBase64(c) && c != '/' && c != '+' || c == '=' || c == '\'' }

// fromQuoted returns what a match of quotedWord stands for, or "".
func fromQuoted(s string) string {
	if strings.HasPrefix(s, "=?") {
		word, err := new(mime.WordDecoder).Decode(s)
		if err != nil {
			return ""
		}
		return word
	}
	raw, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(s)))
	if err != nil || !isWriting(string(raw)) {
		return ""
	}
	return string(raw)
}
