package rule

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the titled recogniser gives.
const (
	whyCivility   redact.Why = "titled.civility"   // «Mme Kane»
	whyFunction   redact.Why = "titled.function"   // «la présidente Awa Kane»
	whyApposition redact.Why = "titled.apposition" // «Awa Kane, présidente»
	whyKin        redact.Why = "titled.kin"        // «le collègue de Yacine, Kévin»
)

// Titled finds people by what stands before their name, on the list or not:
// a civility, or what they are and do. The name alone is found: the sentence
// keeps the rest, which the language's writer may take in.
var Titled = reading.Recogniser{
	Name: "titled",
	Find: findTitled,
	Hits: []string{
		"M. ⟦Oriol⟧ répond à Mme ⟦Awa Kane⟧.",
		"M.\u00a0⟦Jean-Loup Le Goffic⟧, Mme\u202f⟦d'Argouges⟧, Mlle ⟦N'Doye⟧",
		"Me ⟦Lagarrigue⟧, le Dr ⟦Roux⟧ et le Pr. ⟦Sall-Mercier⟧",
		"monsieur ⟦Oriol⟧, madame ⟦Kane⟧, maître ⟦Lagarrigue⟧, docteur ⟦Roux⟧, la professeure ⟦Sall⟧",
		"Mmes ⟦Kane⟧, ⟦d'Argouges⟧ et ⟦Petit⟧ ; MM. ⟦Oriol⟧, ⟦Sall-Mercier⟧ et ⟦Le Goffic⟧ ; Me ⟦Lagarrigue⟧, excusée",
		"M. et Mme ⟦Oriol⟧ sont d'accord",
		"M. ⟦J.-P. ORIOL⟧ et Mme ⟦A. Kane⟧, puis Mme ⟦K.⟧",
		"Monsieur ⟦Paul de Kersauzec⟧, Mme ⟦von der Laude⟧, M. ⟦Ben Ayadi⟧, M. ⟦El Mahdi Sefri⟧",
		"MME ⟦KANE⟧ ET M. ⟦ORIOL PAUL⟧",
		"sur proposition de Mme\n⟦Awa Kane⟧",
		"Mme ⟦Kane née Oriol⟧ ; Mme. ⟦Kane⟧ ; M.⟦Oriol⟧",
		"Mme la ministre ⟦Awa Kane⟧ et M. le maire ⟦Oriol⟧",
		"le directeur ⟦Paul Oriol⟧, notre présidente ⟦Awa Kane⟧, l'élu ⟦Paul Oriol⟧",
		"la vice-présidente ⟦Awa Kane⟧, l'adjointe au maire ⟦Awa Kane⟧",
		"mes collègues ⟦Paul Oriol⟧ et ⟦Awa Kane⟧, nos amis ⟦Sefri⟧ et ⟦Kane⟧",
		"le·la président·e ⟦Awa Kane⟧, l'élu(e) ⟦Awa Kane⟧",
		"la cheffe de projet ⟦Awa Kane⟧, le chargé de mission open data ⟦Paul Oriol⟧",
		"la directrice générale adjointe ⟦Awa Kane⟧",
		"le stagiaire ⟦Kévin⟧ note",
		"le collègue de ⟦Yacine⟧, ⟦Kévin⟧, arrive à 19 h",
		"Le maire, ⟦Paul Oriol⟧, ouvre la séance",
		"⟦Awa Kane⟧, directrice de l'agence, et ⟦Paul ORIOL⟧ – chargé de mission",
		"⟦Awa Kane⟧ (maire de Vilouze), ⟦P. Roux⟧ (journaliste) et ⟦Solène T.⟧ élue de Vilouze",
		"la présidente (⟦Awa Kane⟧) conclut",
		"mme ⟦pruvot⟧ tient tout",
		"Mr ⟦Oriol⟧, Mrs ⟦Kane⟧, Ms. ⟦Okafor⟧, Prof. ⟦Jane Brook⟧",
		"M. ⟦Mars⟧ et Mme ⟦Petit⟧",
		"le rapport de Mme ⟦Lagarrigue⟧ et la loi de M. ⟦Oriol⟧",
		"Mme ⟦Kane⟧ de l'Agence de l'eau, M. ⟦Oriol⟧ du Conseil régional",
		"MM. ⟦Oriol⟧ & ⟦Roux⟧",
		"Mrs ⟦Kane⟧'s note and Mr ⟦Oriol⟧’s plan; her sister ⟦Awa Kane⟧ came",
		"Entretien avec ⟦Awa de Kersauzec⟧, ministre ; témoignage de ⟦Paul Oriol⟧, chargé de mission",
	},
	Misses: []string{
		"Madame la ministre, Monsieur le Président, M. le Maire, Mme La Préfète",
		"Me voici. Me dire ça !",
		"la mairie de Vilouze, le maire de Vilouze et le préfet de Bretagne",
		"le directeur d'Étalab et la directrice de Rennes Métropole",
		"12 rue du Docteur Roux, lycée du Professeur Oriol, avenue du Président Wilson",
		"COMPTE RENDU DU DIRECTEUR GÉNÉRAL ADJOINT",
		"la loi Oriol, le rapport Kane, le plan Roux",
		"10 M d'habitants, 3 M€, 25 mm de pluie",
		"maître d'ouvrage, Maître d'Œuvre, maître de conférences, docteur en droit",
		"un responsable Marketing, une chargée de mission Biodiversité, le chef de projet Open Data",
		"Directrice Générale des Services, Conseiller Régional Délégué",
		"Madame, Monsieur, bonjour",
		"le « monsieur open data » de la région, Monsieur Tout-le-Monde",
		"Saint Martin, sainte Anne",
		"le ministre de l'Intérieur et la ministre de la Culture",
		"la présidente ouvre. Le secrétaire note. Lundi, elle revient",
		"M. X et Mme Y se disputent",
		"Rennes Métropole, responsable du projet",
		"le plan M. Il faut le voir",
		"pr Rennes, dr demain",
		"l'agent Orange et l'ami Facebook",
		"le projet de la présidente de région",
		"Mme la maire de Saint-Rémy-du-Val",
		"Intervention de Rennes, responsable de rien ; Règles Opquar : la présidente",
		"format HH:MM\nRondeau",
		"le monsieur de l'AFD, la dame du CNRS",
		"agent public, chef de service, élue de la ville",
	},
}

func findTitled(in *reading.Input) []reading.Hit {
	var hits []reading.Hit
	for p := range reading.As[passage](in) {
		t := titleReader{passage: p}
		for i := range p.Toks {
			if i < t.done || p.Toks[i].Class != text.Word && p.Toks[i].Class != text.Initial {
				continue
			}
			if c := p.Civility(i); c.Next > i {
				t.afterCivility(i, c)
			} else if end := p.functionEnd(i); end > i {
				t.aroundFunction(i, end)
			}
		}
		hits = append(hits, t.hits...)
	}
	return hits
}

// A titleReader reads the titles of one passage.
type titleReader struct {
	*passage
	hits []reading.Hit
	done int // tokens before it belong to a name that was found
}

// add notes a name; scores say how often such a name is one.
func (t *titleReader) add(n reading.NameRun, why redact.Why, s redact.Severity, score float64) {
	if len(t.hits) > reading.MaxHits {
		return // the text is refused
	}
	at := t.Span(n.From, n.To)
	for _, possessive := range []string{"'s", "’s"} { // «Mrs Kane's note»
		if strings.HasSuffix(t.In.Text.Plain[at.Start:at.End], possessive) {
			at.End -= len(possessive)
		}
	}
	if k := len(t.hits); k > 0 && t.hits[k-1].At.Overlaps(at) {
		return
	}
	t.hits = append(t.hits, reading.Hit{At: at, Kind: redact.Person, Severity: s, Score: score, Why: why})
	t.done = max(t.done, n.To)
}
