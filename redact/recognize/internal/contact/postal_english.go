package contact

import (
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

var (
	// roads end the name of a street in English, with a capital.
	roads = reading.Words("street st road rd lane ln avenue ave drive close crescent terrace grove gardens mews walk way boulevard blvd row court square")
	// notRoads are words that a street's name does not open with.
	notRoads = reading.Words("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday the")
)

// englishStreetEnd returns the end of the English street whose name starts at
// token k, behind the house's number: one to three words and a road's, all
// with a capital; 0 where there is none.
func (p *passage) englishStreetEnd(k int) int {
	if p.Is(k, notRoads) {
		return 0
	}
	for j := k; j < k+4 && p.Capital(j); j++ {
		if j > k && p.Is(j, roads) && !p.IsSign(j-1, ",") {
			return j + 1
		}
	}
	return 0
}

// foreignCodeEnd returns the end of the British postcode, or of the American
// state and code, at token k; 0 where there is none.
func (p *passage) foreignCodeEnd(k int) int {
	area, unit := p.Norm(k), p.Norm(k+1)
	switch {
	case p.Class(k) == text.Word && p.Class(k+1) == text.Number && p.Capitals(k) && len(area) == 2 && len(unit) == 5 && reading.AllDigits(unit):
		if p.IsSign(k+2, "-") && p.Class(k+3) == text.Number && len(p.Norm(k+3)) == 4 {
			return k + 4 // ZIP+4
		}
		return k + 2
	case p.Class(k) != text.Word || p.Class(k+1) != text.Number || len(unit) != 3 || !reading.IsDigit(unit[0]) || !reading.AllLetters(unit[1:]):
		return 0
	case len(area) < 2 || len(area) > 4 || !reading.AllLetters(area[:1]) || !reading.IsDigit(area[len(area)-1]) && !reading.IsDigit(area[len(area)-2]):
		return 0
	}
	return k + 2
}
