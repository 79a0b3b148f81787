package contact

import (
	"testing"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
)

// TestKeys: what a number's key makes of it.
func TestKeys(t *testing.T) {
	for _, tt := range []struct {
		rec  reading.Recogniser
		s    string
		want redact.Why
		why  string
	}{
		{NIR, "1 85 05 99 999 084 95", whyNIR, "the key fits"},
		{NIR, "185059999908495", whyNIR, "so it does in one piece"},
		{NIR, "2 71 06 2A 999 123 55", whyNIR, "2A counts as 19"},
		{NIR, "1 71 06 2B 999 011 50", whyNIR, "2B counts as 18"},
		{NIR, "1 71 06 2B 999 011 55", whyNIRSlip, "the key of 2A"},
		{NIR, "1 85 05 99 999 084 97", whyNIRSlip, "a wrong key, in the usual groups"},
		{NIR, "NIR 185059999908497", whyNIRSlip, "a wrong key, announced"},
		{NIR, "1 85 05 99 999 084", whyNIRSlip, "no key"},
		{NIR, "NIR 1850599999084", whyNIR, "no key, announced"},
		{IBAN, "FR06 9999 9888 8877 7776 6666 544", whyIBAN, "the key fits"},
		{IBAN, "FR06 9999 9888 8877 7776 6666 454", whyIBANSlip, "two digits changed places"},
		{IBAN, "IBAN FR0699999888887777766666454", whyIBANSlip, "the same in one piece, announced"},
		{IBAN, "MT84MALT011000012345MTLCAST001S", whyIBAN, "letters of the bank and of the account"},
		{SIREN, "SIRET 999 888 779 00074", whySIRET, "fourteen digits"},
		{SIREN, "SIREN 999 888 779", whySIREN, "nine digits"},
		{SIREN, "SIRET 356 000 000 09075", whySIRET, "La Poste: 35 is a multiple of five, and Luhn's sum is no multiple of ten"},
	} {
		in := readingtest.Input(t, tt.s, true)
		hits := tt.rec.Find(in)
		if len(hits) != 1 || hits[0].Why != tt.want {
			t.Errorf("%s: %s: got %+v, want one %s", tt.rec.Name, tt.why, hits, tt.want)
		}
	}
}
