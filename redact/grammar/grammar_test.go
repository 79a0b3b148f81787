package grammar

import (
	"testing"

	"github.com/opendetat/chatham/redact"
)

// The sentences are tested in the languages' own rooms; here stands what two
// languages do differently with the same signs.
func TestLanguagesDiffer(t *testing.T) {
	french := Language{Elides: true, Spaced: ";:!?", Introduces: ":", Abbreviations: []string{"cf"}}
	english := Language{Introduces: ":,", Abbreviations: []string{"e.g"}}
	for _, row := range []struct {
		french, english, wantFrench, wantEnglish any
		why                                      string
	}{
		{french.word("l'avis d'"), english.word("l'avis d'"), "d'", "", "an apostrophe ends a word where it elides"},
		{french.word("j'en"), english.word("don't"), "en", "", "and is inside one where it does not"},
		{french.word("built-in"), english.word("built-in"), "", "", "the tail of a compound is no word"},
		{french.Gone("un mot ", " : ici").Left, english.Gone("a word ", ": here").Left, 1, 1, "one of two spaces, or the one before a colon"},
		{french.Gone("un mot ", ": ici"), english.Gone("a word ", ": here"), redact.Replacement{}, redact.Replacement{Left: 1}, "the space of a colon stays in French"},
		{french.StartsSentence("il dit, « "), english.StartsSentence("she said, “"), false, true, "a comma introduces in English"},
		{french.StartsSentence("voir cf. "), english.StartsSentence("see e.g. "), false, false, "an abbreviation of the language"},
		{french.StartsSentence("voir e.g. "), english.StartsSentence("see cf. "), true, true, "is none of the other's"},
	} {
		if row.french != row.wantFrench || row.english != row.wantEnglish {
			t.Errorf("%s: %v, %v", row.why, row.french, row.english)
		}
	}
}

func (l Language) word(s string) string {
	_, word, _ := l.LastWord(s)
	return word
}

func TestContactOf(t *testing.T) {
	for found, want := range map[string]Contact{
		"ada@sorrel.example": Address, "mailto:ada@sorrel.example": Address, "ada at sorrel.example": Address, "ada arobase sorrel": Address,
		"@ada_s": Handle, "@ada@sorrel.example": Handle, "https://sorrel.example/@ada": Link, "sorrel.example/ada": Link,
		"06 39 98 12 34": Number, "tel. 0261911234": Number, "3 Vale Quay": Address, "Vale Quay": Details,
	} {
		if got := ContactOf(found); got != want {
			t.Errorf("%s is %d, not %d", found, got, want)
		}
	}
}
