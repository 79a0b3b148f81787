package recognize

import (
	"strings"

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
	{sign: "(arobase)"}, {sign: "[arobase]"}, {sign: " arobase "}, {sign: " arobas "}, {sign: " @ "},
	{sign: " at ", english: true}, {sign: " chez ", french: true, english: true},
}

// dots are what people write for the dots of an address.
var dots = [...]string{".", "(.)", "[.]", " (point) ", "(point)", "[point]", " [point] ", " point ", " (dot) ", "(dot)", "[dot]", " [dot] ", " dot "}

// domains end an address whose dots are words: «chez Marie point final» is none.
var domains = words("fr org com net eu info coop bzh io gouv be ch ca lu uk de example")

// disguised returns the address around the sign s[i:j] and its local part; the
// span is empty where there is none.
func disguised(s string, i, j int, spelt bool) (text.Span, string) {
	start, local := disguisedLocal(s, i)
	if local == "" {
		return text.Span{}, ""
	}
	end, dotted, worded := disguisedHost(s, j)
	switch {
	case !dotted, spelt && !worded:
		return text.Span{}, ""
	case !worded && !strings.ContainsAny(local, "._-") && s[i] == ' ':
		return text.Span{}, "" // «atelier @ pad.example»: a place, or a time
	}
	return text.Span{Start: start, End: end}, local
}

// disguisedLocal returns where the local part before i starts, and the part
// with its dots as dots.
func disguisedLocal(s string, i int) (int, string) {
	end := len(strings.TrimRight(s[:i], " "))
	start := localStart(s, end)
	local := s[start:end]
	if local == "" || end < i-1 {
		return i, ""
	}
	for range 3 {
		cut := start
		for _, dot := range dots[1:] {
			if strings.HasSuffix(s[:start], dot) {
				cut = start - len(dot)
			}
		}
		from := localStart(s, cut)
		if cut == start || from == cut {
			break
		}
		local, start = s[from:cut]+"."+local, from
	}
	return start, local
}

// disguisedHost returns the end of the host that starts at j, whether it has a
// dot, and whether one is spelt out.
func disguisedHost(s string, j int) (end int, dotted, worded bool) {
	if j < len(s) && s[j] == ' ' {
		j++
	}
	end = labelEnd(s, j)
	last := ""
	for end > j && end < len(s) {
		next, dot := end, ""
		for _, d := range dots {
			if strings.HasPrefix(s[end:], d) {
				if e := labelEnd(s, end+len(d)); e > end+len(d) {
					next, dot = e, d
					break
				}
			}
		}
		label := s[end+len(dot) : next]
		if next == end || dot != "." && domains.has(last) && !domains.has(label) {
			break
		}
		end, last, dotted, worded = next, label, true, worded || dot != "."
	}
	if worded && !domains.has(last) || !topLevel(last) || fileEnding.has(last) {
		return end, false, false
	}
	return end, dotted, worded
}
