package recognize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
	"github.com/opendetat/chatham/redact/text"
)

// smallPlaces are where notes in a hurry write someone, {} here.
const smallPlaces = `{} arrive|demander a {}|avec {}|{} et lina|c'est {}|vu {} hier|lina, {}, karim|{} pas la|appel {} demain|mail {}|tel de {}|- {}|pas {}|sauf {}|{} malade|` +
	`table 3 {}|idee {} : un banc|oui dit {}|{} encore en retard|bravo {}|et {} ?|meme {} rit|photo {}|{} : oui|lina demande {} confirme|merci {}|pour {} c'est non|chez {} jeudi|ok {}|` +
	`relire {}|sans {} on annule|on attend {}|{} hesite|puis {}|rdv {} 18h|affiches ({})|{} ramene le pain|comme {} le dit|{} contre|contre l'avis de {}|la part de {}|selon {}|plus {} et lina|` +
	`tout le monde sauf {}|lina x {}|resp. {}|{}/lina|{} + lina|{} lina karim|{} ok : on vote|moi c'est {}|(cf {})|10:42 {} > ok|dont {} et lina|voix: {} 3, lina 4`

// TestNoneIsPassedOver: whoever is on the list under a name that is a word is at
// least asked about, wherever the notes write someone, in notes that write names
// in lower case and in those that do not. Only «max» before a number is a measure.
func TestNoneIsPassedOver(t *testing.T) {
	names := strings.Fields("pierre rose claire max blanche marine victoire prudence noel ange aime desire clement olive france constance violette")
	list := "Nom;Prénom\nDiallo;Lina\n"
	for i, n := range names {
		list += fmt.Sprintf("Zq%crt;%s\n", 'a'+i, n)
	}
	r := readingtest.Roster(t, list)
	for place := range strings.SplitSeq(smallPlaces, "|") {
		for _, capitals := range []bool{false, true} {
			s, at := smallNotes(place, names, capitals)
			raw, err := Scan(readingtest.Text(t, s), func() *language.Notes { return language.All(language.French) }, r, Default())
			if err != nil {
				t.Fatal(err)
			}
			for i, n := range names {
				if !asked(raw, at[i]) && !(n == "max" && strings.Contains(place, "{} 3")) {
					t.Errorf("%s is passed over in %q, capitals %t", n, place, capitals)
				}
			}
		}
	}
}

// smallNotes returns notes that write each name in the same place, and where.
func smallNotes(place string, names []string, capitals bool) (string, []text.Span) {
	spelt := func(s string) string {
		if capitals {
			return strings.ToUpper(s[:1]) + s[1:]
		}
		return s
	}
	s := spelt("lina") + " ouvre la reunion"
	at := make([]text.Span, len(names))
	for i, n := range names {
		line := "\n" + strings.ReplaceAll(place, "lina", spelt("lina"))
		from := len(s) + strings.Index(line, "{}")
		at[i] = text.Span{Start: from, End: from + len(n)}
		s += strings.Replace(line, "{}", spelt(n), 1)
	}
	return s + "\n" + spelt("lina") + " ferme", at
}

// asked reports whether a finding that is not kept holds a place.
func asked(findings []redact.Finding, at text.Span) bool {
	return slices.ContainsFunc(findings, func(f redact.Finding) bool { return f.Severity != redact.Keep && f.At.Contains(at) })
}
