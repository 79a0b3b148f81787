package pipeline

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize"
)

const list = "../testdata/corpus/ag-association/list.csv"

// notesOf writes the project's own notes in French, several times over, to a file.
// English ones take the time that their model takes.
func notesOf(b *testing.B, times int) (name string, size int) {
	b.Helper()
	paths, err := filepath.Glob("../testdata/corpus/*/notes.md")
	paths = slices.DeleteFunc(paths, func(path string) bool { return strings.Contains(path, "english") })
	if err != nil || len(paths) == 0 {
		b.Fatal("no notes")
	}
	var all strings.Builder
	for range times {
		for _, path := range paths {
			notes, err := os.ReadFile(path)
			if err != nil {
				b.Fatal(err)
			}
			all.Write(notes)
		}
	}
	name = filepath.Join(b.TempDir(), "notes.md")
	if err := os.WriteFile(name, []byte(all.String()), 0o600); err != nil {
		b.Fatal(err)
	}
	return name, all.Len()
}

// peopleOf writes a list of invented people to a file.
func peopleOf(b *testing.B, n int) string {
	b.Helper()
	given := []string{"Maud", "Yacine", "Solène", "Ousmane", "Hélène", "Awa", "Jean-Loup", "Rose", "Nadège", "Aurélien"}
	syllables := []string{"ker", "vel", "bra", "tis", "mon", "dou", "gal", "rec", "pin", "sol", "nar", "fet"}
	var all strings.Builder
	all.WriteString("Nom;Prénom;Courriel\n")
	for i := range n {
		family := ""
		for k := i + 7; len(family) < 9; k = k*5 + 3 {
			family += syllables[k%len(syllables)]
		}
		fmt.Fprintf(&all, "%s%d;%s;p%d@asso.example\n", family, i, given[i%len(given)], i)
	}
	name := filepath.Join(b.TempDir(), "people.csv")
	if err := os.WriteFile(name, []byte(all.String()), 0o600); err != nil {
		b.Fatal(err)
	}
	return name
}

// scan reads the notes once; it returns how many findings there are.
func scan(b *testing.B, notes, list string) int {
	p := &Pipeline{Tool: "bench", Now: time.Now}
	s, err := p.Scan(context.Background(), ScanRequest{Files: []string{notes}, List: List{Path: list}})
	if err != nil || s.Files[0].Skipped != nil {
		b.Fatal("not scanned")
	}
	return len(s.Files[0].Findings)
}

// BenchmarkScan scans whole notes with a list, from the file's bytes to
// findings and proposals. The goal is 7 MB/s.
func BenchmarkScan(b *testing.B) {
	notes, size := notesOf(b, 60)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	findings := 0
	for b.Loop() {
		findings = scan(b, notes, list)
	}
	b.ReportMetric(float64(size)/float64(findings), "bytes/finding")
}

// BenchmarkListAndPatterns finds the people of a list, addresses, numbers,
// accounts and links in a text that is parsed, on one core, from folding on. The
// goal is 20 MB/s.
func BenchmarkListAndPatterns(b *testing.B) {
	notes, _ := notesOf(b, 60)
	doc, err := readDocument(notes)
	if err != nil {
		b.Fatal(err)
	}
	t, err := source.Text(doc)
	if err != nil {
		b.Fatal(err)
	}
	people, err := openList(List{Path: list}, ".")
	if err != nil {
		b.Fatal(err)
	}
	var chosen []recognize.Recogniser
	for _, r := range recognize.Default() {
		switch r.Name {
		case "email", "phone", "handle", "url", "roster":
			chosen = append(chosen, r)
		}
	}
	if len(chosen) != 5 {
		b.Fatal("a recogniser has another name")
	}
	tongue := language.Of(t, language.French)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	b.SetBytes(int64(len(t.Plain)))
	b.ReportAllocs()
	var findings int
	for b.Loop() {
		found, err := recognize.Scan(t, func() *language.Notes { return tongue }, people, chosen)
		if err != nil {
			b.Fatal(err)
		}
		findings = len(found)
	}
	b.ReportMetric(float64(findings), "findings")
}

// BenchmarkPeople is what 2,000 people on the list cost against 50, in the time
// of a scan of a megabyte and a half. The goal is 1.5 at most.
func BenchmarkPeople(b *testing.B) {
	notes, _ := notesOf(b, 60)
	few, many := peopleOf(b, 50), peopleOf(b, 2000)
	ratio(b, func() { scan(b, notes, few) }, func() { scan(b, notes, many) })
}

// BenchmarkLength is what ten times the notes cost. The goal is 10.5 at most.
func BenchmarkLength(b *testing.B) {
	short, _ := notesOf(b, 10)
	long, _ := notesOf(b, 100)
	ratio(b, func() { scan(b, short, list) }, func() { scan(b, long, list) })
}

// ratio reports the shortest time of large over that of small: what else the
// machine does only ever adds.
func ratio(b *testing.B, small, large func()) {
	best := [2]time.Duration{time.Hour, time.Hour}
	for b.Loop() {
		for i, f := range []func(){small, large} {
			start := time.Now()
			f()
			best[i] = min(best[i], time.Since(start))
		}
	}
	b.ReportMetric(float64(best[1])/float64(best[0]), "ratio")
}
