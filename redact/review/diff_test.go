package review

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

func TestDiff(t *testing.T) {
	marie := mention{"Marie Dupré", redact.Person, redact.Block, "p01"}
	for _, tt := range []struct {
		reason, notes string
		mentions      []mention
		want          string
	}{
		{"what does not change is shown too", "Bonjour.\n\nRien ici.", nil, "1|Bonjour.\n2|\n3|Rien ici."},
		{"a name goes as one thing, its space with it", "Puis Marie Dupré parle.\nFin.\n",
			[]mention{marie}, "1|Puis [-Marie Dupré-]{+une person+} parle.\n2|Fin.\n"},
		{"a name over a line break joins its two lines", "Un.\nPuis Marie\nKerbrat parle.\nFin.",
			[]mention{{"Marie Kerbrat", redact.Person, redact.Block, "p01"}},
			"1|Un.\n2|Puis [-Marie\nKerbrat-]{+une person+} parle.\n4|Fin."},
		{"what is left undecided and written all the same is shown so", "Dupré a 12 ans.",
			[]mention{{"Dupré", redact.Person, redact.Ask, ""}, {"12 ans", redact.Quasi, redact.Ask, ""}},
			"1|[-Dupré-]{+une person+} a 12 ans."},
		{"a comment goes whole, over its lines", "Un.\n<!-- par\nMarie Dupré -->\nDeux.",
			[]mention{marie}, "1|Un.\n2|[-<!-- par\nMarie Dupré -->-]\n4|Deux."},
		{"markup around nothing goes with the name", "Puis *Marie* Dupré parle.",
			[]mention{{"Puis Marie Dupré", redact.Person, redact.Block, ""}}, "1|[-Puis *Marie* Dupré-]{+une person+} parle."},
		{"words that stay between two that go are equal", "Marie Dupré, Jean Oriol",
			[]mention{marie, {"Jean Oriol", redact.Person, redact.Block, "p02"}},
			"1|[-Marie Dupré-]{+une person+}, [-Jean Oriol-]{+une person+}"},
		{"no notes are no paragraph", "", nil, ""},
	} {
		p := proposal(t, "notes.txt", tt.notes, tt.mentions...)
		got, err := Diff(p, draft(t, p), read)
		if err != nil {
			t.Errorf("%s: %v", tt.reason, err)
		} else if s := show(got); s != tt.want {
			t.Errorf("%s:\n got %q\nwant %q", tt.reason, s, tt.want)
		}
	}
}

// A tag whose line feed went with its markup is the one case that counting
// lines cannot settle.
func TestDiffOfLostMarkup(t *testing.T) {
	const notes = "Un.\nPuis <b\nid=x>Marie</> Dupré.\nDeux.\nTrois.\n"
	tags := []text.Span{at(notes, "<b\nid=x>")}
	hunks := []hunk{{at(notes, "Marie</> Dupré"), "une personne"}}
	for _, tt := range []struct{ reason, result, want string }{
		{"the tag stayed", "Un.\nPuis <b\nid=x>une personne</> là.\nDeux.\nTrois.\n",
			"Un.\n|Puis <b\n|id=x>Marie</> Dupré.\n|Deux.\n|Trois.\n"},
		{"the tag went with its line feed", "Un.\nPuis une personne là.\nDeux.\nTrois.\n",
			"Un.\n|Puis <b\nid=x>Marie</> Dupré.\n|Deux.\n|Trois.\n"},
	} {
		pairs, ok := pair(notes, tt.result, hunks, tags)
		var old, new []string
		for _, c := range pairs {
			old, new = append(old, notes[c.old.Start:c.old.End]), append(new, c.new)
		}
		if got := strings.Join(old, "|"); !ok || got != tt.want {
			t.Errorf("%s: got %q, %t", tt.reason, got, ok)
		}
		if strings.Join(new, "") != tt.result {
			t.Errorf("%s: the result is lost", tt.reason)
		}
	}
	if _, ok := pair(notes, "Un.\n", hunks, tags); ok {
		t.Error("a result with too few lines was paired")
	}
	if _, ok := pair(notes, notes+"\n", nil, nil); ok {
		t.Error("a result with a line too many was paired")
	}
}

// What an edit says is followed to where the draft says otherwise: there, and
// only there, words are compared.
func TestChunksWhereMarkupWasGivenUp(t *testing.T) {
	const notes = "Un *Marie Dupré* et Jean."
	name := hunk{at(notes, "Marie Dupré"), "une [personne]"}
	other := hunk{at(notes, "Jean"), "une personne"}
	for _, tt := range []struct{ reason, result, want string }{
		{"as the edits say", "Un *une [personne]* et une personne.",
			"1|Un *[-Marie Dupré-]{+une [personne]+}* et [-Jean-]{+une personne+}."},
		{"with escapes", "Un *une \\[personne\\]* et une personne.",
			"1|Un *[-Marie Dupré-]{+une \\[personne\\]+}* et [-Jean-]{+une personne+}."},
		{"without the emphasis", "Un une [personne] et une personne.",
			"1|Un [-*Marie Dupré*-]{+une [personne]+} et [-Jean-]{+une personne+}."},
		{"nothing is left", "", "1|[-Un *Marie Dupré* et Jean.-]"},
		{"something else altogether", "Deux.", "1|[-Un *Marie Dupré* et Jean-]{+Deux+}."},
	} {
		c := couple{text.Span{End: len(notes)}, tt.result, []hunk{name, other}}
		if got := show([]Paragraph{{1, c.chunks(notes)}}); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.reason, got, tt.want)
		}
	}
}

func TestWords(t *testing.T) {
	for _, tt := range []struct{ reason, old, new, want string }{
		{"a word in common stays", "la directrice de Dupré", "la directrice d’une personne", "1|la directrice [-de Dupré-]{+d’une personne+}"},
		{"decomposed accents are not cut off", "He\u0301le\u0300ne", "Hele", "1|[-He\u0301le\u0300ne-]{+Hele+}"},
		{"a fraction is one sign", "½ x", "1⁄2 x", "1|[-½-]{+1⁄2+} x"},
		{"line feeds part", "un\ndeux", "trois\nquatre", "1|[-un-]{+trois+}\n[-deux-]{+quatre+}"},
	} {
		if got := show([]Paragraph{{1, words(tt.old, tt.new)}}); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
		}
	}
}

func TestAlphabet(t *testing.T) {
	a := alphabet{of: map[string]rune{}, words: make([]string, 0xd7ff, letters)}
	spelt, ok := a.spell([]string{"un", "deux", "un"})
	if got := a.read(string(spelt)); !ok || got != "undeuxun" {
		t.Errorf("around the surrogates: %q", got)
	}
	a.words = a.words[:letters-1]
	if spelt, ok = a.spell([]string{"dernier"}); !ok || a.read(string(spelt)) != "dernier" {
		t.Error("the last letter is lost")
	}
	if _, ok = a.spell([]string{"de trop"}); ok {
		t.Error("a word got a letter that is not there")
	}
}

func FuzzWords(f *testing.F) {
	f.Add("Marie Dupré, Jean", "une personne, une personne")
	f.Add("½ e\u0301 👩\u200d💻", "⁄ e 💻\n")
	f.Fuzz(func(t *testing.T, old, new string) {
		if !utf8.ValidString(old) || !utf8.ValidString(new) || len(old)+len(new) > 1e4 {
			t.Skip("not for this room")
		}
		if gotOld, gotNew := sides([]Paragraph{{1, words(old, new)}}); gotOld != old || gotNew != new {
			t.Fatalf("got %q and %q of %q and %q", gotOld, gotNew, old, new)
		}
	})
}

func TestDiffRefuses(t *testing.T) {
	p := proposal(t, "notes.txt", "Puis Marie.\nFin.", mention{"Marie", redact.Person, redact.Block, "p01"})
	d := draft(t, p)
	other := *p
	for _, tt := range []struct {
		reason, notes string
		want          error
	}{
		{"notes that are not UTF-8 would be mangled in silence", "Marie\xe9.\nFin.", ErrNotes},
		{"notes with a byte order mark were never decoded", "\ufeffPuis Marie.\nFin.", ErrNotes},
		{"notes with a NUL are no text", "Puis Marie.\x00\nFin.", ErrNotes},
		{"a draft of other notes", "Puis Marie.", ErrDraft},
	} {
		other.Notes = redact.Conceal(tt.notes)
		if _, err := Diff(&other, d, read); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.reason, err, tt.want)
		} else if strings.Contains(err.Error(), "Marie") {
			t.Errorf("%s: the error shows a name", tt.reason)
		}
	}
}

func TestDiffShowsNoSecretByAccident(t *testing.T) {
	p := proposal(t, "notes.txt", "Puis Marie.", mention{"Marie", redact.Person, redact.Block, "p01"})
	got, err := Diff(p, draft(t, p), read)
	if err != nil {
		t.Fatal(err)
	}
	if s := sprint(got); strings.Contains(s, "Marie") || !strings.Contains(s, "Chunk") {
		t.Errorf("printed: %s", s)
	}
}

func TestDiffIsQuick(t *testing.T) {
	if testing.Short() {
		t.Skip("measures")
	}
	const sentence = "Marie Dupré dit que la donnée publique gagne à être ouverte, sans attendre que tout soit parfait, et qu'un réseau d'agents peut y aider chaque service. "
	for _, tt := range []struct{ reason, after string }{
		{"a paragraph a sentence", "\n\n"},
		{"one line of a megabyte", ""},
	} {
		notes := strings.Repeat(strings.Repeat("On avance pas à pas, en gardant trace de ce qui a été dit. ", 6)+sentence+tt.after, 2000)
		p := proposal(t, "notes.txt", notes, mention{"Marie Dupré", redact.Person, redact.Block, "p01"})
		d := draft(t, p)
		start := time.Now()
		got, err := Diff(p, d, read)
		took := time.Since(start)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d bytes, %d edits, %v", tt.reason, len(notes), len(p.Edits), took)
		if took > 3*time.Second {
			t.Errorf("%s: %v", tt.reason, took)
		}
		if old, new := sides(got); old != notes || new != d.Text() {
			t.Errorf("%s: a side is lost", tt.reason)
		}
	}
}

// FuzzDiff holds the law: what is deleted and kept is the notes, what is kept
// and inserted is the draft, to the byte; and the form that Paragraph promises.
func FuzzDiff(f *testing.F) {
	f.Add("Puis Marie *Dupré* parle.\n\nFin <!-- Marie\n --> là.\n", "Marie", "Dupré", uint8(0))
	f.Add("un <b\n>Marie</> et\nMarie\n", "Marie", "et Marie", uint8(1))
	f.Add("a\r\nb *b a* b\n\n\nb", "b", "a", uint8(6))
	f.Add("½ e\u0301te\u0301 👩\u200d💻 x", "½", "x", uint8(3))
	f.Fuzz(func(t *testing.T, notes, one, two string, choice uint8) {
		p := &redact.Proposal{Name: "n.txt", Format: "plain", Notes: redact.Conceal(notes)}
		for i, name := range []string{one, two} {
			kind := Kinds()[int(choice>>(3*i))%len(Kinds())]
			if _, err := p.AddName(name, kind, redact.Decision{}, read, label{}, nil); err == nil && choice>>6 == 1 {
				if err := p.Decide(redact.Decision{Verdict: redact.Amend, Edit: "e1", New: notes[:min(len(notes), 7)]}); err != nil {
					t.Skip("no replacement")
				}
			}
		}
		d, err := redact.Apply(p, read)
		if err != nil {
			t.Skip("no draft")
		}
		got, err := Diff(p, d, read)
		if errors.Is(err, ErrNotes) {
			t.Skip("no text")
		}
		if err != nil {
			t.Fatal(err)
		}
		if old, new := sides(got); old != notes || new != d.Text() {
			t.Fatalf("got %q and %q of %q and %q", old, new, notes, d.Text())
		}
		line := 1
		for _, p := range got {
			if p.Line != line || len(p.Chunks) == 0 {
				t.Fatalf("line %d, want %d", p.Line, line)
			}
			for i, c := range p.Chunks {
				if c.Text.IsZero() || i > 0 && (c.Op == p.Chunks[i-1].Op || c.Op == Delete && p.Chunks[i-1].Op == Insert) {
					t.Fatalf("chunk %d of line %d: %v", i, line, c.Op)
				}
				if c.Op != Insert {
					line += strings.Count(c.Text.Reveal(), "\n")
				}
			}
		}
	})
}
