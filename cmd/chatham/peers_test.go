package main

import (
	"bytes"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/pipeline/score"
	"github.com/opendetat/chatham/redact/roster"
)

// peers is the program that make bench-peers times beside others. They are
// searched on the path; nothing is installed.
var peers = flag.String("peers", "", "the chatham to time beside other programs")

// A contender is a command line that searches the same input as chatham does.
type contender struct {
	name  string
	line  []string
	exits int                                   // what it ends with when it has found something
	found func(out string) (n int, what string) // what it found, from what it wrote; n 0 is nothing
	slow  bool                                  // timed once
	took  []cost
}

// A cost is what a run took: on the clock, and of the processors, which says
// more on a machine that others use.
type cost struct{ wall, processor time.Duration }

// An arena is a folder with the input of all contenders: the project's invented
// notes in one text, repeated, and all their lists in one.
type arena struct {
	dir      string
	gold     []score.Span // mentions of people on the list, in the big text
	size     int64        // of the big text
	staged   []score.Span // the same in the text that is staged
	chatham  string
	patterns int
}

const (
	copies     = 60 // of the notes in the big text
	stagedSize = 10 << 10
)

// TestBenchPeers prints what each program finds of the people of the list, and
// how long it takes, all in one run: a program that finds nothing is not faster.
// What a program finds is counted before it is timed.
func TestBenchPeers(t *testing.T) {
	if *peers == "" {
		t.Skip("for make bench-peers")
	}
	a := newArena(t)
	fmt.Printf("\n%d bytes, %d mentions of people on the list, %d patterns for those that take patterns\n", a.size, len(a.gold), a.patterns)
	a.compete(t, "a text on disk", 5, a.size, a.scanners())
	fmt.Printf("\n%d bytes staged, %d mentions of people on the list\n", stagedSize, len(a.staged))
	a.compete(t, "a hook", 15, 0, a.hooks())
}

// scanners search a text on disk and write where.
func (a *arena) scanners() []contender {
	return []contender{
		{name: "chatham scan --format jsonl", line: []string{a.chatham, "scan", "--format", "jsonl", "--list", "list.csv", "big.md"},
			exits: 1, found: mentions(a.gold, `"start":(\d+),"end":(\d+)`)},
		{name: "rg -F -i -o -b", line: []string{"rg", "-F", "-i", "-o", "-b", "--no-line-number", "-f", "patterns", "big.md"}, found: mentions(a.gold, literal)},
		{name: "rg -F -i -o -b -j1", line: []string{"rg", "-F", "-i", "-o", "-b", "-j1", "--no-line-number", "-f", "patterns", "big.md"}, found: mentions(a.gold, literal)},
		{name: "grep -F -i -o -b", line: []string{"grep", "-F", "-i", "-o", "-b", "-f", "patterns", "big.md"}, found: mentions(a.gold, literal)},
	}
}

// hooks look at what is staged, as git calls them.
func (a *arena) hooks() []contender {
	shell := func(line string) []string { return []string{"sh", "-c", line} }
	return []contender{
		{name: "git diff --cached (the floor)", line: []string{"git", "diff", "--cached"}, found: counted(`(?m)^\+`, "lines")},
		{name: "chatham guard pre-commit", line: []string{a.chatham, "--lang", "en", "guard", "pre-commit", "--list", "../list.csv"}, exits: 1,
			found: counted(`(?m)^notes\.md:\d+:\d+`, "places")},
		{name: "gitleaks git --pre-commit --staged", line: []string{"gitleaks", "git", "--pre-commit", "--staged", "--redact", "--no-banner"}, exits: 1,
			found: counted(`leaks found: \d+`, "report on the planted key, no name")},
		{name: "git show | rg -F -i -o -b", line: shell("git show :notes.md | rg -F -i -o -b --no-line-number -f ../patterns -"), found: mentions(a.staged, literal)},
		{name: "git show | grep -F -i -o -b", line: shell("git show :notes.md | grep -F -i -o -b -f ../patterns"), found: mentions(a.staged, literal)},
		{name: "git show | presidio (French, cold)", line: shell("git show :notes.md | python3 ../presidio.py"), found: mentions(a.staged, `(\d+) (\d+)`)},
	}
}

// compete counts what each contender finds, times them in turn, and prints a
// table. One that is not installed, and one that finds nothing, is said so and
// not timed.
func (a *arena) compete(t *testing.T, title string, runs int, size int64, all []contender) {
	dir := a.dir
	if size == 0 {
		dir = filepath.Join(a.dir, "repo")
	}
	var in []*contender
	said := map[string]string{}
	for i := range all {
		c := &all[i]
		if missing := c.missing(); missing != "" {
			said[c.name] = missing + " is not installed"
			continue
		}
		out, first := c.run(t, dir)
		n, what := c.found(out)
		c.slow = first.wall > 10*time.Second
		if said[c.name] = what; n == 0 {
			said[c.name] = "finds nothing, not timed"
			continue
		}
		in = append(in, c)
	}
	for k := range runs {
		for i := range in {
			c := in[(i+k)%len(in)] // none is always first
			if k > 0 && c.slow {
				continue
			}
			_, took := c.run(t, dir)
			c.took = append(c.took, took)
		}
	}
	const row = "%-36s %3s %10s %16s %13s %7s  %s\n"
	fmt.Printf(row, title, "n", "median ms", "min–max", "processor ms", "MB/s", "found")
	for _, c := range all {
		if len(c.took) == 0 {
			fmt.Printf(row, c.name, "0", "–", "–", "–", "–", said[c.name])
			continue
		}
		wall, processor := c.medians()
		speed := "–"
		if size > 0 {
			speed = fmt.Sprintf("%.1f", float64(size)/1e6/wall.Seconds())
		}
		fmt.Printf(row, c.name, strconv.Itoa(len(c.took)), ms(wall), ms(c.took[0].wall)+"–"+ms(c.took[len(c.took)-1].wall), ms(processor), speed, said[c.name])
	}
}

func ms(d time.Duration) string { return fmt.Sprintf("%.1f", float64(d.Microseconds())/1000) }

// medians sorts the runs by the processors' time, then by the clock, and returns
// the middle of each.
func (c *contender) medians() (wall, processor time.Duration) {
	middle := len(c.took) / 2
	slices.SortFunc(c.took, func(a, b cost) int { return cmp.Compare(a.processor, b.processor) })
	processor = c.took[middle].processor
	slices.SortFunc(c.took, func(a, b cost) int { return cmp.Compare(a.wall, b.wall) })
	return c.took[middle].wall, processor
}

// missing returns what a contender needs and this machine has not.
func (c *contender) missing() string {
	words := strings.Fields(strings.Join(c.line, " "))
	for _, name := range []string{"rg", "grep", "gitleaks", "sh", "python3"} {
		if _, err := exec.LookPath(name); err != nil && slices.Contains(words, name) {
			return name
		}
	}
	if slices.Contains(words, "python3") && exec.Command("python3", "-c", presidioNeeds).Run() != nil {
		return "presidio_analyzer with fr_core_news_md"
	}
	return ""
}

// run runs a contender and returns both its outputs, and how long it took.
func (c *contender) run(t *testing.T, dir string) (string, cost) {
	t.Helper()
	var out bytes.Buffer
	cmd := exec.Command(c.line[0], c.line[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &out, &out
	start := time.Now()
	err := cmd.Run()
	took := cost{wall: time.Since(start)}
	if cmd.ProcessState != nil {
		took.processor = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	}
	code := 0
	if failed, ok := errors.AsType[*exec.ExitError](err); ok {
		code = failed.ExitCode()
	} else if err != nil {
		t.Fatal(err)
	}
	if code != c.exits {
		t.Fatalf("%s: exit code %d, want %d", c.name, code, c.exits)
	}
	return out.String(), took
}

// literal is how rg and grep write a place and what stands there.
const literal = `(?m)^(\d+):(.*)$`

// mentions returns how many of them the places touch that a program
// wrote: the second group of the pattern is where a place ends, or its text.
func mentions(gold []score.Span, pattern string) func(string) (int, string) {
	places := regexp.MustCompile(pattern)
	return func(out string) (int, string) {
		touched, total := make([]bool, len(gold)), 0
		for _, m := range places.FindAllStringSubmatch(out, -1) {
			total++
			start, _ := strconv.Atoi(m[1])
			end, err := strconv.Atoi(m[2])
			if err != nil {
				end = start + len(m[2])
			}
			i, _ := slices.BinarySearchFunc(gold, start, func(g score.Span, at int) int { return g.End - at - 1 })
			for ; i < len(gold) && gold[i].Start < end; i++ {
				touched[i] = true
			}
		}
		n := 0
		for _, hit := range touched {
			if hit {
				n++
			}
		}
		return n, fmt.Sprintf("%d of %d mentions (%.1f %%), in %d places", n, len(gold), 100*float64(n)/float64(len(gold)), total)
	}
}

// counted counts what a program that writes no offsets has written.
func counted(pattern, what string) func(string) (int, string) {
	lines := regexp.MustCompile(pattern)
	return func(out string) (int, string) {
		n := len(lines.FindAllString(out, -1))
		return n, fmt.Sprintf("%d %s", n, what)
	}
}

func newArena(t *testing.T) *arena {
	t.Helper()
	cases, err := score.Load(filepath.Join("..", "..", "testdata", "corpus"))
	if err != nil {
		t.Fatal(err)
	}
	a := &arena{dir: t.TempDir(), chatham: *peers}
	var once, big bytes.Buffer
	var gold []score.Span
	for _, c := range cases {
		gold = append(gold, moved(c.Gold, once.Len())...)
		once.Write(append(c.Raw, "\n\n"...))
	}
	for range copies {
		a.gold = append(a.gold, moved(gold, big.Len())...)
		big.Write(once.Bytes())
	}
	a.size = int64(big.Len())
	cut := bytes.LastIndexByte(once.Bytes()[:stagedSize], '\n') + 1
	for _, g := range gold {
		if g.End <= cut {
			a.staged = append(a.staged, g)
		}
	}
	list, patterns := everyone(t, cases)
	a.patterns = strings.Count(patterns, "\n")
	for name, content := range map[string]string{
		"big.md": big.String(), "list.csv": list, "patterns": patterns, "presidio.py": presidio,
		"repo/notes.md": once.String()[:cut], "repo/deploy.txt": plantedKey, "repo/list.txt": "",
	} {
		path := filepath.Join(a.dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "."}} {
		if out, err := exec.Command("git", append([]string{"-C", filepath.Join(a.dir, "repo")}, args...)...).CombinedOutput(); err != nil {
			t.Fatalf("git %s: %v: %s", args[0], err, out)
		}
	}
	return a
}

// moved returns the mentions of listed people, behind so many bytes.
func moved(gold []score.Span, by int) []score.Span {
	var out []score.Span
	for _, g := range gold {
		if g.Type == score.Listed {
			out = append(out, score.Span{Start: g.Start + by, End: g.End + by, Type: g.Type})
		}
	}
	return out
}

// everyone returns the people of all lists in one, and the patterns that a
// careful person would give to a search: full names both ways round, and each
// first name and surname of three letters or more.
func everyone(t *testing.T, cases []score.Case) (list, patterns string) {
	t.Helper()
	var csv strings.Builder
	csv.WriteString("Nom;Prénom\n")
	known := map[string]bool{}
	for _, c := range cases {
		if c.List == "" {
			continue
		}
		raw, err := os.ReadFile(c.List)
		if err != nil {
			t.Fatal(err)
		}
		r, err := roster.Read(filepath.Base(c.List), raw, roster.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range r.People {
			given, family := p.Given.Reveal(), p.Family.Reveal()
			if family == "" {
				family = p.Whole.Reveal()
			}
			fmt.Fprintf(&csv, "%s;%s\n", family, given)
			known[strings.TrimSpace(given+" "+family)], known[strings.TrimSpace(family+" "+given)] = true, true
			for _, part := range []string{given, family} {
				if len([]rune(part)) >= 3 {
					known[part] = true
				}
			}
		}
	}
	delete(known, "")
	names := slices.SortedFunc(maps.Keys(known), func(a, b string) int { // the longest first: it is the one that is meant
		return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
	return csv.String(), strings.Join(names, "\n") + "\n"
}

// plantedKey is what gitleaks is for: that it reports it shows that it ran. It
// is put together here, so that no such key stands in this file.
const plantedKey = "aws_access_key_id = AKI" + "AQYLPMN5HHHFPZAM2\n"

// presidio reads a text and writes where its French analyser sees people, as
// bytes; its set-up is that of its documentation.
const presidio = `import sys
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider

text = sys.stdin.buffer.read().decode()
nlp = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy",
    "models": [{"lang_code": "fr", "model_name": "fr_core_news_md"}]}).create_engine()
engine = AnalyzerEngine(nlp_engine=nlp, supported_languages=["fr"])
for r in engine.analyze(text=text, language="fr", entities=["PERSON"]):
    print(len(text[:r.start].encode()), len(text[:r.end].encode()))
`

const presidioNeeds = "import presidio_analyzer, fr_core_news_md"
