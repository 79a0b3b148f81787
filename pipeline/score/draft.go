package score

import (
	"strings"
	"unicode/utf8"
)

// draft counts what leaks into a draft and what of the notes it keeps. A draft
// that is due and missing counts as one that leaks: cannot tell is never clean.
func (r *Report) draft(d Doc) {
	if d.Draft == "" {
		r.Leaky = r.Leaky.plus(!d.NoList && !d.Web)
		return
	}
	n := leaks(d)
	r.Leaks += n
	r.Leaky = r.Leaky.plus(n > 0)
	before := outside(d)
	r.Kept.Of += len(before)
	r.Kept.Hit += common(before, words(d.Draft))
}

// leaks returns how many surface forms that had to go stand in the draft.
func leaks(d Doc) int {
	gone, kept := make(map[string]bool), make(map[string]bool)
	for _, g := range d.Gold {
		form := string(d.Raw[g.Start:g.End])
		switch {
		case !g.Type.Protected():
			kept[form] = true
		case (g.Type == Listed || g.Type == Contact) && utf8.RuneCountInString(form) > 2:
			gone[form] = true
		}
	}
	n := 0
	for form := range gone {
		if !within(form, kept) && holds(d.Draft, form) {
			n++
		}
	}
	return n
}

func within(form string, kept map[string]bool) bool {
	for k := range kept {
		if strings.Contains(k, form) {
			return true
		}
	}
	return false
}

// holds reports whether form stands in s as a whole word.
func holds(s, form string) bool {
	for from := 0; ; {
		i := strings.Index(s[from:], form)
		if i < 0 {
			return false
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+len(form):])
		if !isWord(before) && !isWord(after) {
			return true
		}
		_, n := utf8.DecodeRuneInString(form)
		from = i + n
	}
}

// outside returns the words of the notes that a draft may keep. What stands
// between two spaces goes as a whole when a mention touches it: « d'Inaya, »
// may well become « d'une personne, ».
func outside(d Doc) []string {
	var list []string
	for start := 0; start < len(d.Raw); {
		if isSpace(d.Raw[start]) {
			start++
			continue
		}
		end := start
		for end < len(d.Raw) && !isSpace(d.Raw[end]) {
			end++
		}
		if !touchesProtected(d.Gold, start, end) {
			list = append(list, words(string(d.Raw[start:end]))...)
		}
		start = end
	}
	return list
}

func isSpace(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }
