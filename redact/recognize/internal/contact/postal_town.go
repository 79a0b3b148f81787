package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// doors are what stands between a street and its town.
var doors = reading.Words("bat batiment appt appartement apt app porte escalier esc etage hall residence res bp cs lotissement entree chez lieu-dit boite flat floor suite")

// longestTail bounds the tokens between a street and its postcode.
const longestTail = 14

// townEnd returns the end of an address whose street ends before token j: the
// postcode and its town, where they follow, or what tells one door of the house
// from another; else j. coded reports whether there is a postcode. It returns 0
// for an address that is none.
func (p *passage) townEnd(j int) (end int, coded bool) {
	if j == 0 {
		return 0, false
	}
	inside := false // a word that is no complement's own was passed
	breaks := 0
	for k := j; k < j+longestTail && k < len(p.Toks); k++ {
		if to := p.codeEnd(k); to > 0 {
			return to, true
		}
		switch {
		case p.Is(k, doors):
			inside = true
		case p.Class(k) == text.Break:
			breaks++
		case p.IsSign(k, ",-–—(") || p.IsSign(k, ".") && p.Touches(k) && p.Is(k-1, doors):
		case inside && (p.Class(k) == text.Word || p.Class(k) == text.Number || p.Class(k) == text.Elided):
		case p.Class(k) == text.Word && (k-j < 4 || p.Capital(k)), p.Is(k, linkWords):
		default:
			return p.doorEnd(j), false
		}
		if breaks > 2 || p.Class(k) == text.Break && strings.Count(p.Norm(k), "\n") > 1 {
			break
		}
	}
	return p.doorEnd(j), false
}

// doorEnd takes in the doors of an address right behind it: «, bât. B,
// appt 4», «3e étage».
func (p *passage) doorEnd(j int) int {
	for k := j; ; {
		for p.IsSign(k, ",-–—") {
			k++
		}
		switch {
		case p.Class(k) == text.Number && p.Norm(k+1) == "etage":
			k += 2
		case p.Is(k, doors) && p.Norm(k) != "chez":
			if k++; p.IsSign(k, ".") && p.Touches(k) {
				k++
			}
			if p.Class(k) != text.Number && !p.Capital(k) {
				return j
			}
			k++
		default:
			return j
		}
		j = k
	}
}

// codeEnd returns the end of the postcode at token k with its town, its CEDEX
// too; 0 where there is none.
func (p *passage) codeEnd(k int) int {
	n := p.Norm(k)
	switch {
	case p.Class(k) == text.Number && len(n) == 5 && reading.AllDigits(n):
		k++
	case p.Class(k) == text.Number && len(n) == 2 && p.Class(k+1) == text.Number && len(p.Norm(k+1)) == 3 && reading.AllDigits(n+p.Norm(k+1)):
		k += 2
	case len(n) == 7 && strings.HasPrefix(n, "f-") && reading.AllDigits(n[2:]):
		k++
	case p.Class(k) == text.Number && len(n) == 4 && reading.AllDigits(n) && n >= "1000" && (p.IsSign(k-1, ",-–—") || p.wraps(k-1)) && p.Capital(k+1):
		k++ // Belgium, Luxembourg, Switzerland
	case len(n) == 6 && n[1] == '-' && reading.AllDigits(n[2:]) || len(n) == 7 && strings.HasPrefix(n, "ch-") && reading.AllDigits(n[3:]):
		k++ // «B-1050», «CH-1204»
	default:
		return p.foreignCodeEnd(k)
	}
	if p.wraps(k) {
		k++
	}
	town := k
	for (p.Is(k, linkWords) || p.Is(k, articleWords)) && k < town+3 {
		k++
	}
	if p.Class(k) != text.Word || !p.Capital(k) && (p.Is(k, reading.Openers|unnamed) || len(p.Norm(k)) < 3) {
		return 0
	}
	k++
	for p.Is(k, linkWords) && (p.Capital(k+1) || p.Is(k+1, linkWords) && p.Capital(k+2)) || p.Is(k-1, linkWords) && p.Capital(k) {
		k++
		for p.Is(k, linkWords) {
			k++
		}
		k++
	}
	if p.Norm(k) == "cedex" {
		if k++; p.Class(k) == text.Number && len(p.Norm(k)) < 3 {
			k++
		}
	}
	return min(k, len(p.Toks))
}
