package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// glued finds listed people in words that capitals part, in what machines read:
// «notesMaud.docx», «maudEtOusmane». In a sentence such a word is somebody
// else's, or a product's.
func (r *reading) glued() {
	block := 0 // the passage that the atom is in, or the next one
	for _, a := range r.as {
		if a.end-a.start < 4 || !isLetterByte(r.s[a.start]) {
			continue
		}
		start := r.in.Folded.Span(spanOf(a, a)).Start
		for block < len(r.in.blocks) && r.in.blocks[block].at.End <= start {
			block++
		}
		if !r.technical(a) && (block == len(r.in.blocks) || r.in.blocks[block].said()) {
			continue
		}
		pieces := r.humps(a)
		for k := 0; k < len(pieces) && len(pieces) > 1; k++ {
			for _, m := range r.names.at(r.s, pieces, k) {
				at := spanOf(pieces[m.first], pieces[m.last])
				r.account(r.in.Folded.Span(at), r.meaning(m.forms), r.s[at.Start:at.End])
			}
		}
	}
}

// account adds the hit of a word that stands in what machines read, where it
// names a person by itself: it is none of the short and common ones.
func (r *reading) account(at text.Span, means meaning, word string) {
	f := means.best
	switch f.kind {
	case formAffiliation, roster.Initials, roster.GivenInitial, roster.InitialFamily:
		return
	case roster.Full, roster.Reversed:
	default:
		if f.weak || len(word) < 4 || f.atoms == 1 && common(word) {
			return
		}
	}
	if block, _ := r.in.Text.Block(at.Start); at.End > block.End {
		return
	}
	r.hits = append(r.hits, Hit{At: at, Kind: redact.Person, Severity: redact.Block, Subject: f.person, Also: means.also, Score: 0.9, Why: whyAccount})
}

// humps cuts an atom before each of its capitals.
func (r *reading) humps(a atom) []atom {
	out := []atom{a}
	small := false
	for k := a.start; k < a.end; k++ {
		if !utf8.RuneStart(r.s[k]) {
			continue
		}
		at := r.in.Folded.Span(text.Span{Start: int(k), End: int(k) + 1})
		c := firstRune(r.in.Text.Plain[at.Start:])
		if small && unicode.IsUpper(c) {
			out[len(out)-1].end = k
			out = append(out, atom{start: k, end: a.end})
		}
		small = unicode.IsLower(c)
	}
	return out
}

// technical reports whether the signs around an atom are those of what machines
// read: an address, a path, a file's name.
func (r *reading) technical(a atom) bool {
	if a.start > 0 && strings.IndexByte("/_=&#@", r.s[a.start-1]) >= 0 || int(a.end) < len(r.s) && strings.IndexByte("/_=&", r.s[a.end]) >= 0 {
		return true
	}
	if int(a.end)+1 < len(r.s) && r.s[a.end] == '.' && isLetterByte(r.s[a.end+1]) {
		return true
	}
	return false
}

// said reports whether people read the passage as words: not an address, a name of
// a file or code.
func (p *passage) said() bool {
	return p.zone == text.Visible || p.zone == text.AltText || p.zone == text.LinkTitle || p.zone == text.Comment
}

func isLetterByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= utf8.RuneSelf }
