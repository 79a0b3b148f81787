package contact

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// frenchShapes are the ways in which French numbers are grouped, besides five
// pairs and one piece: the lengths of the groups.
const frenchShapes = " 4222 433 244 2224 3322 2332 2233 334 1333 13222 112222 28 46 226 82 64 "

// dialled returns the digits of a number and its shape: the lengths of its
// groups, or "x" for one piece.
func dialled(s string, at []digits) (number, shape string) {
	if len(at) == 1 {
		return s[at[0].Start:at[0].End], "x"
	}
	var digit, group []byte
	for _, d := range at {
		digit = append(digit, s[d.Start:d.End]...)
		group = append(group, byte('0'+min(d.Len(), 9)))
	}
	return string(digit), string(group)
}

// frenchPlan reports whether ten digits are a number of the French plan (decision
// 2018-0881 of the regulator): 0, then anything but 0.
func frenchPlan(number string) bool {
	return len(number) == 10 && number[0] == '0' && number[1] != '0'
}

// mobile33 reports whether the digits are a French mobile number as messaging
// tools write it: the country's code without its plus.
func mobile33(number string) bool {
	return len(number) == 11 && (strings.HasPrefix(number, "336") || strings.HasPrefix(number, "337"))
}

// british reports whether the digits are a number of the United Kingdom in one
// of its usual groupings.
func british(number, shape string) bool {
	return len(number) == 11 && number[0] == '0' && strings.IndexByte("1237", number[1]) >= 0 &&
		strings.Contains(" 56 434 344 533 ", " "+shape+" ")
}

// american reports whether the digits are a number of the North American plan:
// grouped with dashes, with its area in brackets, or in 555, the exchange that
// is kept for fiction.
func american(at []digits, number, shape string) bool {
	switch shape {
	case "34":
		return strings.HasPrefix(number, "55501")
	case "1334":
		return number[0] == '1' && american(at[1:], number[1:], "334")
	case "334":
		tell := at[1].gap == "-" && at[2].gap == "-" || strings.Contains(at[1].gap, ")") || number[3:6] == "555"
		return tell && number[0] >= '2' && number[3] >= '2'
	}
	return false
}

// ascending reports whether a number is a list that counts up: 01 02 03 04 05.
func ascending(number string) bool {
	for i := 2; i+1 < len(number); i += 2 {
		before := 10*int(number[i-2]-'0') + int(number[i-1]-'0')
		if 10*int(number[i]-'0')+int(number[i+1]-'0') != before+1 {
			return false
		}
	}
	return true
}

// alone reports whether the n runs from run[k] on are parted from the digits
// on either side: by nothing of one sign, but for those in but.
func alone(run []digits, k, n int, but string) bool {
	parted := func(gap string) bool { return len(gap) != 1 || strings.Contains(but, gap) }
	return (k == 0 || parted(run[k].gap)) && (k+n == len(run) || parted(run[k+n].gap))
}

// opensNumber reports whether a number may start at i, by what stands before.
func opensNumber(s string, i int) bool {
	r, size := utf8.DecodeLastRuneInString(s[:i])
	before := s[:i-size]
	switch {
	case size == 0:
		return true
	case unicode.IsLetter(r):
		start := len(s[:i]) - len(lastLetters(s[:i]))
		return strings.Contains(" tel t p m f mob port fax gsm n no ", " "+s[start:i]+" ")
	case r == ',' || r == '%' || r == '@':
		return false
	case r == '=':
		return strings.HasSuffix(before, "tel") || strings.HasSuffix(before, "phone")
	case r == '/' || r == '-' || r == '_':
		last, n := utf8.DecodeLastRuneInString(before)
		return n == 0 || !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != '/' || strings.HasSuffix(before, "wa.me")
	}
	return true
}

// lastLetters returns the letters that s ends with, eight bytes of them at
// most: no word that may touch a number is longer.
func lastLetters(s string) string {
	start := len(s)
	for start > 0 && len(s)-start < 8 && 'a' <= s[start-1] && s[start-1] <= 'z' {
		start--
	}
	return s[start:]
}

// closesNumber reports whether a number may end at i, by what stands after.
func closesNumber(s string, i int, glued bool) bool {
	r, size := utf8.DecodeRuneInString(s[i:])
	if unicode.IsLetter(r) && size > 0 {
		return false
	}
	if glued && (r == '-' || r == '_') {
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		return !unicode.IsLetter(next) && !unicode.IsDigit(next)
	}
	return true
}

// measure reports whether what stands after i makes the number an amount.
func measure(s string, i int) bool {
	after := strings.TrimLeft(s[i:min(len(s), i+12)], " ")
	for _, unit := range []string{"€", "$", "£", "%", "eur", "k€", "m€", "hab", "km", "m2", "tonne", "signat"} {
		if strings.HasPrefix(after, unit) {
			return true
		}
	}
	return false
}

// identifier reports whether the words before i say that a number in one piece
// is that of a thing: a file, a book, an account.
func identifier(s string, i int) bool {
	before := s[max(0, i-24):i]
	for _, name := range []string{"isbn", "issn", "siret", "siren", "iban", "nir ", "doi", "ean", "rna"} {
		if strings.Contains(before, name) {
			return true
		}
	}
	before = strings.TrimRight(before, " n°#.")
	before = strings.TrimRight(strings.TrimSuffix(before, "numero"), " ")
	for _, thing := range []string{"dossier", "facture", "marche", "commande", "ticket", "contrat", "article", "lot", "reference", "ref", "arrete", "deliberation", "identifiant", "id"} {
		if strings.HasSuffix(before, thing) {
			return true
		}
	}
	return false
}
