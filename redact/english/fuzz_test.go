package english

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/grammar"
)

// FuzzWrite holds the writer to its laws on any text: what it takes in is whole
// characters and only words that belong to a name, and what it writes for a
// person comes from its own vocabulary, so that no byte of a name is in it.
func FuzzWrite(f *testing.F) {
	f.Add("the note of Mr and Mrs ", "Sorrel", " is here", uint8(0), uint8(0))
	f.Add("“the view of ", "Moss", "’ view”", uint8(0), uint8(2))
	f.Add("a word, (", "hidden", "), here", uint8(5), uint8(0))
	f.Add("to \xff", "\xfe", "\xfd", uint8(3), uint8(9))
	kinds := []redact.Kind{redact.Person, redact.Role, redact.Affiliation, redact.Contact, redact.Quasi, redact.Hidden}
	f.Fuzz(func(t *testing.T, before, found, after string, k, n uint8) {
		p := redact.Place{Before: before, Found: redact.Conceal(found), After: after, Kind: kinds[int(k)%len(kinds)], Count: int(n)}
		r := Writer{}.Write(p)
		if r.Left < 0 || r.Left > len(before) || r.Right < 0 || r.Right > len(after) {
			t.Fatalf("takes %d of %d and %d of %d bytes", r.Left, len(before), r.Right, len(after))
		}
		taken, next := before[len(before)-r.Left:], after[:r.Right]
		if !utf8.ValidString(r.Text) || utf8.ValidString(before) && !utf8.ValidString(taken) || utf8.ValidString(after) && !utf8.ValidString(next) {
			t.Fatalf("cuts or writes half a character: %q", r.Text)
		}
		if strings.ContainsFunc(strings.TrimSuffix(next, "s"), grammar.IsLetter) {
			t.Fatalf("takes in words after: %q", next)
		}
		if p.Kind == redact.Person && r.Text != "" {
			checkPerson(t, r.Text, taken)
		}
	})
}

func checkPerson(t *testing.T, text, taken string) {
	plain := strings.ToLower(strings.Trim(text, "[]"))
	plain = strings.TrimSuffix(strings.Replace(plain, "’", "'", 1), "'")
	switch strings.TrimSuffix(plain, "'s") {
	case "", "another", "participant", "a participant", "two participants", "three participants", "several participants":
	default:
		t.Fatalf("writes %q, which is no phrase of its own", text)
	}
	for _, w := range strings.Fields(strings.TrimSuffix(strings.ReplaceAll(taken, ".", ". "), "@")) {
		if !isTitle(w) && !isDeterminer(w) && !isEpithet(w) && w != "and" && w != "or" {
			t.Fatalf("takes in %q", taken)
		}
	}
}
