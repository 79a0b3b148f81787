package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

var (
	// streetTypes are what a street is called that no number but one counts: the
	// plural is another word.
	streetTypes = reading.Words("rue avenue av boulevard chaussee bd bld chemin impasse imp allee quai ruelle venelle square faubourg sentier sente esplanade")
	// placeTypes are other words of addresses, which have uses beside them.
	placeTypes = reading.Words("place pl passage cours route rte villa cite residence lotissement hameau montee cote rond-point promenade mail parvis traverse voie clos allees domaine ch")
	// repeats follow a house's number.
	repeats = reading.Words("bis ter quater quinquies")
	// linkWords join the words of a street's name.
	linkWords = reading.Words("de du des d' la le les l' et a au aux en sur sous saint sainte st ste")
	// monthNames stand in streets that are called after a day.
	monthNames = reading.Words("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")
)

// houseEnd returns the end of the house's number at token i with what repeats
// it («12 bis», «27B», «12-14») and the comma behind; 0 where it is none.
func (p *passage) houseEnd(i int) int {
	if !isHouse(p.Norm(i)) {
		return 0
	}
	end := i + 1
	if p.IsSign(end, "-/–&") && p.Class(end+1) == text.Number && isHouse(p.Norm(end+1)) {
		end += 2
	}
	if p.Is(end, repeats) || p.Capital(end) && len(p.Norm(end)) == 1 && p.Norm(end) <= "g" {
		end++
	}
	if p.IsSign(end, ",") {
		end++
	}
	if p.wraps(end) && !p.Capital(end+1) {
		end++
	}
	return end
}

// isHouse reports whether a number may be a house's: four digits at most, with
// a letter or «bis» glued to it. An hour is none.
func isHouse(norm string) bool {
	n := 0
	for n < len(norm) && reading.IsDigit(norm[n]) {
		n++
	}
	if n == 0 || n > 4 || norm[0] == '0' {
		return false
	}
	rest := norm[n:]
	return rest == "" || len(rest) == 1 && rest >= "a" && rest <= "g" || repeats.Has(rest)
}

// streetEnd returns the end of the French street whose type is token k, behind
// the house's number at i; 0 where there is none.
func (p *passage) streetEnd(i, k int) int {
	if end := p.grandRue(k); end > 0 {
		return end
	}
	firm := p.Is(k, streetTypes)
	if !firm && !p.Is(k, placeTypes) {
		return 0
	}
	name := k + 1
	dotted := p.IsSign(name, ".") && p.Touches(name)
	if dotted {
		name++
	}
	end := p.streetName(name)
	if end == 0 {
		return 0
	}
	named := name
	for (p.Is(named, linkWords) || p.wraps(named)) && !p.Capital(named) && named < end {
		named++
	}
	capital := p.Capital(named) || p.Class(named) == text.Initial || p.Class(named) == text.Number
	definite := named > name && p.Norm(name) != "de" && p.Norm(name) != "d'" && p.Norm(name) != "sur"
	switch {
	case p.another(k, name, capital, dotted, definite):
	case capital, p.IsSign(k-1, ",") && definite, p.Norm(i) != "1" && (firm || definite), firm && definite && p.Norm(name) != "a":
		return end
	}
	return 0
}

// grandRue returns the end of a «Grand'Rue» at token k, which has no other name;
// 0 where there is none.
func (p *passage) grandRue(k int) int {
	switch n := p.Norm(k); {
	case !p.Capital(k):
	case reading.In(" grand'rue grand-rue grande-rue ", n):
		return k + 1
	case reading.In(" grand' grand grande ", n) && p.Norm(k+1) == "rue":
		return k + 2
	case n == "grand" && p.IsSign(k+1, "'’") && p.Norm(k+2) == "rue":
		return k + 3
	}
	return 0
}

// another reports whether the street type at k is another word, by the name
// behind it: whether it opens with a capital, and the article before that.
func (p *passage) another(k, name int, capital, dotted, definite bool) bool {
	switch n := p.Norm(name); p.Norm(k) {
	case "cours": // «12 cours de français», «12 cours de Français»
		return n == "de" && p.Norm(name+1) != "la" && p.Norm(name+1) != "l'" || n == "d'" || !capital
	case "chemin": // «2 chemin de fer»
		return n == "de" && strings.Contains(" fer croix traverse vie ", " "+p.Norm(name+1)+" ")
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
		case p.Capital(j) && (end == 0 || !p.Is(j, streetTypes)), p.Class(j) == text.Initial:
			end = j + 1
		case p.dayEnd(j) > 0:
			end = p.dayEnd(j)
			j = end - 1
		case p.Is(j, linkWords), p.wraps(j) && p.Is(j-1, linkWords|streetTypes|placeTypes):
		case p.IsSign(j, "«\"“") && end == 0:
			quoted = true
		case p.IsSign(j, "»\"”") && quoted:
			return j + 1
		case end == 0 && p.Class(j) == text.Word && (p.Is(j-1, linkWords|streetTypes|placeTypes) || p.wraps(j-1)) && len(p.Norm(j)) > 2 && !p.Is(j, unnamed):
			return j + 1
		default:
			return end
		}
	}
	return end
}

// wraps reports whether token i is where one line goes over into the next.
func (p *passage) wraps(i int) bool {
	return p.Class(i) == text.Break && strings.TrimRight(p.Norm(i), " ") == "\n"
}

// dayEnd returns the end of the day at token j that a street is called after:
// «11 Novembre 1918», «8-Mai-1945»; 0 where there is none.
func (p *passage) dayEnd(j int) int {
	if p.Class(j) != text.Number {
		return 0
	}
	k := j + 1
	if p.IsSign(k, "-") {
		k++
	}
	month, _, dated := strings.Cut(p.Norm(k), "-")
	if !monthNames.Has(month) {
		return 0
	}
	if k++; !dated && p.Class(k) == text.Number && len(p.Norm(k)) == 4 {
		k++
	}
	return k
}

// unnamed are small words that name no street: «12 place pour», «1 rue est».
var unnamed = reading.Words("pour par dans est sont qui que avec sans ou mais comme vers plus avant apres entre parking stationnement cinema creche concert libre libres deux trois")

// boxEnd returns the end of the post-office box at token i, with its town; 0
// where there is none. «BP 2025» is a budget.
func (p *passage) boxEnd(i int) int {
	k, short := i+1, false
	switch p.Norm(i) {
	case "bp", "b.p.", "cs", "c.s.", "tsa":
		if !p.Capital(i) && p.Class(i) != text.Initial {
			return 0
		}
		short = true
	case "boite":
		if p.Norm(k) != "postale" {
			return 0
		}
		k++
	case "po", "p.o.":
		if p.Norm(k) != "box" {
			return 0
		}
		k++
	default:
		return 0
	}
	if p.Class(k) != text.Number || !reading.AllDigits(p.Norm(k)) || len(p.Norm(k)) > 6 {
		return 0
	}
	n := p.Norm(k)
	end, coded := p.townEnd(k + 1)
	year := len(n) == 4 && (n[:2] == "19" || n[:2] == "20")
	if !coded && short && (year || p.Norm(i)[0] != 'b' && len(n) != 5 || p.Is(i-1, articleWords)) {
		return 0
	}
	return end
}

// articleWords come before a budget or a council, not before a box.
var articleWords = reading.Words("le la un une du au ce")
