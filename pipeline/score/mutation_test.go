package score_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/score"
	"github.com/opendetat/chatham/redact"
)

var allMutants = flag.Bool("all-mutants", false, "mutate every set of notes in every way, not a sample")

// A mutation is what a tool, a machine or a hurried hand does to notes.
type mutation struct {
	name string
	// rune returns how a character at a byte of the notes is written.
	rune func(n notes, at int, r rune) string
	// fits reports whether the notes can be written so; nil for all.
	fits func(n notes) bool
	// mentions is the share of the mentions found before that must be found
	// still, people that of the people of the list.
	mentions, people float64
}

// mutations come with what is reached: where « mk » is in lower case or « MK »
// among capitals it is no longer seen to be someone, but someone else's first
// name or surname still is.
var mutations = []mutation{
	{name: "windows-1252", rune: toWindows1252, fits: fitsWindows1252, mentions: 1, people: 1},
	{name: "NFD", rune: func(_ notes, _ int, r rune) string { return norm.NFD.String(string(r)) }, mentions: 1, people: 1},
	{name: "no-break spaces", rune: noBreak, mentions: 1, people: 1},
	{name: "lower case", rune: func(_ notes, _ int, r rune) string { return strings.ToLower(string(r)) }, mentions: 0.93, people: 1},
	{name: "no accents", rune: func(_ notes, _ int, r rune) string { return unaccented(r) }, mentions: 1, people: 1},
	{name: "capitals", rune: func(_ notes, _ int, r rune) string { return strings.ToUpper(string(r)) }, mentions: 0.98, people: 1},
	{name: "one typo a name", rune: mistyped, mentions: 0.88, people: 0.98},
}

// notes are those of a case, and what is known of their characters.
type notes struct {
	score.Case
	exempt  []bool         // bytes that are no writing: HTML entities
	typos   map[int]string // what stands for the character at a byte
	unbreak []bool         // spaces within a mention, and before one behind a title
}

var (
	entity = regexp.MustCompile(`&#?[0-9a-zA-Z]+;`)
	titled = regexp.MustCompile(`\b(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Pr|Mr|Mrs|Ms)\.? $`)
)

func notesOf(c score.Case) notes {
	n := notes{Case: c, exempt: make([]bool, len(c.Raw)), unbreak: make([]bool, len(c.Raw)), typos: make(map[int]string)}
	for _, m := range entity.FindAllIndex(c.Raw, -1) {
		for i := m[0]; i < m[1]; i++ {
			n.exempt[i] = true
		}
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(c.Name))
	random := rand.New(rand.NewPCG(h.Sum64(), 1))
	for _, g := range c.Gold {
		if g.Type != score.Listed {
			continue
		}
		for i := g.Start; i < g.End; i++ {
			n.unbreak[i] = c.Raw[i] == ' '
		}
		if titled.Match(c.Raw[:g.Start]) {
			n.unbreak[g.Start-1] = true
		}
		n.mistype(g, random)
	}
	return n
}

// mistype makes a slip of the hand in one word of a mention, of those of five
// letters and more: two letters swapped, one left out, one doubled, one for
// another. The first letter stays.
func (n notes) mistype(g score.Span, random *rand.Rand) {
	var words [][]int // the bytes of each letter
	word := []int{}
	for i, r := range string(n.Raw[g.Start:g.End]) + " " {
		if unicode.IsLetter(r) && (g.Start+i >= g.End || !n.exempt[g.Start+i]) {
			word = append(word, g.Start+i)
			continue
		}
		if len(word) >= 5 {
			words = append(words, word)
		}
		word = []int{}
	}
	if len(words) == 0 {
		return
	}
	w := words[random.IntN(len(words))]
	letter := func(i int) string {
		r, _ := utf8.DecodeRune(n.Raw[w[i]:])
		return string(r)
	}
	i := 1 + random.IntN(len(w)-2)
	switch random.IntN(4) {
	case 0:
		n.typos[w[i]], n.typos[w[i+1]] = letter(i+1), letter(i)
	case 1:
		n.typos[w[i]] = ""
	case 2:
		n.typos[w[i]] = letter(i) + letter(i)
	default:
		n.typos[w[i]] = string(rune('a' + random.IntN(26)))
	}
}

func mistyped(n notes, at int, r rune) string {
	if s, ok := n.typos[at]; ok {
		return s
	}
	return string(r)
}

func noBreak(n notes, at int, r rune) string {
	if n.unbreak[at] {
		return "\u00a0"
	}
	return string(r)
}

func unaccented(r rune) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(string(r)))
}

func toWindows1252(_ notes, _ int, r rune) string {
	if b, ok := charmap.Windows1252.EncodeRune(r); ok {
		return string([]byte{b})
	}
	return "?"
}

// fitsWindows1252 reports whether every name can be written.
func fitsWindows1252(n notes) bool {
	for _, g := range n.Gold {
		for _, r := range string(n.Raw[g.Start:g.End]) {
			if _, ok := charmap.Windows1252.EncodeRune(r); !ok && g.Type == score.Listed {
				return false
			}
		}
	}
	return !bytes.HasPrefix(n.Raw, []byte("\ufeff"))
}

// mutate writes the notes in another way, and moves the mentions with them.
func (m mutation) mutate(n notes) score.Case {
	c := n.Case
	c.Raw = nil
	moved := make([]int, len(n.Raw)+1)
	for i, r := range string(n.Raw) {
		for j := range utf8.RuneLen(r) {
			moved[i+j] = len(c.Raw)
		}
		if n.exempt[i] {
			c.Raw = append(c.Raw, string(r)...)
		} else {
			c.Raw = append(c.Raw, m.rune(n, i, r)...)
		}
	}
	moved[len(n.Raw)] = len(c.Raw)
	c.Gold = slices.Clone(n.Gold)
	for i, g := range c.Gold {
		c.Gold[i].Start, c.Gold[i].End = moved[g.Start], moved[g.End]
	}
	return c
}

// covered stands for whoever is found, and not taken for anyone of the list.
const covered = "someone"

// subjects returns who is found at each mention of a listed person: the person of
// the list whom findings that cover all of it speak of, covered, or "".
func subjects(t *testing.T, c score.Case) []string {
	t.Helper()
	p := &pipeline.Pipeline{Tool: "eval", Now: time.Now}
	s, err := p.Scan(context.Background(), pipeline.ScanRequest{Files: []string{c.Notes}, List: pipeline.List{Path: c.List}})
	if err != nil || s.Files[0].Skipped != nil {
		t.Fatalf("%s: not scanned", c.Name)
	}
	found := make([]string, len(c.Gold))
	for i, g := range c.Gold {
		if g.Type != score.Listed {
			continue
		}
		d, who := score.Doc{Raw: c.Raw, Gold: []score.Span{g}}, covered
		for _, f := range s.Files[0].Findings {
			if f.Span.End <= g.Start || g.End <= f.Span.Start {
				continue
			}
			d.Found = append(d.Found, score.Found{Start: f.Span.Start, End: f.Span.End, Severity: string(f.Severity)})
			if f.Listed && f.Severity != redact.Keep {
				who = f.Subject
			}
		}
		if score.Score([]score.Doc{d}).Recall[score.Listed].Hit > 0 {
			found[i] = who
		}
	}
	return found
}

// Whoever is found in notes is found in them however they were copied, saved or
// typed. A sample is mutated here, all of it by make eval.
func TestMutations(t *testing.T) {
	cases, err := score.Load(filepath.Join("..", "..", "testdata", "corpus"))
	if err != nil {
		t.Fatal(err)
	}
	mentions, people := make([]score.Share, len(mutations)), make([]score.Share, len(mutations))
	for i, c := range cases {
		n := notesOf(c)
		var before []string
		for j, m := range mutations {
			if !*allMutants && (i+j)%len(mutations) != 0 || m.fits != nil && !m.fits(n) {
				continue
			}
			if before == nil {
				before = subjects(t, c)
			}
			mutant := m.mutate(n)
			mutant.Notes = filepath.Join(t.TempDir(), filepath.Base(c.Notes))
			if err := os.WriteFile(mutant.Notes, mutant.Raw, 0o600); err != nil {
				t.Fatal(err)
			}
			after := subjects(t, mutant)
			if testing.Verbose() {
				lost(c, m.name, before, after)
			}
			mentions[j], people[j] = mentions[j].Sum(kept(before, after)), people[j].Sum(met(before, after))
		}
	}
	for j, m := range mutations {
		if testing.Verbose() {
			fmt.Printf("%-16s mentions %v  people %v\n", m.name, mentions[j], people[j])
		}
		if people[j].Of == 0 || people[j].Ratio() < m.people || mentions[j].Ratio() < m.mentions {
			t.Errorf("%s: people %v, floor %.2f; mentions %v, floor %.2f", m.name, people[j], m.people, mentions[j], m.mentions)
		}
	}
}

// lost prints where a mention is no longer found.
func lost(c score.Case, name string, before, after []string) {
	var at []int
	for i := range before {
		if before[i] != "" && after[i] == "" {
			at = append(at, c.Gold[i].Start)
		}
	}
	if len(at) > 0 {
		fmt.Printf("%-16s %s at %v\n", name, c.Name, at)
	}
}

// kept counts the mentions found before that are found after.
func kept(before, after []string) (s score.Share) {
	for i := range before {
		if before[i] != "" {
			s.Of++
			if after[i] != "" {
				s.Hit++
			}
		}
	}
	return s
}

// met counts the people of the list found before who are found after.
func met(before, after []string) (s score.Share) {
	seen := map[string]bool{"": true, covered: true}
	for _, p := range before {
		if !seen[p] {
			seen[p] = true
			s.Of++
			if slices.Contains(after, p) {
				s.Hit++
			}
		}
	}
	return s
}
