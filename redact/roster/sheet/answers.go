package sheet

import (
	"sync"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// answers are what the cells of a column may hold, folded, when its header
// leaves open what the column is.
type answers struct {
	vote     map[string]bool // of a poll
	state    map[string]bool // of a registration
	calendar map[string]bool // days and months
}

var answer = sync.OnceValue(func() *answers {
	return &answers{
		vote: cell.Set("oui non sinecessaire inconnu yes no maybe ifneedbe ok peutetre x"),
		state: cell.Set(`present presente absent absente excuse excusee inscrit inscrite confirme confirmee annule annulee valide
			validee traite traitee attending checked not registered en paye payee refuse refusee accepte acceptee
			processed confirmed cancelled pending completed`),
		calendar: cell.Set(`lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday
			sunday lun mar mer jeu ven sam dim janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
			decembre january february march april may june july august september october november december`),
	}
})
