package pdf

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
)

// ErrShape says that fpdf's file is not written the way that this package
// knows. fpdf promises no way; the version is pinned, and a file that is
// written otherwise is refused rather than repaired by guess.
var ErrShape = errors.New("unexpected shape of PDF file")

// An object is an indirect object: its number, and its bytes from after
// "7 0 obj\n" to before "endobj\n".
type object struct {
	number int
	body   []byte
}

// A rawFile is a PDF file cut at its objects (ISO 32000-1, 7.5).
type rawFile struct {
	header  []byte
	objects []object // in the order of the file
	trailer []byte   // the trailer's dictionary
}

var (
	startXref = []byte("startxref\n")
	xrefWord  = []byte("xref\n0 ")
	endOfFile = []byte("\n%%EOF\n")
	trailerAt = []byte("trailer\n")
	objectEnd = []byte("endobj\n")
)

// xrefLine is the length of an entry of the cross-reference table.
const xrefLine = 20

// cutFile cuts a file with one classic cross-reference table in which every
// object is in use.
func cutFile(file []byte) (rawFile, error) {
	table, trailer, err := cutXref(file)
	if err != nil {
		return rawFile{}, err
	}
	offsets, err := readXref(file[table:])
	if err != nil {
		return rawFile{}, err
	}
	order := make([]int, len(offsets))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(offsets[a], offsets[b]) })
	raw := rawFile{trailer: trailer}
	for k, i := range order {
		end := table
		if k+1 < len(order) {
			end = offsets[order[k+1]]
		}
		body, ok := cutObject(file, offsets[i], end, i+1)
		if !ok {
			return rawFile{}, fmt.Errorf("%w: object %d", ErrShape, i+1)
		}
		raw.objects = append(raw.objects, object{i + 1, body})
	}
	if len(order) > 0 {
		raw.header = file[:offsets[order[0]]]
	}
	return raw, nil
}

// cutXref returns where the cross-reference table starts, and the trailer.
func cutXref(file []byte) (table int, trailer []byte, err error) {
	at := bytes.LastIndex(file, startXref)
	if at < 0 || !bytes.HasSuffix(file, endOfFile) {
		return 0, nil, fmt.Errorf("%w: no end", ErrShape)
	}
	digits := file[at+len(startXref) : len(file)-len(endOfFile)]
	table, err = strconv.Atoi(string(digits))
	if err != nil || table < 0 || table > at || !bytes.HasPrefix(file[table:], xrefWord) {
		return 0, nil, fmt.Errorf("%w: no cross-reference table", ErrShape)
	}
	from := bytes.Index(file[table:at], trailerAt)
	if from < 0 {
		return 0, nil, fmt.Errorf("%w: no trailer", ErrShape)
	}
	return table, file[table+from+len(trailerAt) : at], nil
}

// readXref returns the offsets of objects 1, 2, 3…
func readXref(table []byte) ([]int, error) {
	count, rest, _ := bytes.Cut(table[len(xrefWord):], []byte("\n"))
	n, err := strconv.Atoi(string(count))
	if err != nil || n < 1 || len(rest) < n*xrefLine {
		return nil, fmt.Errorf("%w: cross-reference table", ErrShape)
	}
	offsets := make([]int, 0, n-1)
	for i := 1; i < n; i++ {
		entry := rest[i*xrefLine : (i+1)*xrefLine]
		at, err := strconv.Atoi(string(entry[:10]))
		if err != nil || string(entry[10:]) != " 00000 n \n" {
			return nil, fmt.Errorf("%w: cross-reference entry %d", ErrShape, i)
		}
		offsets = append(offsets, at)
	}
	return offsets, nil
}

func cutObject(file []byte, start, end, number int) (body []byte, ok bool) {
	if start > end || end > len(file) {
		return nil, false
	}
	body, ok = bytes.CutPrefix(file[start:end], fmt.Appendf(nil, "%d 0 obj\n", number))
	if !ok {
		return nil, false
	}
	return bytes.CutSuffix(body, objectEnd)
}

// bytes writes the file anew, with a cross-reference table that fits.
func (f *rawFile) bytes() []byte {
	var out bytes.Buffer
	out.Write(f.header)
	offsets := make([]int, len(f.objects)+1)
	for _, o := range f.objects {
		offsets[o.number] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n%s%s", o.number, o.body, objectEnd)
	}
	table := out.Len()
	fmt.Fprintf(&out, "%s%d\n0000000000 65535 f \n", xrefWord, len(offsets))
	for _, at := range offsets[1:] {
		fmt.Fprintf(&out, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&out, "%s%s%s%d%s", trailerAt, f.trailer, startXref, table, endOfFile)
	return out.Bytes()
}
