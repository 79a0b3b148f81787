package pdf

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/render/tree"
)

// filled returns the pages of Markdown, each as the text of its lines.
func filled(tb testing.TB, markdown string) ([][]string, book) {
	tb.Helper()
	doc, _, err := tree.Parse("x", markdown)
	if err != nil {
		tb.Fatal(err)
	}
	l := layout{typecase: new(typecase)}
	l.document(doc)
	b := pages(l.strips)
	var out [][]string
	for _, p := range b.pages {
		var lines []string
		y := unit(-1)
		for _, t := range p.pieces {
			if t.y != y {
				lines, y = append(lines, ""), t.y
			}
			lines[len(lines)-1] += string(t.text)
		}
		out = append(out, lines)
	}
	return out, b
}

// Whatever the page's first line, what must stay together does.
func TestKeptTogether(t *testing.T) {
	long := strings.Repeat("mots ", 45)
	for before := 30; before < 60; before++ {
		filler := strings.Repeat("ligne\\\n", before) + "ligne\n\n"
		pages, _ := filled(t, filler+"## Titre suivi\n\n"+long+"\n\nAnnonce\u00a0:\n\n- premier\n- second\n\n| En-tête | b |\n|-|-|\n| un | deux |\n")
		for _, lines := range pages {
			last := strings.TrimSpace(lines[len(lines)-1])
			if last == "Titre suivi" || last == "Annonce\u00a0:" || last == "En-tête b" {
				t.Errorf("after %d lines a page ends with %q", before, last)
			}
			n := 0
			for _, l := range lines {
				if strings.HasPrefix(l, "mots") {
					n++
				}
			}
			if n == 1 {
				t.Errorf("after %d lines, one line of a paragraph is alone", before)
			}
		}
	}
}

func TestTablesRepeatTheirHead(t *testing.T) {
	var text strings.Builder
	text.WriteString("| Acteur | Rôle |\n|---|---|\n")
	for i := range 150 {
		fmt.Fprintf(&text, "| structure %d | %s |\n", i, strings.Repeat("rôle ", i%40))
	}
	pages, _ := filled(t, text.String())
	if len(pages) < 4 {
		t.Fatalf("%d pages", len(pages))
	}
	seen := 0
	for i, lines := range pages {
		head := slices.IndexFunc(lines, func(l string) bool { return l == "Acteur Rôle " })
		if first := 0; i > 0 && head != first || head < 0 {
			t.Errorf("page %d: the head is line %d", i+1, head)
		}
		for _, l := range lines {
			if strings.HasPrefix(l, "structure ") {
				seen++
			}
		}
	}
	if seen != 150 {
		t.Errorf("%d rows of 150", seen)
	}
}

// A row that no page can hold is parted, and all of it is there.
func TestARowLongerThanAPage(t *testing.T) {
	pages, _ := filled(t, "| a | b |\n|---|---|\n| x | "+strings.Repeat("mot<br>", 300)+" |\n")
	n := 0
	for _, lines := range pages {
		for _, l := range lines {
			n += strings.Count(l, "mot")
		}
	}
	if n != 300 || len(pages) < 4 {
		t.Errorf("%d words of 300 on %d pages", n, len(pages))
	}
}

func TestNothingLeavesThePaper(t *testing.T) {
	for reason, text := range map[string]string{
		"deep quotes": strings.Repeat("> ", 90) + strings.Repeat("mot ", 200),
		"deep lists":  strings.Repeat("- ", 45) + strings.Repeat("mot ", 200),
		"big numbers": "999999990. un\n1. deux\n",
		"code":        "    " + strings.Repeat("x", 500) + "\n",
		"columns":     strings.Repeat("| mot ", 12) + "|\n" + strings.Repeat("|---", 12) + "|\n" + strings.Repeat("| anticonstitutionnellement ", 12) + "|\n",
	} {
		_, b := filled(t, text)
		for i, p := range b.pages {
			for _, piece := range p.pieces {
				if piece.x < leftEdge || piece.x+piece.width > rightEdge+pt || piece.y < topEdge || piece.y > bottomEdge {
					t.Errorf("%s: page %d: text at %d, %d, %d wide", reason, i+1, piece.x, piece.y, piece.width)
				}
			}
			for _, f := range p.fills {
				if f.w < 0 || f.h <= 0 || f.x < leftEdge || f.x+f.w > rightEdge+pt {
					t.Errorf("%s: page %d: surface %+v", reason, i+1, f)
				}
			}
		}
	}
}

// Every link inside leads somewhere, and the outline goes down step by step.
func TestLinksAndOutline(t *testing.T) {
	text := "# Titre\n\n[aller](#fin) et note[^1], encore[^1].\n\n### Saut\n\n#### Plus bas\n\n# Fin\n\n[^1]: retour\n"
	_, b := filled(t, text)
	last := -1
	for _, p := range b.pages {
		for _, piece := range p.pieces {
			if piece.link != nil && piece.link.To != "" {
				if _, ok := b.places[piece.link.To]; !ok {
					t.Errorf("a link to %q leads nowhere", piece.link.To)
				}
			}
		}
		for _, m := range p.titles {
			if m.level > last+1 {
				t.Errorf("the outline goes from level %d to %d", last, m.level)
			}
			last = m.level
		}
	}
	for _, id := range []string{"fin", "note_1", "call_1_1", "call_1_2"} {
		if _, ok := b.places[id]; !ok {
			t.Errorf("no place %s", id)
		}
	}
}

// Layout alone, which is much faster than drawing.
func FuzzLayout(f *testing.F) {
	for _, text := range []string{"", "# a\n\nb[^1]\n\n[^1]: c", "| a |\n|-|\n| \u200b |", "- \n  1. x", "> ```\n> \n", "\u200b:\n\n- \u200b"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, _, err := tree.Parse("x", text)
		if err != nil {
			t.Skip()
		}
		l := layout{typecase: new(typecase)}
		l.document(doc)
		if b := pages(l.strips); len(b.pages) == 0 {
			t.Error("no page")
		}
	})
}
