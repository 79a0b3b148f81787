package contact

import (
	"slices"
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reason that the plate recogniser gives.
const whyPlate redact.Why = "plate.vehicle"

// Plate finds the registration plates of French vehicles (arrêté of 9 February
// 2009): «AB-123-CD», without I, O and U, which are read as 1, 0 and V; and
// those of before, «123 ABC 35». References are built in the same way: only a
// word for a vehicle, or for its registration, near it makes a plate of one.
var Plate = reading.Recogniser{
	Name: "plate",
	Find: findPlates,
	Hits: []string{
		"la voiture de Rose, ⟦AB-123-CD⟧, bloque la cour",
		"une Clio immatriculée ⟦AB-123-CD⟧",
		"plaque : ⟦AB 123 CD⟧",
		"le camion ⟦AB123CD⟧ est à la mairie",
		"⟦AB-123-CD⟧ : c'est la camionnette de l'asso",
		"son véhicule (⟦123 ABC 35⟧) et sa moto (⟦1234 AB 2A⟧)",
		"l'ancienne plaque ⟦123\u00a0ABC\u202f35⟧",
		"voiture garée devant : ⟦ab-123-cd⟧",
		"her car, plate ⟦AB-123-CD⟧",
		"vélo et scooter ⟦AB 123\nCD⟧",
		"immatriculation ⟦12-ABC-974⟧", "his plate is ⟦AB12 CDE⟧", "the van ⟦AB12CDE⟧ is parked outside",
	},
	Misses: []string{
		"la référence AB-123-CD du devis",
		"AB12 CDE", "the car, room AB01 CDE", "AB-123-CD", "lot AB 123 CD", "123 ABC 35",
		"la voiture, dossier AB-123-CD",
		"la voiture consomme 12 kWh 35 en ville", "le véhicule coûte 120 EUR 50",
		"la voiture, plan AB-344-CA", "voiture à moteur TD-110-XX", "la voiture est du type L 123 AB 56", "j'ai vu 1 234 AB 75 fois la voiture",
		"une voiture IO-123-CD", "plaque AB-12-CD", "plaque AB-1234-CD", "un camion de 12 t 500",
		"voitures : 123 en 2019, 35 en 2020",
		"le parking compte 123 places AB et 35 places CD",
		"la voiture AB-123-CDE", "train TGV 123 AB 35 en gare",
		"la norme EN 123 AB et la voiture",
	},
}

var (
	// vehicles make a plate of what looks like one.
	vehicles = reading.Words("voiture voitures vehicule vehicules auto automobile camion camionnette fourgon fourgonnette utilitaire moto scooter remorque minibus taxi",
		"immatricule immatriculee immatricules immatriculees immatriculation plaque plaques mineralogique garee stationnee covoiturage",
		"clio twingo kangoo megane scenic zoe berlingo partner duster sandero trafic picasso",
		"car van truck vehicle plate plates registration parked")
	// references come before what a plate looks like and is none.
	references = reading.Words("reference references ref dossier ticket devis facture contrat lot commande code article norme modele serie marche salle version en plan type moteur piece schema module figure norme fiche document page lu compte")
)

func findPlates(in *reading.Input) []reading.Hit {
	if !slices.ContainsFunc(in.Words.All, func(w reading.Word) bool { return w.Is&vehicles != 0 }) {
		return nil
	}
	var hits []reading.Hit
	end := 0
	for d := range in.Numbers {
		if d < end {
			continue
		}
		at := plateAt(in, d, end)
		if at.Len() == 0 {
			continue
		}
		hits = append(hits, reading.Hit{At: in.Folded.Span(at), Kind: redact.Quasi, Severity: redact.Block, Score: 0.9, Why: whyPlate})
		end = at.End
	}
	return hits
}

// plateAt returns the span of the plate whose first digits begin at d, where it
// begins at from or after; the span is empty where there is none.
func plateAt(in *reading.Input, d, from int) text.Span {
	s := in.Folded.S
	for gap := range 3 {
		i := d - gap - 2
		if i < from || !reading.AllLetters(s[i:i+2]) || !starts(s, i) || gap > 0 && partedBy(s[i+2:]) != gap {
			continue
		}
		at := currentPlate(in, i)
		if at.Len() == 0 && gap == 0 {
			at = britishPlate(in, i)
		}
		if at.Len() > 0 && nearVehicle(s, at) {
			return at
		}
	}
	if !starts(s, d) || thousands(s, d) {
		return text.Span{}
	}
	if at := formerPlate(in, d); at.Len() > 0 && nearVehicle(s, at) {
		return at
	}
	return text.Span{}
}

// currentPlate returns the span of the plate at i: two letters, three digits,
// two letters; the span is empty where there is none.
func currentPlate(in *reading.Input, i int) text.Span {
	s := in.Folded.S
	if !plateLetters(s[i : i+2]) {
		return text.Span{}
	}
	g, ok := groupedAt(s, i, 7)
	if !ok || g.groups != "232" && g.groups != "7" || !reading.AllDigits(g.signs[2:5]) || !plateLetters(g.signs[5:]) {
		return text.Span{}
	}
	if !upper(in, g.at) && !strings.Contains(s[g.at.Start:g.at.End], "-") {
		return text.Span{}
	}
	return g.at
}

// britishPlate returns the span of the plate at i as the United Kingdom has them
// since 2001 (DVLA, INF104): two letters, two digits, three letters; the span is
// empty where there is none.
func britishPlate(in *reading.Input, i int) text.Span {
	g, ok := groupedAt(in.Folded.S, i, 7)
	if !ok || g.groups != "43" && g.groups != "7" || !reading.AllLetters(g.signs[:2]+g.signs[4:]) || !reading.AllDigits(g.signs[2:4]) || g.signs[2:4] < "02" || !upper(in, g.at) {
		return text.Span{}
	}
	return g.at
}

// formerPlate returns the span of the plate at i: one to four digits, two or
// three letters, a département; the span is empty where there is none.
func formerPlate(in *reading.Input, i int) text.Span {
	s := in.Folded.S
	letter := i
	for letter < len(s) && letter < i+4 && reading.IsDigit(s[letter]) {
		letter++
	}
	if letter += partedBy(s[letter:]); letter == len(s) || !reading.IsLetterByte(s[letter]) {
		return text.Span{}
	}
	for most := 10; most >= 5; most-- {
		g, ok := groupedAt(s, i, most)
		if !ok {
			continue
		}
		number := len(g.signs) - len(strings.TrimLeft(g.signs, "0123456789"))
		rest := g.signs[number:]
		dept := rest[len(rest)-len(strings.TrimLeft(rest, "abcdefghjklmnpqrstvwxyz")):]
		letters := len(rest) - len(dept)
		if strings.HasSuffix(rest, "2a") || strings.HasSuffix(rest, "2b") {
			dept, letters = rest[len(rest)-2:], len(rest)-2
		}
		if number < 1 || number > 4 || letters < 2 || letters > 3 || !plateDepartment(dept) || !upper(in, g.at) {
			continue
		}
		if g.groups == string([]byte{byte('0' + number), byte('0' + letters), byte('0' + len(dept))}) || len(g.groups) == 1 {
			return g.at
		}
	}
	return text.Span{}
}

// thousands reports whether the three digits at i end a number: «1 234».
func thousands(s string, i int) bool {
	if i < 2 || s[i-1] != ' ' || !reading.IsDigit(s[i-2]) {
		return false
	}
	n := 0
	for i+n < len(s) && reading.IsDigit(s[i+n]) {
		n++
	}
	return n == 3
}

// plateDepartment reports whether a plate may end so: 01 to 95, 2A and 2B, 971
// and on overseas.
func plateDepartment(s string) bool {
	if len(s) == 3 {
		return strings.HasPrefix(s, "97") && reading.IsDigit(s[2]) && s[2] != '0'
	}
	return s == "2a" || s == "2b" || len(s) == 2 && reading.AllDigits(s) && s > "00" && s < "96"
}

func plateLetters(s string) bool {
	return len(s) == 2 && reading.AllLetters(s) && !strings.ContainsAny(s, "iou") && s != "ss"
}

// upper reports whether a stretch of the folded text has no small letters as it
// is written.
func upper(in *reading.Input, at text.Span) bool {
	plain := in.Folded.Span(at)
	return strings.IndexFunc(in.Text.Plain[plain.Start:plain.End], unicode.IsLower) < 0
}

// nearby is how far from a plate the word that makes it one may stand, in bytes.
const nearby = 64

// nearVehicle reports whether a word for a vehicle stands near, in the same
// paragraph, and none for a reference right before.
func nearVehicle(s string, at text.Span) bool {
	before := s[max(0, at.Start-nearby):at.Start]
	before = before[strings.LastIndex(before, "\n\n")+1:]
	after, _, _ := strings.Cut(s[at.End:min(len(s), at.End+nearby)], "\n\n")
	other := func(r rune) bool { return !unicode.IsLetter(r) }
	last := ""
	near := false
	for w := range strings.FieldsFuncSeq(before, other) {
		near = near || vehicles.Has(w)
		if len(w) > 1 { // «type L 123 AB 56»: a letter of its own belongs to the reference
			last = w
		}
	}
	if references.Has(last) {
		return false
	}
	for w := range strings.FieldsFuncSeq(after, other) {
		near = near || vehicles.Has(w)
	}
	return near
}
