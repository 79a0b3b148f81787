package roster

import (
	"sync"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// A lexicon is what this package knows of the words in cells, folded.
type lexicon struct {
	nowhere map[string]bool // answers to « structure ? » that name no organisation
	status  map[string]bool // answers to « structure ? » that say what someone is
	shared  map[string]bool // first words of addresses that several people read
}

var lex = sync.OnceValue(func() *lexicon {
	return &lexicon{
		nowhere: cell.Set("oui non yes no na nc aucun aucune neant sans none rien x inconnu inconnue nonrenseigne nonrenseignee sansobjet perso personnel autre other"),
		status: cell.Set(`particulier particuliere citoyen citoyenne citoyenns retraite retraitee etudiant etudiante benevole
			independant independante individuel individuelle habitant habitante atitrepersonnel atitreindividuel
			sansemploi demandeurdemploi demandeusedemploi freelance autoentrepreneur autoentrepreneuse`),
		shared: cell.Set(`contact info infos information accueil secretariat secretaire hello bonjour admin administration webmaster
			direction communication com presse press bureau postmaster noreply no nepasrepondre ne service services
			support association asso equipe team president presidente presidence tresorier tresoriere rh sg dg dgs
			cabinet courrier mail email mairie commune office orga organisation inscription inscriptions reservation
			evenement evenements events event formation compta comptabilite facturation data opendata donnees cada dpo rgpd`),
	}
})
