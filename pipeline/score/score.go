package score

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A Found is a finding, as far as a measure is concerned: bytes Start to End,
// half open, of the notes as given, and its severity as the machine's contract
// spells it. A finding that is kept says nothing against the text, and is left
// out of every count.
type Found struct {
	Start, End int
	Severity   string // "block", "generalise", "ask" or "keep"
}

func (f Found) firm() bool    { return f.Severity == "block" || f.Severity == "generalise" }
func (f Found) flagged() bool { return f.Severity != "keep" }

// A Doc is a document with its mentions, and what was made of it.
type Doc struct {
	Name   string
	Raw    []byte
	Gold   []Span // within Raw
	Found  []Found
	Draft  string // the notes with everything replaced; empty when none was made
	NoList bool   // run without a list: an affiliation cannot be known, and no draft is due
	Web    bool   // HTML is scanned and not drafted: no draft is due
	Failed bool   // the scan gave no answer: counted, and nothing else
}

// Score measures the documents together. Every Gold span must lie within the
// Raw of its document, as [Load] makes sure; what a finding spans outside of it
// is ignored.
func Score(docs []Doc) Report {
	r := Report{Recall: make(map[Type]Share), Firm: make(map[Type]Share), Blocked: make(map[Type]Share)}
	for _, d := range docs {
		if d.Failed {
			r.Failed++
			continue
		}
		r.Docs++
		r.Words += len(strings.Fields(string(d.Raw)))
		r.recall(d)
		r.extra(d)
		r.draft(d)
	}
	return r
}

// mask marks the bytes of raw that findings of one sort cover.
func mask(d Doc, sort func(Found) bool) []bool {
	m := make([]bool, len(d.Raw))
	for _, f := range d.Found {
		if !sort(f) {
			continue
		}
		for i := max(f.Start, 0); i < min(f.End, len(m)); i++ {
			m[i] = true
		}
	}
	return m
}

// recall counts the mentions that were caught, by type, and the documents in
// which none was missed.
func (r *Report) recall(d Doc) {
	flagged, firm := mask(d, Found.flagged), mask(d, Found.firm)
	missed := make(map[Type]bool)
	for _, g := range d.Gold {
		if !g.Type.Protected() {
			r.Blocked[g.Type] = r.Blocked[g.Type].plus(slices.Contains(firm[g.Start:g.End], true))
			continue
		}
		hit := caught(d.Raw, g, flagged)
		r.Recall[g.Type] = r.Recall[g.Type].plus(hit)
		r.Firm[g.Type] = r.Firm[g.Type].plus(caught(d.Raw, g, firm))
		if !hit {
			missed[g.Type] = true
			r.Misses = append(r.Misses, Miss{Doc: d.Name, At: g.Start, Type: g.Type, Form: FormOf(d.Raw, g)})
		}
	}
	r.CleanListed = r.CleanListed.plus(!missed[Listed])
	r.Clean = r.Clean.plus(!missed[Listed] && !missed[Unlisted] && !missed[Contact] && (d.NoList || !missed[Affiliation]))
}

// caught reports whether every letter and digit of a mention is marked. Marks
// of emphasis, spaces and dots in between need not be.
func caught(raw []byte, g Span, m []bool) bool {
	for i, c := range string(raw[g.Start:g.End]) {
		if at := g.Start + i; isAlnum(c) && slices.Contains(m[at:at+utf8.RuneLen(c)], false) {
			return false
		}
	}
	return true
}

// extra counts the findings that touch nothing that is protected.
func (r *Report) extra(d Doc) {
	for _, f := range d.Found {
		if !f.flagged() || touchesProtected(d.Gold, f.Start, f.End) {
			continue
		}
		if f.Severity == "ask" {
			r.Idle = append(r.Idle, Extra{Doc: d.Name, At: f.Start})
		} else {
			r.Alarms = append(r.Alarms, Extra{Doc: d.Name, At: f.Start})
		}
	}
}

func touchesProtected(gold []Span, start, end int) bool {
	return slices.ContainsFunc(gold, func(g Span) bool { return g.Type.Protected() && g.touches(start, end) })
}
