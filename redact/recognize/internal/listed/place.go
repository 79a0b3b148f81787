package listed

import "github.com/opendetat/chatham/redact/recognize/internal/reading"

// townHeads stand before a hyphen in the names of towns and of what is called
// after someone: «Val-Tessier», «avenue Général-Tréhonnais».
const townHeads = " dame val vals mont monts pont port bois bourg champ chateau clos croix font fontaine mesnil moulin puy roche roque ville villers vaux general marechal colonel capitaine amiral docteur abbe president professeur "

// townTails join a name with what places are told apart by: «Lou-sur-Marelle»,
// «Quatrevaux-le-Sec».
const townTails = " le la les l sur sous en lez aux au du des de d saint sainte "

// streetWords end the names of streets and houses in English: «Hope Street».
const streetWords = " street road lane avenue close crescent terrace drive way square court park house hall hill bridge station wharf green gardens "

// inPlace reports whether hyphens make a part of a place's name of a match.
func (r *reader) inPlace(m match) bool {
	if !r.capital(m.last) {
		return false
	}
	if m.first > 0 && r.gap(m.first-1) == "-" && r.capital(m.first-1) && reading.In(townHeads, r.word(m.first-1)) {
		return true
	}
	return r.gap(m.last) == "-" && !r.capital(m.last+1) && reading.In(townTails, r.word(m.last+1)) && (r.gap(m.last+1) == "-" || r.gap(m.last+1) == "'") && r.capital(m.last+2)
}

// beforeWay reports whether an English word for a street or a house follows, with
// a capital: it may be someone's surname too.
func (r *reader) beforeWay(last int) bool {
	return r.capital(last) && r.gap(last) == " " && reading.In(streetWords, r.word(last+1)) && r.capital(last+1)
}

// hyphenated reports whether a hyphen joins a match to a word that is no part of
// it: it may be a place, or someone else's double name.
func (r *reader) hyphenated(m match) bool {
	return m.first > 0 && r.gap(m.first-1) == "-" || r.gap(m.last) == "-"
}
