package text

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// An Encoding says how the bytes of a document were read.
type Encoding string

// The encodings that notes arrive in.
const (
	UTF8        Encoding = "UTF-8"
	UTF8BOM     Encoding = "UTF-8 with a byte order mark"
	Windows1252 Encoding = "Windows-1252"
	UTF8Twice   Encoding = "UTF-8 encoded twice"
)

// ErrNotText is wrapped by every refusal to decode.
var ErrNotText = errors.New("not a text")

const bom = "\uFEFF"

// NewDocument decodes raw: UTF-8 where it is valid, else Windows-1252, and
// UTF-8 that was encoded twice is undone when all of it was. It returns an
// error that wraps [ErrNotText] for bytes that no text holds: NUL, control
// characters that are no white space, bytes that Windows-1252 leaves free.
func NewDocument(name string, format Format, raw []byte) (Document, error) {
	d := Document{Name: name, Format: format, Raw: raw, Encoding: UTF8}
	if err := controls(raw); err != nil {
		return Document{}, err
	}
	if !utf8.Valid(raw) {
		return d.windows()
	}
	if bytes.HasPrefix(raw, []byte(bom)) {
		d.Encoding = UTF8BOM
		d.body = strings.TrimLeft(string(raw), bom)
		d.back = shifted(len(d.body), len(raw)-len(d.body))
		return d, nil
	}
	d.body = string(raw)
	if once, back, ok := undouble(d.body); ok {
		d.Encoding, d.body, d.back = UTF8Twice, once, back
	}
	return d, nil
}

// UTF8Document returns a document whose bytes are known to be UTF-8 as they
// stand: what the program itself wrote or decoded. Nothing is undone or cut off.
func UTF8Document(name string, format Format, body string) (Document, error) {
	if !utf8.ValidString(body) || strings.HasPrefix(body, bom) {
		return Document{}, fmt.Errorf("%w: not UTF-8 without a byte order mark", ErrNotText)
	}
	if err := controls([]byte(body)); err != nil {
		return Document{}, err
	}
	return Document{Name: name, Format: format, Raw: []byte(body), Encoding: UTF8, body: body}, nil
}

// controls refuses what no notes hold. ESC is let through: notes pasted from a
// terminal hold it, and whoever shows them must escape it.
func controls(raw []byte) error {
	for i, c := range raw {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1b {
			return fmt.Errorf("%w: control character 0x%02x at byte %d", ErrNotText, c, i)
		}
	}
	return nil
}

func shifted(n, by int) []int32 {
	back := make([]int32, n+1)
	for i := range back {
		back[i] = int32(i + by)
	}
	return back
}

func (d Document) windows() (Document, error) {
	var out []byte
	back := make([]int32, 0, len(d.Raw)+len(d.Raw)/8)
	for i, c := range d.Raw {
		r := charmap.Windows1252.DecodeByte(c)
		if r == utf8.RuneError {
			return Document{}, fmt.Errorf("%w: byte 0x%02x at %d is neither UTF-8 nor Windows-1252", ErrNotText, c, i)
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

// undouble undoes UTF-8 that was read as Windows-1252 and encoded again
// («Ã©» for «é»). It acts only when the text holds a doubled character and no
// character that doubling could not have made: else the text means what it says.
func undouble(s string) (string, []int32, bool) {
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

// windowsByte returns the byte that r is in Windows-1252; the five that it leaves
// free pass as controls.
func windowsByte(r rune) (byte, bool) {
	b, ok := charmap.Windows1252.EncodeRune(r)
	if !ok && r >= 0x80 && r <= 0x9f {
		return byte(r), true
	}
	return b, ok
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
