package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the phone recogniser gives.
const (
	whyPhone        redact.Why = "phone.number"  // a number that someone answers
	whyPhoneService redact.Why = "phone.service" // 08…: a line that organisations publish
)

// Phone finds telephone and fax numbers: French ones in every spelling, those
// of other countries with + or 00, British and North American ones.
var Phone = reading.Recogniser{
	Name: "phone",
	Find: findPhones,
	Hits: []string{
		"Tél. : ⟦06 39 98 12 34⟧ (Rose)",
		"⟦06.39.98.12.34⟧ ou ⟦02-61-91-00-00⟧, sinon ⟦01/99/00/12/34⟧",
		"appeler le ⟦0639981234⟧ le soir, port.⟦0639981235⟧",
		"⟦06\u00a039\u202f98\u00a012 34⟧",
		"⟦+33 6 39 98 12 34⟧ / ⟦+33 (0)6 39 98 12 34⟧ / ⟦+33639981234⟧",
		"⟦0033 6 39 98 12 34⟧ et ⟦(+33) 6 39 98 12 34⟧",
		"⟦33639981234⟧ sur la messagerie",
		"⟦0639 98 12 34⟧, ⟦06 39 98 1234⟧, ⟦06 3998 1234⟧, ⟦0639 981 234⟧",
		"⟦06 39 98 12 34⟧ ⟦02 61 91 00 00⟧",
		"⟦06 39 98 12 34⟧/⟦02 61 91 00 00⟧",
		"tel:⟦0639981234⟧ et Tél:⟦05 36 49 12 34⟧",
		"(⟦tel:+33639981234⟧)",
		"⟦06 – 39 – 98 – 12 – 34⟧ ou ⟦06·39·98·12·34⟧",
		"n°⟦0639981234⟧",
		"⟦+32 470 12 34 56⟧ en Belgique, ⟦+41 79 123 45 67⟧ en Suisse",
		"⟦0032 470 12 34 56⟧",
		"⟦+44 7700 900123⟧, ⟦07700 900123⟧, ⟦020 7946 0123⟧, ⟦(0161) 496 0123⟧",
		"⟦+1 202-555-0143⟧, ⟦(202) 555-0143⟧, ⟦202-555-0143⟧, ⟦555-0143⟧",
		"numéro vert : ⟦0 800 12 34 56⟧ ou ⟦0805 123 456⟧",
		"à 18h30 ⟦06 39 98 12 34⟧ 12 places",
		"https://wa.me/⟦33639981234⟧",
		"appelez ⟦zéro six, trente-neuf, quatre-vingt-dix-huit, onze, vingt-deux⟧.",
		"⟦06 39 98 quarante-quatre cinquante-cinq⟧", "⟦zéro sept trente neuf quatre vingt dix huit soixante et onze soixante dix sept⟧ le soir",
	},
	Misses: []string{
		"zéro un deux trois quatre cinq six sept huit neuf", "zéro six, trente-neuf", "zéro, un, deux : partez", "zéro six trente-neuf quatre-vingt-dix-huit onze vingt-deux trente",
		"le 12/03/2024 à 18 h 30, salle 04",
		"budget de 01 234 567 € et 10 000 000 habitants",
		"SIRET 012 345 678 00012, SIREN 012 345 678",
		"IBAN FR76 3000 6000 0112 3456 7890 189",
		"DE89 3704 0044 0532 0130 00",
		"ISBN 0306406152 ou 0-306-40615-2",
		"articles L. 311-1, L. 311-6 et R. 2122-8",
		"47.218371, -1.553621 et 0.1234567890",
		"34/12/4 au départ, 38 / 9 / 3 à la fin",
		"version 1.18.7, adresse 192.168.100.20",
		"lots 01 02 03 04 05 06",
		"NIR 1 85 05 78 006 084 36",
		"dossier 0612345678, facture n° 0512345678",
		"+12 500 000 habitants, +350 000 000 €",
		"0000-0002-1825-0097",
		"marché 2017-04-12-0033",
		"06 39 98 xx xx",
		"de 2010 à 2014, 2015-2016-2017",
		"urn:uuid:0639981234-ab12-4c1d-9e01-0123456789ab",
		"https://data.example/fiche/0612345678",
		"+1 !! on est 12 pour, 5 contre",
		"jeton a0639981234f",
	},
}

// A digits is an unbroken run of digits of a number.
type digits struct {
	text.Span
	gap string // the signs between the run before and this one
}

func findPhones(in *reading.Input) []reading.Hit {
	s := in.Folded.S
	var hits []reading.Hit
	var buf [16]digits
	for i := 0; i < len(s); {
		if !reading.IsDigit(s[i]) {
			i++
			continue
		}
		run, end := digitRun(s, i, buf[:0])
		i = end
		for k := 0; k < len(run); {
			n, why := phoneAt(s, run, k)
			if n == 0 {
				k++
				continue
			}
			at := text.Span{Start: phoneStart(s, run[k:k+n]), End: run[k+n-1].End}
			h := reading.Hit{At: in.Folded.Span(at), Kind: redact.Contact, Severity: redact.Block, Score: 0.98, Why: why}
			if why == whyPhoneService {
				h.Severity = redact.Keep
			}
			hits = append(hits, h)
			k += n
		}
	}
	return append(hits, spokenPhones(in)...)
}

// mostRuns bounds the runs that are looked at together: no number has a tenth.
const mostRuns = 256

// digitRun appends to run the runs of digits from i on that may belong to one
// number, and returns where they end. Nothing runs over an empty line.
func digitRun(s string, i int, run []digits) ([]digits, int) {
	gap := ""
	for {
		end := i
		for end < len(s) && reading.IsDigit(s[end]) {
			end++
		}
		run = append(run, digits{text.Span{Start: i, End: end}, gap})
		if len(run) == mostRuns {
			return run, end
		}
		next := end
		for next < len(s) && next-end < 4 && strings.IndexByte(" .-/_()\n", s[next]) >= 0 {
			next++
		}
		if strings.HasPrefix(s[next:], "·") {
			next += len("·")
		}
		gap = s[end:next]
		if gap == "" || strings.Count(gap, "\n") > 1 || next == len(s) || !reading.IsDigit(s[next]) {
			return run, end
		}
		i = next
	}
}

// maxGroups is the most groups that a number is written in: «+33 6 39 98 12 34»
// has six, «00 33 (0) 6 39 98 12 34» eight.
const maxGroups = 8

// phoneAt returns how many runs from run[k] on are a telephone number, and the
// reason; 0 where they are none.
func phoneAt(s string, run []digits, k int) (int, redact.Why) {
	if k == 0 && !opensNumber(s, run[0].Start) {
		return 0, ""
	}
	if n := abroad(s, run[k:], k > 0 && len(run[k].gap) == 1); n > 0 {
		return n, whyPhone
	}
	if k == 0 && run[0].Start > 0 && s[run[0].Start-1] == '+' {
		return 0, ""
	}
	length := 0
	for n := 1; n <= min(len(run)-k, maxGroups) && length < 11; n++ {
		length += run[k+n-1].Len()
		if length != 10 && length != 11 && length != 7 {
			continue
		}
		if why := national(s, run, k, n); why != "" {
			return n, why
		}
	}
	return 0, ""
}

// national returns the reason why the n runs from run[k] on are a number as it
// is dialled within a country, or "".
func national(s string, run []digits, k, n int) redact.Why {
	at := run[k : k+n]
	if !closesNumber(s, at[n-1].End, n == 1) {
		return ""
	}
	number, shape := dialled(s, at)
	glued := alone(run, k, n, " ") && !identifier(s, at[0].Start)
	grouped := alone(run, k, n, "") && !measure(s, at[n-1].End)
	switch {
	case shape == "22222" && frenchPlan(number) && !ascending(number):
	case shape == "x" && glued && (len(number) == 10 && frenchPlan(number) || mobile33(number)):
	case shape == "212222" && grouped && mobile33(number):
	case grouped && frenchPlan(number) && strings.Contains(frenchShapes, " "+shape+" "):
	case grouped && (british(number, shape) || american(at, number, shape)):
	default:
		return ""
	}
	if len(number) == 10 && number[:2] == "08" {
		return whyPhoneService
	}
	return whyPhone
}

// phoneStart returns where the number starts with its plus, with a link's
// scheme, and with the bracket that is closed inside it.
func phoneStart(s string, at []digits) int {
	i := at[0].Start
	if i > 0 && s[i-1] == '+' {
		i--
		for _, scheme := range []string{"tel:", "sms:"} {
			if strings.HasSuffix(s[:i], scheme) {
				return i - len(scheme)
			}
		}
	}
	if i > 0 && s[i-1] == '(' && len(at) > 1 && strings.Contains(at[1].gap, ")") {
		i--
	}
	return i
}
