package rule

import (
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"

	ner "github.com/jdkato/prose/v2"
	"github.com/opendetat/chatham/redact/text"
)

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
	if to-from > 1 && reading.In(placeLeads, before) && reading.In(weakTails, text.FoldString(tokens[to-1].Text)) {
		return true
	}
	return before == "the" && to < len(tokens) && reading.In(placeNouns, tokens[to].Text)
}

// placeHeads open the names of places, and are no first names.
var placeHeads = reading.Words("mount port nether upper lower great little north south east west new saint st lake isle cape fort old")
