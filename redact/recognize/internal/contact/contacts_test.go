package contact

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// sentences reads a file of sentences: marks, a tab, the reason.
func sentences(t *testing.T, name string) (lines [][2]string) {
	t.Helper()
	raw, err := os.ReadFile("../../../../testdata/contacts/" + name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.SplitSeq(string(raw), "\n") {
		if sentence, reason, ok := strings.Cut(line, "\t"); ok && !strings.HasPrefix(line, "# ") {
			lines = append(lines, [2]string{sentence, reason})
		}
	}
	if len(lines) < 50 {
		t.Fatalf("%s has %d sentences", name, len(lines))
	}
	return lines
}

// contactsIn runs the recognisers of contacts.
func contactsIn(in *reading.Input) (hits []reading.Hit) {
	for _, r := range []reading.Recogniser{Email, Phone, Handle, URL, Postal, NIR, IBAN} {
		hits = append(hits, r.Find(in)...)
	}
	return hits
}

// TestContacts: every letter and digit of a contact is in what is found, and
// nothing else of its sentence is.
func TestContacts(t *testing.T) {
	for _, line := range sentences(t, "contacts.txt") {
		plain, _ := readingtest.Unmark(line[0])
		in := readingtest.Input(t, plain, !strings.Contains(plain, " the ") && !strings.Contains(plain, " is "))
		flagged := make([]bool, len(plain))
		for _, h := range contactsIn(in) {
			if h.Severity == redact.Keep {
				t.Errorf("%s: kept: %s", line[1], line[0])
			}
			for i := h.At.Start; i < h.At.End; i++ {
				flagged[i] = true
			}
		}
		at, inside := 0, false
		for _, r := range line[0] {
			switch {
			case r == '⟦' || r == '⟧':
				inside = r == '⟦'
				continue
			case (unicode.IsLetter(r) || unicode.IsDigit(r)) && flagged[at] != inside:
				t.Errorf("%s: %s: byte %d", line[1], line[0], at)
				inside = flagged[at] // one complaint a mark
			}
			at += len(string(r))
		}
	}
}

// TestLookAlikes: nothing that is blocked or asked about is found where no
// contact is, addresses of organisations included.
func TestLookAlikes(t *testing.T) {
	for _, line := range sentences(t, "misses.txt") {
		plain, _ := readingtest.Unmark(line[0])
		in := readingtest.Input(t, plain, true)
		hits := slices.DeleteFunc(contactsIn(in), func(h reading.Hit) bool { return h.Severity == redact.Keep })
		if got := readingtest.Found(in, hits); len(got) > 0 {
			t.Errorf("%s: %s: got %q", line[1], line[0], got)
		}
	}
}

// TestContactsInZones: what is not seen is read as well.
func TestContactsInZones(t *testing.T) {
	for _, tt := range []struct {
		zone   text.Zone
		s      string
		want   redact.Severity
		reason string
	}{
		{text.LinkTarget, "mailto:awa.kane@asso.example", redact.Block, "a link's target"},
		{text.LinkTarget, "/membres/kane/", redact.Block, "a target without a host"},
		{text.ImageTarget, "https://pad.example/p/awa/photo.jpg", redact.Block, "an image's source"},
		{text.Comment, "voir avec @awa_k", redact.Block, "a comment"},
		{text.FrontMatter, "contact: 06 39 98 12 34", redact.Block, "front matter"},
		{text.Code, "relu par @awa_k", redact.Ask, "a handle in code has other uses"},
		{text.Code, "git clone git@forge.example:asso/carte.git", redact.Keep, "a repository's remote"},
		{text.Code, "@media print", "", "a style rule"},
		{text.Code, "import { x } from '@awa/paquet'", "", "a package's scope"},
		{text.Code, "@wraps(f)", "", "a decorator"},
	} {
		hits := contactsIn(readingtest.InputIn(t, tt.s, tt.zone, true))
		if tt.want == "" && len(hits) == 0 {
			continue
		}
		if len(hits) != 1 || hits[0].Severity != tt.want {
			t.Errorf("%s: got %+v, want one %q", tt.reason, hits, tt.want)
		}
	}
}

// TestWholeCharacters: a character that the file writes as two letters is never
// cut by the start of an address.
func TestWholeCharacters(t *testing.T) {
	body := "&fjlig;https://pad.example/p/awa"
	doc, err := text.NewDocument("", text.HTML, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	b := text.NewBuilder(doc)
	b.Begin(text.Visible)
	b.Instead("fj", text.Span{End: 7})
	b.Literal(text.Span{Start: 7, End: len(body)})
	txt := b.Text()
	for _, h := range URL.Find(reading.NewInput(txt, language.Of(txt, language.French), roster.Empty())) {
		if got, err := txt.Origin(h.At); err != nil || got.End != len(body) {
			t.Errorf("got %v, %v", got, err)
		}
		return
	}
	t.Error("the address was not found")
}
