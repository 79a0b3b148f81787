package main

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// BenchmarkStart is the whole life of a scan of ten kilobytes with a list, from
// the shell's point of view: the goal is 25 ms. Its other figures say how much of
// it passes before main, in packages of ours and of others.
func BenchmarkStart(b *testing.B) {
	dir := b.TempDir()
	program, notes := filepath.Join(dir, "chatham.exe"), filepath.Join(dir, "notes.md")
	if out, err := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	page, err := os.ReadFile("../../testdata/corpus/ag-association/notes.md")
	if err != nil {
		b.Fatal(err)
	}
	if err := os.WriteFile(notes, bytes.ToValidUTF8(bytes.Repeat(page, 10_000/len(page)+1)[:10_000], nil), 0o600); err != nil {
		b.Fatal(err)
	}
	scan := func(env ...string) []byte {
		cmd := exec.Command(program, "scan", "--list", "../../testdata/corpus/ag-association/list.csv", "--format", "jsonl", notes)
		cmd.Env = append(os.Environ(), env...)
		var said bytes.Buffer
		cmd.Stderr = &said
		if err := cmd.Run(); cmd.ProcessState.ExitCode() != 1 { // there are findings
			b.Fatal(err)
		}
		return said.Bytes()
	}
	ours, others := initTimes(scan("GODEBUG=inittrace=1"))
	best := time.Hour
	for b.Loop() {
		start := time.Now()
		scan()
		best = min(best, time.Since(start))
	}
	b.ReportMetric(float64(best.Microseconds())/1000, "best-ms")
	b.ReportMetric(ours, "our-init-ms")
	b.ReportMetric(others, "other-init-ms")
}

// initTimes adds up what GODEBUG=inittrace=1 writes, in milliseconds.
func initTimes(trace []byte) (ours, others float64) {
	for lines := bufio.NewScanner(bytes.NewReader(trace)); lines.Scan(); {
		f := strings.Fields(lines.Text())
		if len(f) < 6 || f[0] != "init" {
			continue
		}
		ms, err := strconv.ParseFloat(f[4], 64)
		switch {
		case err != nil:
		case strings.HasPrefix(f[1], "github.com/opendetat/"):
			ours += ms
		default:
			others += ms
		}
	}
	return ours, others
}
