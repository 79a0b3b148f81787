package pdf

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"github.com/opendetat/chatham/render/fonts"
	"github.com/opendetat/chatham/render/tree"
)

// unit is a thousandth of a point.
type unit int

const pt unit = 1000

// A typeface measures characters.
type typeface struct {
	font   *sfnt.Font
	buf    sfnt.Buffer
	widths map[rune]int // in thousandths of an em; -1 where there is no glyph
}

// newTypeface panics on a face that is no font: it was built in, and a test
// reads them all.
func newTypeface(f fonts.Face) *typeface {
	parsed, err := sfnt.Parse(f.TrueType())
	if err != nil {
		panic(fmt.Errorf("font %s: %w", f, err))
	}
	return &typeface{font: parsed, widths: make(map[rune]int)}
}

// width returns how far r advances, in thousandths of an em, rounded as the
// file's own table of widths is.
func (t *typeface) width(r rune) (w int, ok bool) {
	w, known := t.widths[r]
	if !known {
		w = t.measure(r)
		t.widths[r] = w
	}
	return w, w >= 0
}

func (t *typeface) measure(r rune) int {
	glyph, err := t.font.GlyphIndex(&t.buf, r)
	if err != nil || glyph == 0 {
		return -1
	}
	em := int(t.font.UnitsPerEm())
	advance, err := t.font.GlyphAdvance(&t.buf, glyph, fixed.Int26_6(em), font.HintingNone)
	if err != nil {
		return -1
	}
	return (int(advance)*1000 + em/2) / em
}

// A typecase holds the typefaces that a document needs, each read when the
// first character asks for it, and notes what none of them has.
type typecase struct {
	faces [fonts.Count]*typeface
	notes tree.Notes
}

// width returns how far r advances in a face, in thousandths of an em, and
// whether the face has it. fpdf writes characters as 16 bits, so no face has
// what lies above U+FFFF.
func (c *typecase) width(f fonts.Face, r rune) (w int, ok bool) {
	if r > 0xFFFF {
		return 0, false
	}
	if c.faces[f] == nil {
		c.faces[f] = newTypeface(f)
	}
	return c.faces[f].width(r)
}

// A glyph is a character in the face that has it.
type glyph struct {
	r     rune
	face  fonts.Face
	width int // thousandths of an em
}

// glyphs appends r as it can be drawn: in the face asked for, in another that
// has it, or as "[U+1F331]". Characters without a shape of their own give
// nothing: soft hyphens, joiners, variation selectors.
func (c *typecase) glyphs(out []glyph, want fonts.Face, r rune) []glyph {
	if unicode.In(r, unicode.Cf, unicode.Variation_Selector) {
		return out
	}
	for _, f := range [...]fonts.Face{want, fonts.Regular, fonts.Mono} {
		if w, ok := c.width(f, r); ok {
			if unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Nko) {
				c.notes.Add(tree.Direction, 0, 0)
			}
			return append(out, glyph{r, f, w})
		}
	}
	c.notes.Add(tree.Glyph, r, 0)
	for _, s := range fmt.Sprintf("[%U]", r) {
		w, _ := c.width(want, s)
		out = append(out, glyph{s, want, w})
	}
	return out
}

// plain returns words with every character that cannot be drawn written as it
// is drawn, for the file's own records of them.
func (c *typecase) plain(words string) string {
	quiet := typecase{faces: c.faces}
	var b strings.Builder
	var gs []glyph
	for _, r := range words {
		gs = quiet.glyphs(gs[:0], fonts.Regular, r)
		for _, g := range gs {
			b.WriteRune(g.r)
		}
	}
	return b.String()
}
