package roster

import (
	"strings"
	"sync"
)

// A lexicon is what this package knows of the words in cells, folded.
type lexicon struct {
	title    map[string]bool // before a surname
	feminine map[string]bool // declared genders that « Mme » goes with
	male     map[string]bool // and « M. »
	particle map[string]bool // start a surname of several words
	either   map[string]bool // particles that are first names too
	saint    map[string]bool // words that never stand for a surname without the next one
	suffix   map[string]bool // after a surname, no part of it
	nobody   map[string]bool // placeholders: joined words of a whole cell
	vote     map[string]bool // answers of a poll
	state    map[string]bool // states of a registration
	calendar map[string]bool // days and months
	nowhere  map[string]bool // answers to « structure ? » that name no organisation
	status   map[string]bool // answers to « structure ? » that say what someone is
	shared   map[string]bool // first words of addresses that several people read
}

var lex = sync.OnceValue(func() *lexicon {
	return &lexicon{
		title: set(`m mr mm mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle me mes maitre
			dr docteur docteure pr prof professeur professeure mgr ms mrs miss mx`),
		feminine: set("f femme feminin feminine female fille elle mme madame"),
		male:     set("h homme m masculin male il mr monsieur"),
		particle: set("de d du des la le les l el al ben bin ibn ait ould van von der den da do dos das di del della ter ten zu zur vom"),
		either:   set("ben al dan"),
		saint:    set("saint sainte st ste san santa mac mc o n"),
		suffix:   set("jr sr ii iii iv"),
		nobody: set(`na nc nr nan nil null none vide test testtest anonyme anonymes anonymous inconnu inconnue inconnus unknown
			invite invitee guest aucun aucune neant sansnom nonrenseigne nonrenseignee noncommunique acompleter apreciser
			adefinir tbd tba x xx xxx xxxx total soustotal totaux inforequested inforequestedinforequested
			oui non yes no ok ref annule annulee cancelled`),
		vote: set("oui non sinecessaire inconnu yes no maybe ifneedbe ok peutetre x"),
		state: set(`present presente absent absente excuse excusee inscrit inscrite confirme confirmee annule annulee valide
			validee traite traitee attending checked not registered en paye payee refuse refusee accepte acceptee
			processed confirmed cancelled pending completed`),
		calendar: set(`lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday
			sunday lun mar mer jeu ven sam dim janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
			decembre january february march april may june july august september october november december`),
		nowhere: set("oui non yes no na nc aucun aucune neant sans none rien x inconnu inconnue nonrenseigne nonrenseignee sansobjet perso personnel autre other"),
		status: set(`particulier particuliere citoyen citoyenne citoyenns retraite retraitee etudiant etudiante benevole
			independant independante individuel individuelle habitant habitante atitrepersonnel atitreindividuel
			sansemploi demandeurdemploi demandeusedemploi freelance autoentrepreneur autoentrepreneuse`),
		shared: set(`contact info infos information accueil secretariat secretaire hello bonjour admin administration webmaster
			direction communication com presse press bureau postmaster noreply no nepasrepondre ne service services
			support association asso equipe team president presidente presidence tresorier tresoriere rh sg dg dgs
			cabinet courrier mail email mairie commune office orga organisation inscription inscriptions reservation
			evenement evenements events event formation compta comptabilite facturation data opendata donnees cada dpo rgpd`),
	}
})

// isTitle reports whether a word is a title.
func isTitle(word string) bool {
	w := joined(word)
	return lex().title[w] && len(word) <= 16
}

// declaredTitle returns a cell of a column of titles or genders as a title:
// titles as written, a gender as the title that goes with it, and nothing for
// anything else.
func declaredTitle(cell string) string {
	cell = clean(cell)
	key := joined(cell)
	switch {
	case len(key) > 1 && isTitle(cell) || key == "metmme" || key == "mmeetm":
		return cell
	case lex().feminine[key]:
		return "Mme"
	case lex().male[key]:
		return "M."
	}
	return ""
}

// isNobody reports whether a cell that should name someone does not.
func isNobody(cell string) bool {
	const longest = 40 // bytes: no placeholder is longer
	if len(cell) > longest {
		return isWordless(cell)
	}
	key := strings.TrimRight(joined(cell), "0123456789")
	if key == "na" && !strings.ContainsAny(cell, "/.#") {
		return false // Na is a first name, N/A is not
	}
	if key == "nan" && cell != "nan" && cell != "NaN" {
		return false // so is Nan
	}
	return key == "" || lex().nobody[key]
}
