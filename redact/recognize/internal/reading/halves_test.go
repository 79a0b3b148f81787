package reading

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// FuzzHalves: a text that is read in two halves has the words of the whole.
func FuzzHalves(f *testing.F) {
	for _, s := range []string{
		"L'atelier n° 2\n\n48h, Hélène", "a@b.co\n\n@d", "Ã©\n\nÃ©té", "fin \n\n(e)s", "Maud  \n\n- 12\n\n> K.", "e\n\n\u0301te", "x\u00ad\n\ny",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		if _, err := text.NewDocument("", text.Plain, []byte(s)); err != nil {
			t.Skip()
		}
		whole := cut(s)
		for at := range s {
			if !strings.HasSuffix(s[:at], "\n\n") || s[at] <= ' ' || s[at] >= utf8.RuneSelf-1 {
				continue
			}
			half := inHalves(s, at)
			if half.folded.S != whole.folded.S || !slices.Equal(half.written(), whole.written()) {
				t.Fatalf("parted at %d, the words are others", at)
			}
			for i := range len(whole.folded.S) + 1 {
				if half.folded.Plain(i) != whole.folded.Plain(i) {
					t.Fatalf("parted at %d, the map back is another", at)
				}
			}
		}
	})
}

// written lists tokens, then atoms, with the words that they are.
func (w words) written() []any {
	var out []any
	for _, x := range w.tokens {
		out = append(out, x.Start, x.End, x.Class, w.known.All[x.Word].Norm)
	}
	for _, x := range w.atoms {
		out = append(out, x.Start, x.End, w.known.All[x.Word].Norm)
	}
	return out
}
