package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// The reasons that the siren recogniser gives.
const (
	whySIREN redact.Why = "siren.enterprise"    // nine digits
	whySIRET redact.Why = "siren.establishment" // fourteen
)

// SIREN finds the numbers under which French organisations are registered
// (articles R. 123-220 and R. 123-221 of the code de commerce): whoever looks one up reads the organisation's
// name, and the person's where it has one member. They are questions, since an
// organisation may be what was talked about. Numbers whose key is wrong lead to
// nothing, and stay.
var SIREN = reading.Recogniser{
	Name: "siren",
	Find: findSIRENs,
	Hits: []string{
		"SIRET ⟦999 888 779 00074⟧",
		"SIRET : ⟦99988877900074⟧.",
		"SIREN ⟦999 888 779⟧, SIREN n°⟦999888779⟧",
		"⟦999\u00a0888\u202f779 00074⟧ au répertoire",
		"inscrite au RCS de Varnelle sous le numéro ⟦999 888 779⟧",
		"SIRET ⟦356 000 000 00048⟧, et ⟦356 000 000 09075⟧ pour une agence",
		"n° SIREN/SIRET :\u00a0⟦999-888-779⟧",
		"siret ⟦999 888 779\n00074⟧",
	},
	Misses: []string{
		"SIRET 999 888 779 00075", "SIREN 999 888 780",
		"999 888 779 habitants", "999888779",
		"99988877900074 octets",
		"20251106183900", "SIRET 000 000 000 00000",
		"06 39 98 12 34", "356 000 000 00013",
		"SIRET à compléter : 123",
		"IBAN FR06 9999 9888 8877 7776 6666 544",
		"le SIREN compte 9 chiffres, le SIRET 14",
	},
}

// sirenWords announce the number of an organisation.
var sirenWords = reading.Words("siren siret rcs sirene")

func findSIRENs(in *reading.Input) []reading.Hit {
	s := in.Folded.S
	var hits []reading.Hit
	end := 0
	for i := range in.Numbers {
		if i < end || i+9 > len(s) || !starts(s, i) {
			continue
		}
		g, why := sirenAt(s, i)
		if why == "" {
			continue
		}
		hits = append(hits, reading.Hit{At: in.Folded.Span(g.at), Kind: redact.Organisation, Severity: redact.Ask, Score: 0.9, Why: why})
		end = g.at.End
	}
	return hits
}

// sirenAt returns the number at i and the reason; the reason is empty where
// there is none. One number in ten fits a key by chance: only fourteen digits
// in the usual groups need no word before them.
func sirenAt(s string, i int) (grouped, redact.Why) {
	for _, tt := range [...]struct {
		length int
		why    redact.Why
	}{{14, whySIRET}, {9, whySIREN}} {
		g, ok := groupedAt(s, i, tt.length)
		if !ok || !reading.AllDigits(g.signs) || strings.Trim(g.signs, "0") == "" || !sirenKeyed(g.signs) {
			continue
		}
		if next := g.at.End + partedBy(s[g.at.End:]); tt.length == 9 && next < len(s) && reading.IsDigit(s[next]) {
			continue // the start of a longer number
		}
		if g.groups == "3335" || announced(s, i, sirenWords) {
			return g, tt.why
		}
	}
	return grouped{}, ""
}

// laPoste is the enterprise whose establishments are too many for the key: the
// sum of their digits is a multiple of five instead.
const laPoste = "356000000"

// sirenKeyed reports whether a number passes the formula of Luhn
// (ISO/IEC 7812-1, annex B), or La Poste's own.
func sirenKeyed(signs string) bool {
	luhn, sum := 0, 0
	for i := range len(signs) {
		d := int(signs[len(signs)-1-i] - '0')
		sum += d
		if i%2 == 1 {
			d *= 2
		}
		luhn += d/10 + d%10
	}
	return luhn%10 == 0 || len(signs) == 14 && strings.HasPrefix(signs, laPoste) && sum%5 == 0
}
