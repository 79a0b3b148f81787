package text

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// windows decodes Windows-1252, where nothing says that the bytes are another
// encoding's.
func (d Document) windows() (Document, error) {
	if at := brokenUTF8(d.Raw); at >= 0 {
		return Document{}, fmt.Errorf("%w: UTF-8 that is broken at byte %d", ErrEncoding, at)
	}
	var out []byte
	back := make([]int32, 0, len(d.Raw)+len(d.Raw)/8)
	for i, c := range d.Raw {
		r := charmap.Windows1252.DecodeByte(c)
		if r == utf8.RuneError || c >= 0x80 && foreign(d.Raw, i) {
			return Document{}, fmt.Errorf("%w: byte 0x%02x at %d is neither UTF-8 nor Windows-1252", ErrEncoding, c, i)
		}
		n := len(out)
		out = utf8.AppendRune(out, r)
		for ; n < len(out); n++ {
			back = append(back, int32(i))
		}
	}
	d.Encoding, d.body, d.back = Windows1252, string(out), append(back, int32(len(d.Raw)))
	return d, nil
}

// nameText returns a file's name as it is read: in UTF-8, or Windows-1252 as old
// archives unpack them.
func nameText(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	d, err := Document{Raw: []byte(name)}.windows()
	if err != nil {
		return strings.ToValidUTF8(name, string(utf8.RuneError))
	}
	return d.body
}

// brokenUTF8 returns the first byte that is no UTF-8 in a text that is UTF-8
// otherwise, or -1: a file that was cut short, two files put together. In
// Windows-1252 the bytes of «é» would be «Ã©», and those of «’» «â€™», which
// nobody writes; other pairs may meet there («CAFÉ» before a no-break space), but
// are few among single bytes.
func brokenUTF8(raw []byte) int {
	whole, broken, first, sure := 0, 0, -1, false
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			i++
			continue
		}
		if _, size := utf8.DecodeRune(raw[i:]); size > 1 {
			whole++
			sure = sure || raw[i] == 0xc3 || raw[i] == 0xe2
			i += size
			continue
		}
		if broken++; first < 0 {
			first = i
		}
		sure = sure || forbidden(raw[i:])
		i++
	}
	if sure || whole > 0 && whole >= broken {
		return first
	}
	return -1
}

// forbidden reports whether raw begins with a letter in two bytes too many, or
// half of a pair, as RFC 3629 forbids and lax decoders read.
func forbidden(raw []byte) bool {
	follows := func(i int, from byte) bool { return i < len(raw) && raw[i] >= from && raw[i] <= 0xbf }
	return raw[0] == 0xc1 && follows(1, 0x80) || raw[0] == 0xed && follows(1, 0xa0) && follows(2, 0x80)
}

// foreign reports whether the byte at i stands where Windows-1252 has none of
// its kind and Mac Roman, ISO 8859-15 or the code pages of DOS have a letter:
// «AndrŽ», «s½ur», «‚t‚».
func foreign(raw []byte, i int) bool {
	small := func(i int) bool { return i >= 0 && i < len(raw) && isLower(raw[i]) }
	switch raw[i] {
	case 0x82, 0x83, 0x84, 0x87, 0x88, 0x8a, 0x8e, 0x98, 0x9f: // low quotes, signs, capitals
		return small(i-1) || small(i+1) && raw[i] != 0x8a && raw[i] != 0x8e && raw[i] != 0x82 && raw[i] != 0x84
	case 0x86, 0x89, 0x8b, 0x91, 0x93, 0x94, 0x99, 0x9b, 0xbc, 0xbd, 0xbe: // signs, fractions
		return small(i-1) && small(i+1)
	}
	return false
}
