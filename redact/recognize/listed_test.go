package recognize

import (
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// visible returns s as one visible block.
func visibleText(t testing.TB, s string) *text.Text {
	t.Helper()
	doc, err := text.NewDocument("", text.Plain, []byte(s))
	if err != nil {
		t.Fatal(err)
	}
	b := text.NewBuilder(doc)
	b.Begin(text.Visible)
	b.Literal(text.Span{End: len(doc.Body())})
	return b.Text()
}

func people(t testing.TB, csv string) *roster.Roster {
	t.Helper()
	r, err := roster.Read("list.csv", []byte(csv), roster.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// marked writes s with the hits of a recogniser between marks.
func marked(t testing.TB, rec Recogniser, r *roster.Roster, s string) string {
	txt := visibleText(t, s)
	in := NewInput(txt, language.Of(txt, language.French), r)
	var out strings.Builder
	at := 0
	for _, h := range rec.Find(in) {
		if h.Severity == "keep" {
			continue
		}
		out.WriteString(s[at:h.At.Start] + "⟦" + s[h.At.Start:h.At.End] + "⟧")
		at = h.At.End
	}
	return out.String() + s[at:]
}

func TestListed(t *testing.T) {
	r := people(t, listed.List)
	for _, want := range append(slices.Clone(listed.Hits), listed.Misses...) {
		s := strings.NewReplacer("⟦", "", "⟧", "").Replace(want)
		if got := marked(t, listed, r, s); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}
