package recognize

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/internal/concurrent"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// maxTokens bounds the words, numbers and signs of a text. Twelve megabytes of
// prose have two and a half million.
const maxTokens = 3_000_000

// MaxHits is the most that recognisers may find in a text, several of them in one
// place counted each: an evening's notes have a few hundred.
const MaxHits = 250_000

// ErrTooMany is for a text in which nearly everything would identify someone.
var ErrTooMany = errors.New("more places than anyone could decide")

// Scan runs the recognisers over a text and returns what they found, tied to
// the file's bytes, in no fixed order: it is for [redact.Resolve]. People of the
// list have their subject; [redact.Subjects] gives the others theirs. Hits whose
// bytes cannot be told exactly are an error: what cannot be placed cannot be
// redacted. A text with more than [MaxHits] of them, or whose words and signs are
// more than any notes hold, is [ErrTooMany].
//
// It asks what the text is written in while it reads the words.
func Scan(t *text.Text, writtenIn func() *language.Notes, r *roster.Roster, recognisers []Recogniser) ([]redact.Finding, error) {
	var in *Input
	var n *language.Notes
	concurrent.Do(func() { n = writtenIn() }, func() { in = read(t) })
	in.prepare(n, r)
	if len(in.tokens) > maxTokens {
		return nil, ErrTooMany
	}
	found, total := findAll(in, recognisers), 0
	for _, hits := range found {
		total += len(hits)
	}
	all, by := make([]Hit, 0, total), make([]string, 0, total) // by: for each hit, who found it
	for i, hits := range found {
		all, by = append(all, hits...), append(by, slices.Repeat([]string{recognisers[i].Name}, len(hits))...)
	}
	if len(all) > MaxHits {
		return nil, ErrTooMany
	}
	finish(in, all)
	learnt := learn(in, all)
	all, by = append(all, learnt...), append(by, slices.Repeat([]string{nameLegend}, len(learnt))...)
	echoes := echo(in, all)
	all, by = append(all, echoes...), append(by, slices.Repeat([]string{nameEcho}, len(echoes))...)
	return tie(t, all, by)
}

// findAll returns what each recogniser finds. They run side by side: none
// changes the input.
func findAll(in *Input, recognisers []Recogniser) [][]Hit {
	found, finds := make([][]Hit, len(recognisers)), make([]func(), len(recognisers))
	for i, r := range recognisers {
		finds[i] = func() { found[i] = r.Find(in) }
	}
	concurrent.Do(finds...)
	return found
}

// tie returns hits as findings, with their bytes in the file.
func tie(t *text.Text, hits []Hit, by []string) ([]redact.Finding, error) {
	out := make([]redact.Finding, 0, len(hits))
	for i, h := range hits {
		f := redact.Finding{
			At: h.At, Kind: h.Kind, Severity: h.Severity, Subject: h.Subject, Also: h.Also, Score: h.Score,
			Listed: h.Subject != "", By: by[i : i+1 : i+1], Why: h.Why,
		}
		if h.Of.Len() > 0 {
			f.Of = redact.Conceal(t.Plain[h.Of.Start:h.Of.End])
		}
		if _, f.Zone = t.Block(h.At.Start); f.Zone != text.FileName {
			span, err := t.Origin(h.At)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", by[i], err)
			}
			f.Span = span
		}
		out = append(out, f)
	}
	return out, nil
}

// NewInput prepares what recognisers read.
func NewInput(t *text.Text, n *language.Notes, r *roster.Roster) *Input {
	in := read(t)
	in.prepare(n, r)
	return in
}

// prepare adds to the words of a text what they are written in and who is on the
// list. Notes that do not tell their language are read as French whatever is
// assumed, so that findings are the same on every machine: its rules are the
// stricter ones.
func (in *Input) prepare(n *language.Notes, r *roster.Roster) {
	in.Notes, in.Roster = n, r
	in.forms = sync.OnceValue(func() [][]roster.Form { return in.Roster.Sought() })
	if in.French = n.Main == language.French || n.By == language.Assumed; !in.French {
		in.words.addEnglish()
	}
}
