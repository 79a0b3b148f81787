package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// The reasons that the nir recogniser gives.
const (
	whyNIR     redact.Why = "nir.number"  // its key fits, or the words before it announce it
	whyNIRSlip redact.Why = "nir.unkeyed" // it is written like one, without a key or with a wrong one
)

// NIR finds French social security numbers: sex, year, month, département,
// commune, order, key (décret n° 82-103 of 22 January 1982). It states when and
// where somebody was born, and is that person's alone.
//
// A number whose key is wrong is a question where it is grouped as these numbers
// are or announced as one: a slip of the pen leaves all but one digit as it was.
var NIR = reading.Recogniser{
	Name: "nir",
	Find: findNIRs,
	Hits: []string{
		"NIR : ⟦1 85 05 99 999 084 95⟧",
		"n° de sécu ⟦185059999908495⟧ (Rose)",
		"son numéro de sécurité sociale, ⟦2\u00a085\u202f05 99 999 084 45⟧, est au dossier",
		"⟦1.85.05.99.999.084.95⟧ et ⟦1-85-05-99-999-084-95⟧",
		"née en Corse : ⟦2 71 06 2A 999 123 55⟧, lui ⟦1 71 06 2B 999 011 50⟧",
		"sécurité sociale : ⟦1 85 05 99 999 084⟧",
		"⟦1 85 05 99 999 084⟧ sans sa clé",
		"⟦1 85 05 99 999 084 97⟧ : la clé est fausse",
		"⟦1 85 05\n99 999 084 95⟧",
		"⟦1850599999084 95⟧ ; ⟦1 85 05 99999 084 95⟧",
	},
	Misses: []string{
		"1 85 13 78 006 084 36", "0 85 05 78 006 084 36", "9 85 05 78 006 084 36",
		"185059999908497 est un numéro de série",
		"SIRET 185 057 800 06084",
		"EAN 1850599999084",
		"1 234 567 890 123,45 €",
		"FR76 1850 5780 0608 4910 0000 000",
		"le 1 85, puis le 05 78 006",
		"2 500 000 000 000 000 octets",
		"jeton a185059999908495",
		"185059999908495234",
		"1 85 05 78 006 000 91",
		"la sécurité sociale a 75 ans",
	},
}

// nirWords announce a social security number.
var nirWords = reading.Words("nir secu insee nss nirpp immatriculation securite")

func findNIRs(in *reading.Input) []reading.Hit {
	s := in.Folded.S
	var hits []reading.Hit
	end := 0
	for i := range in.Numbers {
		if i < end || s[i] < '1' || s[i] > '8' || !starts(s, i) {
			continue
		}
		g, why := nirAt(s, i)
		if why == "" {
			continue
		}
		h := reading.Hit{At: in.Folded.Span(g.at), Kind: redact.Contact, Severity: redact.Block, Score: 0.99, Why: why}
		if why == whyNIRSlip {
			h.Severity, h.Score = redact.Ask, 0.6
		}
		hits = append(hits, h)
		end = g.at.End
	}
	return hits
}

// nirAt returns the number at i and the reason; the reason is empty where there
// is none.
func nirAt(s string, i int) (grouped, redact.Why) {
	long, ok := groupedAt(s, i, 15)
	if ok && nirFields(long.signs) && reading.AllDigits(long.signs[13:]) {
		usual := strings.Contains(" 1222332 122532 ", " "+long.groups+" ")
		switch {
		case nirKeyed(long.signs):
			return long, whyNIR
		case usual || announced(s, i, nirWords):
			return long, whyNIRSlip
		}
		return grouped{}, ""
	}
	short, ok := groupedAt(s, i, 13)
	if !ok || !nirFields(short.signs) {
		return grouped{}, ""
	}
	switch {
	case announced(s, i, nirWords):
		return short, whyNIR
	case short.groups == "122233":
		return short, whyNIRSlip
	}
	return grouped{}, ""
}

// nirFields reports whether the first 13 signs are those of a person: a sex
// (1 and 2; 3, 4, 7 and 8 while the number is provisional), a month (20 to 42
// and 50 to 99 where it is not known), a département, an order above zero.
func nirFields(signs string) bool {
	if !reading.AllDigits(signs[:6]) || !reading.AllDigits(signs[7:13]) || !strings.ContainsRune("123478", rune(signs[0])) {
		return false
	}
	if c := signs[6]; !reading.IsDigit(c) && (signs[5] != '2' || c != 'a' && c != 'b') {
		return false
	}
	month := int(signs[3]-'0')*10 + int(signs[4]-'0')
	known := month >= 1 && month <= 12 || month >= 20 && month <= 42 || month >= 50
	return known && signs[5:7] != "00" && signs[10:13] != "000"
}

// nirKeyed reports whether the key is 97 less the number modulo 97, where 2A
// and 2B, in Corsica, count as 19 and 18.
func nirKeyed(signs string) bool {
	number := strings.ReplaceAll(strings.ReplaceAll(signs[:13], "a", "9"), "b", "8")
	if number != signs[:13] {
		number = number[:5] + "1" + number[6:]
	}
	return 97-mod97(number) == int(signs[13]-'0')*10+int(signs[14]-'0')
}
