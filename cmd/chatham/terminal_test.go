package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
)

func TestPrintable(t *testing.T) {
	for _, tt := range []struct{ in, want, reason string }{
		{"Héloïse\tdit « oui »\n", "Héloïse\tdit « oui »\n", "text, its spaces and its line feeds stay"},
		{"\x1b[2J\x1b]0;titre\x07", "␛[2J␛]0;titre␇", "a terminal must not obey"},
		{"a\r\nb\rc", "a\nb␍c", "a line feed of Windows is one; a bare return would write over the line"},
		{"\x7f\b\x00", "␡␈␀", "the other controls"},
		{"\u009b31m", "⟨U+009B⟩31m", "an escape in one byte, on old terminals"},
		{"a\u202etxt.exe\u202c", "a⟨U+202E⟩txt.exe⟨U+202C⟩", "a text that reads backwards"},
		{"\u2066\u200f\u061c", "⟨U+2066⟩⟨U+200F⟩⟨U+061C⟩", "the other bidirectional controls"},
		{"Ker\u200bza\u00advel\ufeff", "Ker⟨U+200B⟩za⟨U+00AD⟩vel⟨U+FEFF⟩", "what hides in a name"},
		{"a\u2028b\u0085c", "a⟨U+2028⟩b⟨U+0085⟩c", "line ends that no terminal agrees on"},
		{"\ue000\U000e0041", "⟨U+E000⟩⟨U+E0041⟩", "private signs and tags"},
		{"a\xffb\ufffd", "a⟨0xFF⟩b\ufffd", "a byte that is no text, and the sign for one"},
		{"e\u0301\u00a0\u202f日本", "e\u0301\u00a0\u202f日本", "accents and spaces are text"},
	} {
		if got := printable(redact.Conceal(tt.in)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
		}
	}
}

func FuzzPrintable(f *testing.F) {
	f.Add("\x1b[31m\u202e\xff\r\n")
	f.Fuzz(func(t *testing.T, s string) {
		got := printable(redact.Conceal(s))
		if i := strings.IndexFunc(got, func(r rune) bool {
			return r != '\n' && r != '\t' && !unicode.IsGraphic(r)
		}); i >= 0 || !utf8.ValidString(got) {
			t.Fatalf("%q shows %q", s, got)
		}
	})
}

// paragraphs makes a diff of lines: "=" before what stays, "-" and "+" before
// the others; "|" parts the chunks of a line.
func paragraphs(lines ...string) []review.Paragraph {
	var out []review.Paragraph
	for i, line := range lines {
		p := review.Paragraph{Line: i + 1}
		for _, c := range strings.Split(line, "|") {
			op := map[byte]review.Op{'=': review.Equal, '-': review.Delete, '+': review.Insert}[c[0]]
			p.Chunks = append(p.Chunks, review.Chunk{Op: op, Text: redact.Conceal(c[1:])})
		}
		out = append(out, p)
	}
	return out
}

func TestShowDiff(t *testing.T) {
	for _, tt := range []struct {
		reason string
		screen screen
		in     []review.Paragraph
		want   string
	}{
		{"signs carry the meaning", screen{}, paragraphs("=Puis |-Rose|+une personne|= dit.\n", "=Rien ici.\n"),
			"Puis [-Rose-]{+une personne+} dit.\nRien ici.\n"},
		{"colours come on top", screen{colour: true}, paragraphs("=Puis |-Rose|+une personne"),
			"Puis \x1b[31m[-Rose-]\x1b[0m\x1b[36m{+une personne+}\x1b[0m\n"},
		{"a sign closes before the line feed", screen{}, paragraphs("-Rose\n", "=Fin"), "[-Rose-]\nFin\n"},
		{"a colour ends with its line", screen{colour: true}, paragraphs("-Rose\nTavernel\n"),
			"\x1b[31m[-Rose\x1b[0m\n\x1b[31mTavernel-]\x1b[0m\n"},
		{"long lines break at spaces", screen{width: 10}, paragraphs("=un deux trois quatre"), "un deux\ntrois\nquatre\n"},
		{"or where they must", screen{width: 4}, paragraphs("=abcdéfghi jk"), "abcd\néfgh\ni jk\n"},
		{"wide characters take two columns", screen{width: 5}, paragraphs("=田中さん ab"), "田中\nさん\nab\n"},
		{"an accent of its own takes none", screen{width: 4}, paragraphs("=e\u0301e\u0301e\u0301e\u0301 b"), "e\u0301e\u0301e\u0301e\u0301\nb\n"},
		{"one at least, on any screen", screen{width: 1}, paragraphs("=田中"), "田\n中\n"},
		{"in colour too", screen{width: 1, colour: true}, paragraphs("+田中"), "\x1b[36m{\x1b[0m\n\x1b[36m+\x1b[0m\n\x1b[36m田\x1b[0m\n\x1b[36m中\x1b[0m\n\x1b[36m+\x1b[0m\n\x1b[36m}\x1b[0m\n"},
		{"a colour is not left open over a break", screen{width: 9, colour: true}, paragraphs("=a |-Rose Tavernel|= b"),
			"a \x1b[31m[-Rose\x1b[0m\n\x1b[31mTavernel-\x1b[0m\n\x1b[31m]\x1b[0m b\n"},
		{"empty lines stay", screen{width: 9}, paragraphs("=a\n", "=\n", "=b\n"), "a\n\nb\n"},
		{"a tab takes room", screen{width: 9}, paragraphs("=\ta\n"), "    a\n"},
		{"notes give no orders", screen{colour: true}, paragraphs("=a\x1b[31mb"), "a␛[31mb\n"},
	} {
		var out bytes.Buffer
		whole, err := showDiff(&out, tt.in, tt.screen, nil)
		if got := out.String(); got != tt.want || !whole || err != nil {
			t.Errorf("%s: got %q, %t, %v, want %q", tt.reason, got, whole, err, tt.want)
		}
	}
	if whole, err := showDiff(full{}, paragraphs("=a"), screen{}, nil); whole || err == nil {
		t.Errorf("a text that could not be written counts as shown: %t, %v", whole, err)
	}
}

// talk returns a dialogue in English in which someone types.
func talk(typed string, s screen) (*dialogue, *bytes.Buffer) {
	var out bytes.Buffer
	return &dialogue{lang: english, in: bufio.NewReader(strings.NewReader(typed)), out: &out, screen: s}, &out
}

var nine = paragraphs("=1\n", "=2\n", "=3\n", "-4\n", "=5\n", "=6\n", "=7\n", "=8\n", "=9\n")

func TestPage(t *testing.T) {
	for _, tt := range []struct {
		reason, typed string
		height        int
		whole         bool
		err           error
		want          string // the last words
	}{
		{"Enter goes on to the end", "\n\n", 6, true, nil, "9\n— end of the text —\n"},
		{"any other word goes on too", "next\n\n", 6, true, nil, "9\n— end of the text —\n"},
		{"q leaves", "\nq\n", 6, false, nil, "8\n— line 9 of 9; Enter: more, q: leave — "},
		{"nobody is there", "", 6, false, io.EOF, "[-4-]\n— line 5 of 9; Enter: more, q: leave — \n"},
		{"it fits, and nothing is asked", "", 11, true, nil, "9\n— end of the text —\n"},
		{"a screen of no height is not paged", "", 0, true, nil, "9\n— end of the text —\n"},
	} {
		d, out := talk(tt.typed, screen{width: 80, height: tt.height})
		whole, err := d.page(nine)
		if whole != tt.whole || !errors.Is(err, tt.err) || !strings.HasSuffix(out.String(), tt.want) {
			t.Errorf("%s: %t, %v, %q", tt.reason, whole, err, out)
		}
	}
}

func TestConfirmSign(t *testing.T) {
	for _, tt := range []struct {
		reason, typed string
		shown         bool
		err           error
	}{
		{"read to the end, and the word", "\n\nsign\n", true, nil},
		{"the word as the question spells it", "\n\n“Sign”\n", true, verdict(exitNo)},
		{"between quotation marks", "\n\n« SIGN »\n", true, nil},
		{"another word", "\n\nyes\n", true, verdict(exitNo)},
		{"no word", "\n\n\n", true, verdict(exitNo)},
		{"gone before the word", "\n\n", true, verdict(exitNo)},
		{"a word that nobody ended", "\n\nsign", true, verdict(exitNo)},
		{"left before the end", "q\nsign\n", false, verdict(exitNo)},
		{"gone before the end", "\n", false, verdict(exitNo)},
	} {
		d, out := talk(tt.typed, screen{width: 80, height: 6})
		shown, err := d.confirmSign(nine, &redact.Proposal{})
		if shown != tt.shown || !errors.Is(err, tt.err) {
			t.Errorf("%s: %t, %v", tt.reason, shown, err)
		}
		if tt.err != nil && !strings.Contains(out.String(), "nothing is signed") {
			t.Errorf("%s: it is not said: %q", tt.reason, out)
		}
	}
}

// An interrupt is neither an answer nor a way to leave.
func TestInterruptIsNoAnswer(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	never, _ := io.Pipe()
	for name, talk := range map[string]func(d *dialogue) error{
		"page":  func(d *dialogue) error { _, err := d.page(nine); return err },
		"sign":  func(d *dialogue) error { _, err := d.confirmSign(nine, &redact.Proposal{}); return err },
		"loop":  func(d *dialogue) error { return reviewLoop(d, forum(t), newDesk(nil)) },
		"spoke": func(d *dialogue) error { _, err := d.ask(msgAddAsk); return err },
	} {
		d := &dialogue{in: bufio.NewReader(interruptible{ctx, never}), out: io.Discard, screen: screen{width: 80, height: 6}}
		if err := talk(d); exitCode(err) != exitInterrupted {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestNothingIsAskedWhereNothingIsShown(t *testing.T) {
	d, _ := talk("a\n", screen{})
	d.out = full{}
	if _, err := d.ask(msgAddAsk); !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("the answer to a question that was not shown counts: %v", err)
	}
}

func TestDialogueNeedsTerminals(t *testing.T) {
	for _, tty := range []terminals{{}, {in: true, out: true}, {out: true, err: true}} {
		e, _, _ := machine("review")
		e.tty = tty
		a := newApp(t.Context(), e)
		_, err := a.dialogue(msgTryAnswers, "n.proposal")
		if lines := a.explain(err); exitCode(err) != exitFailure || !strings.Contains(strings.Join(lines, "\n"), "chatham review n.proposal --answers FILE") {
			t.Errorf("%+v: %q", tty, lines)
		}
	}
	e, _, _ := machine("review")
	e.tty = terminals{in: true, err: true}
	if d, err := newApp(t.Context(), e).dialogue(msgTryAnswers, ""); err != nil || d.width != 80 || d.colour {
		t.Errorf("a terminal of unknown size: %v", err)
	}
}

// keysOf returns the letters of a sitting.
func keysOf(l language) []string {
	s := &sitting{dialogue: &dialogue{lang: l}}
	var out []string
	for _, k := range s.keys() {
		out = append(out, s.letter(k))
	}
	return out
}

func TestKeysAreApart(t *testing.T) {
	for _, l := range languages {
		keys := keysOf(l)
		if slices.Sort(keys); len(slices.Compact(slices.Clone(keys))) != len(keys) {
			t.Errorf("two things have one key: %q", keys)
		}
	}
}
