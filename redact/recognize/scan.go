package recognize

import (
	"errors"
	"fmt"
	"slices"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/internal/concurrent"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/listed"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// ErrTooMany is for a text in which nearly everything would identify someone.
var ErrTooMany = errors.New("more places than anyone could decide")

// Scan runs the recognisers over a text and returns what they found, tied to
// the file's bytes, in no fixed order: it is for [redact.Resolve]. People of the
// list have their subject; [redact.Subjects] gives the others theirs. Hits whose
// bytes cannot be told exactly are an error: what cannot be placed cannot be
// redacted. A text with more than [reading.MaxHits] of them, what the notes
// teach and what is found again counted, or which holds more words, signs or
// legends than any notes do, is [ErrTooMany].
//
// It asks what the text is written in while it reads the words.
func Scan(t *text.Text, writtenIn func() *language.Notes, r *roster.Roster, recognisers []reading.Recogniser) ([]redact.Finding, error) {
	var in *reading.Input
	var n *language.Notes
	concurrent.Do(func() { n = writtenIn() }, func() { in = reading.Read(t) })
	in.Prepare(n, r)
	if in.TooLong {
		return nil, ErrTooMany
	}
	found, total := findAll(in, recognisers), 0
	for _, hits := range found {
		total += len(hits)
	}
	all, by := make([]reading.Hit, 0, total), make([]string, 0, total) // by: for each hit, who found it
	for i, hits := range found {
		all, by = append(all, hits...), append(by, slices.Repeat([]string{recognisers[i].Name}, len(hits))...)
	}
	if len(all) > reading.MaxHits {
		return nil, ErrTooMany
	}
	listed.Finish(in, all)
	learnt, ok := listed.Learn(in, all)
	if !ok || len(all)+len(learnt) > reading.MaxHits {
		return nil, ErrTooMany
	}
	all, by = append(all, learnt...), append(by, slices.Repeat([]string{listed.NameLegend}, len(learnt))...)
	echoes := listed.Echo(in, all)
	if len(all)+len(echoes) > reading.MaxHits {
		return nil, ErrTooMany
	}
	all, by = append(all, echoes...), append(by, slices.Repeat([]string{listed.NameEcho}, len(echoes))...)
	return tie(t, all, by)
}

// findAll returns what each recogniser finds. They run side by side: none
// changes the input.
func findAll(in *reading.Input, recognisers []reading.Recogniser) [][]reading.Hit {
	found, finds := make([][]reading.Hit, len(recognisers)), make([]func(), len(recognisers))
	for i, r := range recognisers {
		finds[i] = func() { found[i] = r.Find(in) }
	}
	concurrent.Do(finds...)
	return found
}

// tie returns hits as findings, with their bytes in the file.
func tie(t *text.Text, hits []reading.Hit, by []string) ([]redact.Finding, error) {
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
