package text

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"
)

// orderOf returns the order of the bytes of UTF-16 that begins with its mark,
// or nil.
func orderOf(raw []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(raw, []byte{0xff, 0xfe}):
		return binary.LittleEndian
	case bytes.HasPrefix(raw, []byte{0xfe, 0xff}):
		return binary.BigEndian
	}
	return nil
}

// meant returns the order of the bytes of UTF-16 that is meant behind a mark:
// the other one where Latin letters stand only so. It returns an error for text
// in both orders, which is two texts in one file.
func meant(raw []byte, order binary.ByteOrder) (binary.ByteOrder, error) {
	var other binary.ByteOrder = binary.BigEndian
	if order == other {
		other = binary.LittleEndian
	}
	switch {
	case !latin(raw, other):
		return order, nil
	case latin(raw, order):
		return nil, fmt.Errorf("%w: UTF-16 in both orders of its bytes", ErrEncoding)
	}
	return other, nil
}

// latinRun is how many Latin characters in a row tell an order: read in the other
// one they are characters whose numbers end in 00, which no script has in a row.
const latinRun = 3

// latin reports whether a run of Latin-1 letters, digits or spaces stands in
// UTF-16 of an order.
func latin(raw []byte, order binary.ByteOrder) bool {
	run := 0
	for i := 2; i+1 < len(raw); i += 2 {
		c := order.Uint16(raw[i:])
		if c >= ' ' && c < 0x7f || c >= 0xa0 && c <= 0xff || c == '\n' || c == '\r' || c == '\t' {
			if run++; run == latinRun {
				return true
			}
		} else {
			run = 0
		}
	}
	return false
}

// utf16 decodes UTF-16 behind its mark. Half a pair, or half a unit, is no text.
func (d Document) utf16(order binary.ByteOrder) (Document, error) {
	order, err := meant(d.Raw, order)
	if err != nil {
		return Document{}, err
	}
	out := make([]byte, 0, len(d.Raw))
	back := make([]int32, 0, len(d.Raw))
	for i := 2; i < len(d.Raw); {
		r, size := unitAt(d.Raw[i:], order)
		if size == 0 {
			return Document{}, fmt.Errorf("%w: half a character of UTF-16 at byte %d", ErrNotText, i)
		}
		if r == '\uFEFF' && len(out) == 0 { // the mark once more
			i += size
			continue
		}
		n := len(out)
		out = utf8.AppendRune(out, r)
		for ; n < len(out); n++ {
			back = append(back, int32(i))
		}
		i += size
	}
	if err := controls(out); err != nil {
		return Document{}, err
	}
	d.Encoding, d.body, d.back = UTF16, string(out), append(back, int32(len(d.Raw)))
	return d, nil
}

// unitAt returns the character that raw begins with and how many bytes it
// takes; 0 where there is none.
func unitAt(raw []byte, order binary.ByteOrder) (r rune, size int) {
	if len(raw) < 2 {
		return 0, 0
	}
	r = rune(order.Uint16(raw))
	if !utf16.IsSurrogate(r) {
		return r, 2
	}
	if len(raw) < 4 {
		return 0, 0
	}
	if r = utf16.DecodeRune(r, rune(order.Uint16(raw[2:]))); r == utf8.RuneError {
		return 0, 0
	}
	return r, 4
}
