package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the postal recogniser gives.
const (
	whyPostal     redact.Why = "postal.address" // a house in a street
	whyPostalRoad redact.Why = "postal.house"   // the same without a town, a door or anyone who lives there
	whyPostalOrg  redact.Why = "postal.office"  // the same beside an organisation
	whyPostalSite redact.Why = "postal.venue"   // the same beside a place that is open to all
	whyPostalDate redact.Why = "postal.date"    // a house's number, or the day of a month
	whyPostalBox  redact.Why = "postal.box"     // a box at the post office
)

// Postal finds postal addresses: a house's number and its street, with what
// follows up to the town (NF Z 10-011 for France, and the usage of notes). A
// street without a number, or a town with its code, is a place that is talked
// about.
var Postal = reading.Recogniser{
	Name: "postal",
	Find: findPostal,
	Hits: []string{
		"elle habite ⟦12 bis, rue des Lilas, 35000 Rennes⟧ depuis mai",
		"⟦12, chemin des Lavandières, 99001 Saint-Léopold-des-Bois⟧.",
		"Envoyer à Awa Kane, ⟦3 rue Pasteur\n35000 RENNES⟧",
		"⟦4 ter av. du Général-Leclerc⟧ ; ⟦27B bd de la Liberté⟧ ; ⟦12-14 quai Duguay-Trouin⟧",
		"chez M. Oriol, ⟦8 impasse du Puits⟧ (sonner fort)",
		"au ⟦12, rue des Lilas⟧, puis au ⟦7 place de la République⟧",
		"⟦12\u00a0rue de\u202fl'Église, bât. B, appt 4, 35\u202f000 Rennes⟧",
		"⟦5 rue du 11 Novembre 1918⟧ et ⟦6 place du 8-Mai-1945⟧",
		"⟦2 allée J.-F. Oriol, 35042 Rennes CEDEX 9⟧ !",
		"rose : ⟦12 rue des lilas 35000 rennes⟧",
		"maud habite ⟦7 av des tilleuls⟧ en face",
		"⟦12 cours Mirabeau⟧, ⟦3, cours de l'Yser⟧",
		"⟦1 place Saint-Michel⟧",
		"courrier : ⟦BP 123, 35000 Rennes⟧ ou ⟦BP 45⟧ ; ⟦CS 12345⟧",
		"⟦lieu-dit Kerguen, 29590 Lopérec⟧",
		"⟦Lieu-dit « Le Bihan » – 35999 Orvane⟧",
		"l'association, ⟦3 rue Pasteur⟧, reçoit le jeudi",
		"n° ⟦12 rue des Lilas⟧",
		"She lives at ⟦12 Mill Lane⟧, ⟦4B Old Church Road, Orvane, OX1 2JD⟧",
		"write to ⟦221 Sorrel Street, Springfield, IL 62704⟧, ⟦9 Sorrel Ave, Floor 2, Springfield, IL 62704-1234⟧ or ⟦P.O. Box 12⟧",
		"⟦15 rue Saint-Jacques, résidence Les Mimosas, 3e étage, 35000 Rennes⟧",
		"⟦9 hameau de la Vilouze⟧", "« ⟦3 allée des Frênes⟧ »",
		"⟦11, Grand'Rue, 67000 Strasbourg⟧", "⟦Résidence Les Ormes, bât. C, appt 32, 59000 Lille⟧",
		"elle habite ⟦12\nrue des\nLilas, 35000\nRennes⟧",
		"elle vit ⟦12, chaussée de Wavre, 1050 Ixelles⟧", "⟦rue du Lac 12, 1204 Genève⟧ et ⟦avenue Louise, 143 bte 4, B-1050 Bruxelles⟧", "⟦Bahnhofstrasse 12, 8001 Zürich⟧",
		"rendez-vous au ⟦douze rue des Lilas⟧, à Corvolles", "au ⟦vingt-deux, rue Pasteur⟧",
	},
	Misses: []string{
		"Scénario 2 chemin de fer, scénario 3 chemin de croix",
		"la rue Marie-Curie et la place de la République",
		"rendez-vous à l'hôtel de ville, place de la Mairie",
		"à la mairie, 1 place de la République, 35000 Rennes",
		"médiathèque (12 rue des Lilas) le 4 mai",
		"35000 Rennes, 29590 Lopérec",
		"le tome 2 place Gutenberg au centre", "En 1789 place de la Révolution, tout commence",
		"12 places de parking, 3 rues piétonnes et 2 chemins creux",
		"il reste 1 place de libre, 1 rue sur 3 est en sens unique",
		"10 place pour 30 personnes", "12 cours de français et 3 cours d'anglais",
		"l'article 12, rue des Lilas, la salle 4 rue Pasteur, l'engagement 3 place du numérique",
		"samedi 12 place de la République, le 14 juillet place de la Bastille",
		"en 2018 rue des Lilas, on comptait 1 200 passages",
		"à 18h30 place de la Mairie, à 18 h place de la Mairie",
		"12/03, place de la Mairie",
		"le BP 2025 est voté, le CS 12 aussi",
		"la Résidence Les Ormes, 59000 Lille, ouvre", "une résidence d'artistes, 59000 Lille",
		"le captage au lieu-dit Kerguen",
		"la ligne 2 place d'Italie, le bus 12 rue de Brest",
		"table 4, place de la donnée dans la ville",
		"1. rue des Lilas\n2. place de la Mairie",
		"12 000 rue", "34 vs 12 au départ, 4 au milieu",
		"2 March Lane closed, 12 people on Mill Lane, the 3 Roads",
		"un parking de 40 places, rue des Lilas",
		"12 % rue des Lilas",
		"en 52 av. J.-C., puis en 49 av. Jésus-Christ", "un moteur de 68 ch. Le reste suit",
		"la cité 12 route", "rue du Lac 12 personnes, 1204 Genevois", "la rue du Lac, 1204 Genève", "au deux tiers, au douze mars",
		"we saw 3 Lanes, in 2012 Wall Street fell",
	},
}

func findPostal(in *reading.Input) []reading.Hit {
	var hits []reading.Hit
	for p := range reading.As[passage](in) {
		for i := 0; i < len(p.Toks); i++ {
			end, why := p.postalAt(i)
			if why == "" {
				continue
			}
			h := reading.Hit{At: p.Span(i, end), Kind: redact.Contact, Severity: redact.Block, Score: 0.9, Why: why}
			switch why {
			case whyPostalSite:
				h.Severity = redact.Keep
			case whyPostalRoad, whyPostalOrg, whyPostalDate, whyPostalBox:
				h.Severity, h.Score = redact.Ask, 0.6
			}
			hits = append(hits, h)
			i = end - 1
		}
	}
	return hits
}

// postalAt returns the end of the address that token i opens, and the reason;
// the reason is empty where there is none.
func (p *passage) postalAt(i int) (int, redact.Why) {
	switch p.Class(i) {
	case text.Number:
		number := p.houseEnd(i)
		if number == 0 {
			return 0, ""
		}
		end := p.streetEnd(i, number)
		if end == 0 {
			end = p.englishStreetEnd(number)
		}
		if end == 0 {
			return 0, ""
		}
		full, coded := p.townEnd(end)
		return full, p.postalWhy(i, coded, coded || full > end || p.townBehind(end))
	case text.Word, text.Initial:
		if end := p.boxEnd(i); end > 0 {
			return end, whyPostalBox
		}
		if p.Is(i, placeTypes) && reading.In(" residence lotissement cite ", p.Norm(i)) {
			street := p.streetName(i + 1)
			if end, coded := p.townEnd(street); coded && p.doorEnd(street) > street {
				return end, whyPostal
			}
		}
		if end := p.numberedBehind(i); end > 0 {
			return end, whyPostal
		}
		if before := p.Norm(i - 1); (before == "au" || before == "aux") && isSpokenHouse(p.Norm(i)) {
			number := i + 1
			if p.IsSign(number, ",") {
				number++
			}
			if end := p.streetEnd(i, number); end > 0 {
				full, coded := p.townEnd(end)
				return full, p.postalWhy(i, coded, coded || full > end || p.townBehind(end))
			}
		}
		if p.Is(i, hamlets) {
			if end, coded := p.townEnd(p.streetName(i + 1)); coded {
				return end, whyPostal
			}
		}
	}
	return 0, ""
}

var (
	// hamlets name a place where houses have no number.
	hamlets = reading.Words("lieu-dit lieudit")
	// numbered come before a number that is no house's: what is counted or cited.
	numbered = reading.Words("article articles art page pages p chapitre engagement axe table salle atelier groupe lot question version forum etape phase section annexe",
		"figure point ligne bus tram tramway metro voie porte numeros h heure heures entre sur rn rd stand session seance tour no reference ref dossier",
		"tome volume vol acte scene saison episode livre numero revue",
		"lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
		"room line page in top session of about")
	// venues are places that are open to all; their address is public.
	venues = reading.Words("mairie hotel mediatheque bibliotheque ecole college lycee universite gymnase theatre musee ministere prefecture tribunal gare foyer",
		"cinema cafe bar restaurant hopital eglise halle amphitheatre auditorium campus parlement senat cathedrale stade piscine marche parc",
		"tiers-lieu ludotheque conservatoire library museum theatre station pub")
)

// townBehind reports whether the name of a town follows a street at token j,
// without its code: «, Orvane», «à Orvane».
func (p *passage) townBehind(j int) bool {
	return (p.IsSign(j, ",") || p.Is(j, linkWords) && p.Norm(j) == "a" || p.Norm(j) == "in") &&
		p.Capital(j+1) && !p.Is(j+1, reading.Openers|reading.Civilities|reading.Ordinary|englishMonthNames)
}

// postalWhy returns the reason why the house at i, with or without a postcode, is
// an address, by what stands before: "" where it is none. Where no town and no
// door follows, only a word for living there tells it from a place that is
// talked about.
func (p *passage) postalWhy(i int, coded, whole bool) redact.Why {
	year := len(p.Norm(i)) == 4 && (strings.Contains(" 19 20 ", " "+p.Norm(i)[:2]+" ") || reading.In(yearly, p.Norm(i-1)))
	switch {
	case p.Is(i-1, numbered), p.Class(i-1) == text.Number, p.IsSign(i-1, "/.%€-–+*=#") && p.Touches(i), year && !coded:
		return ""
	case coded:
	case p.Norm(i-1) == "a" && p.Class(i-2) == text.Number:
		return ""
	case p.Norm(i-1) == "le":
		return whyPostalDate
	}
	why := whyPostalRoad
	if whole {
		why = whyPostal
	}
	for k := i - 1; k >= 0 && i-k <= 10 && !p.IsSign(k, ".;!?"); k-- {
		switch {
		case p.Is(k, dwellings|reading.Civilities), p.Class(k) == text.Email:
			return atHome(why)
		case p.Is(k, venues):
			return whyPostalSite
		case p.Is(k, reading.Bodies):
			why = whyPostalOrg // unless a venue's name holds the word: «hôtel de ville»
		}
	}
	return why
}

// atHome is the reason for a house where somebody lives, unless an
// organisation stood between.
func atHome(why redact.Why) redact.Why {
	if why == whyPostalRoad {
		return whyPostal
	}
	return why
}

// yearly come before a year.
const yearly = " en in des depuis vers apres avant annee an "

// dwellings say that somebody lives at what follows.
var dwellings = reading.Words("chez habite habitent habitant demeurant demeure domicilie domiciliee reside resident residant loge vit lives living home maison domicile adresse adresses address addresses vivent vivre habiter residence retraite courrier")
