package name

import (
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// Spellings returns a part of a name as it is written, then as others write it:
// « ST-OUËN » is « Saint-Ouen », « Jörg » is « Joerg », « M.-Louise » is
// « Marie-Louise ». Accents alone make no other spelling.
func Spellings(s string) []string {
	out := []string{s}
	if v := eachWord(s, longWord); v != s {
		out = append(out, v)
	}
	if v := eachWord(s, shortWord); v != s {
		out = append(out, v)
	}
	if v := german.Replace(s); v != s {
		out = append(out, v)
	}
	return out
}

// german writes letters as an alphabet without them does.
var german = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "AE", "Ö", "OE", "Ü", "UE", "å", "aa", "Å", "AA")

// eachWord rewrites the words between spaces and hyphens.
func eachWord(s string, rewrite func(word, next string) string) string {
	var b strings.Builder
	for len(s) > 0 {
		end := strings.IndexAny(s, " -")
		if end < 0 {
			end = len(s)
		}
		next := s[end:min(end+1, len(s))]
		b.WriteString(rewrite(s[:end], next) + next)
		s = s[end+len(next):]
	}
	return b.String()
}

// longWord spells out what stands for a saint or for the first of two first names.
func longWord(word, next string) string {
	switch {
	case next == "":
	case cell.Joined(word) == "st":
		return "Saint"
	case cell.Joined(word) == "ste":
		return "Sainte"
	case word == "J." && next == "-":
		return "Jean"
	case word == "M." && next == "-":
		return "Marie"
	}
	return word
}

func shortWord(word, next string) string {
	switch {
	case next == "":
	case cell.Joined(word) == "saint":
		return "St"
	case cell.Joined(word) == "sainte":
		return "Ste"
	}
	return word
}
