package redact

import (
	"regexp"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// Kinds lists the kinds of findings.
func Kinds() []Kind {
	return []Kind{Person, Affiliation, Organisation, Role, Contact, Quasi, Sensitive, OffRecord, Hidden}
}

func (k Kind) known() bool { return slices.Contains(Kinds(), k) }

func (s Severity) known() bool { return s.rank() > 0 || s == Keep }

func (v Verdict) known() bool { return slices.Contains([]Verdict{Accept, KeepIt, Amend, Add, Undo}, v) }

func (r Reason) known() bool { return slices.Contains(Reasons(), r) }

// identifier is what an edit, and a subject, is called: no word of the notes.
var identifier = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z]{1,3}[0-9]{1,9}$`) })

// sound says what in a proposal is out of its closed list or out of place, or
// returns "": words that the program does not know, two edits of one name,
// places that are not in the notes.
func (p *Proposal) sound() string {
	notes := p.Notes.Reveal()
	seen := map[string]bool{}
	for _, e := range p.Edits {
		switch {
		case !identifier().MatchString(e.ID) || seen[e.ID]:
			return "an edit’s name stands twice, or is none"
		case !e.Kind.known() || !e.Severity.known() || !e.Zone.Known():
			return "an edit of an unknown sort"
		case !e.in(notes):
			return "an edit stands outside the notes"
		}
		seen[e.ID] = true
	}
	for _, d := range p.Log {
		switch {
		case !d.Verdict.known():
			return "an unknown verdict"
		case d.Verdict == KeepIt && !d.Reason.known() || d.Verdict != KeepIt && d.Reason != "":
			return "an unknown reason"
		case d.Verdict != Undo && (d.Edit == "") == (d.Subject == ""):
			return "a decision about nothing"
		case d.Edit != "" && !seen[d.Edit]:
			return "a decision about no edit"
		case !oneLine(d.New):
			return "a replacement of more than one line"
		}
	}
	return ""
}

// in reports whether an edit's places lie in the notes, on the limits of
// characters. That of a file's name has none.
func (e Edit) in(notes string) bool {
	if e.At.Start < 0 || e.At.End <= e.At.Start {
		return false
	}
	if e.Zone == text.FileName {
		return true
	}
	for _, s := range []text.Span{e.Span, e.Own} {
		if s.Start < 0 || s.End <= s.Start || s.End > len(notes) || !utf8.RuneStart(notes[s.Start]) || s.End < len(notes) && !utf8.RuneStart(notes[s.End]) {
			return false
		}
	}
	return e.Span.Contains(e.Own)
}

// sound reports whether a record's words are all of their closed lists.
func (s Signoff) sound() bool {
	for _, k := range s.Kept {
		if !k.Kind.known() || !k.Reason.known() {
			return false
		}
	}
	for _, c := range s.Counts {
		if !c.Kind.known() || !c.Verdict.known() || c.N < 1 {
			return false
		}
	}
	return true
}
