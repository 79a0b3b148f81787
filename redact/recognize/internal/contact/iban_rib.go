package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// ribLength is the length of a French account as a bank's slip of it gives it
// (relevé d'identité bancaire): five digits for the bank, five for its branch,
// eleven digits or letters for the account, and two for the key.
const ribLength = 23

// findRIBs finds French accounts in the form of before IBAN. A number whose key
// does not fit is one where a word announces it.
func findRIBs(in *reading.Input) []reading.Hit {
	s := in.Folded.S
	var hits []reading.Hit
	end := 0
	for i := range in.Numbers {
		if i < end || i+ribLength > len(s) || !starts(s, i) {
			continue
		}
		g, ok := groupedAt(s, i, ribLength)
		if !ok || !reading.AllDigits(g.signs[:10]+g.signs[21:]) || g.groups != "9" && g.groups != "5592" || strings.Trim(g.signs, "0") == "" {
			continue
		}
		h := reading.Hit{At: in.Folded.Span(g.at), Kind: redact.Contact, Severity: redact.Block, Score: 0.99, Why: whyIBAN}
		switch {
		case ribKeyed(g.signs):
		case announced(s, i, ibanWords):
			h.Severity, h.Score, h.Why = redact.Ask, 0.7, whyIBANSlip
		default:
			continue
		}
		hits = append(hits, h)
		end = g.at.End
	}
	return hits
}

// ribKeyed reports whether an account's key fits: the number, with its letters
// counted from one, then J from one and S from two, is a multiple of 97.
func ribKeyed(signs string) bool {
	digits := []byte(signs)
	for i, c := range digits {
		if !reading.IsDigit(c) {
			digits[i] = "12345678912345678923456789"[c-'a']
		}
	}
	return mod97(string(digits)) == 0
}
