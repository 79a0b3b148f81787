package name

import (
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// A lexicon is what this package knows of the words of names, folded.
type lexicon struct {
	title    map[string]bool // before a surname
	feminine map[string]bool // declared genders that « Mme » goes with
	male     map[string]bool // and « M. »
	particle map[string]bool // start a surname of several words
	either   map[string]bool // particles that are first names too
	saint    map[string]bool // words that never stand for a surname without the next one
	suffix   map[string]bool // after a surname, no part of it
	nobody   map[string]bool // placeholders: joined words of a whole cell
}

var lex = sync.OnceValue(func() *lexicon {
	return &lexicon{
		title: cell.Set(`m mr mm mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle me mes maitre
			dr docteur docteure pr prof professeur professeure mgr ms mrs miss mx`),
		feminine: cell.Set("f femme feminin feminine female fille elle mme madame"),
		male:     cell.Set("h homme m masculin male il mr monsieur"),
		particle: cell.Set("de d du des la le les l el al ben bin ibn ait ould van von der den da do dos das di del della ter ten zu zur vom"),
		either:   cell.Set("ben al dan"),
		saint:    cell.Set("saint sainte st ste san santa mac mc o n"),
		suffix:   cell.Set("jr sr ii iii iv"),
		nobody: cell.Set(`na nc nr nan nil null none vide test testtest anonyme anonymes anonymous inconnu inconnue inconnus unknown
			invite invitee guest aucun aucune neant sansnom nonrenseigne nonrenseignee noncommunique acompleter apreciser
			adefinir tbd tba x xx xxx xxxx total soustotal totaux inforequested inforequestedinforequested
			oui non yes no ok ref annule annulee cancelled`),
	}
})

// isTitle reports whether a word is a title.
func isTitle(word string) bool {
	w := cell.Joined(word)
	return lex().title[w] && len(word) <= 16
}

// Declared returns a cell of a column of titles or genders as a title:
// titles as written, a gender as the title that goes with it, and nothing for
// anything else.
func Declared(s string) string {
	s = cell.Clean(s)
	key := cell.Joined(s)
	switch {
	case len(key) > 1 && isTitle(s) || key == "metmme" || key == "mmeetm":
		return s
	case lex().feminine[key]:
		return "Mme"
	case lex().male[key]:
		return "M."
	}
	return ""
}

// IsNobody reports whether a cell that should name someone does not.
func IsNobody(s string) bool {
	const longest = 40 // bytes: no placeholder is longer
	if len(s) > longest {
		return cell.IsBlank(s)
	}
	key := strings.TrimRight(cell.Joined(s), "0123456789")
	if key == "na" && !strings.ContainsAny(s, "/.#") {
		return false // Na is a first name, N/A is not
	}
	if key == "nan" && s != "nan" && s != "NaN" {
		return false // so is Nan
	}
	return key == "" || lex().nobody[key]
}
