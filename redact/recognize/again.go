package recognize

import (
	"slices"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/listed"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// Again returns where a text shows people whom no list names and whose names
// someone gives: what [Scan] finds once a recogniser has found these. It is for a
// text from which they are gone.
func Again(t *text.Text, n *language.Notes, gone []text.Secret) ([]redact.Finding, error) {
	in := reading.NewInput(t, n, roster.Empty())
	people := make([]listed.Known, len(gone))
	for i, s := range gone {
		people[i].Name = listed.Uncut(s.Reveal())
	}
	hits := listed.Again(in, listed.NewCover(nil, nil), people)
	return tie(t, hits, slices.Repeat([]string{listed.NameEcho}, len(hits)))
}
