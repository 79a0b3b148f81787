package french

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/grammar"
)

// vocabulary holds every text that a Writer's zero value may write for a
// person, folded and without brackets. Being in it is stronger than not
// holding the name: no byte of the text comes from the document.
var vocabulary = func() map[string]bool {
	v := map[string]bool{"personne": true}
	for _, p := range []string{"une personne", "cette personne", "deux personnes", "trois personnes", "plusieurs personnes"} {
		v[p], v["à "+p], v["si "+p] = true, true, true
		for _, lead := range []string{"de", "que", "lorsque", "puisque", "quoique", "jusque"} {
			if strings.HasPrefix(p, "u") {
				v[strings.TrimSuffix(lead, "e")+"'"+p] = true
			} else {
				v[lead+" "+p] = true
			}
		}
	}
	return v
}()

// takeable reports whether a word may be taken in before a person.
func takeable(word string) bool {
	if _, ok := title(word); ok {
		return true
	}
	word = fold(word)
	_, det := determiner(word)
	full, _ := governor(word)
	return det || full != "" || word == "et" || word == "ou"
}

// FuzzWrite holds the writer to its laws on any text: what it takes in is whole
// characters and only words that belong to a name, what it writes comes from
// its own vocabulary, and what it takes out leaves no new double space.
func FuzzWrite(f *testing.F) {
	f.Add("la note de M. et Mme ", "Orvane", " est là", uint8(0), uint8(0), false)
	f.Add("« l’avis d’", "Odilon", " »", uint8(0), uint8(2), true)
	f.Add("Mᵐᵉ la\u202f", "préfète", ", dit", uint8(3), uint8(1), false)
	f.Add("un mot, (", "caché", "), ici", uint8(7), uint8(0), false)
	f.Add("à \xff", "\xfe", "\xfd", uint8(4), uint8(9), true)
	f.Add("Ilda doute. ", "Ilda", " rit", uint8(0), uint8(0), true)
	kinds := []redact.Kind{redact.Person, redact.Affiliation, redact.Organisation, redact.Role, redact.Contact,
		redact.Quasi, redact.Sensitive, redact.Hidden, redact.OffRecord}
	f.Fuzz(func(t *testing.T, before, found, after string, k, n uint8, again bool) {
		p := redact.Place{Before: before, Found: redact.Conceal(found), After: after,
			Kind: kinds[int(k)%len(kinds)], Count: int(n), Again: again}
		r := Writer{}.Write(p)
		if r.Left < 0 || r.Left > len(before) || r.Right < 0 || r.Right > len(after) {
			t.Fatalf("takes %d of %d and %d of %d bytes", r.Left, len(before), r.Right, len(after))
		}
		if !utf8.ValidString(r.Text) {
			t.Fatalf("writes invalid UTF-8: %q", r.Text)
		}
		taken, stays := before[len(before)-r.Left:], before[:len(before)-r.Left]
		if utf8.ValidString(before) && !utf8.ValidString(taken) || utf8.ValidString(after) && !utf8.ValidString(after[r.Right:]) {
			t.Fatal("cuts a character")
		}
		if p.Kind == redact.Person {
			checkPerson(t, r.Text, taken)
		}
		if r.Text == "" {
			checkGone(t, before, stays, after, after[r.Right:])
		}
		if strings.ContainsFunc(after[:r.Right], grammar.IsLetter) {
			t.Fatalf("takes in words after: %q", after[:r.Right])
		}
	})
}

func checkPerson(t *testing.T, text, taken string) {
	plain := strings.Map(func(r rune) rune {
		if grammar.IsApostrophe(r) {
			return '\''
		}
		return unicode.ToLower(r)
	}, strings.Trim(text, "[]"))
	if !vocabulary[plain] {
		t.Fatalf("writes %q, which is no phrase of its own", text)
	}
	taken = strings.TrimSuffix(taken, "@")
	for taken != "" {
		rest, word, _ := rules.LastWord(taken)
		if word == "" && strings.TrimSpace(taken) == "" {
			return
		}
		if !takeable(word) {
			t.Fatalf("takes in %q", taken)
		}
		taken = rest
	}
}

func checkGone(t *testing.T, before, stays, after, rest string) {
	spaces := func(a, b string) int {
		return len([]rune(a)) - len([]rune(strings.TrimRightFunc(a, grammar.IsBlank))) + len([]rune(b)) - len([]rune(strings.TrimLeftFunc(b, grammar.IsBlank)))
	}
	if spaces(stays, "") > 0 && spaces("", rest) > 0 && spaces(stays, rest) > max(spaces(before, ""), spaces("", after)) {
		t.Fatalf("leaves more than one space: %q + %q", stays, rest)
	}
}
