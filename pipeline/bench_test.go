package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// BenchmarkScan scans the project's own notes, sixty times over, with a list.
func BenchmarkScan(b *testing.B) {
	paths, err := filepath.Glob(filepath.Join("..", "testdata", "corpus", "*", "notes.md"))
	if err != nil || len(paths) == 0 {
		b.Fatal("no notes")
	}
	var all strings.Builder
	for range 60 {
		for _, path := range paths {
			notes, err := os.ReadFile(path)
			if err != nil {
				b.Fatal(err)
			}
			all.Write(notes)
		}
	}
	name := filepath.Join(b.TempDir(), "notes.md")
	if err := os.WriteFile(name, []byte(all.String()), 0o600); err != nil {
		b.Fatal(err)
	}
	p := &Pipeline{Tool: "bench", Now: time.Now}
	req := ScanRequest{Files: []string{name}, List: List{Path: filepath.Join("..", "testdata", "corpus", "ag-association", "list.csv")}}
	b.SetBytes(int64(all.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if s, err := p.Scan(context.Background(), req); err != nil || s.Files[0].Skipped != nil {
			b.Fatal("not scanned")
		}
	}
}
