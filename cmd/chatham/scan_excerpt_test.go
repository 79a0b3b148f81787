package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// foundIn returns a document whose text is notes without its brackets, with a
// finding for each stretch between ‹ and ›.
func foundIn(t *testing.T, notes string) (text.Document, []redact.Finding) {
	t.Helper()
	var findings []redact.Finding
	var body strings.Builder
	for i, part := range strings.Split(strings.ReplaceAll(notes, "›", "‹"), "‹") {
		at := body.Len()
		body.WriteString(part)
		if i%2 == 1 {
			findings = append(findings, redact.Finding{Span: text.Span{Start: at, End: body.Len()}})
		}
	}
	doc, err := text.NewDocument("", text.Plain, []byte(body.String()))
	if err != nil {
		t.Fatal(err)
	}
	return doc, findings
}

// rows returns a row of text and a row of underline for each excerpt.
func (x excerpt) rows() string {
	return shownCells(x.before) + shownCells(x.place) + shownCells(x.after) + "\n" +
		strings.Repeat(" ", columns(x.before)) + strings.Repeat("^", columns(x.place)) + "\n"
}

func TestExcerpt(t *testing.T) {
	for _, tt := range []struct {
		reason string
		width  int
		reveal bool
		notes  string // the first finding is the place
		want   string
	}{
		{"masked", 40, false, "Puis ‹Zélie› parle.", "Puis ▒▒▒▒▒ parle.\n     ^^^^^\n"},
		{"revealed", 40, true, "Puis ‹Zélie› parle.", "Puis Zélie parle.\n     ^^^^^\n"},
		{"others of the line are masked too", 40, false, "À ‹Zélie› et ‹Odile›.", "À ▒▒▒▒▒ et ▒▒▒▒▒.\n  ^^^^^\n"},
		{"its line alone", 40, true, "Avant.\nPuis ‹Zélie›.\nAprès.", "Puis Zélie.\n     ^^^^^\n"},
		{"lines of Windows", 40, true, "Avant.\r\nPuis ‹Zélie›.\r\nAprès.", "Puis Zélie.\n     ^^^^^\n"},
		{"over a line break", 40, true, "Puis ‹Zélie\nTavernel› dit.", "Puis Zélie\n     ^^^^^\nTavernel dit.\n^^^^^^^^\n"},
		{"two lines of many", 40, false, "‹a\nb\nc›", "▒\n^\n▒\n^\n"},
		{"cut on both sides, at spaces", 30, false, "Un début de ligne sans importance, puis ‹Zélie› qui parle encore et encore.",
			"… puis ▒▒▒▒▒ qui parle…\n       ^^^^^\n"},
		{"cut after", 20, false, "‹Zélie› qui parle encore et encore.", "▒▒▒▒▒ qui parle…\n^^^^^\n"},
		{"cut before", 20, false, "Un début de ligne sans importance, ‹Zélie›.", "…importance, ▒▒▒▒▒.\n             ^^^^^\n"},
		{"a place that is wider than the screen", 10, true, " ‹anticonstitutionnel› ", "…anticon…\n ^^^^^^^^\n"},
		{"wide characters take two columns", 40, false, "田中さん ‹山本› 来た", "田中さん ▒▒▒▒ 来た\n         ^^^^\n"},
		{"an accent of its own takes none", 40, true, "Re\u0301mi et ‹Ze\u0301lie› ici", "Re\u0301mi et Ze\u0301lie ici\n        ^^^^^\n"},
		{"an emoji of two parts", 40, true, "👍🏽 ‹Zélie›", "👍🏽 Zélie\n   ^^^^^\n"},
		{"a tab takes room", 40, true, "a\t‹Zélie›", "a    Zélie\n     ^^^^^\n"},
		{"escapes are not obeyed", 60, true, "\x1b[2J‹Zélie›", "␛[2JZélie\n    ^^^^^\n"},
		{"nor is the direction of writing", 60, true, "\u202e‹Zélie›", "⟨U+202E⟩Zélie\n        ^^^^^\n"},
		{"hidden characters within a name are masked", 60, false, "‹Zé\u200blie›", "▒▒▒▒▒▒▒▒▒▒▒▒▒\n^^^^^^^^^^^^^\n"},
	} {
		doc, findings := foundIn(t, tt.notes)
		got := ""
		for _, x := range newExcerpter(doc, findings, tt.reveal).of(findings[0].Span, tt.width) {
			got += x.rows()
		}
		if got != tt.want {
			t.Errorf("%s:\n%swant\n%s", tt.reason, got, tt.want)
		}
	}
}

// Whatever the notes hold and wherever findings stand, an excerpt fits, the
// underline is as wide as the place, and no byte of a finding is shown.
func FuzzExcerpt(f *testing.F) {
	f.Add("Puis Zélie Tavernel parle à Odile.", uint(5), uint(16), uint(29), uint(5), uint(30))
	f.Add("Re\u0301mi\n\x1b[31m田中\t👩‍👩‍👧 fin", uint(2), uint(9), uint(8), uint(20), uint(12))
	f.Fuzz(func(t *testing.T, body string, start, n, other, m, width uint) {
		if !utf8.ValidString(body) || len(body) == 0 {
			t.Skip()
		}
		doc, err := text.NewDocument("", text.Plain, []byte(body))
		if err != nil {
			t.Skip()
		}
		runes := func(at, n uint) text.Span { // in whole characters
			size := uint(len(doc.Raw))
			from := at % (size + 1)
			to := from + n%(size-from+1)
			for from > 0 && from < size && !utf8.RuneStart(doc.Raw[from]) {
				from--
			}
			for to < size && !utf8.RuneStart(doc.Raw[to]) {
				to++
			}
			return text.Span{Start: int(from), End: int(to)}
		}
		place, columnsOf := runes(start, n), int(20+width%200)
		findings := []redact.Finding{{Span: place}, {Span: runes(other, m)}}
		e := newExcerpter(doc, findings, false)
		for _, x := range e.of(place, columnsOf) {
			line := shownCells(x.before) + shownCells(x.place) + shownCells(x.after)
			if w := columns(x.before) + columns(x.place) + columns(x.after); w > columnsOf {
				t.Errorf("%d columns in %d", w, columnsOf)
			}
			if strings.ContainsAny(line, "\n\x1b\u202e") {
				t.Errorf("%q is obeyed", line)
			}
			if s := strings.Trim(shownCells(x.place), maskSign+"…"); s != "" {
				t.Errorf("%d bytes of the place are shown", len(s))
			}
		}
	})
}

// The width of what is shown is the sum of its cells: nothing joins over their
// limits what was measured apart.
func TestCellsAddUp(t *testing.T) {
	for _, line := range []string{"Zélie", "Ze\u0301lie", "田中さん", "👍🏽", "🇫🇷 Paris", "👩‍👩‍👧", "a\u200bb", "\x1b[0m", "e\t\u0301"} {
		cs := cells(line)
		if got, want := columns(cs), uniseg.StringWidth(shownCells(cs)); got != want {
			t.Errorf("%+q: %d columns, and together %d", line, got, want)
		}
	}
}
