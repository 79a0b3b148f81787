package recognize

import (
	"strings"

	ner "github.com/jdkato/prose/v2"

	"github.com/opendetat/chatham/redact/text"
)

// placeTails close the names of places, and are hardly ever surnames.
const placeTails = " station square avenue building crescent terrace boulevard pond academy library museum hospital centre center theatre college stadium cathedral "

// These close the names of places as well, and are surnames beside: what stands
// around them says which.
const (
	weakTails  = " close lane school hall park bridge court road street church cross hill house gate green way drive gardens grove tower wharf mews market fields "
	placeLeads = " at near in on to from into through past along behind between outside inside opposite down up off towards the "
	placeNouns = " building stadium bridge school centre center museum library theatre hall hospital station campus college academy foundation prize award lecture "
)

// isPlace reports whether the entity from one token to another is a place: by its
// last word and the one before it, or as what a building is called after, «the John
// Lewis building».
func isPlace(tokens []ner.Token, from, to int) bool {
	if from == 0 || from >= to {
		return false
	}
	before := strings.ToLower(tokens[from-1].Text)
	if to-from > 1 && in(placeLeads, before) && in(weakTails, text.FoldString(tokens[to-1].Text)) {
		return true
	}
	return before == "the" && to < len(tokens) && in(placeNouns, tokens[to].Text)
}

// noName reports whether words with a capital, the first and the last of them,
// are a place, a line of transport or whoever is in the chair: «Victoria
// Station», «Line B», «Madam Chair».
func noName(first, last string) bool {
	chair := (first == "madam" || first == "mr" || first == "chair") && last == "chair"
	line := first == "line" && len(strings.TrimSuffix(last, ".")) == 1
	return chair || line || in(placeTails, last) || strings.HasSuffix(first, "'s")
}

// placeHeads open the names of places, and are no first names.
var placeHeads = words("mount port nether upper lower great little north south east west new saint st lake isle cape fort old")
