package recognize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// inputOf reads plain text as visible blocks, parted by empty lines.
func inputOf(t testing.TB, s string, french bool) *Input {
	t.Helper()
	return inputIn(t, s, text.Visible, french)
}

// inputIn reads plain text as blocks of one zone, parted by empty lines.
func inputIn(t testing.TB, s string, zone text.Zone, french bool) *Input {
	t.Helper()
	const sep = "\n\n"
	doc, err := text.NewDocument("", text.Plain, []byte(s))
	if err != nil {
		t.Fatal(err)
	}
	b := text.NewBuilder(doc)
	at := 0
	for _, part := range strings.Split(s, sep) {
		b.Begin(zone)
		b.Literal(text.Span{Start: at, End: at + len(part)})
		at += len(part) + len(sep)
	}
	txt := b.Text()
	l := language.English
	if french {
		l = language.French
	}
	return NewInput(txt, language.All(l), roster.Empty())
}

// unmark takes ⟦ and ⟧ out of a sample and returns what stood between them.
func unmark(sample string) (plain string, spans []string) {
	rest := sample
	for {
		before, after, ok := strings.Cut(rest, "⟦")
		plain += before
		if !ok {
			return plain, spans
		}
		inside, after, ok := strings.Cut(after, "⟧")
		if !ok {
			panic("a sample opens a mark that it does not close")
		}
		spans = append(spans, fmt.Sprintf("%d %s", len(plain), inside))
		plain, rest = plain+inside, after
	}
}

// found writes hits as unmark writes what is expected.
func found(in *Input, hits []Hit) []string {
	var out []string
	slices.SortFunc(hits, func(a, b Hit) int { return a.At.Start - b.At.Start })
	for _, h := range hits {
		out = append(out, fmt.Sprintf("%d %s", h.At.Start, in.Text.Plain[h.At.Start:h.At.End]))
	}
	return out
}

// samplesInput is the input of a recogniser's sample: the English reader gets
// English, all others French.
func samplesInput(t *testing.T, r Recogniser, sample string) *Input {
	in := inputOf(t, sample, r.Name != "prose")
	if r.List != "" {
		list, err := roster.Read("list.csv", []byte(r.List), roster.Options{})
		if err != nil {
			t.Fatalf("%s: %v", r.Name, err)
		}
		in.Roster = list
	}
	return in
}

// TestSamples runs the samples of every recogniser. An empty line parts two
// blocks of a sample, as it does in Plain. What is found and kept is no miss.
func TestSamples(t *testing.T) {
	for _, r := range Default() {
		t.Run(r.Name, func(t *testing.T) {
			if len(r.Hits) < 8 || len(r.Misses) < 8 {
				t.Errorf("%d hits and %d misses: eight of each are the least", len(r.Hits), len(r.Misses))
			}
			for _, sample := range r.Hits {
				plain, want := unmark(sample)
				in := samplesInput(t, r, plain)
				if got := found(in, r.Find(in)); !slices.Equal(got, want) {
					t.Errorf("%s\n got %q\nwant %q", sample, got, want)
				}
				if len(want) == 0 {
					t.Errorf("%s marks nothing", sample)
				}
			}
			for _, sample := range r.Misses {
				in := samplesInput(t, r, sample)
				hits := slices.DeleteFunc(r.Find(in), func(h Hit) bool { return h.Severity == redact.Keep })
				if got := found(in, hits); len(got) > 0 {
					t.Errorf("%s\n got %q, want nothing", sample, got)
				}
			}
		})
	}
}
