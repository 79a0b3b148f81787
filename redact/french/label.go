package french

// A Label is a noun that may stand for people or for where they work. More
// entries make a lexicon; the grammar asks nothing else of one.
type Label struct {
	One    string // singular, without article: «haut fonctionnaire»
	Many   string // plural: «hauts fonctionnaires»
	Gender Gender
	// Aspirated marks an initial h that takes neither elision nor liaison:
	// «haut», not «habitant». Other letters ignore it.
	Aspirated bool
	// Place marks what one works in rather than who one is: «en» becomes
	// «dans» before it.
	Place bool
}

// A Gender is the grammatical one, which articles agree with. It says nothing
// of the person.
type Gender uint8

// The genders of French nouns.
const (
	Masculine Gender = iota
	Feminine
)

var (
	person    = Label{One: "personne", Many: "personnes", Gender: Feminine}
	structure = Label{One: "structure", Many: "structures", Gender: Feminine, Place: true}
)

// A phrase is a noun with what determines it.
type phrase struct {
	text  string
	vowel bool // «de» and «que» elide before it
}

// one returns the indefinite singular. Its article starts with a vowel, so the
// noun's own first letter never matters here.
func (l Label) one() phrase {
	if l.Gender == Feminine {
		return phrase{"une " + l.One, true}
	}
	return phrase{"un " + l.One, true}
}

// this returns the demonstrative: «cette», «cet» before a vowel or a mute h,
// «ce» elsewhere.
func (l Label) this() phrase {
	switch {
	case l.Gender == Feminine:
		return phrase{"cette " + l.One, false}
	case l.mute():
		return phrase{"cet " + l.One, false}
	}
	return phrase{"ce " + l.One, false}
}

// number returns the indefinite plural for n of them. From four on the exact
// number could be compared with an attendance list, so it is not told.
func (l Label) number(n int) phrase {
	switch n {
	case 2:
		return phrase{"deux " + l.Many, false}
	case 3:
		return phrase{"trois " + l.Many, false}
	}
	return phrase{"plusieurs " + l.Many, false}
}

// mute reports whether the singular starts with a vowel to the ear.
func (l Label) mute() bool {
	for _, r := range fold(l.One) {
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'à', 'â', 'é', 'è', 'ê', 'ë', 'î', 'ï', 'ô', 'œ', 'û':
			return true
		case 'h':
			return !l.Aspirated
		}
		return false
	}
	return false
}
