package main

import (
	"fmt"
	"runtime"
	"strings"
	"unicode"
	"unicode/utf8"
)

// quoted returns a word as it can be typed in the shell of this machine: as it
// is where nothing in it means something to one, else in the quotes that sh
// takes literally, or in those of Windows. A name that a terminal would obey, or
// that takes more than one line, is spelled in the escapes of $'…' (POSIX.1-2024,
// Shell Command Language, 2.2.4); no name of Windows holds such signs.
func quoted(word string) string { return quotedFor(runtime.GOOS, word) }

func quotedFor(system, word string) string {
	if strings.HasPrefix(word, "-") {
		word = "./" + word // not an option
	}
	if shown := onLine(word); shown != word || strings.Contains(word, "\t") {
		if system != "windows" {
			return escaped(word)
		}
		word = shown
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

// escaped spells a word in $'…', with octal numbers for the bytes of what has no
// shape of its own.
func escaped(word string) string {
	var out strings.Builder
	out.WriteString("$'")
	for len(word) > 0 {
		r, size := utf8.DecodeRuneInString(word)
		switch {
		case r == '\\' || r == '\'':
			out.WriteString(`\` + word[:size])
		case unicode.IsGraphic(r) && (r != utf8.RuneError || size > 1):
			out.WriteString(word[:size])
		default:
			for _, b := range []byte(word[:size]) {
				fmt.Fprintf(&out, `\%03o`, b)
			}
		}
		word = word[size:]
	}
	return out.String() + "'"
}
