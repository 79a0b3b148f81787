package source

import (
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

var plain = Reader{
	Format: text.Plain,
	Exts:   []string{".txt", ".text"},
	Text:   readPlain,
}

// readPlain takes a paragraph, up to a blank line, as a block: a name may be
// broken over two of its lines.
func readPlain(doc text.Document) (*text.Text, error) {
	b := text.NewBuilder(doc)
	body := doc.Body()
	b.Begin(text.Visible)
	for at := 0; at < len(body); {
		end := len(body)
		if i := strings.IndexByte(body[at:], '\n'); i >= 0 {
			end = at + i + 1
		}
		if strings.TrimSpace(body[at:end]) == "" {
			b.Begin(text.Visible)
		} else {
			b.Literal(text.Span{Start: at, End: end})
		}
		at = end
	}
	t := b.Text()
	if strings.ContainsAny(t.Plain, overrides) {
		return nil, ErrReordered
	}
	return t, nil
}
