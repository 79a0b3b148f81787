package recognize

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the birth recogniser gives.
const (
	whyBirth     redact.Why = "birth.date"   // a word for birth announces it
	whyBirthYear redact.Why = "birth.year"   // so it does, and day or month are missing
	whyBirthNear redact.Why = "birth.beside" // a date of long ago in brackets behind a name
)

// birth finds the dates on which people were born, with the place and the
// postcode one of the things by which one person in a register is found again
// (L. Sweeney, Simple Demographics Often Identify People Uniquely, 2000). The
// date alone is found: the sentence keeps the rest.
var birth = Recogniser{
	Name: "birth",
	Find: findBirths,
	Hits: []string{
		"Awa Kane, née le ⟦12 mars 1980⟧ à Orvane",
		"M. Oriol, né le ⟦12/03/1980⟧, et sa sœur, née le ⟦1er\u00a0mai\u202f1982⟧",
		"ne\u0301e le ⟦12.03.1980⟧",
		"né·e le ⟦12-03-1980⟧ ; né(e) le ⟦1980-03-12⟧",
		"date de naissance : ⟦12/03/1980⟧, lieu : Orvane",
		"né à Orvane le ⟦12 mars 1980⟧",
		"née le\n⟦12 mars\n1980⟧",
		"awa, nee le ⟦12/03/1980⟧",
		"Awa Kane, née en ⟦mars 1980⟧",
		"je suis née en ⟦1980⟧, dit-elle",
		"Awa Kane (⟦12/03/1980⟧) demande un logement",
		"born on ⟦12 March 1980⟧, she was born in ⟦March 1980⟧, he was born ⟦March 12, 1980⟧",
		"DDN ⟦12/03/1980⟧ ; DOB: ⟦12/03/1980⟧",
		"Mme Kane est née le ⟦12 mars 1980⟧",
		"né(e) le : ⟦12.06.1979⟧",
		"Né en ⟦1958⟧, il préside", "née le ⟦douze juin 1979⟧", "she was born on the ⟦third of May 1960⟧, he was born on the ⟦3rd of May, 1960⟧, I was born on the ⟦twenty-first of June 1971⟧",
		"Née à Quimper le ⟦3 mai 84⟧", "Gaël (* ⟦12/06/1979⟧) est là", "Ma fille est née ici, le ⟦3 mai 2011⟧.",
	},
	Misses: []string{
		"Réunion du 12 mars 1980, puis du 12/03/2024",
		"le collectif est né le 12 mars 2009", "une association née en 2010", "L'idée est née en 1998 à Orvane",
		"on ne le 12 mars", "il ne reste que le 12 mars 1980",
		"Awa Kane (12/03/2024) demande", "Compte rendu (12/03/1980)", "Loi Informatique et Libertés (06/01/1978)",
		"Kane née Oriol", "née de la fusion de 2016", "un projet né le jour où",
		"le débat né le 4 mai 2018 continue", "il est né en 2015",
		"Awa Kane (2019) montre que", "Awa Kane (12 mars) est là",
		"un nouveau-né en 2019", "l'année de naissance du projet : 2010",
		"les enfants nés entre 1900 et 2021", "Awa Kane joue sur la NES en 1992",
		"the project was born in 2010",
		"le forum (* 12/06/1979)", "3 mai 84 personnes",
		"Né en 1998, le projet grandit", "the idea was born on the third of May 1960",
		"C'est né le 3 mai 2011.", "Il est né le 3 mai 2011, ce collectif", "Awa Kane l'a dit : elle est née le 3 mai 2011, cette association",
		"Sont nés 3 projets le 12/06/2014.", "Il est née une grande envie le 12 juin 2014.", "Il est né un grand espoir le 12 juin 2020.",
	},
}

var (
	bornWords = words("ne nee nes nees born")
	// births announce a date of birth by themselves.
	births = words("naissance ddn dob birth birthdate birthday")
	// things are born as well.
	things = words("collectif idee projet mouvement demarche initiative reseau plateforme parti site dispositif debat outil concept revue journal festival commune besoin envie",
		"polemique conflit crise accord partenariat structure cooperative idees lieu tiers-lieu project idea movement network concept party debate")
	// several are the determiners of what is born behind its verb.
	several = words("une des deux trois quatre cinq plusieurs quelques maints")
	// selves are whoever is born when nobody is named.
	selves = words("je j' suis mon ma my i was mere pere enfant enfants fille garcon bebe jumeau jumeaux jumelles mother father son daughter child")
	// englishMonthNames are the months of English dates.
	englishMonthNames = words("january february march april may june july august september october november december")
)

func findBirths(in *Input) []Hit {
	var hits []Hit
	for p := range in.passages() {
		for i := range p.toks {
			at, why := p.birthAt(i)
			if why == "" {
				continue
			}
			h := Hit{At: at, Kind: redact.Quasi, Severity: redact.Block, Score: 0.9, Why: why}
			if why != whyBirth {
				h.Severity, h.Score = redact.Ask, 0.6
			}
			hits = append(hits, h)
		}
	}
	return hits
}

// birthAt returns the date of birth that token i announces, and the reason; the
// reason is empty where there is none.
func (p *passage) birthAt(i int) (text.Span, redact.Why) {
	switch {
	case p.baseIs(i, bornWords) && p.isBorn(i):
		return p.bornAt(i)
	case p.is(i, births) && !p.ofThing(i):
		for k := i + 1; k < i+5 && !p.isSign(k, ".;,"); k++ {
			if end, full := p.birthEnd(k); full {
				return p.span(k, end), whyBirth
			}
		}
	case p.isSign(i, "(") && p.isSign(i+1, "*") && p.named(i-1): // the sign of birth of registers
		if end, full := p.birthEnd(i + 2); full && p.isSign(end, ")") {
			return p.span(i+2, end), whyBirth
		}
	case p.isSign(i, "(") && p.named(i-1):
		if end, full := p.dateEnd(i + 1); full && p.isSign(end, ")") && p.norm(end-1) < "2013" && len(p.norm(end-1)) == 4 {
			return p.span(i+1, end), whyBirthNear
		}
	}
	return text.Span{}, ""
}

// isBorn tells «né» from «ne», and «nés» from a game's console.
func (p *passage) isBorn(i int) bool {
	if p.norm(i) != "ne" && p.norm(i) != "nes" {
		return true
	}
	raw := p.raw(i)
	if strings.ContainsAny(raw, "éÉ\u0301") {
		return true
	}
	_, full := p.dateEnd(i + 2)
	return p.norm(i+1) == "le" && full
}

// longestBirth bounds the tokens between «né» and the date: a place may stand
// there.
const longestBirth = 7

// bornAt returns the date behind the «né» at i, and the reason.
func (p *passage) bornAt(i int) (text.Span, redact.Why) {
	if p.is(i+1, several) || p.norm(i+1) == "un" && p.class(i+2) != text.Number || p.class(i+1) == text.Number && p.class(i+2) == text.Word && !p.is(i+2, monthNames|englishMonthNames) {
		return text.Span{}, "" // «Il est né un espoir», «Sont nés 3 projets»: what is born comes behind
	}
	person, thing := p.whoIsBorn(i)
	for k := i + 1; k < i+longestBirth && k < len(p.toks) && (!p.isSign(k, ".;:!?,") || p.isSign(k, ":") && p.norm(k-1) == "le" || person && p.isSign(k, ",") && p.norm(k+1) == "le"); k++ {
		end, full := p.birthEnd(k)
		person := person || !thing && p.saysWho(end)
		switch {
		case end == 0:
		case p.thingBehind(end) || p.norm(i-1) == "est" && (p.norm(i-2) == "c'" || p.norm(i-2) == "ca" || p.norm(i-2) == "cela"):
			return text.Span{}, ""
		case full && (person || !thing):
			return p.span(k, end), whyBirth
		case full || !person || isYear(p.norm(k)) && p.norm(k-1) != "en" && p.norm(k-1) != "in":
			return text.Span{}, ""
		default:
			return p.span(k, end), whyBirthYear
		}
	}
	return text.Span{}, ""
}

// saysWho reports whether the clause behind a date, which ends at token k, tells
// who was born then: «Né en 1958, il préside».
func (p *passage) saysWho(k int) bool {
	return p.isSign(k, ",") && in(" il elle je j' iel he she i ", p.norm(k+1)) && p.norm(k-1) < "2010"
}

// birthEnd is dateEnd where a birth is announced: there two digits are a year
// behind a month's name too, and the day may be a word.
func (p *passage) birthEnd(k int) (end int, full bool) {
	if end := p.wordyDateEnd(k); end > 0 {
		return end, true
	}
	if end, full = p.dateEnd(k); end == 0 && p.class(k) == text.Number && isDay(p.norm(k)) && p.is(k+1, monthNames) && len(p.norm(k+2)) == 2 && allDigits(p.norm(k+2)) {
		return k + 3, true
	}
	return end, full
}

// thingBehind reports whether what is born follows the date that ends at token
// k: «elle est née le 3 mai 2011, cette association».
func (p *passage) thingBehind(k int) bool {
	return p.isSign(k, ",") && in(" ce cet cette notre votre leur ces ", p.norm(k+1)) && (p.baseIs(k+2, things|bodies) || p.baseIs(k+3, things|bodies))
}

// whoIsBorn reports whether the words of the clause before token i name a
// person, and whether they name a thing.
func (p *passage) whoIsBorn(i int) (person, thing bool) {
	for k := i - 1; k >= 0 && i-k <= 10 && !p.isSign(k, ".;!?") && !person; k-- {
		switch {
		case p.baseIs(k, things|bodies) && !p.capital(k), p.is(k, things):
			return person, true
		case p.is(k, selves|civilities), p.baseIs(k, kin|functions), p.named(k):
			person = !p.is(k-1, bodies|things)
		}
	}
	return person, thing
}

// named reports whether the word of a name ends at token k: a capital that is
// no ordinary word, behind another or behind nothing that would make it a thing.
func (p *passage) named(k int) bool {
	if !p.capital(k) || p.is(k, ordinary|openers|bodies|functions) || p.acronym(k) && !p.capital(k-1) {
		return false
	}
	return p.capital(k-1) && !p.is(k-1, openers|bodies) && (!p.is(k-1, ordinary) || p.is(k-1, bothWays)) || p.opensLine(k) || p.is(k-1, civilities) || p.isSign(k-1, ",-–:(|")
}

// ofThing reports whether a birth is that of a thing: «l'année de naissance du
// projet», «le lieu de naissance».
func (p *passage) ofThing(i int) bool {
	for k := i + 1; k < i+4; k++ {
		if p.is(k, things|bodies) {
			return true
		}
	}
	return false
}
