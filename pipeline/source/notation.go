package source

import (
	"html"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// longestEntity is the length of &CounterClockwiseContourIntegral; .
const longestEntity = 34

// entity resolves the entity that s begins with; n is 0 where there is none.
func entity(s string) (resolved string, n int) {
	if strings.HasPrefix(s, "&#") {
		return numbered(s)
	}
	end := 1
	for end < min(len(s), longestEntity) && isAlnum(s[end]) {
		end++
	}
	if end < 2 || end == len(s) || s[end] != ';' {
		return open(s[:end])
	}
	// The standard's entities that need no semicolon resolve in part: «&copyx;».
	resolved = html.UnescapeString(s[:end+1])
	if resolved == s[:end+1] || strings.HasSuffix(resolved, ";") && len(resolved) > 1 {
		return open(s[:end])
	}
	return resolved, end + 1
}

// numbered resolves a character by its number, in either base, with as many
// zeros before it as there are. Without its semicolon browsers read it, and so do
// we where it is a letter.
func numbered(s string) (resolved string, n int) {
	i, base, digit := 2, 10, isDigit
	if i < len(s) && s[i]|0x20 == 'x' {
		i, base, digit = 3, 16, isHex
	}
	start := i
	for i < len(s) && digit(s[i]) {
		i++
	}
	if i == start {
		return "", 0
	}
	code, err := strconv.ParseUint(strings.TrimLeft(s[start:i-1], "0")+s[i-1:i], base, 31)
	if err != nil {
		return "", 0
	}
	resolved = html.UnescapeString("&#" + strconv.FormatUint(code, 10) + ";")
	if i < len(s) && s[i] == ';' {
		return resolved, i + 1
	}
	if r, _ := utf8.DecodeRuneInString(resolved); !unicode.IsLetter(r) {
		return "", 0
	}
	return resolved, i
}

// accents end the names of letters that HTML reads without their semicolon.
var accents = [...]string{"acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "lig"}

// open resolves an entity that lacks its semicolon, as HTML does for some: the
// letters with an accent, and the signs that part words. Others, as the «&eth» of
// «?a=1&ethan», may begin a word.
func open(s string) (resolved string, n int) {
	for _, sign := range [...]string{"&nbsp", "&shy", "&lt", "&gt", "&quot", "&amp"} {
		if strings.HasPrefix(s, sign) {
			return html.UnescapeString(sign + ";"), len(sign)
		}
	}
	for _, accent := range accents {
		for letters := 1; letters <= 2; letters++ {
			end := 1 + letters + len(accent)
			if len(s) < end || s[1+letters:end] != accent {
				continue
			}
			if resolved = html.UnescapeString(s[:end] + ";"); !strings.HasSuffix(resolved, ";") {
				return resolved, end
			}
		}
	}
	return "", 0
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isHex(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

func isAlnum(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'z' }

// percent resolves one character that is percent-encoded in s, of one byte or
// more: in UTF-8, else in Windows-1252's letters, as old addresses have them.
// What would be a control character parts words.
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
	switch r, size := utf8.DecodeRune(buf); {
	case len(buf) == 0:
		return "", 0
	case r == utf8.RuneError && size <= 1:
		if buf[0] < 0xa0 {
			return "", 0
		}
		return string(rune(buf[0])), 3
	case unicode.IsControl(r):
		return " ", n
	}
	return string(buf), n
}

// joiner stands for a line that is folded inside a word: it is not read.
const joiner = "\u2060"

// codeEscape resolves the escape that s begins with, of those that YAML (1.2,
// 5.7), JSON and JavaScript share. What is a control character parts words.
func codeEscape(s string) (resolved string, n int) {
	if len(s) < 2 {
		return "", 0
	}
	switch s[1] {
	case 'x':
		return coded(s, 2, 2)
	case 'u':
		if strings.HasPrefix(s, `\u{`) {
			if end := strings.IndexByte(s[:min(len(s), 11)], '}'); end > 3 {
				resolved, _ = coded(s, 3, end-3)
				return resolved, end + 1
			}
			return "", 0
		}
		return coded(s, 2, 4)
	case 'U':
		return coded(s, 2, 8)
	case '0', 'a', 'b', 't', 'n', 'v', 'f', 'r', 'e', 'N', '_', 'L', 'P':
		return " ", 2
	case '\n':
		return joiner, 2 + len(s[2:]) - len(strings.TrimLeft(s[2:], " \t"))
	}
	return escape(s)
}

// coded resolves digits of base 16 from an offset on; halves of a pair count as
// one character.
func coded(s string, from, digits int) (resolved string, n int) {
	if len(s) < from+digits {
		return "", 0
	}
	code, err := strconv.ParseUint(s[from:from+digits], 16, 31)
	if err != nil {
		return "", 0
	}
	r, n := rune(code), from+digits
	if utf16.IsSurrogate(r) && strings.HasPrefix(s[n:], `\u`) && len(s) >= n+6 {
		if low, err := strconv.ParseUint(s[n+2:n+6], 16, 31); err == nil {
			r, n = utf16.DecodeRune(r, rune(low)), n+6
		}
	}
	if unicode.IsControl(r) {
		r = ' '
	}
	return string(r), n
}

// styleEscape resolves the escape of a style sheet that s begins with: one to six
// digits of base 16 and the white space that ends them.
func styleEscape(s string) (resolved string, n int) {
	n = 1
	for n < min(len(s), 7) && isHex(s[n]) {
		n++
	}
	if n == 1 {
		return escape(s)
	}
	code, err := strconv.ParseUint(s[1:n], 16, 31)
	if err != nil || unicode.IsControl(rune(code)) {
		return "", 0
	}
	if n < len(s) && (s[n] == ' ' || s[n] == '\t' || s[n] == '\n') {
		n++
	}
	return string(rune(code)), n
}
