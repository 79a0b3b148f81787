// Package fonts holds the typefaces that a PDF is set in: DejaVu 2.37, whole
// and unchanged, under the licence that stands beside them. DejaVu has every
// sign that French typography asks for, the narrow no-break space U+202F among
// them, and may be given away with a program.
//
// The files are kept compressed, half their size, and are decoded when a face
// is first asked for: a command that writes no PDF pays nothing.
package fonts

import (
	"bytes"
	"compress/gzip"
	"embed"
	"fmt"
	"io"
	"sync"
)

// A Face is one of the typefaces.
type Face uint8

// The faces. Regular covers the most characters.
const (
	Regular Face = iota
	Bold
	Oblique
	BoldOblique
	Mono

	Count = int(Mono) + 1 // how many there are
)

var names = [Count]string{
	Regular:     "DejaVuSansCondensed",
	Bold:        "DejaVuSansCondensed-Bold",
	Oblique:     "DejaVuSansCondensed-Oblique",
	BoldOblique: "DejaVuSansCondensed-BoldOblique",
	Mono:        "DejaVuSansMono",
}

// String returns the face's PostScript name.
func (f Face) String() string { return names[f] }

//go:embed *.ttf.gz
var files embed.FS

var decoded = func() (once [Count]func() []byte) {
	for f := range once {
		once[f] = sync.OnceValue(func() []byte { return decode(Face(f)) })
	}
	return once
}()

// TrueType returns the face as a TrueType file. Callers share the bytes and
// must not change them.
func (f Face) TrueType() []byte { return decoded[f]() }

// decode panics on a broken file: it was built in, and a test reads them all.
func decode(f Face) []byte {
	data, err := files.ReadFile(names[f] + ".ttf.gz")
	if err != nil {
		panic(fmt.Errorf("fonts: %w", err))
	}
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		panic(fmt.Errorf("fonts: %s: %w", f, err))
	}
	ttf, err := io.ReadAll(r)
	if err != nil {
		panic(fmt.Errorf("fonts: %s: %w", f, err))
	}
	return ttf
}
