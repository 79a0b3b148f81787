package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// schemes returns what may open a URL that begins with c; the text is folded, so
// it is in lower case.
func schemes(c byte) []string {
	switch c {
	case 'f':
		return []string{"ftp://"}
	case 'h':
		return []string{"http://", "https://"}
	case 'm':
		return []string{"mailto:", "matrix:"}
	case 's':
		return []string{"sms:"}
	case 't':
		return []string{"tel:"}
	case 'w':
		return []string{"www."}
	case 'x':
		return []string{"xmpp:"}
	}
	return nil
}

// urlEnd returns the end of the URL that starts at i, or i. Signs that close a
// sentence or a bracket around the URL are not in it.
func urlEnd(s string, i int) int {
	if i > 0 && (isLower(s[i-1]) || isDigit(s[i-1])) {
		return i
	}
	n := 0
	for _, scheme := range schemes(s[i]) {
		if strings.HasPrefix(s[i:], scheme) {
			n = len(scheme)
			break
		}
	}
	if n == 0 {
		return i
	}
	end := i + n
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if unicode.IsSpace(r) || strings.ContainsRune("<>\"«»|`\\^{}", r) {
			break
		}
		end += size
	}
	end = i + len(strings.TrimRight(s[i:end], ".,;:!?'*_]"))
	unmatched := strings.Count(s[i:end], ")") - strings.Count(s[i:end], "(")
	for ; unmatched > 0 && s[end-1] == ')'; unmatched-- {
		end--
	}
	if end <= i+n {
		return i
	}
	return end
}

func isLocal(c byte) bool {
	return isLower(c) || isDigit(c) || strings.IndexByte("._%+-'", c) >= 0
}

// longestLocal bounds what is looked for before an at sign: the 64 bytes that
// RFC 5321 (4.5.3.1.1) gives a local part, and one.
const longestLocal = 65

// emailEnd returns the end of the e-mail address that starts at i, or i.
func emailEnd(s string, i int) int {
	if i > 0 && isLocal(s[i-1]) && s[i-1] != '\'' && s[i-1] != '-' && s[i-1] != '.' {
		return i
	}
	at := i
	for at < min(len(s), i+longestLocal) && isLocal(s[at]) {
		at++
	}
	if at == i || at == len(s) || s[at] != '@' {
		return i
	}
	if end := hostEnd(s, at+1); end > at+1 {
		return end
	}
	return i
}

// hostEnd returns the end of the host name that starts at i, or i. It needs a
// dot and a last label of two letters or more.
func hostEnd(s string, i int) int {
	end := i
	for end < len(s) && (isLower(s[end]) || isDigit(s[end]) || s[end] == '.' || s[end] == '-') {
		end++
	}
	host := strings.TrimRight(s[i:end], ".-")
	dot := strings.LastIndexByte(host, '.')
	if dot < 1 || len(host)-dot < 3 || lettersEnd(host, dot+1) != len(host) || isDigit(host[len(host)-1]) {
		return i
	}
	return i + len(host)
}

// handleEnd returns the end of the handle that starts at i with its @, or i:
// @name, @name@server, @name:server.
func handleEnd(s string, i int) int {
	if s[i] != '@' || i > 0 && (isLower(s[i-1]) || isDigit(s[i-1])) {
		return i
	}
	end := i + 1
	for end < len(s) && (isLower(s[end]) || isDigit(s[end]) || strings.IndexByte("._-", s[end]) >= 0) {
		end++
	}
	end = i + len(strings.TrimRight(s[i:end], ".-"))
	if end < i+2 || strings.IndexFunc(s[i:end], unicode.IsLetter) < 0 {
		return i
	}
	if end < len(s) && (s[end] == '@' || s[end] == ':') {
		if host := hostEnd(s, end+1); host > end+1 {
			return host
		}
	}
	return end
}
