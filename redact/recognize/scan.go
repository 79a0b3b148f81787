package recognize

import (
	"fmt"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// Scan runs the recognisers over a text and returns what they found, tied to
// the file's bytes, in no fixed order: it is for [redact.Resolve]. People of the
// list have their subject; [redact.Subjects] gives the others theirs. Hits whose bytes cannot be told exactly are an
// error: what cannot be placed cannot be redacted. It also says whether the
// text is in French.
func Scan(t *text.Text, r *roster.Roster, recognisers []Recogniser) (out []redact.Finding, isFrench bool, err error) {
	in := NewInput(t, r)
	var all []Hit
	for _, rec := range recognisers {
		hits := rec.Find(in)
		if out, err = tie(t, rec.Name, hits, out); err != nil {
			return nil, in.French, err
		}
		all = append(all, hits...)
	}
	out, err = tie(t, nameEcho, echo(in, all), out)
	return out, in.French, err
}

// tie appends hits as findings, with their bytes in the file.
func tie(t *text.Text, by string, hits []Hit, out []redact.Finding) ([]redact.Finding, error) {
	for _, h := range hits {
		f := redact.Finding{
			At: h.At, Kind: h.Kind, Severity: h.Severity, Subject: h.Subject, Also: h.Also, Score: h.Score,
			Listed: h.Subject != "", By: []string{by}, Why: h.Why,
		}
		if _, f.Zone = t.Block(h.At.Start); f.Zone != text.FileName {
			span, err := t.Origin(h.At)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", by, err)
			}
			f.Span = span
		}
		out = append(out, f)
	}
	return out, nil
}

// NewInput prepares what recognisers read.
func NewInput(t *text.Text, r *roster.Roster) *Input {
	folded := text.Fold(t.Plain)
	in := &Input{Text: t, Folded: folded, Tokens: text.Tokenize(t.Plain, folded), Roster: r, French: french(folded.S), words: newVocabulary()}
	in.ids = in.words.read(in.Tokens)
	in.blocks = passagesOf(in)
	in.atoms = atoms(folded.S)
	in.atomWords = make([]int32, len(in.atoms))
	for i, a := range in.atoms {
		in.atomWords[i] = in.words.id(folded.S[a.start:a.end])
	}
	return in
}
