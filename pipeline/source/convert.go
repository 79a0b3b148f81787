package source

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// ErrNotMarkdown is for notes in a format that no restitution is made from.
var ErrNotMarkdown = errors.New("neither Markdown nor plain text")

// AsMarkdown returns notes as the Markdown that a restitution is made from,
// decoded. Markdown stays as it is. Plain text is written anew, line by line, so
// that the page says what the notes say and none of their signs is taken for
// markup: letters and digits are the same, in the same order; dashes that open
// lines make lists. For HTML it returns [ErrNotMarkdown].
func AsMarkdown(doc text.Document) (text.Document, error) {
	switch doc.Format {
	case text.Markdown:
		return doc.Decoded(), nil
	case text.Plain:
		return text.UTF8Document(doc.Name, text.Markdown, quotePlain(doc.Body()))
	}
	return text.Document{}, ErrNotMarkdown
}

// quotePlain writes plain text as Markdown; the lines of a paragraph stay lines.
func quotePlain(body string) string {
	var b strings.Builder
	open, item := false, false // a paragraph, an item of a list
	for line := range strings.Lines(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(body)) {
		line = strings.TrimSpace(line)
		rest, dashed := cutDash(line)
		switch {
		case line == "":
			if open {
				b.WriteString("\n\n")
			}
			open, item = false, false
			continue
		case dashed && open:
			b.WriteString("\n- ")
		case dashed:
			b.WriteString("- ")
		case item:
			b.WriteString("\\\n  ")
		case open:
			b.WriteString("\\\n")
		}
		open, item = true, item || dashed
		b.WriteString(quoteLine(rest))
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// cutDash takes the dash or the bullet that opens a line off it.
func cutDash(line string) (rest string, ok bool) {
	r, size := utf8.DecodeRuneInString(line)
	rest = strings.TrimLeft(line[size:], " \t\u00a0")
	if rest == "" || len(rest) == len(line[size:]) || !strings.ContainsRune("-*+•–·▪", r) {
		return line, false
	}
	return rest, true
}

// quoteLine writes a line so that Markdown takes its signs literally. Addresses
// stay as they are: they are links in both.
func quoteLine(line string) string {
	var b strings.Builder
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	for i := 0; i < len(line); {
		if end := addressEnd(line, i); end > i {
			b.WriteString(line[i:end])
			i = end
			continue
		}
		c := line[i]
		opens := i == 0 && strings.IndexByte("#>+-=:", c) >= 0 || i > 0 && i == digits && (c == '.' || c == ')')
		if opens || strings.IndexByte("\\`*_[]<>|~&", c) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(c)
		i++
	}
	return b.String()
}

// addressEnd returns the end of the address that starts at i, or i.
func addressEnd(line string, i int) int {
	if i > 0 && line[i-1] != ' ' && line[i-1] != '(' {
		return i
	}
	for _, scheme := range []string{"https://", "http://", "www."} {
		if strings.HasPrefix(line[i:], scheme) {
			end := i + len(scheme)
			for end < len(line) && strings.IndexByte(" \t<>\"`*[]|", line[end]) < 0 && line[end] < utf8.RuneSelf {
				end++
			}
			return end
		}
	}
	return i
}
