package english

import (
	"strings"

	"github.com/opendetat/chatham/redact"
)

// isListed reports whether the finding comes after somebody else on a list:
// "Ada and Moss", "Ada, Moss". Before them stands what takeIn left.
func isListed(p redact.Place, before string) bool {
	taken := len(p.Before) - len(before)
	if taken > len(p.Since) {
		return false
	}
	switch strings.Join(strings.Fields(p.Since[:len(p.Since)-taken]), " ") {
	case "and", "or", "nor", "&", "/", "+", ",", ", and", ", or", "and then", ", then", "then":
		return true
	}
	return false
}

// isRenamed reports whether before ends with what someone is, and with its
// determiner: "our chair", "Moss's colleague"; or with a greeting. The name that
// follows adds nothing that may be said.
func isRenamed(before string) bool {
	rest, word, spaced := rules.LastWord(before)
	switch strings.ToLower(word) {
	case "hi", "hello", "hey":
		return spaced
	}
	if !spaced || !isFunction(word) {
		return false
	}
	_, determiner, _ := rules.LastWord(rest)
	return isDeterminer(determiner) || strings.EqualFold(determiner, "her") || ownedBy(rest)
}

func isFunction(word string) bool {
	switch word {
	case "chair", "chairman", "chairwoman", "chairperson", "president", "secretary", "treasurer", "director", "manager",
		"officer", "colleague", "friend", "neighbour", "neighbor", "intern", "facilitator", "moderator", "mayor", "councillor", "minister",
		"senator", "clerk", "cousin", "brother", "sister", "husband", "wife", "partner", "boss", "assistant", "deputy", "editor",
		"reporter", "host", "speaker", "teacher", "nurse", "engineer", "developer", "researcher", "rapporteur", "organiser", "organizer",
		"daughter", "son", "father", "mother", "uncle", "aunt", "nephew", "niece", "librarian", "volunteer":
		return true
	}
	return false
}
