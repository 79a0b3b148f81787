package contact

import (
	"strconv"
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// A numeral is a word of a number as it is said, or two digits among such.
type numeral struct {
	word  string
	token int
	apart bool // a comma, or the end of a line, stands before
}

// spokenPhones finds French numbers that are written as they are said, in words
// or half in words: «zéro six, trente-neuf, …».
func spokenPhones(in *reading.Input) []reading.Hit {
	var hits []reading.Hit
	for p := range reading.As[passage](in) {
		for i := 0; i < len(p.Toks); i++ {
			opens := p.Class(i) == text.Word && strings.HasPrefix(p.Norm(i), "zero") || p.Class(i) == text.Number && len(p.Norm(i)) == 2 && p.Norm(i)[0] == '0'
			if !opens {
				continue
			}
			if end := spokenEnd(p.numerals(i)); end > 0 {
				hits = append(hits, reading.Hit{At: p.Span(i, end), Kind: redact.Contact, Severity: redact.Block, Score: 0.95, Why: whyPhone})
				i = end - 1
			}
		}
	}
	return hits
}

// longestSpoken bounds the tokens of a number that is said: five pairs of four
// words, and a comma behind each.
const longestSpoken = 25

// numerals returns the numerals in a row from token i on.
func (p *passage) numerals(i int) []numeral {
	var out []numeral
	apart := false
	for k := i; k < i+longestSpoken; k++ {
		switch {
		case p.IsSign(k, ",-–./"), p.wraps(k):
			apart = true
		case p.Class(k) == text.Number && len(p.Norm(k)) == 2 && reading.AllDigits(p.Norm(k)):
			out = append(out, numeral{p.Norm(k), k, true})
			apart = true
		case p.Class(k) == text.Word:
			for w := range strings.SplitSeq(p.Norm(k), "-") {
				if w != "et" && w != "zero" && numeralValue(w) == 0 {
					return out
				}
				out = append(out, numeral{w, k, apart})
				apart = false
			}
		default:
			return out
		}
	}
	return out
}

// spokenEnd returns the token behind the ten digits that numerals say, and none
// more; 0 where they say something else, or no word is among them.
func spokenEnd(said []numeral) int {
	digits, worded := "", false
	k := 0
	for k < len(said) && len(digits) < 10 {
		if w := said[k].word; reading.IsDigit(w[0]) {
			digits += w
			k++
			continue
		}
		value, n := spokenNumber(said[k:])
		if n == 0 {
			return 0
		}
		digits += strconv.Itoa(value)
		worded = true
		k += n
	}
	if !worded || k < len(said) || !frenchPlan(digits) || ascending(digits) || digits == "0123456789" {
		return 0
	}
	return said[k-1].token + 1
}

// numeralValue returns what a word of a number is worth; 0 for any other word.
func numeralValue(w string) int {
	const units = " un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante vingts "
	if !reading.In(units, w) {
		return 0
	}
	n := strings.Count(units[:strings.Index(units, " "+w+" ")], " ") + 1
	switch {
	case w == "vingts":
		return 20
	case n > 16:
		return 10 * (n - 15)
	}
	return n
}

// spokenNumber returns the number under a hundred that numerals begin with, the
// longest, and how many they are; 0 where there is none.
func spokenNumber(said []numeral) (value, n int) {
	worth := func(k int) int {
		if k >= len(said) || k > 0 && said[k].apart {
			return 0
		}
		return numeralValue(said[k].word)
	}
	if said[0].word == "zero" {
		return 0, 1
	}
	value, n = worth(0), 1
	switch {
	case value == 0:
		return 0, 0
	case value == 4 && worth(1) == 20:
		value, n = 80, 2
	case value == 10 && worth(1) > 6 && worth(1) < 10:
		return 10 + worth(1), 2
	}
	if value < 20 {
		return value, n
	}
	next := n
	if next < len(said) && said[next].word == "et" {
		next++
	}
	more := worth(next)
	switch {
	case more == 10 && (value == 60 || value == 80) && worth(next+1) > 6 && worth(next+1) < 10:
		return value + 10 + worth(next+1), next + 2
	case more > 0 && more < 10 && worth(next+1) != 20, more > 0 && more < 17 && (value == 60 || value == 80):
		return value + more, next + 1
	}
	return value, n
}
