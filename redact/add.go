package redact

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// Added is the reason of an edit that a reviewer asked for.
const Added Why = "review.added"

// AddName finds a name that no recogniser saw, everywhere in the notes: folded,
// as whole words, outside the edits that are there, with any white space
// between its words. It appends an edit for each place and d, whose verdict
// becomes [Add], to the log, and returns how many places there are. Zero places
// is an error, and the proposal is unchanged.
func (p *Proposal) AddName(name string, kind Kind, d Decision, read Reader, w Writer) (int, error) {
	doc, err := p.Document()
	if err != nil {
		return 0, err
	}
	t, err := read(doc)
	if err != nil {
		return 0, err
	}
	var found []Finding
	for _, at := range occurrences(t.Plain, name) {
		block, zone := t.Block(at.Start)
		if at.End > block.End || p.covers(at) {
			continue
		}
		f := Finding{At: at, Zone: zone, Kind: kind, Severity: Block, By: []string{"reviewer"}, Why: Added}
		if zone != text.FileName {
			if f.Span, err = t.Origin(at); err != nil {
				return 0, err
			}
		}
		found = append(found, f)
	}
	if len(found) == 0 {
		return 0, fmt.Errorf("these words stand nowhere in the notes outside the findings that are there")
	}
	d.Verdict, d.Subject, d.Edit = Add, p.nextAdded(), ""
	for i := range found {
		found[i].Subject = d.Subject
	}
	Surfaces(t, found)
	edits, err := Propose(t, found, w)
	if err != nil {
		return 0, err
	}
	for i := range edits {
		edits[i].ID = fmt.Sprintf("e%d", len(p.Edits)+1)
		p.Edits = append(p.Edits, edits[i])
	}
	p.Log = append(p.Log, d)
	return len(edits), nil
}

// covers reports whether an edit that is not void holds the place.
func (p *Proposal) covers(at text.Span) bool {
	outcomes := p.Outcomes()
	for i, e := range p.Edits {
		void := outcomes[i].Verdict == KeepIt && outcomes[i].Reason == ""
		if !void && e.At.Overlaps(at) {
			return true
		}
	}
	return false
}

func (p *Proposal) nextAdded() string {
	n := 1
	for _, d := range p.Log {
		if d.Verdict == Add {
			n++
		}
	}
	return fmt.Sprintf("a%02d", n)
}

// occurrences returns where name stands in plain, folded, as whole words.
func occurrences(plain, name string) []text.Span {
	words := strings.Fields(text.FoldString(name))
	if len(words) == 0 {
		return nil
	}
	f := text.Fold(plain)
	var out []text.Span
	for i := 0; i < len(f.S); {
		k := strings.Index(f.S[i:], words[0])
		if k < 0 {
			break
		}
		start := i + k
		end := wordsEnd(f.S, start, words)
		i = start + len(words[0])
		if end > start && edge(f.S, start) && edge(f.S, end) {
			out = append(out, f.Span(text.Span{Start: start, End: end}))
			i = end
		}
	}
	return out
}

// wordsEnd returns the end of words in s from start, white space of any length
// between them, or start.
func wordsEnd(s string, start int, words []string) int {
	i := start
	for k, w := range words {
		if k > 0 {
			rest := strings.TrimLeft(s[i:], " \n")
			if len(rest) == len(s[i:]) {
				return start
			}
			i = len(s) - len(rest)
		}
		if !strings.HasPrefix(s[i:], w) {
			return start
		}
		i += len(w)
	}
	return i
}

// edge reports whether a word may begin or end at i.
func edge(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i:])
	letter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return !letter(before) || !letter(after)
}
