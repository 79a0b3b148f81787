package text

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// undouble undoes UTF-8 that was read as Windows-1252 and encoded again, as
// often as that happened to the whole text.
func (d *Document) undouble() {
	for {
		once, from, ok := undoubled(d.body)
		if !ok {
			return
		}
		for i, at := range from {
			from[i] = int32(d.given(int(at)))
		}
		d.Encoding, d.body, d.back = UTF8Twice, once, from
	}
}

// undoubled undoes one turn («Ã©» for «é»), with the map back. It acts only when
// the text holds a doubled character and no character that doubling could not
// have made: else the text means what it says.
func undoubled(s string) (string, []int32, bool) {
	if i := strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }); i < 0 || !doubledAt(s[i:]) {
		return "", nil, false // nearly every text: its first accent settles it
	}
	once := make([]byte, 0, len(s))
	from := make([]int32, 0, len(s))
	doubled := false
	for i, r := range s {
		b, ok := windowsByte(r)
		if !ok {
			return "", nil, false
		}
		doubled = doubled || b >= 0xc2
		once, from = append(once, b), append(from, int32(i))
	}
	if !doubled || !utf8.Valid(once) {
		return "", nil, false
	}
	return string(once), append(from, int32(len(s))), true
}

// doubledAt reports whether s begins with characters that are the bytes of one.
func doubledAt(s string) bool {
	var first []byte
	for _, r := range s {
		b, ok := windowsByte(r)
		if first = append(first, b); !ok || len(first) == utf8.UTFMax {
			break
		}
	}
	r, _ := utf8.DecodeRune(first)
	return r != utf8.RuneError
}

// windowsByte returns the byte that r is in Windows-1252; the five that it leaves
// free pass as controls.
func windowsByte(r rune) (byte, bool) {
	b, ok := charmap.Windows1252.EncodeRune(r)
	if !ok && r >= 0x80 && r <= 0x9f {
		return byte(r), true
	}
	return b, ok
}

// doubledRune returns the letter, the space or the apostrophe that s, which
// begins with first, spells when it was encoded twice, and how many bytes of s
// that takes; else 0. Other pairs mean what they say: «été » before a no-break
// space is no Chinese.
func doubledRune(s string, first rune) (r rune, size int) {
	length := 2
	switch first {
	case 'Â', 'Ã', 'Å', 'Ì':
	case 'â':
		length = 3
	default:
		return 0, 0
	}
	buf := make([]byte, 0, utf8.UTFMax)
	for i, c := range s {
		b, ok := windowsByte(c)
		if !ok || len(buf) == 1 && length == 3 && b != 0x80 {
			return 0, 0
		}
		if buf = append(buf, b); len(buf) == length {
			if r, _ = utf8.DecodeRune(buf); r == utf8.RuneError {
				return 0, 0
			}
			return r, i + utf8.RuneLen(c)
		}
	}
	return 0, 0
}
