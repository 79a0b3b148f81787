package source

import (
	"html"
	"strconv"
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
)

// add adds raw to the builder, with the notations that the mask names resolved.
func add(b *text.Builder, body string, raw text.Span, mask int) {
	from := raw.Start
	for i := raw.Start; i < raw.End; {
		s, n := "", 0
		switch c := body[i]; {
		case c == '&' && mask&entities != 0:
			s, n = entity(body[i:raw.End])
		case c == '\\' && mask&escapes != 0:
			s, n = escape(body[i:raw.End])
		case c == '%' && mask&percents != 0:
			s, n = percent(body[i:raw.End])
		}
		if n == 0 {
			i++
			continue
		}
		b.Literal(text.Span{Start: from, End: i})
		b.Instead(s, text.Span{Start: i, End: i + n})
		i += n
		from = i
	}
	b.Literal(text.Span{Start: from, End: raw.End})
}

// longestEntity is the length of &CounterClockwiseContourIntegral; .
const longestEntity = 34

// entity resolves the entity that s begins with; n is 0 where there is none.
func entity(s string) (resolved string, n int) {
	end := 1
	for end < min(len(s), longestEntity) && (isAlnum(s[end]) || s[end] == '#' && end == 1) {
		end++
	}
	if end < 2 || end == len(s) || s[end] != ';' {
		return "", 0
	}
	// The standard's entities that need no semicolon resolve in part: «&copyx;».
	resolved = html.UnescapeString(s[:end+1])
	if resolved == s[:end+1] || strings.HasSuffix(resolved, ";") && len(resolved) > 1 {
		return "", 0
	}
	return resolved, end + 1
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// escape resolves a backslash before ASCII punctuation.
func escape(s string) (resolved string, n int) {
	if len(s) < 2 || s[1] >= utf8.RuneSelf || unicode.IsLetter(rune(s[1])) || unicode.IsDigit(rune(s[1])) || s[1] <= ' ' || s[1] == 0x7f {
		return "", 0
	}
	return s[1:2], 2
}

// percent resolves one character that is percent-encoded in s, of one byte or
// more; encoded control characters are left as they are.
func percent(s string) (resolved string, n int) {
	var buf []byte
	for n+3 <= len(s) && s[n] == '%' && len(buf) < utf8.UTFMax {
		c, err := strconv.ParseUint(s[n+1:n+3], 16, 8)
		if err != nil {
			break
		}
		buf, n = append(buf, byte(c)), n+3
		if utf8.FullRune(buf) {
			break
		}
	}
	if r, size := utf8.DecodeRune(buf); size != len(buf) || r == utf8.RuneError || r < ' ' {
		return "", 0
	}
	return string(buf), n
}
