package reading

import "unicode"

// A Civility is a title before a name; next is the token behind it and its dot.
type Civility struct {
	Next   int
	Many   bool // a list of names follows
	Weak   bool // it may be something else
	Office bool // it is a function as well
}

// Civility reads the title at token i. Those that are words, units or initials
// too count only as they should be written: «Me», «Dr», «MM.».
func (p *Passage) Civility(i int) Civility {
	c := Civility{Next: i + 1, Many: p.Is(i, civilitiesMany), Office: p.Is(i, offices)}
	if !p.Is(i, Civilities|civilitiesMany) {
		return Civility{}
	}
	norm := p.Norm(i)
	capital := unicode.IsUpper(FirstRune(p.Raw(i)))
	switch norm {
	case "m":
		c.Weak = true
		if !capital || !p.In.French || !p.Capital(i+1) {
			return Civility{}
		}
	case "me":
		if !capital || !p.In.French || p.Raw(i) == "ME" {
			return Civility{}
		}
	case "mm":
		if p.Raw(i) != "MM" || p.Touches(i) && p.IsSign(i-1, ":/-") { // HH:MM
			return Civility{}
		}
	case "dr", "pr", "ms", "mx", "drs", "prs":
		if !capital {
			return Civility{}
		}
	case "miss":
		if p.In.French {
			return Civility{}
		}
	}
	if len(norm) < 6 && p.IsSign(c.Next, ".") && p.Touches(c.Next) {
		c.Next++
	}
	return c
}
