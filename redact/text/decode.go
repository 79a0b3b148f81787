package text

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// An Encoding says how the bytes of a document were read.
type Encoding string

// The encodings that notes arrive in.
const (
	UTF8        Encoding = "UTF-8"
	UTF8BOM     Encoding = "UTF-8 with a byte order mark"
	UTF16       Encoding = "UTF-16"
	Windows1252 Encoding = "Windows-1252"
	UTF8Twice   Encoding = "UTF-8 encoded twice"
)

// ErrNotText is wrapped by every refusal to decode.
var ErrNotText = errors.New("not a text")

// ErrEncoding is the refusal of what is a text in an encoding that is not read.
var ErrEncoding = fmt.Errorf("%w: its encoding is not read", ErrNotText)

const bom = "\uFEFF"

// NewDocument decodes raw: UTF-16 where its mark says so, in the order of bytes
// that its letters tell if the mark lies, UTF-8 where it is valid, else Windows-1252; UTF-8 that was encoded twice or more is undone when
// all of it was. It returns an error that wraps [ErrNotText] for bytes that no
// text holds (NUL, control characters that are no white space, halves of
// characters), and for those that are a text in another encoding: a name read
// in the wrong one is not found.
func NewDocument(name string, format Format, raw []byte) (Document, error) {
	d := Document{Name: name, Format: format, Raw: raw, Encoding: UTF8}
	if order := orderOf(raw); order != nil {
		return d.utf16(order)
	}
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
	d.undouble()
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
