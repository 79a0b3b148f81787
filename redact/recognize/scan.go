package recognize

import (
	"fmt"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// Scan runs the recognisers over a text and returns what they found, tied to
// the file's bytes and with one subject for each person, in no fixed order: it
// is for [redact.Resolve]. Hits whose bytes cannot be told exactly are an
// error: what cannot be placed cannot be redacted. It also says whether the
// text is in French.
func Scan(t *text.Text, r *roster.Roster, recognisers []Recogniser) (out []redact.Finding, isFrench bool, err error) {
	in := NewInput(t, r)
	for _, rec := range recognisers {
		for _, h := range rec.Find(in) {
			f := redact.Finding{
				At: h.At, Kind: h.Kind, Severity: h.Severity, Subject: h.Subject, Also: h.Also, Score: h.Score,
				Listed: h.Subject != "", By: []string{rec.Name}, Why: h.Why,
			}
			_, f.Zone = t.Block(h.At.Start)
			if f.Zone != text.FileName {
				span, err := t.Origin(h.At)
				if err != nil {
					return nil, in.French, fmt.Errorf("%s: %w", rec.Name, err)
				}
				f.Span = span
			}
			out = append(out, f)
		}
	}
	return out, in.French, nil
}

// NewInput prepares what recognisers read.
func NewInput(t *text.Text, r *roster.Roster) *Input {
	folded := text.Fold(t.Plain)
	return &Input{Text: t, Folded: folded, Tokens: text.Tokenize(t.Plain, folded), Roster: r, French: french(folded.S)}
}
