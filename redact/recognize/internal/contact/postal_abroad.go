package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// numberedBehind returns the end of an address whose house stands behind its
// street, as in Belgium, Luxembourg, Switzerland and Germany, with its postcode and
// town: «rue du Lac 12, 1204 Genève», «Bahnhofstrasse 12, 8001 Zürich». It is 0
// where there is none: without the postcode a number there may count anything.
func (p *passage) numberedBehind(i int) int {
	name := 0
	switch {
	case p.Is(i, streetTypes|placeTypes):
		name = p.streetName(i + 1)
	case p.Capital(i) && hasEnding(p.Norm(i), "strasse", "straße", "straat", "laan", "gasse"):
		name = i + 1
	}
	if name == 0 {
		return 0
	}
	if p.IsSign(name, ",") {
		name++
	}
	if p.Class(name) != text.Number || !isHouse(p.Norm(name)) {
		return 0
	}
	end := name + 1
	if p.Norm(end) == "bte" || p.Norm(end) == "boite" {
		end += 2
	}
	if !p.IsSign(end, ",-–—") && !p.wraps(end) {
		return 0
	}
	return p.codeEnd(end + 1)
}

func hasEnding(norm string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(norm, e) {
			return true
		}
	}
	return false
}

// spokenHouses are the numbers of houses in French words, and what compounds open
// with.
const spokenHouses = " un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante cent "

// isSpokenHouse reports whether a word is the number of a house.
func isSpokenHouse(norm string) bool {
	first, _, _ := strings.Cut(norm, "-")
	return reading.In(spokenHouses, first)
}
