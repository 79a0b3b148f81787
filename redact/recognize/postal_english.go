package recognize

import "github.com/opendetat/chatham/redact/text"

var (
	// roads end the name of a street in English, with a capital.
	roads = words("street st road rd lane ln avenue ave drive close crescent terrace grove gardens mews walk way boulevard blvd row court square")
	// notRoads are words that a street's name does not open with.
	notRoads = words("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday the")
)

// englishStreetEnd returns the end of the English street whose name starts at
// token k, behind the house's number: one to three words and a road's, all
// with a capital; 0 where there is none.
func (p *passage) englishStreetEnd(k int) int {
	if p.is(k, notRoads) {
		return 0
	}
	for j := k; j < k+4 && p.capital(j); j++ {
		if j > k && p.is(j, roads) && !p.isSign(j-1, ",") {
			return j + 1
		}
	}
	return 0
}

// foreignCodeEnd returns the end of the British postcode, or of the American
// state and code, at token k; 0 where there is none.
func (p *passage) foreignCodeEnd(k int) int {
	area, unit := p.norm(k), p.norm(k+1)
	switch {
	case p.class(k) == text.Word && p.class(k+1) == text.Number && p.capitals(k) && len(area) == 2 && len(unit) == 5 && allDigits(unit):
		if p.isSign(k+2, "-") && p.class(k+3) == text.Number && len(p.norm(k+3)) == 4 {
			return k + 4 // ZIP+4
		}
		return k + 2
	case p.class(k) != text.Word || p.class(k+1) != text.Number || len(unit) != 3 || !isDigit(unit[0]) || !allLetters(unit[1:]):
		return 0
	case len(area) < 2 || len(area) > 4 || !allLetters(area[:1]) || !isDigit(area[len(area)-1]) && !isDigit(area[len(area)-2]):
		return 0
	}
	return k + 2
}

func allLetters(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}
