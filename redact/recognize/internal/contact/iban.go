package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// The reasons that the iban recogniser gives.
const (
	whyIBAN     redact.Why = "iban.account"  // its check digits fit
	whyIBANSlip redact.Why = "iban.unproved" // country and length fit, the check digits do not
)

// IBAN finds international bank account numbers (ISO 13616-1), in groups or in
// one piece. An account whose check digits are wrong is a question: whoever
// knows the bank reads the account off all the same, and one wrong digit is a
// slip of the pen more often than no account.
var IBAN = reading.Recogniser{
	Name: "iban",
	Find: findIBANs,
	Hits: []string{
		"IBAN ⟦FR06 9999 9888 8877 7776 6666 544⟧.",
		"virement sur ⟦FR0699999888887777766666544⟧, merci",
		"⟦FR06\u00a09999\u00a09888\u202f8877 7776 6666 544⟧ (Rose)",
		"⟦FR06-9999-9888-8877-7776-6666-544⟧",
		"⟦fr06 99999 88888 77777666665 44⟧",
		"⟦DE89 3704 0044 0532 0130 00⟧ et ⟦BE68 5390 0754 7034⟧",
		"⟦GB29 NWBK 6016 1331 9268 19⟧, ⟦NL91 ABNA 0417 1643 00⟧",
		"⟦CH93 0076 2011 6238 5295 7⟧ puis ⟦NO93 8601 1117 947⟧",
		"⟦MT84 MALT 0110 0001 2345 MTLC AST0 01S⟧",
		"IBAN : ⟦FR 06 9999 9888 8877 7776 6666 544⟧",
		"⟦FR06 9999 9888 8877 7776 6666 543⟧ : un chiffre est faux",
		"⟦FR06 9999 9888\n8877 7776 6666 544⟧",
		"iban:⟦FR0699999888887777766666543⟧",
		"⟦FR06 9999 9888 8877 7776 6666 544⟧ BIC AGRIFRPP",
	},
	Misses: []string{
		"IBAN du modèle : FR00 0000 0000 0000",
		"IBAN FR76 XXXX XXXX XXXX XXXX XXXX XXX",
		"de 20 personnes en 2019 et de 15 en 2020",
		"no 12 mai 2019, salle 4 et salle 5",
		"se 12 fois 2 et 4 fois 3 la semaine",
		"ad12f07b93c4e5d6a8b90c1d",
		"es2015 modules et ES2020",
		"BE 2024 0001 0002 0003 0004",
		"FR76 3000 6000",
		"https://data.example/fr0699999888887777766666544x",
		"FR 2024 12 30 006 000 01",
		"clé fr76-3000",
		"FR00 0000 0000 0000 0000 0000 000",
	},
}

// ibanLengths are the lengths of the accounts of each country: SWIFT's IBAN
// registry, which ISO 13616-2 names, two letters and two digits each.
const ibanLengths = " ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27 dk18 do28 ee20 eg29 es24 fi18 fk18 fo18 fr27 " +
	"gb22 ge22 gi23 gl18 gr27 gt28 hn28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 me22 mk19 mn20 mr27 mt31 mu30 " +
	"ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 rs22 ru33 sa24 sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20 ye30 "

// ibanWords announce an account.
var ibanWords = reading.Words("iban rib")

func findIBANs(in *reading.Input) []reading.Hit {
	s := in.Folded.S
	var hits []reading.Hit
	end := 0
	for d := range in.Numbers {
		i := d - 2 // the country's letters stand before the check digits, or a space does between
		if i > 0 && s[d-1] == ' ' {
			i--
		}
		if i < end || i+9 > len(s) || !reading.AllLetters(s[i:i+2]) || !starts(s, i) {
			continue
		}
		g, why := ibanAt(s, i)
		if why == "" {
			continue
		}
		h := reading.Hit{At: in.Folded.Span(g.at), Kind: redact.Contact, Severity: redact.Block, Score: 0.99, Why: why}
		if why == whyIBANSlip {
			h.Severity, h.Score = redact.Ask, 0.7
		}
		hits = append(hits, h)
		end = g.at.End
	}
	return append(hits, findRIBs(in)...)
}

// ibanAt returns the account at i and the reason; the reason is empty where
// there is none.
func ibanAt(s string, i int) (grouped, redact.Why) {
	k := strings.Index(ibanLengths, " "+s[i:i+2])
	if k < 0 {
		return grouped{}, ""
	}
	length := int(ibanLengths[k+3]-'0')*10 + int(ibanLengths[k+4]-'0')
	g, ok := groupedAt(s, i, length)
	if !ok || !g.plausible() || strings.Trim(g.signs[2:], "0") == "" {
		return grouped{}, ""
	}
	switch {
	case ibanKeyed(g.signs):
		return g, whyIBAN
	case announced(s, i, ibanWords), strings.HasPrefix(g.groups, "444") && len(g.groups) == (length+3)/4:
		return g, whyIBANSlip
	}
	return grouped{}, ""
}

// plausible tells an account from words and numbers in a row: two check digits,
// digits for at least half of the rest, and no group of letters alone but the
// bank's, which comes second, or after a country that stands apart.
func (g grouped) plausible() bool {
	digits, at := 0, 0
	for _, c := range []byte(g.signs[4:]) {
		if reading.IsDigit(c) {
			digits++
		}
	}
	if !reading.AllDigits(g.signs[2:4]) || 2*digits < len(g.signs)-4 {
		return false
	}
	for k, size := range []byte(g.groups) {
		from := at
		at = min(at+int(size-'0'), len(g.signs))
		bank := from == 4 || from > 4 && size == '4' && len(g.signs) > 28 // Malta's names its branch as well
		if letters := strings.IndexAny(g.signs[from:at], "0123456789") < 0; letters && !bank && !(k == 0 && size == '2') {
			return false
		}
	}
	return true
}

// ibanKeyed reports whether an account's check digits fit: the number, its
// first four signs moved to the end and its letters counted from ten, is one
// modulo 97.
func ibanKeyed(signs string) bool {
	var digits strings.Builder
	for _, c := range []byte(signs[4:] + signs[:4]) {
		if !reading.IsDigit(c) {
			digits.WriteByte('1' + (c-'a')/10)
			c = '0' + (c-'a')%10
		}
		digits.WriteByte(c)
	}
	return mod97(digits.String()) == 1
}
