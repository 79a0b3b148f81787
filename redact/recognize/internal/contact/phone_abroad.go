package contact

import "strings"

// countryCodes are the codes of one and two digits (ITU-T E.164); what starts
// otherwise, and not with 0, has three.
const countryCodes = " 1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 " +
	"60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 "

// countryCode returns the country's code that the digits start with, or "".
func countryCode(number string) string {
	for n := 1; n <= 2 && n <= len(number); n++ {
		if strings.Contains(countryCodes, " "+number[:n]+" ") {
			return number[:n]
		}
	}
	if len(number) < 3 || number[0] == '0' || number[0] == '1' || number[0] == '7' {
		return ""
	}
	return number[:3]
}

// abroad returns how many runs are a number with its country's code, after +
// or 00; 0 where they are none. A number that digits go before is a part of
// something longer: inside says so.
func abroad(s string, run []digits, inside bool) int {
	if inside {
		return 0
	}
	plus := run[0].Start > 0 && s[run[0].Start-1] == '+'
	if !plus && (!strings.HasPrefix(s[run[0].Start:], "00") || identifier(s, run[0].Start)) {
		return 0
	}
	number, best := "", 0
	for n := 1; n <= min(len(run), maxGroups); n++ {
		if n > 1 && strings.Contains(run[n-1].gap, "/") && len(run[n-1].gap) > 1 {
			break
		}
		group := s[run[n-1].Start:run[n-1].End]
		if group == "0" && n > 1 && strings.Contains(run[n-1].gap, "(") {
			continue // +33 (0)6: what is dialled within the country alone
		}
		number += group
		digits := number
		if !plus {
			digits = strings.TrimPrefix(number, "00")
		}
		code := countryCode(digits)
		if code == "" && len(digits) > 2 || len(digits) > 15 {
			break
		}
		fits, last := subscriber(code, digits[len(code):])
		if fits && !measure(s, run[n-1].End) && closesNumber(s, run[n-1].End, n == 1) {
			best = n
			if last {
				break
			}
		}
	}
	return best
}

// subscriber reports whether the digits after a country's code may be a number
// there, and whether no longer one may be. The lengths of most plans vary.
func subscriber(code, number string) (fits, last bool) {
	switch {
	case code == "" || strings.HasPrefix(number, "000"):
		return false, false
	case code == "33":
		return len(number) == 9 && number[0] != '0' || len(number) == 10 && number[0] == '0', true
	case code == "1" || code == "7":
		return len(number) == 10, true
	case code == "44":
		return len(number) == 10 || len(number) == 11 && number[0] == '0', true
	case len(code) == 2:
		return len(number) >= 8 && len(number) <= 12, false
	}
	return len(number) >= 6 && len(number) <= 12, false
}
