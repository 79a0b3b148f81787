package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// disguises are what people write for the @ of an address. A sign that is a
// word of the language too counts only when the dots of the domain are spelt
// out as well.
var disguises = [...]struct {
	sign            string
	french, english bool // a word of that language
}{
	{sign: "(at)"}, {sign: "[at]"}, {sign: "{at}"}, {sign: "<at>"}, {sign: "(a)"}, {sign: "[a]"}, {sign: "(@)"}, {sign: "[@]"},
	{sign: "(arobase)"}, {sign: "[arobase]"}, {sign: " arobase "}, {sign: " arobas "}, {sign: " @ "}, {sign: ", arobase "},
	{sign: "(chez)"}, {sign: "[chez]"}, {sign: " -at- "}, {sign: "_at_"}, {sign: "@", french: true, english: true},
	{sign: " at ", english: true}, {sign: " chez ", french: true, english: true},
}

// dots are what people write for the dots of an address.
var dots = [...]string{".", "(.)", "[.]", " (point) ", "(point)", "[point]", " [point] ", " point ", " (dot) ", "(dot)", "[dot]", " [dot] ", " dot ", " -dot- "}

// hyphens are what people say for the other signs of an address.
var hyphens = [...]string{" tiret ", " trait d'union ", " tiret du bas ", " tiret bas ", " underscore ", " souligne ", " dash ", " hyphen "}

// unparted end what people say of a local part whose words touch.
var unparted = [...]string{" tout attache", ", tout attache", " en un mot", ", en un mot", " tout colle", ", tout colle"}

// domains end an address whose dots are words: «chez Marie point final» is none.
var domains = reading.Words("fr org com net eu info coop bzh io gouv be ch ca lu uk de example")

// disguised returns the address around the sign s[i:j] and its local part; the
// span is empty where there is none. A sign that is wordy, or an at sign, is not enough
// without a dot that is spelt out.
func disguised(s string, i, j int, wordy bool) (text.Span, string) {
	start, local := disguisedLocal(s, i)
	if local == "" {
		return text.Span{}, ""
	}
	end, dotted, worded := disguisedHost(s, j)
	switch {
	case !dotted, wordy && !worded && !(strings.HasPrefix(s[i:], " chez ") && twoWords(local)):
		return text.Span{}, ""
	case !worded && !strings.ContainsAny(local, "._-") && (s[i] == ' ' || s[i] == '_'):
		return text.Span{}, "" // «atelier @ pad.example»: a place, or a time
	}
	return text.Span{Start: start, End: end}, local
}

// twoWords reports whether a local part is made as people's are: two words of
// two letters or more with a sign between.
func twoWords(local string) bool {
	first, rest, ok := strings.Cut(local, ".")
	if !ok {
		first, rest, ok = strings.Cut(local, "_")
	}
	return ok && len(first) > 1 && len(rest) > 1 && reading.AllLetters(first) && reading.AllLetters(rest)
}

// disguisedLocal returns where the local part before i starts, and the part
// with its dots as dots.
func disguisedLocal(s string, i int) (int, string) {
	two := false // words that are said to touch
	for _, saying := range unparted {
		if strings.HasSuffix(s[:i], saying) {
			i, two = i-len(saying), true
			break
		}
	}
	end := len(strings.TrimRight(s[:i], " "))
	start := localStart(s, end)
	local := s[start:end]
	if local == "" || end < i-1 {
		return i, ""
	}
	if two && start > 1 && s[start-1] == ' ' {
		if from := localStart(s, start-1); from < start-1 {
			local, start = s[from:start-1]+local, from
		}
	}
	for range 3 {
		cut := spelt(s[:start])
		from := localStart(s, cut)
		if cut == start || from == cut {
			break
		}
		local, start = s[from:cut]+"."+local, from
	}
	return start, local
}

// spelt returns the length of s without the sign that is spelt out at its end.
func spelt(s string) int {
	n := len(s)
	for _, signs := range [...][]string{dots[1:], hyphens[:]} {
		for _, sign := range signs {
			if strings.HasSuffix(s, sign) {
				n = len(s) - len(sign)
			}
		}
	}
	return n
}

// disguisedHost returns the end of the host that starts at j, whether it has a
// dot, and whether one is spelt out.
func disguisedHost(s string, j int) (end int, dotted, worded bool) {
	if j < len(s) && s[j] == ' ' {
		j++
	}
	end = hyphenedEnd(s, j)
	last := ""
	for end > j && end < len(s) {
		next, dot := end, ""
		for _, d := range dots {
			if strings.HasPrefix(s[end:], d) {
				if e := hyphenedEnd(s, end+len(d)); e > end+len(d) {
					next, dot = e, d
					break
				}
			}
		}
		label := s[end+len(dot) : next]
		if next == end || dot != "." && domains.Has(last) && !domains.Has(label) {
			break
		}
		end, last, dotted, worded = next, label, true, worded || dot != "."
	}
	if worded && last == "de" && end+1 < len(s) && s[end] == ' ' && reading.IsLetterByte(s[end+1]) {
		return end, false, false // «chez lui point de départ»
	}
	if worded && !domains.Has(last) || !topLevel(last) || fileEnding.Has(last) {
		return end, false, false
	}
	return end, dotted, worded
}

// hyphenedEnd returns the end of the host label at i, whose hyphens may be
// spelt out, or i.
func hyphenedEnd(s string, i int) int {
	end := labelEnd(s, i)
	for range 3 {
		for _, sign := range hyphens {
			if end > i && strings.HasPrefix(s[end:], sign) {
				end = max(end, labelEnd(s, end+len(sign)))
			}
		}
	}
	return end
}
