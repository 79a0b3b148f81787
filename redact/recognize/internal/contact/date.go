package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// dateEnd returns the end of the date with a year that starts at token k, and
// whether it has a day as well; 0 where there is none. «12 mars 1980», «1er mai
// 1982», «12/03/1980», «12.03.80», «1980-03-12», «March 12, 1980», «mars 1980»,
// «1980».
func (p *passage) dateEnd(k int) (end int, full bool) {
	switch month := monthNames | englishMonthNames; {
	case p.Is(k, month):
		k = p.skipWrap(k + 1)
		if isYear(p.Norm(k)) {
			return k + 1, false
		}
		if isDay(p.Norm(k)) {
			if k++; p.IsSign(k, ",") {
				k++
			}
			if isYear(p.Norm(k)) {
				return k + 1, true
			}
		}
		return 0, false
	case p.Class(k) != text.Number:
		return 0, false
	case isDay(p.Norm(k)) && p.Is(p.skipWrap(k+1), month):
		if k = p.skipWrap(p.skipWrap(k+1) + 1); isYear(p.Norm(k)) {
			return k + 1, true
		}
		return 0, false
	case strings.Count(p.Norm(k), ".") == 2:
		d := strings.Split(p.Norm(k), ".")
		return k + 1, isDay(d[0]) && isDay(d[1]) && (isYear(d[2]) || len(d[2]) == 2)
	case p.IsSign(k+1, "/-") && p.IsSign(k+3, "/-") && p.Touches(k+4):
		first, second, third := p.Norm(k), p.Norm(k+2), p.Norm(k+4)
		if isDay(second) && (isDay(first) && (isYear(third) || len(third) == 2) || isYear(first) && isDay(third)) {
			return k + 5, true
		}
		return 0, false
	case isYear(p.Norm(k)) && !p.IsSign(k+1, "/-"):
		return k + 1, false
	}
	return 0, false
}

// Days in words, in French and in English.
const (
	frenchDays  = " premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un "
	englishDays = " first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirty-first "
)

// wordyDateEnd returns the end of the whole date at token k whose day is a word,
// or stands in English before its month: «douze juin 1979», «third of May 1960»,
// «3rd of May, 1960»; 0 where there is none.
func (p *passage) wordyDateEnd(k int) int {
	month := 0
	switch {
	case p.Norm(k+1) == "of" && (reading.In(englishDays, p.Norm(k)) || p.Class(k) == text.Number && isDay(p.Norm(k))) && p.Is(k+2, englishMonthNames):
		month = k + 2
	case reading.In(frenchDays, p.Norm(k)) && p.Is(k+1, monthNames):
		month = k + 1
	default:
		return 0
	}
	year := p.skipWrap(month + 1)
	if p.IsSign(year, ",") {
		year++
	}
	if !isYear(p.Norm(year)) {
		return 0
	}
	return year + 1
}

// skipWrap returns i, or what stands behind the end of the line at i.
func (p *passage) skipWrap(i int) int {
	if p.wraps(i) {
		return i + 1
	}
	return i
}

// isDay reports whether a number may be a day or a month: 1 to 31, «1er», «2nd».
func isDay(norm string) bool {
	for _, ending := range []string{"er", "st", "nd", "rd", "th"} {
		norm = strings.TrimSuffix(norm, ending)
	}
	return len(norm) == 1 && norm > "0" && reading.AllDigits(norm) || len(norm) == 2 && reading.AllDigits(norm) && norm > "00" && norm < "32"
}

// isYear reports whether a number may be the year in which someone who is
// talked about was born.
func isYear(norm string) bool {
	return len(norm) == 4 && reading.AllDigits(norm) && (norm[:2] == "19" || norm[:2] == "20")
}
