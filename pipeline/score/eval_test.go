package score_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
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
		printCases(docs)
		_, _ = report.WriteTo(os.Stdout)
	}
	if !own || *evalNoList {
		return
	}
	// What leaks are words that are names elsewhere in the same notes.
	hold(t, "all notes", report, floors{listed: 0.995, contacts: 1, alarms: 0.8, questions: 4, leaks: 10})
	english := score.Score(slices.DeleteFunc(docs, func(d score.Doc) bool { return !strings.HasPrefix(d.Name, "english-") }))
	if testing.Verbose() {
		t.Log("the notes in English alone:")
		_, _ = english.WriteTo(os.Stdout)
	}
	hold(t, "notes in English", english, floors{listed: 1, contacts: 1, alarms: 1.2, questions: 5, leaks: 2})
}

// printCases prints a line for each document: alarms and questions are per 1,000 words.
func printCases(docs []score.Doc) {
	for _, d := range docs {
		r := score.Score([]score.Doc{d})
		listed := r.Recall[score.Listed]
		fmt.Printf("%-24s %4d words  listed %3d/%3d  alarms %4.1f  questions %4.1f  leaks %d\n",
			d.Name, r.Words, listed.Hit, listed.Of, r.PerThousand(len(r.Alarms)), r.PerThousand(len(r.Idle)), r.Leaks)
	}
}

// floors are what was reached: shares of what there is to find, and how many
// false alarms and idle questions a thousand words may have, and how many surface
// forms may leak.
type floors struct {
	listed, contacts, alarms, questions float64
	leaks                               int
}

func hold(t *testing.T, what string, r score.Report, want floors) {
	t.Helper()
	if got := r.Recall[score.Listed].Ratio(); got < want.listed {
		t.Errorf("%s: listed people %.3f, floor %.3f", what, got, want.listed)
	}
	if got := r.Recall[score.Contact].Ratio(); got < want.contacts {
		t.Errorf("%s: contacts %.3f, floor %.2f", what, got, want.contacts)
	}
	if got := r.PerThousand(len(r.Alarms)); got > want.alarms {
		t.Errorf("%s: false alarms per 1,000 words %.1f, ceiling %.1f", what, got, want.alarms)
	}
	if got := r.PerThousand(len(r.Idle)); got > want.questions {
		t.Errorf("%s: idle questions per 1,000 words %.1f, ceiling %.1f", what, got, want.questions)
	}
	if r.Leaks > want.leaks {
		t.Errorf("%s: %d surface forms leak, ceiling %d", what, r.Leaks, want.leaks)
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
	if doc.Web {
		return doc
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
