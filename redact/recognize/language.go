package recognize

// The words that tell the two languages of the notes apart; no word is in both.
var (
	frenchWords  = words("le la les des du une est et que qui dans pour pas sur avec au aux ce cette ont sont plus par nous il elle je mais ou donc leur ne se y")
	englishWords = words("the of and to is that for it was with are this be by they we he she not but from have has were would should can will there what which you")
)

// isFrench reports whether most of a text is in French rather than in English.
// Notes in neither, or too short to tell, are taken for French: its rules are
// the stricter ones.
func (in *Input) isFrench() bool {
	fr, en := 0, 0
	for _, a := range in.atoms {
		switch is := in.words.all[a.word].is; {
		case is&frenchWords != 0:
			fr++
		case is&englishWords != 0:
			en++
		}
	}
	return fr >= en
}
