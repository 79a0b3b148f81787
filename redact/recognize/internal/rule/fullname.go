package rule

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the fullname recogniser gives.
const (
	whyFullName    redact.Why = "fullname.alone"   // a name that fills its line, its cell, its place in a list
	whyFullInitial redact.Why = "fullname.initial" // «P. Oriol» in a sentence
)

// FullName finds names of two words or more, none of which is an ordinary one,
// where nothing else stands between two signs: an entry, a cell, a bracket, an
// apposition. What is built so and no name of a person is mostly that of a
// product or a place; so it only asks.
var FullName = reading.Recogniser{
	Name: "fullname",
	Find: findFullNames,
	Hits: []string{
		"⟦Awa Kane⟧\n\n⟦Paul ORIOL⟧\n\n⟦KANE-LEGOFFIC Awa⟧",
		"point d'entrée : ⟦Awa Kane⟧",
		"l'adjointe à la culture, ⟦Awa Kane⟧, puis la technicienne, ⟦Solène Le Goffic⟧.",
		"un projet porté par l'asso (⟦Awa Kane⟧)",
		"- contact = ⟦Jean-Loup Sefri⟧",
		"| 18 h | ⟦Awa Kane⟧ | ouvre |",
		"avec Solène, ⟦Awa Kane⟧ et ⟦Paul Oriol⟧.",
		"⟦Awa Kane⟧, artiste, a été embauchée",
		"photo de ⟦P. Oriol⟧ et d'⟦A. Kane⟧",
		"1. ⟦Awa Kane⟧",
	},
	Misses: []string{
		"Madam Chair, we agree.", "Line B: closed", "Nelson Square",
		"Ordre du jour",
		"Rennes Métropole, Open Data, Ville de Vilouze",
		"Compte Rendu\n\nPoints Clés\n\nRelevé de Décisions",
		"A. Contexte\n\nB. Orientations",
		"La Poste, Le Monde, Ouest-France",
		"(DREAL Bretagne)",
		"API Adresse : une interface",
		"le mandat de Solène, en mars",
		"Maison de la Poésie, Conseil Régional",
		"art. L. 311-6, cf. p. 12",
		"Mac OS X. Jabber est là",
		"Vendredi Saint, Lundi Matin",
	},
}

func findFullNames(in *reading.Input) []reading.Hit {
	var hits []reading.Hit
	for p := range reading.As[passage](in) {
		t := titleReader{passage: p}
		for i := range p.Toks {
			if i < t.done {
				continue
			}
			switch p.Toks[i].Class {
			case text.Initial:
				t.initialled(i)
			case text.Word:
				t.alone(i)
			}
		}
		hits = append(hits, t.hits...)
	}
	return hits
}

// alone finds the full name that stands between two signs from token i on.
func (t *titleReader) alone(i int) {
	if !t.Capital(i) || !t.IsSign(i-1, "(:=|,;•→") && !t.Is(i-1, reading.Ands) && !t.OpensLine(i) {
		return
	}
	n := t.NameAt(i, false)
	ends := t.Closes(n.To) || t.IsSign(n.To, "|→=/") || t.Is(n.To, reading.Ands)
	if !ends || !t.Credible(n) || reading.NoName(t.Norm(n.From), t.Norm(n.To-1)) || t.Capitals(i) && len(t.Norm(i)) < 5 {
		return
	}
	t.add(n, whyFullName, redact.Ask, 0.6)
}

// initialled finds «P. Oriol» at token i: not at the head of a line, where
// letters number what follows, and not behind a capital, whose sentence or
// name the letter ends.
func (t *titleReader) initialled(i int) {
	if t.Norm(i) == "m." || strings.Count(t.Norm(i), ".") > 2 || t.Capital(i-1) || t.OpensLine(i) && !strings.Contains(t.Norm(i), "-") {
		return
	}
	if n := t.NameAt(i, false); n.Words == 1 && n.Rare && n.To-n.From <= 3 {
		t.add(n, whyFullInitial, redact.Ask, 0.6)
	}
}
