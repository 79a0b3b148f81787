package main

import (
	"runtime"
	"strings"
	"unicode"
)

// quoted returns a word as it can be typed in the shell of this machine: as it
// is where nothing in it means something to one, else in the quotes that sh
// takes literally, or in those of Windows. What a terminal would obey is shown
// as [harmless] has it: nobody can type it anyway.
func quoted(word string) string { return quotedFor(runtime.GOOS, word) }

func quotedFor(system, word string) string {
	word = strings.NewReplacer("\n", "␊", "\t", "␉").Replace(harmless(word)) // one line, though nobody can type it
	if strings.HasPrefix(word, "-") {
		word = "./" + word // not an option
	}
	safe := "_@%+=:,./-"
	if system == "windows" {
		safe = `_+:./\-`
	}
	special := strings.IndexFunc(word, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(safe, r)
	})
	switch {
	case special < 0 && word != "":
		return word
	case system == "windows":
		return `"` + word + `"` // a name holds no quotes there
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
