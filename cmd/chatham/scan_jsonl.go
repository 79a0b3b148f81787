package main

import (
	"encoding/json"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/redact"
)

// The machine's contract: one object a line for each finding, in order of file
// and place, then the account. Fields are added, never changed or removed.
type (
	findingLine struct {
		File     string          `json:"file"`
		Start    int             `json:"start"` // bytes into the file as given
		End      int             `json:"end"`
		Line     int             `json:"line"`
		Column   int             `json:"column"` // in characters
		Kind     redact.Kind     `json:"kind"`
		Subject  string          `json:"subject"`
		Also     []string        `json:"also,omitempty"` // other subjects that the words fit as well
		Listed   bool            `json:"listed"`
		Severity redact.Severity `json:"severity"`
		Score    float64         `json:"score"`
		By       []string        `json:"by"`
		Why      redact.Why      `json:"why"`
		Zone     string          `json:"zone"`
		Proposal *string         `json:"proposal,omitempty"`
		Surface  *string         `json:"surface,omitempty"` // with --reveal alone
	}
	accountLine struct {
		Account account `json:"account"`
	}
	account struct {
		Files    int      `json:"files"` // read whole
		Bytes    int      `json:"bytes"`
		Words    int      `json:"words"`
		Findings int      `json:"findings"`
		Skipped  []string `json:"skipped"` // not read whole: the exit code is 4, or 2
	}
)

func (a *app) scanLines(s pipeline.Scan, show shown) error {
	enc := json.NewEncoder(a.stdout)
	enc.SetEscapeHTML(false)
	sum := account{Skipped: []string{}}
	for _, file := range s.Files {
		if file.Skipped != nil {
			sum.Skipped = append(sum.Skipped, file.Path)
			continue
		}
		sum.Files, sum.Bytes, sum.Words = sum.Files+1, sum.Bytes+len(file.Doc.Raw), sum.Words+file.Words
		place, proposals := file.Doc.Places(), file.Proposals()
		for _, f := range inFile(file.Findings) {
			if !show.holds(f) {
				continue
			}
			sum.Findings++
			line := findingLine{
				File: file.Path, Start: f.Span.Start, End: f.Span.End, Kind: f.Kind, Subject: f.Subject, Also: f.Also, Listed: f.Listed,
				Severity: f.Severity, Score: f.Score, By: f.By, Why: f.Why, Zone: f.Zone.String(),
			}
			line.Line, line.Column = place.Of(f.Span.Start)
			if new, ok := proposals[pipeline.Target{Span: f.Span, Kind: f.Kind}]; ok {
				line.Proposal = &new
			}
			if show.reveal {
				words := f.Surface.Reveal()
				line.Surface = &words
			}
			if err := enc.Encode(line); err != nil {
				return err
			}
		}
	}
	return enc.Encode(accountLine{sum})
}
