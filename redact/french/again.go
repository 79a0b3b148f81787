package french

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact/grammar"
)

// again reports whether « cette personne » can mean nobody but the person whom
// found names. That takes: an earlier mention that starts its sentence, this
// sentence or the next, and between the two no word that could bring in
// somebody else: no capital, no determiner, no preposition, no pronoun. A
// reader of the replaced text sees several « une personne »; where in doubt,
// one more is unclear, and a wrong « cette » puts words in someone's mouth.
func again(before, found, after string) bool {
	if !unicode.IsUpper(grammar.First(found)) || strings.HasPrefix(grammar.TrimLeft(after), ":") || grammar.InQuotation(before) {
		return false
	}
	start, end := mention(before, found)
	if start < 0 || !rules.StartsSentence(takeIn(before[:start]).before) {
		return false
	}
	return alone(before[end:])
}

// mention returns the span of the last mention in before of a word of found,
// with the capitalised words that follow it, or -1.
func mention(before, found string) (start, end int) {
	start = -1
	for _, name := range strings.FieldsFunc(found, func(r rune) bool { return !grammar.IsLetter(r) }) {
		if i := strings.LastIndex(before, name); len(name) > 2 && i > start {
			start, end = i, i+len(name)
		}
	}
	if start < 0 {
		return -1, 0
	}
	for {
		next := strings.TrimLeft(before[end:], " \u00a0\u202f-")
		if !unicode.IsUpper(grammar.First(next)) {
			return start, end
		}
		end = len(before) - len(strings.TrimLeftFunc(next, grammar.IsLetter))
	}
}

// alone reports whether a stretch of text between two mentions can bring
// nobody else in. Its last word governs the second mention and is free.
func alone(between string) bool {
	stops := 0
	for _, r := range between {
		switch {
		case r == ':' || grammar.IsBreak(r):
			return false
		case strings.ContainsRune(".!?…", r):
			stops++
		}
	}
	words := strings.FieldsFunc(between, func(r rune) bool { return !grammar.IsLetter(r) })
	for i, w := range words {
		if unicode.IsUpper(grammar.First(w)) || i < len(words)-1 && bringsIn(fold(w)) {
			return false
		}
	}
	return stops <= 1
}

// bringsIn reports whether a folded word, without its apostrophe, announces a
// noun or stands for one.
func bringsIn(s string) bool {
	switch s {
	case "d", "de", "à", "avec", "contre", "chez", "selon", "par", "pour", "et", "ou", "ni",
		"lui", "eux", "elle", "elles", "il", "ils", "qui", "celui", "celle", "ceux":
		return true
	}
	_, ok := determiner(s)
	return ok
}
