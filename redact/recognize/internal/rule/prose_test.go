package rule

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"

	ner "github.com/jdkato/prose/v2"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// englishPeople returns what the reader of English finds, as written.
func englishPeople(t *testing.T, s string) []string {
	t.Helper()
	in := readingtest.Input(t, s, false)
	var out []string
	for _, h := range Prose.Find(in) {
		out = append(out, in.Text.Plain[h.At.Start:h.At.End])
	}
	return out
}

// TestProseTraps pins each fault of the library that the reader works around:
// first that the fault is there, then that it does no harm.
func TestProseTraps(t *testing.T) {
	bare := func(s string) (out []string) {
		doc, err := ner.NewDocument(s, ner.UsingModel(english()), ner.WithSegmentation(false))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range doc.Entities() {
			out = append(out, e.Text)
		}
		return out
	}
	for _, tt := range []struct{ reason, in, lost, want string }{
		{"the last entity is dropped when nothing follows", "I think that Jane Brook should speak to Peter Okafor", "Peter Okafor", "Peter Okafor"},
		{"quotes are rewritten", "According to Jane O’Neil, it is a good idea.", "Jane O’Neil", "Jane O’Neil"},
		{"words are joined by one space", "The minutes were written by Jane  Brook today.", "Jane  Brook", "Jane  Brook"},
		{"a no-break space is not what it is joined by", "We met Jane\u00a0Brook in the afternoon.", "Jane\u00a0Brook", "Jane\u00a0Brook"},
	} {
		if slices.Contains(bare(tt.in), tt.lost) {
			t.Errorf("%s: no longer: the workaround can go", tt.reason)
		}
		if got := englishPeople(t, tt.in); !slices.Contains(got, tt.want) {
			t.Errorf("%s: found %q, want %q", tt.reason, got, tt.want)
		}
	}
}

// TestProseSentences: a word that comes twice in what the library is given is
// one token to it, and cells that follow each other are one entity. So it is
// given sentences, never more than a block, and none in French.
func TestProseSentences(t *testing.T) {
	var given []string
	note := func(s string) ([]ner.Token, []ner.Entity, error) {
		given = append(given, s)
		return nil, nil, nil
	}
	findProse(readingtest.Input(t, "May Brook asks. May Brook answers.\n\nJane Brook\n\nPeter Okafor\n\nno name here\n\nOnly one Name", false), note)
	want := []string{"May Brook asks. .", "May Brook answers. .", "Jane Brook .", "Peter Okafor ."}
	if !slices.Equal(given, want) {
		t.Errorf("the library was given %q, want %q", given, want)
	}
	given = nil
	findProse(readingtest.Input(t, "Jane Brook préside.", true), note)
	findProse(readingtest.InputIn(t, "https://Jane Brook", text.LinkTarget, false), note)
	findProse(readingtest.InputIn(t, "Jane Brook", text.Code, false), note)
	if len(given) > 0 {
		t.Errorf("the library was given %q, want nothing", given)
	}
}

// TestProseUnread: what the library could not read, or answered about something
// else, goes to the reviewer as a whole.
func TestProseUnread(t *testing.T) {
	tokens := func(s string) (out []ner.Token) {
		for w := range strings.FieldsSeq(s) {
			out = append(out, ner.Token{Text: w})
		}
		return out
	}
	for _, tt := range []struct {
		reason string
		tag    tagger
	}{
		{"the library fails", func(string) ([]ner.Token, []ner.Entity, error) { return nil, nil, errors.New("x") }},
		{"its tokens are not in the text", func(string) ([]ner.Token, []ner.Entity, error) { return tokens("Jane Brooks"), nil, nil }},
		{"its entity is not in the tokens", func(s string) ([]ner.Token, []ner.Entity, error) {
			return tokens(s), []ner.Entity{{Text: "Brook Jane", Label: "PERSON"}}, nil
		}},
		{"its entities go backwards", func(s string) ([]ner.Token, []ner.Entity, error) {
			return tokens(s), []ner.Entity{{Text: "Brook", Label: "PERSON"}, {Text: "Jane", Label: "PERSON"}}, nil
		}},
	} {
		hits := findProse(readingtest.Input(t, "Jane Brook came", false), tt.tag)
		want := reading.Hit{At: text.Span{End: len("Jane Brook came")}, Kind: redact.Person, Severity: redact.Ask, Why: whyProseUnread}
		if len(hits) != 1 || hits[0].At != want.At || hits[0].Severity != want.Severity || hits[0].Why != want.Why {
			t.Errorf("%s: got %+v, want the sentence, unread", tt.reason, hits)
		}
	}
}

// TestProsePanics: a model that cannot be decoded is an error that quotes
// nothing.
func TestProsePanics(t *testing.T) {
	real := english
	defer func() { english = real }()
	english = func() *ner.Model { panic("Jane Brook") }
	_, _, err := tagEnglish("Jane Brook came .")
	if err == nil || strings.Contains(err.Error(), "Jane") {
		t.Errorf("got %v, want an error without the text", err)
	}
}

// TestProseShared: one model serves many texts at once.
func TestProseShared(t *testing.T) {
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := englishPeople(t, "Yesterday Peter Okafor presented the new map to the council."); !slices.Equal(got, []string{"Peter Okafor"}) {
				t.Errorf("got %q", got)
			}
		})
	}
	wg.Wait()
}

// FuzzCleaned: every byte of what the library is given leads back into the
// sentence, in order.
func FuzzCleaned(f *testing.F) {
	for _, s := range []string{"Jane\u00a0O’Neil", "«\u202fa\u00ad»", "😀 e\u0301", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		clean, back := cleaned(s)
		if len(back) != len(clean)+1 || back[len(clean)] != len(s) || !slices.IsSorted(back) || back[0] < 0 {
			t.Errorf("%q: %q, %v", s, clean, back)
		}
	})
}

// TestProseBound: the library is given a sentence once, and of a long text no more
// than it reads in a few seconds; what is left is handed to a person, once.
func TestProseBound(t *testing.T) {
	calls := 0
	count := func(string) ([]ner.Token, []ner.Entity, error) {
		calls++
		return nil, nil, nil
	}
	findProse(readingtest.Input(t, strings.Repeat("Jane Brook asks the council. ", 5), false), count)
	if calls != 1 {
		t.Errorf("one sentence was given %d times", calls)
	}
	var long strings.Builder
	for i := range mostWords/6 + 10 {
		fmt.Fprintf(&long, "Jane Brook asks the council %d. ", i)
	}
	hits := findProse(readingtest.Input(t, long.String(), false), count)
	if len(hits) != 1 || hits[0].Why != whyProseRest || hits[0].Severity != redact.Ask {
		t.Errorf("%d hits for what is left", len(hits))
	}
}
