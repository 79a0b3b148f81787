// Package readingtest makes what tests of recognisers read, and writes what they
// find as their samples do.
package readingtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// Notes returns text of the kind that notes are made of, about a megabyte of it.
func Notes(size int) string {
	const page = "Atelier 2, débat mouvant sur l'ouverture des données. Une trentaine de personnes ont pris part à la discussion, qui a duré deux heures.\n\n" +
		"Solène propose de publier le budget 2024 (12 500 €) ; M. Oriol répond que l'article L. 311-6 ne le permet pas, et qu'il faudrait 3/4 des voix.\n\n" +
		"- rappel de la règle : ce qui est dit peut être repris, sans dire qui l'a dit\n\n- la chargée de mission Awa Kane enverra la carte à awa.kane@asso.example ou au 06 39 98 12 34\n\n" +
		"Les participantes et les participants regrettent que les jeux de données, annoncés pour mars, ne soient pas encore en ligne : https://data.example/jeux/eau.\n\n" +
		"On pourrait commencer par ce qui existe déjà, c'est-à-dire les tableurs des services, puis aller vers des formats que tout le monde sait lire.\n\n"
	return strings.Repeat(page, size/len(page)+1)
}

// Text returns s as one visible block.
func Text(t testing.TB, s string) *text.Text {
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

// Roster returns the list that a CSV holds.
func Roster(t testing.TB, csv string) *roster.Roster {
	t.Helper()
	r, err := roster.Read("list.csv", []byte(csv), roster.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Marked writes s with the hits of a recogniser between marks.
func Marked(t testing.TB, rec reading.Recogniser, r *roster.Roster, s string) string {
	txt := Text(t, s)
	in := reading.NewInput(txt, language.Of(txt, language.French), r)
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

// Input reads plain text as visible blocks, parted by empty lines.
func Input(t testing.TB, s string, french bool) *reading.Input {
	t.Helper()
	return InputIn(t, s, text.Visible, french)
}

// InputIn reads plain text as blocks of one zone, parted by empty lines.
func InputIn(t testing.TB, s string, zone text.Zone, french bool) *reading.Input {
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
	return reading.NewInput(txt, language.All(l), roster.Empty())
}

// Unmark takes ⟦ and ⟧ out of a sample and returns what stood between them.
func Unmark(sample string) (plain string, spans []string) {
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

// Found writes hits as unmark writes what is expected.
func Found(in *reading.Input, hits []reading.Hit) []string {
	var out []string
	slices.SortFunc(hits, func(a, b reading.Hit) int { return a.At.Start - b.At.Start })
	for _, h := range hits {
		out = append(out, fmt.Sprintf("%d %s", h.At.Start, in.Text.Plain[h.At.Start:h.At.End]))
	}
	return out
}
