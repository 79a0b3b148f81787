package recognize

import (
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

var (
	// streetTypes are what a street is called that no number but one counts: the
	// plural is another word.
	streetTypes = words("rue avenue av boulevard chaussee bd bld chemin impasse imp allee quai ruelle venelle square faubourg sentier sente esplanade")
	// placeTypes are other words of addresses, which have uses beside them.
	placeTypes = words("place pl passage cours route rte villa cite residence lotissement hameau montee cote rond-point promenade mail parvis traverse voie clos allees domaine ch")
	// repeats follow a house's number.
	repeats = words("bis ter quater quinquies")
	// linkWords join the words of a street's name.
	linkWords = words("de du des d' la le les l' et a au aux en sur sous saint sainte st ste")
	// monthNames stand in streets that are called after a day.
	monthNames = words("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")
)

// houseEnd returns the end of the house's number at token i with what repeats
// it («12 bis», «27B», «12-14») and the comma behind; 0 where it is none.
func (p *passage) houseEnd(i int) int {
	if !isHouse(p.norm(i)) {
		return 0
	}
	end := i + 1
	if p.isSign(end, "-/–&") && p.class(end+1) == text.Number && isHouse(p.norm(end+1)) {
		end += 2
	}
	if p.is(end, repeats) || p.capital(end) && len(p.norm(end)) == 1 && p.norm(end) <= "g" {
		end++
	}
	if p.isSign(end, ",") {
		end++
	}
	if p.wraps(end) && !p.capital(end+1) {
		end++
	}
	return end
}

// isHouse reports whether a number may be a house's: four digits at most, with
// a letter or «bis» glued to it. An hour is none.
func isHouse(norm string) bool {
	n := 0
	for n < len(norm) && isDigit(norm[n]) {
		n++
	}
	if n == 0 || n > 4 || norm[0] == '0' {
		return false
	}
	rest := norm[n:]
	return rest == "" || len(rest) == 1 && rest >= "a" && rest <= "g" || repeats.has(rest)
}

// streetEnd returns the end of the French street whose type is token k, behind
// the house's number at i; 0 where there is none.
func (p *passage) streetEnd(i, k int) int {
	if end := p.grandRue(k); end > 0 {
		return end
	}
	firm := p.is(k, streetTypes)
	if !firm && !p.is(k, placeTypes) {
		return 0
	}
	name := k + 1
	dotted := p.isSign(name, ".") && p.touches(name)
	if dotted {
		name++
	}
	end := p.streetName(name)
	if end == 0 {
		return 0
	}
	named := name
	for (p.is(named, linkWords) || p.wraps(named)) && !p.capital(named) && named < end {
		named++
	}
	capital := p.capital(named) || p.class(named) == text.Initial || p.class(named) == text.Number
	definite := named > name && p.norm(name) != "de" && p.norm(name) != "d'" && p.norm(name) != "sur"
	switch {
	case p.another(k, name, capital, dotted, definite):
	case capital, p.isSign(k-1, ",") && definite, p.norm(i) != "1" && (firm || definite), firm && definite && p.norm(name) != "a":
		return end
	}
	return 0
}

// grandRue returns the end of a «Grand'Rue» at token k, which has no other name;
// 0 where there is none.
func (p *passage) grandRue(k int) int {
	switch n := p.norm(k); {
	case !p.capital(k):
	case in(" grand'rue grand-rue grande-rue ", n):
		return k + 1
	case in(" grand' grand grande ", n) && p.norm(k+1) == "rue":
		return k + 2
	case n == "grand" && p.isSign(k+1, "'’") && p.norm(k+2) == "rue":
		return k + 3
	}
	return 0
}

// another reports whether the street type at k is another word, by the name
// behind it: whether it opens with a capital, and the article before that.
func (p *passage) another(k, name int, capital, dotted, definite bool) bool {
	switch n := p.norm(name); p.norm(k) {
	case "cours": // «12 cours de français», «12 cours de Français»
		return n == "de" && p.norm(name+1) != "la" && p.norm(name+1) != "l'" || n == "d'" || !capital
	case "chemin": // «2 chemin de fer»
		return n == "de" && strings.Contains(" fer croix traverse vie ", " "+p.norm(name+1)+" ")
	case "av": // «52 av. J.-C.»
		return strings.HasPrefix(n, "j.") || n == "jc" || strings.HasPrefix(n, "jesus")
	case "ch": // «68 ch.» are horses
		return !capital || !definite
	case "pl", "cote", "voie", "domaine", "villa", "cite", "residence":
		return !capital && !dotted
	}
	return false
}

// longestStreet bounds the tokens of a street's name.
const longestStreet = 10

// streetName returns the end of a street's name that starts at token k: words
// that link, then capitals, or one small word where notes have none; 0 where
// there is no name.
func (p *passage) streetName(k int) int {
	end, quoted := 0, false
	for j := k; j < k+longestStreet; j++ {
		switch {
		case p.capital(j) && (end == 0 || !p.is(j, streetTypes)), p.class(j) == text.Initial:
			end = j + 1
		case p.dayEnd(j) > 0:
			end = p.dayEnd(j)
			j = end - 1
		case p.is(j, linkWords), p.wraps(j) && p.is(j-1, linkWords|streetTypes|placeTypes):
		case p.isSign(j, "«\"“") && end == 0:
			quoted = true
		case p.isSign(j, "»\"”") && quoted:
			return j + 1
		case end == 0 && p.class(j) == text.Word && (p.is(j-1, linkWords|streetTypes|placeTypes) || p.wraps(j-1)) && len(p.norm(j)) > 2 && !p.is(j, unnamed):
			return j + 1
		default:
			return end
		}
	}
	return end
}

// wraps reports whether token i is where one line goes over into the next.
func (p *passage) wraps(i int) bool {
	return p.class(i) == text.Break && strings.TrimRight(p.norm(i), " ") == "\n"
}

// dayEnd returns the end of the day at token j that a street is called after:
// «11 Novembre 1918», «8-Mai-1945»; 0 where there is none.
func (p *passage) dayEnd(j int) int {
	if p.class(j) != text.Number {
		return 0
	}
	k := j + 1
	if p.isSign(k, "-") {
		k++
	}
	month, _, dated := strings.Cut(p.norm(k), "-")
	if !monthNames.has(month) {
		return 0
	}
	if k++; !dated && p.class(k) == text.Number && len(p.norm(k)) == 4 {
		k++
	}
	return k
}

// unnamed are small words that name no street: «12 place pour», «1 rue est».
var unnamed = words("pour par dans est sont qui que avec sans ou mais comme vers plus avant apres entre parking stationnement cinema creche concert libre libres deux trois")

// boxEnd returns the end of the post-office box at token i, with its town; 0
// where there is none. «BP 2025» is a budget.
func (p *passage) boxEnd(i int) int {
	k, short := i+1, false
	switch p.norm(i) {
	case "bp", "b.p.", "cs", "c.s.", "tsa":
		if !p.capital(i) && p.class(i) != text.Initial {
			return 0
		}
		short = true
	case "boite":
		if p.norm(k) != "postale" {
			return 0
		}
		k++
	case "po", "p.o.":
		if p.norm(k) != "box" {
			return 0
		}
		k++
	default:
		return 0
	}
	if p.class(k) != text.Number || !allDigits(p.norm(k)) || len(p.norm(k)) > 6 {
		return 0
	}
	n := p.norm(k)
	end, coded := p.townEnd(k + 1)
	year := len(n) == 4 && (n[:2] == "19" || n[:2] == "20")
	if !coded && short && (year || p.norm(i)[0] != 'b' && len(n) != 5 || p.is(i-1, articleWords)) {
		return 0
	}
	return end
}

// articleWords come before a budget or a council, not before a box.
var articleWords = words("le la un une du au ce")
