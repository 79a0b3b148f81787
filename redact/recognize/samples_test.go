package recognize

import (
	"slices"
	"testing"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
	"github.com/opendetat/chatham/redact/roster"
)

// samplesInput is the input of a recogniser's sample: the English reader gets
// English, all others French.
func samplesInput(t *testing.T, r reading.Recogniser, sample string) *reading.Input {
	in := readingtest.Input(t, sample, r.Name != "prose")
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
				plain, want := readingtest.Unmark(sample)
				in := samplesInput(t, r, plain)
				if got := readingtest.Found(in, r.Find(in)); !slices.Equal(got, want) {
					t.Errorf("%s\n got %q\nwant %q", sample, got, want)
				}
				if len(want) == 0 {
					t.Errorf("%s marks nothing", sample)
				}
			}
			for _, sample := range r.Misses {
				in := samplesInput(t, r, sample)
				hits := slices.DeleteFunc(r.Find(in), func(h reading.Hit) bool { return h.Severity == redact.Keep })
				if got := readingtest.Found(in, hits); len(got) > 0 {
					t.Errorf("%s\n got %q, want nothing", sample, got)
				}
			}
		})
	}
}
