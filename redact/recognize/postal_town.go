package recognize

import (
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// doors are what stands between a street and its town.
var doors = words("bat batiment appt appartement apt app porte escalier esc etage hall residence res bp cs lotissement entree chez lieu-dit boite flat floor suite")

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
	for k := j; k < j+longestTail && k < len(p.toks); k++ {
		if to := p.codeEnd(k); to > 0 {
			return to, true
		}
		switch {
		case p.is(k, doors):
			inside = true
		case p.class(k) == text.Break:
			breaks++
		case p.isSign(k, ",-–—(") || p.isSign(k, ".") && p.touches(k) && p.is(k-1, doors):
		case inside && (p.class(k) == text.Word || p.class(k) == text.Number || p.class(k) == text.Elided):
		case p.class(k) == text.Word && (k-j < 4 || p.capital(k)), p.is(k, linkWords):
		default:
			return p.doorEnd(j), false
		}
		if breaks > 2 || p.class(k) == text.Break && strings.Count(p.norm(k), "\n") > 1 {
			break
		}
	}
	return p.doorEnd(j), false
}

// doorEnd takes in the doors of an address right behind it: «, bât. B,
// appt 4», «3e étage».
func (p *passage) doorEnd(j int) int {
	for k := j; ; {
		for p.isSign(k, ",-–—") {
			k++
		}
		switch {
		case p.class(k) == text.Number && p.norm(k+1) == "etage":
			k += 2
		case p.is(k, doors) && p.norm(k) != "chez":
			if k++; p.isSign(k, ".") && p.touches(k) {
				k++
			}
			if p.class(k) != text.Number && !p.capital(k) {
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
	n := p.norm(k)
	switch {
	case p.class(k) == text.Number && len(n) == 5 && allDigits(n):
		k++
	case p.class(k) == text.Number && len(n) == 2 && p.class(k+1) == text.Number && len(p.norm(k+1)) == 3 && allDigits(n+p.norm(k+1)):
		k += 2
	case len(n) == 7 && strings.HasPrefix(n, "f-") && allDigits(n[2:]):
		k++
	case p.class(k) == text.Number && len(n) == 4 && allDigits(n) && n >= "1000" && (p.isSign(k-1, ",-–—") || p.wraps(k-1)) && p.capital(k+1):
		k++ // Belgium, Luxembourg, Switzerland
	case len(n) == 6 && n[1] == '-' && allDigits(n[2:]) || len(n) == 7 && strings.HasPrefix(n, "ch-") && allDigits(n[3:]):
		k++ // «B-1050», «CH-1204»
	default:
		return p.foreignCodeEnd(k)
	}
	if p.wraps(k) {
		k++
	}
	town := k
	for (p.is(k, linkWords) || p.is(k, articleWords)) && k < town+3 {
		k++
	}
	if p.class(k) != text.Word || !p.capital(k) && (p.is(k, openers|unnamed) || len(p.norm(k)) < 3) {
		return 0
	}
	k++
	for p.is(k, linkWords) && (p.capital(k+1) || p.is(k+1, linkWords) && p.capital(k+2)) || p.is(k-1, linkWords) && p.capital(k) {
		k++
		for p.is(k, linkWords) {
			k++
		}
		k++
	}
	if p.norm(k) == "cedex" {
		if k++; p.class(k) == text.Number && len(p.norm(k)) < 3 {
			k++
		}
	}
	return min(k, len(p.toks))
}
