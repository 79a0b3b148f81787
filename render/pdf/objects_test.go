package pdf

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/opendetat/chatham/render/pdf/pdftest"
	"github.com/opendetat/chatham/render/tree"
)

func sample(tb testing.TB) []byte {
	tb.Helper()
	doc, _, err := tree.Parse("x", "# Le cœur\n\nL’œuvre — 12\u202f345\u00a0€, `code` et *italique*.\n")
	if err != nil {
		tb.Fatal(err)
	}
	var out bytes.Buffer
	if _, err := Write(&out, doc); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}

func TestCharactersAreReadBack(t *testing.T) {
	got := pdftest.Text(t, sample(t))
	for _, want := range []string{"Le cœur", "L’œuvre — 12\u202f345\u00a0€, code et italique."} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
}

func TestCuttingAndWritingGivesTheSameFile(t *testing.T) {
	file := sample(t)
	raw, err := cutFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(raw.bytes(), file) {
		t.Error("the file changed")
	}
}

// fpdf's file is refused when it is not written as this package knows.
func TestUnknownShapesAreRefused(t *testing.T) {
	file := sample(t) // the maps of characters are replaced already
	if _, err := mapUnicode(file); !errors.Is(err, ErrShape) {
		t.Errorf("no map to replace: %v", err)
	}
	for reason, broken := range map[string][]byte{
		"empty":                  nil,
		"cut short":              file[:len(file)-10],
		"no table":               bytes.Replace(file, []byte("\nxref\n"), []byte("\nxxxx\n"), 1),
		"a free object":          bytes.Replace(file, []byte(" 00000 n \n"), []byte(" 00000 f \n"), 1),
		"an offset astray":       bytes.Replace(file, []byte("\n3 0 obj\n"), []byte("\n4 0 obj\n"), 1),
		"an object without end":  bytes.Replace(file, []byte("endobj\n"), []byte("endxxx\n"), 1),
		"no trailer":             bytes.Replace(file, []byte("\ntrailer\n"), []byte("\nxxxxxxx\n"), 1),
		"a table beyond the end": bytes.Replace(file, []byte("startxref\n"), []byte("startxref\n9"), 1),
	} {
		if _, err := cutFile(broken); !errors.Is(err, ErrShape) {
			t.Errorf("%s: %v", reason, err)
		}
	}
}
