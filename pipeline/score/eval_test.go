package score_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/score"
)

var (
	evalNotes  = flag.String("notes", "", "a folder of notes with gold mentions to score the program on")
	evalNoList = flag.Bool("no-list", false, "score recognition alone, without the lists")
)

// TestEval prints what the program finds in notes, held against their gold. The
// project's own notes have floors: what was reached is not lost unnoticed.
func TestEval(t *testing.T) {
	dir := filepath.Join("..", "..", "testdata", "corpus")
	own := *evalNotes == "" || sameFile(*evalNotes, dir)
	if !own {
		dir = *evalNotes
	}
	cases, err := score.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	var docs []score.Doc
	for _, c := range cases {
		docs = append(docs, run(t, c))
	}
	report := score.Score(docs)
	if testing.Verbose() {
		_, _ = report.WriteTo(os.Stdout)
	}
	if !own || *evalNoList {
		return
	}
	if got := report.Recall[score.Listed].Ratio(); got < 0.98 {
		t.Errorf("listed people: %.3f, floor 0.98", got)
	}
	if got := report.Recall[score.Contact].Ratio(); got < 0.95 {
		t.Errorf("contacts: %.3f, floor 0.95: the one that is missed is a postal address", got)
	}
	if got := report.PerThousand(len(report.Alarms)); got > 3 {
		t.Errorf("false alarms per 1,000 words: %.1f, ceiling 3", got)
	}
}

func sameFile(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && os.SameFile(x, y)
}

// run scans a case and drafts it, as the commands do.
func run(t *testing.T, c score.Case) score.Doc {
	t.Helper()
	doc := c.Doc()
	p := &pipeline.Pipeline{Tool: "eval", Now: time.Now}
	list := pipeline.List{Path: c.List}
	if doc.NoList || *evalNoList {
		doc.NoList, list.Path = true, ""
	}
	s, err := p.Scan(context.Background(), pipeline.ScanRequest{Files: []string{c.Notes}, List: list})
	if err != nil || s.Files[0].Skipped != nil {
		t.Logf("%s: not scanned", c.Name)
		doc.Failed = true
		return doc
	}
	for _, f := range s.Files[0].Findings {
		doc.Found = append(doc.Found, score.Found{Start: f.Span.Start, End: f.Span.End, Severity: string(f.Severity)})
	}
	proposal, _, err := p.Propose(context.Background(), pipeline.ProposeRequest{Notes: c.Notes, List: list, Author: "eval"})
	if err != nil {
		t.Errorf("%s: %v", c.Name, err)
		return doc
	}
	draft, err := pipeline.Draft(proposal)
	if err != nil {
		t.Errorf("%s: %v", c.Name, err)
		return doc
	}
	doc.Draft = draft.Text()
	return doc
}
