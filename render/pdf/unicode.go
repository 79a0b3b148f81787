package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
)

// fpdf writes each character as its own 16-bit code, and says so in a map that
// every font points to (/ToUnicode) and that search, copying and screen readers
// go by. The map is one range of all codes. That is not legal: codes of a range
// may differ in their last byte only (ISO 32000-1, 9.10.3; Adobe Technical Note
// 5411). Strict readers take the first byte for granted and read "cœur" as
// "cSur", so that œ, ’, — and € are lost, and names with them.
var (
	oneRange  = []byte("1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\n")
	mapStart  = []byte("stream\n/CIDInit ")
	streamEnd = []byte("\nendstream\n")
	fontStart = []byte("<</Type /Font\n/Subtype /Type0\n")
)

// mapUnicode replaces the map of every font by one that says the same in legal
// ranges. It fails with ErrShape unless every font has exactly one.
func mapUnicode(file []byte) ([]byte, error) {
	raw, err := cutFile(file)
	if err != nil {
		return nil, err
	}
	fonts, maps := 0, 0
	for i := range raw.objects {
		o := &raw.objects[i]
		if bytes.HasPrefix(o.body, fontStart) {
			fonts++
		}
		dict, stream, found := bytes.Cut(o.body, mapStart)
		if !found || !bytes.HasPrefix(dict, []byte("<</Length ")) {
			continue
		}
		text, ended := bytes.CutSuffix(stream, streamEnd)
		if !ended || bytes.Count(text, oneRange) != 1 {
			return nil, fmt.Errorf("%w: map of characters in object %d", ErrShape, o.number)
		}
		text = bytes.Replace(text, oneRange, legalRanges(), 1)
		o.body = deflated(append([]byte("/CIDInit "), text...))
		maps++
	}
	if maps == 0 || maps != fonts {
		return nil, fmt.Errorf("%w: %d maps of characters for %d fonts", ErrShape, maps, fonts)
	}
	return raw.bytes(), nil
}

// legalRanges maps every code to itself, a range for each first byte; the
// surrogates D800 to DFFF stand for no character. A block of ranges holds at
// most 100.
func legalRanges() []byte {
	var first []int
	for b := range 0x100 {
		if b < 0xD8 || b > 0xDF {
			first = append(first, b)
		}
	}
	var out []byte
	for len(first) > 0 {
		n := min(100, len(first))
		out = fmt.Appendf(out, "%d beginbfrange\n", n)
		for _, b := range first[:n] {
			out = fmt.Appendf(out, "<%02X00> <%02XFF> <%02X00>\n", b, b, b)
		}
		out = append(out, "endbfrange\n"...)
		first = first[n:]
	}
	return out
}

// deflated returns a stream's object, compressed.
func deflated(data []byte) []byte {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	_, _ = w.Write(data) // a bytes.Buffer takes everything
	_ = w.Close()
	return fmt.Appendf(nil, "<</Length %d /Filter /FlateDecode>>\nstream\n%s%s", z.Len(), z.Bytes(), streamEnd)
}
