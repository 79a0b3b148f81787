package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
)

// A dialogue is a conversation with one person: a question, then a line of
// answer. It decides nothing where nobody answers: the end of the input is an
// error, and so is a line that nobody ended, or a question that nobody was
// shown.
type dialogue struct {
	lang language
	in   *bufio.Reader
	out  io.Writer
	screen
	lost error // the first write that failed
}

// dialogue opens a conversation on the terminal. Without one it is a misuse,
// and way is how to do without.
func (a *app) dialogue(way message, args ...any) (*dialogue, error) {
	if !a.tty.in || !a.tty.err {
		return nil, misused(msgNoTerminal).hint(way, args...)
	}
	return &dialogue{
		lang: a.lang, in: bufio.NewReader(a.stdin), out: a.stderr,
		screen: a.screen(a.stderr, true),
	}, nil
}

// tell prints a message on lines of its own.
func (d *dialogue) tell(m message, args ...any) { d.print(d.lang.say(m, args...) + "\n") }

func (d *dialogue) print(s string) {
	if _, err := io.WriteString(d.out, s); err != nil && d.lost == nil {
		d.lost = err
	}
}

// ask prints a question and returns the line that answers it, without the white
// space around it. The error is [io.EOF] where nobody answers.
func (d *dialogue) ask(m message, args ...any) (string, error) {
	d.print(d.lang.say(m, args...) + " ")
	if d.lost != nil {
		return "", d.lost
	}
	line, err := d.in.ReadString('\n')
	if err != nil {
		d.print("\n")
		return "", err
	}
	return strings.TrimSpace(line), nil
}

// choose asks for one of the options by its number and returns its index; an
// answer that is none of them is -1.
func (d *dialogue) choose(m message, options []message) (int, error) {
	for i, o := range options {
		d.print(fmt.Sprintf("  %d  %s\n", i+1, d.lang.say(o)))
	}
	answer, err := d.ask(m)
	if err != nil {
		return -1, err
	}
	for i := range options {
		if answer == fmt.Sprint(i+1) {
			return i, nil
		}
	}
	return -1, nil
}

// printable returns text of the notes as a terminal may show it: see [harmless].
// Everything that is shown of the notes goes through here.
func printable(notes redact.Secret) string { return harmless(notes.Reveal()) }

// onLine returns a path as a message shows it: harmless, and on the line that it
// stands in, whatever its name holds.
func onLine(path string) string { return strings.ReplaceAll(harmless(path), "\n", "␊") }

// harmless returns s with nothing in it that a terminal would obey: escapes and
// other control characters are shown as the symbols that Unicode has for them
// (␛), and what has no shape of its own as its number: bidirectional controls,
// which make a text read otherwise than it is written (⟨U+202E⟩; see
// CVE-2021-42574), zero-width characters, bytes that are no UTF-8. Line feeds
// and tabs stay.
func harmless(s string) string {
	var out strings.Builder
	s = strings.ReplaceAll(s, "\r\n", "\n")
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&out, "⟨0x%02X⟩", s[0])
		case r == '\n' || r == '\t' || unicode.IsGraphic(r):
			out.WriteRune(r)
		case r < ' ':
			out.WriteRune('␀' + r)
		case r == 0x7f:
			out.WriteRune('␡')
		default:
			fmt.Fprintf(&out, "⟨U+%04X⟩", r)
		}
		s = s[size:]
	}
	return out.String()
}
