package recognize

import "strings"

// The words that tell the two languages of the notes apart; no word is in both.
const (
	frenchWords  = " le la les des du une est et que qui dans pour pas sur avec au aux ce cette ont sont plus par nous il elle je mais ou donc leur ne se y "
	englishWords = " the of and to is that for it was with are this be by they we he she not but from have has were would should can will there what which you "
)

// french reports whether most of a folded text is in French rather than in
// English. Notes in neither, or too short to tell, are taken for French: its
// rules are the stricter ones.
func french(folded string) bool {
	fr, en := 0, 0
	for w := range strings.FieldsFuncSeq(folded, func(r rune) bool { return r < 'a' || r > 'z' }) {
		if strings.Contains(frenchWords, " "+w+" ") {
			fr++
		} else if strings.Contains(englishWords, " "+w+" ") {
			en++
		}
	}
	return fr >= en
}
