package listed

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// glued finds listed people in words that capitals part: «notesMaud.docx»,
// «CRKerbrat.pdf» in what machines read, and in a sentence those that hold
// nothing else than names and the small words that run into them: «dMaud»,
// «MmeKerbrat», «MaudOusmane». Any other such word is somebody else's there, or a
// product's.
func (r *reader) glued() {
	for i, a := range r.as {
		if a.Len() < 4 || !reading.IsLetterByte(r.s[a.Start]) {
			continue
		}
		at := r.in.Folded.Span(reading.SpanOf(a, a))
		if !inner(r.in.Text.Plain[at.Start:at.End]) {
			continue
		}
		humps := r.humps(a)
		if len(humps) < 2 {
			continue
		}
		if _, zone := r.in.Text.Block(at.Start); r.technical(a) || !isProse(zone) {
			for k := range humps {
				for _, m := range r.names.at(r.s, humps, k) {
					at := reading.SpanOf(humps[m.first], humps[m.last])
					r.account(r.in.Folded.Span(at), r.meaning(m), r.s[at.Start:at.End])
				}
			}
			continue
		}
		r.runIn(i, humps)
	}
}

// runIn finds the people of a word in a sentence that is cut into pieces, the
// first of its names going on behind it and the last before it: «dJean-Loup».
func (r *reader) runIn(i int, humps []reading.Atom) {
	const around = 3 // atoms of a name beyond the word
	from := max(0, i-around)
	pieces := slices.Concat(r.as[from:i], humps, r.as[i+1:min(len(r.as), i+1+around)])
	first, last := i-from, i-from+len(humps)-1
	var found []match
	for k := 0; k <= last; k++ {
		ms := slices.DeleteFunc(r.names.at(r.s, pieces, k), func(m match) bool {
			return m.last < first || m.last == last && m.first > last || r.meaning(m).best.kind == formAffiliation
		})
		switch {
		case len(ms) > 0:
			found = append(found, ms[len(ms)-1])
			k = ms[len(ms)-1].last
		case k >= first && !reading.In(runningIn, r.piece(pieces[k])):
			return // a piece that is no name
		}
	}
	for _, m := range found {
		at, f := reading.SpanOf(pieces[m.first], pieces[m.last]), r.meaning(m)
		titled := m.first > 0 && reading.In(titles, r.piece(pieces[m.first-1]))
		if word := r.s[at.Start:at.End]; !titled && f.best.atoms == 1 && (f.best.weak || len(word) < 3 || reading.Common(word)) {
			continue
		}
		span := r.in.Folded.Span(at)
		if block, _ := r.in.Text.Block(span.Start); span.End <= block.End {
			r.hits = append(r.hits, reading.Hit{At: span, Kind: redact.Person, Severity: redact.Block, Subject: f.best.person, Also: f.also, Score: 0.9, Why: WhyAccount})
		}
	}
}

// runningIn are the words that run into a name by a slip: elided ones without
// their apostrophe, titles, a conjunction.
const runningIn = " d l qu j m n s c t et and mm mme mmes mlle monsieur madame me dr pr prof mr mrs ms "

func (r *reader) piece(a reading.Atom) string { return r.s[a.Start:a.End] }

// inner reports whether a word holds a capital behind its first letter.
func inner(word string) bool {
	for i, c := range word {
		if i > 0 && (c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf && unicode.IsUpper(c)) {
			return true
		}
	}
	return false
}

// slugFirm is the length in bytes from which a part of a surname names someone in
// what machines read.
const slugFirm = 6

// account adds the hit of a word that stands in what machines read, where it
// names a person by itself: it is none of the short and common ones.
func (r *reader) account(at text.Span, means meaning, word string) {
	f := means.best
	switch f.kind {
	case formAffiliation, roster.Initials, roster.GivenInitial, roster.InitialFamily:
		return
	case roster.Full, roster.Reversed:
	default:
		part := f.weak && (f.kind != roster.Family || len(word) < slugFirm)
		if part || len(word) < 4 || f.atoms == 1 && reading.Common(word) {
			return
		}
	}
	if block, _ := r.in.Text.Block(at.Start); at.End > block.End {
		return
	}
	r.hits = append(r.hits, reading.Hit{At: at, Kind: redact.Person, Severity: redact.Block, Subject: f.person, Also: means.also, Score: 0.9, Why: WhyAccount})
}

// humps cuts an atom before each of its capitals that follows a small letter, and
// before the last of several that a small letter follows: «CRKerbrat».
func (r *reader) humps(a reading.Atom) []reading.Atom {
	out := []reading.Atom{a}
	var before, cut rune // the letter before, and the one before it
	var at int32         // where the letter before begins
	for k := a.Start; k < a.End; k++ {
		if !utf8.RuneStart(r.s[k]) {
			continue
		}
		plain := r.in.Folded.Span(text.Span{Start: int(k), End: int(k) + 1})
		c := reading.FirstRune(r.in.Text.Plain[plain.Start:])
		switch {
		case unicode.IsUpper(c) && unicode.IsLower(before):
			out = split(out, k)
		case unicode.IsLower(c) && unicode.IsUpper(before) && unicode.IsUpper(cut):
			out = split(out, at)
		}
		before, cut, at = c, before, k
	}
	return out
}

// split parts the last of some pieces at a byte of the folded text.
func split(pieces []reading.Atom, at int32) []reading.Atom {
	last := &pieces[len(pieces)-1]
	end := last.End
	last.End = at
	return append(pieces, reading.Atom{Start: at, End: end})
}

// technical reports whether the signs around an atom are those of what machines
// read: an address, a path, a file's name.
func (r *reader) technical(a reading.Atom) bool {
	if a.Start > 0 && strings.IndexByte("/_=&#@", r.s[a.Start-1]) >= 0 || int(a.End) < len(r.s) && strings.IndexByte("/_=&", r.s[a.End]) >= 0 {
		return true
	}
	if int(a.End)+1 < len(r.s) && r.s[a.End] == '.' && reading.IsLetterByte(r.s[a.End+1]) {
		return true
	}
	return false
}

// isProse reports whether people read a zone as words: not an address, a name of
// a file or code.
func isProse(zone text.Zone) bool {
	return zone == text.Visible || zone == text.AltText || zone == text.LinkTitle || zone == text.Comment
}

// said reports whether people read the passage as words.
func (p *passage) said() bool { return isProse(p.Zone) }
