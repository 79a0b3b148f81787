package recognize

import (
	"slices"
	"testing"

	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/listed"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
)

// TestShared: a form that fits several people belongs to all of them until
// someone decides; one that fits a single person is that person's alone.
func TestShared(t *testing.T) {
	r := readingtest.Roster(t, "Nom;Prénom;Civilité;Pseudo\nKERBRAT;Maud;Mme;\nKERBRAT;Yann;M.;\nKELLER;Maud;Mme;\nMARTIN;Solenn;Mme;mk\nDULAC;Martin;M.;\nDUPREY;Perrick;M.;\nDORVAL;Perrine;Mme;\n")
	const maud, yann, keller, martin, dulac, duprey, dorval = "p01", "p02", "p03", "p04", "p05", "p06", "p07"
	for _, tt := range []struct {
		sample, reason string
		want           []string
	}{
		{"puis Maud répond", "two of one first name", []string{maud, keller}},
		{"puis Maud Kerbrat répond", "the surname tells", []string{maud}},
		{"puis Maud K. répond", "the initial does not", []string{maud, keller}},
		{"puis Maud V. répond", "an initial that is nobody's", []string{maud, keller}},
		{"puis maud.k répond", "as in an address", []string{maud, keller}},
		{"selon Kerbrat, oui", "two of one surname", []string{maud, yann}},
		{"selon Mme Kerbrat, oui", "a title, which notes get wrong", []string{maud, yann}},
		{"selon M. Kerbrat, oui", "a title or an initial", []string{maud, yann}},
		{"selon Y. Kerbrat, oui", "an initial that tells", []string{yann}},
		{"selon Kerbart, oui", "in another spelling", []string{maud, yann}},
		{"selon Kerb., oui", "cut", []string{maud, yann}},
		{"- MK : oui", "initials, and somebody's account", []string{maud, keller, martin}},
		{"- M.K. : oui", "initials with dots are no account", []string{maud, keller}},
		{"puis Martin répond", "one's first name and another's surname", []string{martin, dulac}},
		{"puis Martin Dulac répond", "before the surname it is one's", []string{dulac}},
		{"puis Perr. D. répond", "a first name cut, and an initial", []string{duprey, dorval}},
		{"voir notes_maud.pdf", "in a file's name", []string{maud, keller}},
		{"puis MmeKerbrat répond", "run into a title", []string{maud, yann}},
		{"puis Ker-\nbrat répond", "cut by a line", []string{maud, yann}},
	} {
		txt := readingtest.Text(t, tt.sample)
		found, err := Scan(txt, func() *language.Notes { return language.Of(txt, language.French) }, r, []reading.Recogniser{listed.People, listed.Spelled})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range found {
			if f.Subject != "" {
				got = append(got, append([]string{f.Subject}, f.Also...)...)
			}
		}
		slices.Sort(got)
		if got = slices.Compact(got); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %s: %q, want %q", tt.reason, tt.sample, got, tt.want)
		}
	}
}
