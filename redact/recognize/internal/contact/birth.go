package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the birth recogniser gives.
const (
	whyBirth     redact.Why = "birth.date"   // a word for birth announces it
	whyBirthYear redact.Why = "birth.year"   // so it does, and day or month are missing
	whyBirthNear redact.Why = "birth.beside" // a date of long ago in brackets behind a name
)

// Birth finds the dates on which people were born, with the place and the
// postcode one of the things by which one person in a register is found again
// (L. Sweeney, Simple Demographics Often Identify People Uniquely, 2000). The
// date alone is found: the sentence keeps the rest.
var Birth = reading.Recogniser{
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
	bornWords = reading.Words("ne nee nes nees born")
	// births announce a date of birth by themselves.
	births = reading.Words("naissance ddn dob birth birthdate birthday")
	// things are born as well.
	things = reading.Words("collectif idee projet mouvement demarche initiative reseau plateforme parti site dispositif debat outil concept revue journal festival commune besoin envie",
		"polemique conflit crise accord partenariat structure cooperative idees lieu tiers-lieu project idea movement network concept party debate")
	// several are the determiners of what is born behind its verb.
	several = reading.Words("une des deux trois quatre cinq plusieurs quelques maints")
	// selves are whoever is born when nobody is named.
	selves = reading.Words("je j' suis mon ma my i was mere pere enfant enfants fille garcon bebe jumeau jumeaux jumelles mother father son daughter child")
	// englishMonthNames are the months of English dates.
	englishMonthNames = reading.Words("january february march april may june july august september october november december")
)

func findBirths(in *reading.Input) []reading.Hit {
	var hits []reading.Hit
	for p := range reading.As[passage](in) {
		for i := range p.Toks {
			at, why := p.birthAt(i)
			if why == "" {
				continue
			}
			h := reading.Hit{At: at, Kind: redact.Quasi, Severity: redact.Block, Score: 0.9, Why: why}
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
	case p.BaseIs(i, bornWords) && p.isBorn(i):
		return p.bornAt(i)
	case p.Is(i, births) && !p.ofThing(i):
		for k := i + 1; k < i+5 && !p.IsSign(k, ".;,"); k++ {
			if end, full := p.birthEnd(k); full {
				return p.Span(k, end), whyBirth
			}
		}
	case p.IsSign(i, "(") && p.IsSign(i+1, "*") && p.named(i-1): // the sign of birth of registers
		if end, full := p.birthEnd(i + 2); full && p.IsSign(end, ")") {
			return p.Span(i+2, end), whyBirth
		}
	case p.IsSign(i, "(") && p.named(i-1):
		if end, full := p.dateEnd(i + 1); full && p.IsSign(end, ")") && p.Norm(end-1) < "2013" && len(p.Norm(end-1)) == 4 {
			return p.Span(i+1, end), whyBirthNear
		}
	}
	return text.Span{}, ""
}

// isBorn tells «né» from «ne», and «nés» from a game's console.
func (p *passage) isBorn(i int) bool {
	if p.Norm(i) != "ne" && p.Norm(i) != "nes" {
		return true
	}
	raw := p.Raw(i)
	if strings.ContainsAny(raw, "éÉ\u0301") {
		return true
	}
	_, full := p.dateEnd(i + 2)
	return p.Norm(i+1) == "le" && full
}

// longestBirth bounds the tokens between «né» and the date: a place may stand
// there.
const longestBirth = 7

// bornAt returns the date behind the «né» at i, and the reason.
func (p *passage) bornAt(i int) (text.Span, redact.Why) {
	if p.Is(i+1, several) || p.Norm(i+1) == "un" && p.Class(i+2) != text.Number || p.Class(i+1) == text.Number && p.Class(i+2) == text.Word && !p.Is(i+2, monthNames|englishMonthNames) {
		return text.Span{}, "" // «Il est né un espoir», «Sont nés 3 projets»: what is born comes behind
	}
	person, thing := p.whoIsBorn(i)
	for k := i + 1; k < i+longestBirth && k < len(p.Toks) && (!p.IsSign(k, ".;:!?,") || p.IsSign(k, ":") && p.Norm(k-1) == "le" || person && p.IsSign(k, ",") && p.Norm(k+1) == "le"); k++ {
		end, full := p.birthEnd(k)
		person := person || !thing && p.saysWho(end)
		switch {
		case end == 0:
		case p.thingBehind(end) || p.Norm(i-1) == "est" && (p.Norm(i-2) == "c'" || p.Norm(i-2) == "ca" || p.Norm(i-2) == "cela"):
			return text.Span{}, ""
		case full && (person || !thing):
			return p.Span(k, end), whyBirth
		case full || !person || isYear(p.Norm(k)) && p.Norm(k-1) != "en" && p.Norm(k-1) != "in":
			return text.Span{}, ""
		default:
			return p.Span(k, end), whyBirthYear
		}
	}
	return text.Span{}, ""
}

// saysWho reports whether the clause behind a date, which ends at token k, tells
// who was born then: «Né en 1958, il préside».
func (p *passage) saysWho(k int) bool {
	return p.IsSign(k, ",") && reading.In(" il elle je j' iel he she i ", p.Norm(k+1)) && p.Norm(k-1) < "2010"
}

// birthEnd is dateEnd where a birth is announced: there two digits are a year
// behind a month's name too, and the day may be a word.
func (p *passage) birthEnd(k int) (end int, full bool) {
	if end := p.wordyDateEnd(k); end > 0 {
		return end, true
	}
	if end, full = p.dateEnd(k); end == 0 && p.Class(k) == text.Number && isDay(p.Norm(k)) && p.Is(k+1, monthNames) && len(p.Norm(k+2)) == 2 && reading.AllDigits(p.Norm(k+2)) {
		return k + 3, true
	}
	return end, full
}

// thingBehind reports whether what is born follows the date that ends at token
// k: «elle est née le 3 mai 2011, cette association».
func (p *passage) thingBehind(k int) bool {
	return p.IsSign(k, ",") && reading.In(" ce cet cette notre votre leur ces ", p.Norm(k+1)) && (p.BaseIs(k+2, things|reading.Bodies) || p.BaseIs(k+3, things|reading.Bodies))
}

// whoIsBorn reports whether the words of the clause before token i name a
// person, and whether they name a thing.
func (p *passage) whoIsBorn(i int) (person, thing bool) {
	for k := i - 1; k >= 0 && i-k <= 10 && !p.IsSign(k, ".;!?") && !person; k-- {
		switch {
		case p.BaseIs(k, things|reading.Bodies) && !p.Capital(k), p.Is(k, things):
			return person, true
		case p.Is(k, selves|reading.Civilities), p.BaseIs(k, reading.Kin|reading.Functions), p.named(k):
			person = !p.Is(k-1, reading.Bodies|things)
		}
	}
	return person, thing
}

// named reports whether the word of a name ends at token k: a capital that is
// no ordinary word, behind another or behind nothing that would make it a thing.
func (p *passage) named(k int) bool {
	if !p.Capital(k) || p.Is(k, reading.Ordinary|reading.Openers|reading.Bodies|reading.Functions) || p.Acronym(k) && !p.Capital(k-1) {
		return false
	}
	return p.Capital(k-1) && !p.Is(k-1, reading.Openers|reading.Bodies) && (!p.Is(k-1, reading.Ordinary) || p.Is(k-1, reading.BothWays)) || p.OpensLine(k) || p.Is(k-1, reading.Civilities) || p.IsSign(k-1, ",-–:(|")
}

// ofThing reports whether a birth is that of a thing: «l'année de naissance du
// projet», «le lieu de naissance».
func (p *passage) ofThing(i int) bool {
	for k := i + 1; k < i+4; k++ {
		if p.Is(k, things|reading.Bodies) {
			return true
		}
	}
	return false
}
