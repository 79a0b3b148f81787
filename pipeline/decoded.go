package pipeline

import (
	"encoding/base64"
	"html"
	"io"
	"maps"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact/text"
)

// decoded returns the texts that a file spells in another way than it shows: a
// mail's parts, and letters written as entities, as escapes or as accents of
// TeX. Where nothing is spelled so there is none. What holds a part that is no
// text is [source.ErrFormat]: nobody can tell what that says.
//
// It is for whoever asks whether a file is clean. Lines stay where they are,
// but for those of a mail; columns are those of the decoded text.
func decoded(name, body string) ([]text.Document, error) {
	if isMail(name) {
		return mailParts(body, 0)
	}
	ext := strings.ToLower(filepath.Ext(name))
	was := body
	if ext == ".ics" || ext == ".vcf" {
		body = strings.NewReplacer("\r\n ", "", "\r\n\t", "", "\n ", "", "\n\t", "").Replace(body) // RFC 5545, section 3.1
		body = unprintable(body)
	}
	plain := body
	if strings.Contains(plain, `\`) {
		plain = unescape(plain)
	}
	if ext == ".tex" || ext == ".bib" || ext == ".ltx" {
		plain = untex(plain)
	}
	if strings.Contains(plain, "&") {
		plain = html.UnescapeString(plain)
	}
	if plain == was {
		return nil, nil
	}
	doc, err := text.UTF8Document("", text.Plain, strings.Map(visible, plain))
	return []text.Document{doc}, err
}

// visible drops the characters that nobody sees, which an escape can spell where
// a text may not hold them.
func visible(r rune) rune {
	if unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\r' {
		return -1
	}
	return r
}

// unprintable reads quoted-printable; what is none stays.
func unprintable(s string) string {
	plain, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(s)))
	if err != nil {
		return s
	}
	doc, err := text.NewDocument("", text.Plain, plain)
	if err != nil {
		return s
	}
	return doc.Body()
}

// isMail reports whether a file's name says that it is a message.
func isMail(name string) bool {
	return strings.Contains(" .eml .mht .mhtml ", " "+strings.ToLower(filepath.Ext(name))+" ")
}

// maxParts is how deep parts may lie within parts.
const maxParts = 8

// mailParts returns what a message says (RFC 5322, RFC 2045 to 2047): its
// headers, then each of its parts.
func mailParts(body string, depth int) ([]text.Document, error) {
	m, err := mail.ReadMessage(strings.NewReader(strings.TrimLeft(body, "\r\n")))
	if err != nil {
		return nil, source.ErrFormat
	}
	words := mime.WordDecoder{CharsetReader: anyCharset}
	var head strings.Builder
	for _, name := range slices.Sorted(maps.Keys(m.Header)) {
		for _, v := range m.Header[name] {
			plain, err := words.DecodeHeader(v)
			if err != nil {
				return nil, source.ErrFormat
			}
			head.WriteString(plain + "\n\n")
		}
	}
	doc, err := text.UTF8Document("", text.Plain, strings.Map(visible, head.String()))
	if err != nil {
		return nil, source.ErrFormat
	}
	parts, err := mailBody(m.Header, m.Body, depth)
	return append(parts, doc), err
}

// anyCharset reads a charset as texts are read: UTF-8, or else Windows-1252.
func anyCharset(_ string, r io.Reader) (io.Reader, error) {
	raw, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	doc, err := text.NewDocument("", text.Plain, raw)
	return strings.NewReader(doc.Body()), err
}

// A header says how a message, or a part of one, is written.
type header interface{ Get(string) string }

func mailBody(h header, r io.Reader, depth int) ([]text.Document, error) {
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil {
		kind = "text/plain"
	}
	switch strings.ToLower(strings.TrimSpace(h.Get("Content-Transfer-Encoding"))) {
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, r)
	case "quoted-printable":
		r = quotedprintable.NewReader(r)
	}
	if strings.HasPrefix(kind, "multipart/") && depth < maxParts {
		return mailMultipart(multipart.NewReader(r, params["boundary"]), depth+1)
	}
	raw, err := io.ReadAll(r)
	switch {
	case err != nil:
		return nil, source.ErrFormat
	case kind == "message/rfc822" && depth < maxParts:
		return mailParts(string(raw), depth+1)
	case !strings.HasPrefix(kind, "text/"):
		return nil, source.ErrFormat
	}
	format := text.Plain
	if kind == "text/html" {
		format = text.HTML
	}
	doc, err := text.NewDocument("", format, raw)
	if err != nil {
		return nil, source.ErrFormat
	}
	return []text.Document{doc}, nil
}

func mailMultipart(mr *multipart.Reader, depth int) ([]text.Document, error) {
	var out []text.Document
	for {
		p, err := mr.NextRawPart()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, source.ErrFormat
		}
		parts, err := mailBody(p.Header, p, depth)
		if err != nil {
			return nil, err
		}
		out = append(out, parts...)
	}
}

// unescape reads \uXXXX, \xXX, \u{X}, \UXXXXXXXX and \/, as JSON (RFC 8259,
// section 7), YAML and most programs write letters. All else stays.
func unescape(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); {
		r, n := escapeAt(s[i:])
		if n == 0 {
			out.WriteByte(s[i])
			i++
			continue
		}
		if low, m := escapeAt(s[i+n:]); utf16.IsSurrogate(r) && m > 0 {
			r, n = utf16.DecodeRune(r, low), n+m
		}
		out.WriteRune(r)
		i += n
	}
	return out.String()
}

// escapeAt returns the character that an escape at the start of s stands for,
// and the escape's length; 0 where there is none, or where it would end a line.
func escapeAt(s string) (rune, int) {
	if len(s) < 2 || s[0] != '\\' {
		return 0, 0
	}
	digits, n := "", 0
	switch width := map[byte]int{'x': 2, 'u': 4, 'U': 8}[s[1]]; {
	case s[1] == '/':
		return '/', 2
	case s[1] == 'u' && strings.HasPrefix(s[2:], "{"):
		in, _, ok := strings.Cut(s[3:min(len(s), 12)], "}")
		if !ok {
			return 0, 0
		}
		digits, n = in, len(in)+4
	case width > 0 && len(s) >= 2+width:
		digits, n = s[2:2+width], 2+width
	}
	r, err := strconv.ParseUint(digits, 16, 32)
	if err != nil || r == '\n' || r > utf8.MaxRune {
		return 0, 0
	}
	return rune(r), n
}

// accents are TeX's, one sign after the backslash; a name is compared without
// them.
const accents = "'`^\"~=.cvuHkr"

// untex reads TeX's accented letters, \'e and {\'e} and \c{c}, as the letters;
// its macros are what they are.
func untex(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); {
		n := 0
		var letter byte
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte(accents, s[i+1]) >= 0 {
			letter, n = accented(s[i+1:])
		}
		if n == 0 {
			if s[i] != '{' && s[i] != '}' {
				out.WriteByte(s[i])
			}
			i++
			continue
		}
		out.WriteByte(letter)
		i += 1 + n
	}
	return out.String()
}

// accented returns the letter that an accent's sign, at the start of s, stands
// on, and the length of all that; 0 for none.
func accented(s string) (byte, int) {
	rest := s[1:]
	isLetter := func(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
	rest = strings.TrimLeft(rest, " {\\")
	sign := isLetter(s[0])
	if rest == "" || !isLetter(rest[0]) || sign && len(rest) == len(s)-1 {
		return 0, 0
	}
	n := len(s) - len(rest) + 1
	return rest[0], n + len(rest[1:]) - len(strings.TrimLeft(rest[1:], "}"))
}
