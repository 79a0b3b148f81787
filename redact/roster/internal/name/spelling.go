package name

import (
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// GivenSpellings returns first names as they are written, then as others write
// them: what [Spellings] answers, the words of compound ones as one (« Jeanloup »),
// and the first of two cut to its letter (« J.-Loup »).
func GivenSpellings(s string) []string {
	out := Spellings(s)
	if initialsOnly(s) {
		return out
	}
	if first, rest, ok := strings.Cut(s, "-"); ok && !IsTiny(first) && !IsTiny(rest) {
		out = append(out, letter(first)+".-"+rest)
	}
	if strings.ContainsAny(s, "- '’") && !strings.Contains(s, ".") {
		out = append(out, unjoined.Replace(s))
	}
	return out
}

// Spellings returns a part of a name as it is written, then as others write it:
// « ST-OUËN » is « Saint-Ouen », « Jörg » is « Joerg », « Şen » is « Chen »,
// « N'Diaye » is « Ndiaye » and the other way about, « M.-Louise » is
// « Marie-Louise ». Accents alone make no other spelling.
func Spellings(s string) []string {
	out := []string{s}
	if strings.ContainsAny(s, "'’") {
		out = append(out, unquoted.Replace(s))
	} else if isNasal(s) {
		out = append(out, s[:1]+"'"+s[1:])
	}
	if strings.ContainsAny(s, " -") {
		if v := eachWord(s, longWord); v != s {
			out = append(out, v)
		}
		if v := eachWord(s, shortWord); v != s {
			out = append(out, v)
		}
	}
	if strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return out
	}
	if v := foreign.Replace(s); v != s {
		out = append(out, v)
	}
	if v := german.Replace(s); v != s {
		out = append(out, v)
	}
	return out
}

// isNasal reports whether a name opens with two consonants that African names
// are written with or without an apostrophe between: « Ndiaye », « Mbaye ».
func isNasal(s string) bool {
	return len(s) > 3 && strings.ContainsAny(s[:1], "MNmn") && strings.ContainsAny(s[1:2], "bdgjtzBDGJTZ")
}

// What stands between the words of a name, and the apostrophes of it, go.
var (
	unjoined = strings.NewReplacer("-", "", " ", "", "'", "", "’", "")
	unquoted = strings.NewReplacer("'", "", "’", "")
)

// foreign writes letters as French reads them.
var foreign = strings.NewReplacer("ş", "ch", "Ş", "Ch", "š", "ch", "Š", "Ch", "ñ", "gn", "Ñ", "GN")

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
