package recognize

import (
	"testing"

	"github.com/opendetat/chatham/redact"
)

// TestKeys: what a number's key makes of it.
func TestKeys(t *testing.T) {
	for _, tt := range []struct {
		rec  Recogniser
		s    string
		want redact.Why
		why  string
	}{
		{nir, "1 85 05 78 006 084 91", whyNIR, "the key fits"},
		{nir, "185057800608491", whyNIR, "so it does in one piece"},
		{nir, "2 71 06 2A 004 123 29", whyNIR, "2A counts as 19"},
		{nir, "1 71 06 2B 033 011 27", whyNIR, "2B counts as 18"},
		{nir, "1 71 06 2B 033 011 29", whyNIRSlip, "the key of 2A"},
		{nir, "1 85 05 78 006 084 92", whyNIRSlip, "a wrong key, in the usual groups"},
		{nir, "NIR 185057800608492", whyNIRSlip, "a wrong key, announced"},
		{nir, "1 85 05 78 006 084", whyNIRSlip, "no key"},
		{nir, "NIR 1850578006084", whyNIR, "no key, announced"},
		{iban, "FR76 3000 6000 0112 3456 7890 189", whyIBAN, "the key fits"},
		{iban, "FR76 3000 6000 0112 3456 7890 198", whyIBANSlip, "two digits changed places"},
		{iban, "IBAN FR7630006000011234567890198", whyIBANSlip, "the same in one piece, announced"},
		{iban, "MT84MALT011000012345MTLCAST001S", whyIBAN, "letters of the bank and of the account"},
		{siren, "SIRET 732 829 320 00074", whySIRET, "fourteen digits"},
		{siren, "SIREN 732 829 320", whySIREN, "nine digits"},
		{siren, "SIRET 356 000 000 09075", whySIRET, "La Poste: 35 is a multiple of five, and Luhn's sum is no multiple of ten"},
	} {
		in := inputOf(t, tt.s, true)
		hits := tt.rec.Find(in)
		if len(hits) != 1 || hits[0].Why != tt.want {
			t.Errorf("%s: %s: got %+v, want one %s", tt.rec.Name, tt.why, hits, tt.want)
		}
	}
}
