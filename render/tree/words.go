package tree

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// Words are the few words that a page has beside the restitution's own, in the
// restitution's language: what stands in a document is not a message to
// whoever runs the program.
type Words struct {
	Skip   string // the link that passes over the header
	Table  string // what a table is called that has no heading above it
	Notes  string // what the footnotes are called
	Call   string // of a footnote; %d is its number
	Back   string // from footnote %d to where it is called
	BackTo string // from footnote %d to where it is called for the %dth time
	Page   string // page %d of %d

	yes, no string
	labels  map[string]string
	date    func(time.Time) string
}

var french = Words{
	Skip:   "Aller au contenu",
	Table:  "Tableau",
	Notes:  "Notes",
	Call:   "Note %d",
	Back:   "Retour à l’appel de la note %d",
	BackTo: "Retour à l’appel de la note %d, %d",
	Page:   "page %d sur %d",
	yes:    "oui",
	no:     "non",
	labels: map[string]string{
		"numero": "Numéro", "date": "Date", "lieu": "Lieu", "hote": "Hôte", "axe": "Axe",
		"engagements": "Engagements", "participation": "Participation",
		"regle": "Règle", "regle.profil": "Règle", "regle.version": "Version de la règle", "regle.annoncee": "Règle annoncée",
		"statut": "Statut", "version": "Version", "licence": "Licence",
		"discussion": "Discussion", "commentaires": "Commentaires",
	},
	date: func(t time.Time) string {
		months := [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet",
			"août", "septembre", "octobre", "novembre", "décembre"}
		day := fmt.Sprint(t.Day())
		if t.Day() == 1 {
			day = "1er"
		}
		return day + "\u00a0" + months[t.Month()-1] + " " + fmt.Sprint(t.Year())
	},
}

var englishWords = Words{
	Skip:   "Skip to content",
	Table:  "Table",
	Notes:  "Notes",
	Call:   "Note %d",
	Back:   "Back to the call of note %d",
	BackTo: "Back to the call of note %d, %d",
	Page:   "page %d of %d",
	yes:    "yes",
	no:     "no",
	labels: map[string]string{
		"numero": "Number", "date": "Date", "lieu": "Place", "hote": "Host", "axe": "Axis",
		"engagements": "Commitments", "participation": "Participation",
		"regle": "Rule", "regle.profil": "Rule", "regle.version": "Version of the rule", "regle.annoncee": "Rule announced",
		"statut": "Status", "version": "Version", "licence": "Licence",
		"discussion": "Discussion", "commentaires": "Comments",
	},
	date: func(t time.Time) string { return t.Format("2\u00a0January 2006") },
}

// WordsOf returns the words in a language: French ones for French, English
// ones for any other.
func WordsOf(lang string) Words {
	if l := strings.ToLower(lang); l == "fr" || strings.HasPrefix(l, "fr-") {
		return french
	}
	return englishWords
}

// All returns the words as they stand in a page, but for those about a footnote or
// a page by its number.
func (w Words) All() []string {
	return append(slices.Sorted(maps.Values(w.labels)), w.Skip, w.Table, w.Notes, w.yes, w.no)
}

// Label returns what a field of the front matter is called.
func (w Words) Label(key string) string { return w.labels[key] }

// Truth returns a YAML truth value as a word, and any other value unchanged.
func (w Words) Truth(v string) string {
	switch v {
	case "true":
		return w.yes
	case "false":
		return w.no
	}
	return v
}

// Date returns an ISO 8601 calendar date as a person writes it, or iso itself
// where it is none.
func (w Words) Date(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return w.date(t)
}
