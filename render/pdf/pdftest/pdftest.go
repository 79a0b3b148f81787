// Package pdftest reads back the text of the PDF files that this house writes,
// as a strict reader would: through the map of characters of each font. It
// shares no code with the writer.
package pdftest

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// Lines returns the text of each page, drawn line by drawn line: neighbours at
// one height are joined.
func Lines(tb testing.TB, file []byte) [][]string {
	tb.Helper()
	fonts := fontMaps(tb, file)
	var pages [][]string
	for _, m := range regexp.MustCompile(`/Contents (\d+) 0 R`).FindAllSubmatch(file, -1) {
		content := Stream(tb, file, string(m[1]))
		pages = append(pages, pageLines(tb, content, fonts))
	}
	return pages
}

// Text returns all lines of all pages.
func Text(tb testing.TB, file []byte) string {
	tb.Helper()
	var b strings.Builder
	for _, page := range Lines(tb, file) {
		b.WriteString(strings.Join(page, "\n") + "\n\f\n")
	}
	return b.String()
}

// Object returns what stands between "7 0 obj" and "endobj".
func Object(tb testing.TB, file []byte, number string) []byte {
	tb.Helper()
	_, from, ok := bytes.Cut(file, []byte("\n"+number+" 0 obj\n"))
	if !ok {
		tb.Fatalf("no object %s", number)
	}
	body, _, _ := bytes.Cut(from, []byte("\nendobj\n"))
	return body
}

// Stream returns an object's stream, inflated.
func Stream(tb testing.TB, file []byte, number string) []byte {
	tb.Helper()
	dict, data, ok := bytes.Cut(Object(tb, file, number), []byte("stream\n"))
	if !ok {
		tb.Fatalf("object %s has no stream", number)
	}
	data = bytes.TrimSuffix(data, []byte("\nendstream"))
	if !bytes.Contains(dict, []byte("/FlateDecode")) {
		return data
	}
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		tb.Fatal(err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

// fontMaps returns, for each font's name, its map from codes to characters.
func fontMaps(tb testing.TB, file []byte) map[string]map[uint16]rune {
	tb.Helper()
	fonts := make(map[string]map[uint16]rune)
	for _, m := range regexp.MustCompile(`\n/F([0-9a-f]{40}) (\d+) 0 R`).FindAllSubmatch(file, -1) {
		ref := regexp.MustCompile(`/ToUnicode (\d+) 0 R`).FindSubmatch(Object(tb, file, string(m[2])))
		if ref == nil {
			tb.Fatalf("font %s has no map of characters", m[1])
		}
		chars, err := readMap(Stream(tb, file, string(ref[1])))
		if err != nil {
			tb.Fatalf("font %s: %v", m[1], err)
		}
		fonts[string(m[1])] = chars
	}
	return fonts
}

var (
	rangeBlock = regexp.MustCompile(`(?s)(\d+) beginbfrange\n(.*?)endbfrange\n`)
	rangeLine  = regexp.MustCompile(`<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>`)
)

// readMap reads the ranges of a map and refuses those that the standard does:
// more than a hundred in a block, or codes that differ in their first byte.
func readMap(text []byte) (map[uint16]rune, error) {
	chars := make(map[uint16]rune)
	for _, block := range rangeBlock.FindAllSubmatch(text, -1) {
		lines := rangeLine.FindAllSubmatch(block[2], -1)
		if n, _ := strconv.Atoi(string(block[1])); n != len(lines) || n > 100 {
			return nil, fmt.Errorf("block of %d ranges announces %d", len(lines), n)
		}
		for _, l := range lines {
			from, to, char := hex(l[1]), hex(l[2]), hex(l[3])
			if from>>8 != to>>8 || from > to {
				return nil, fmt.Errorf("range %04X to %04X", from, to)
			}
			for code := int(from); code <= int(to); code++ {
				chars[uint16(code)] = rune(int(char) + code - int(from))
			}
		}
	}
	if len(chars) == 0 {
		return nil, fmt.Errorf("no ranges")
	}
	return chars, nil
}

func hex(digits []byte) uint16 {
	n, _ := strconv.ParseUint(string(digits), 16, 16)
	return uint16(n)
}

var operator = regexp.MustCompile(`(?s)/F(\w+) [\d.]+ Tf|BT [\d.-]+ ([\d.-]+) Td \(((?:[^\\)]|\\.)*)\) Tj`)

func pageLines(tb testing.TB, content []byte, fonts map[string]map[uint16]rune) []string {
	tb.Helper()
	var lines []string
	var chars map[uint16]rune
	height := ""
	for _, m := range operator.FindAllSubmatch(content, -1) {
		if m[1] != nil {
			chars = fonts[string(m[1])]
			continue
		}
		words := decode(tb, m[3], chars)
		if string(m[2]) == height {
			lines[len(lines)-1] += words
		} else {
			lines = append(lines, words)
		}
		height = string(m[2])
	}
	return lines
}

// decode reads a string of 16-bit codes with PDF's escapes.
func decode(tb testing.TB, s []byte, chars map[uint16]rune) string {
	tb.Helper()
	var raw []byte
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			if i++; s[i] == 'r' {
				raw = append(raw, '\r')
				continue
			}
		}
		raw = append(raw, s[i])
	}
	var b strings.Builder
	for i := 0; i+1 < len(raw); i += 2 {
		code := uint16(raw[i])<<8 | uint16(raw[i+1])
		r, ok := chars[code]
		if !ok {
			tb.Fatalf("code %04X is no character", code)
		}
		b.WriteRune(r)
	}
	return b.String()
}
