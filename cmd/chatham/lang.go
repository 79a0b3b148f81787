package main

import (
	"fmt"
	"reflect"
	"strings"
)

// A language is one that the program speaks.
type language int

const (
	english language = iota
	french
)

// languages lists what --lang takes.
var languages = map[string]language{"fr": french, "en": english}

// A painted string is one that a message may hold as it stands: what it shows of
// notes or names is harmless already, and the colours are the program's own.
type painted string

// say returns a message of the catalogue in l. Whatever words it holds, of a
// file's name or of an error, are harmless and on the line that they stand in:
// see [onLine]. Only what is [painted] stays as it is.
func (l language) say(m message, args ...any) string {
	form := catalogue[m].en
	if l == french {
		form = catalogue[m].fr
	}
	if len(args) == 0 {
		return form
	}
	shown := make([]any, len(args))
	for i, arg := range args {
		shown[i] = arg
		if _, ok := arg.(painted); !ok && wordy(arg) {
			shown[i] = onLine(fmt.Sprint(arg))
		}
	}
	return fmt.Sprintf(form, shown...)
}

// wordy reports whether a message shows an argument by words that come from
// elsewhere.
func wordy(arg any) bool {
	switch arg.(type) {
	case error, fmt.Stringer:
		return true
	}
	return reflect.ValueOf(arg).Kind() == reflect.String
}

// languageOf returns the language to speak: --lang, else the first of LC_ALL,
// LC_MESSAGES and LANG that says anything, else the system's own. It reads
// --lang off the raw line, because a line that cannot be read has to be
// complained about in the right language; a value of --lang that is no
// language is refused later, by its option.
func languageOf(e env) language {
	if l, ok := languages[langOption(e.args)]; ok {
		return l
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value, _ := e.lookup(name); value != "" {
			return localeLanguage(value)
		}
	}
	return localeLanguage(e.locale())
}

// langOption returns the last value of --lang before "--".
func langOption(args []string) string {
	value := ""
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if v, ok := strings.CutPrefix(arg, "--"+flagLang+"="); ok {
			value = v
		}
		if arg == "--"+flagLang && i+1 < len(args) {
			value = args[i+1]
		}
	}
	return value
}

// localeLanguage reads fr, fr_CA.UTF-8, fr-FR and the like as French, and all
// else as English. It is not fooled by frr, North Frisian.
func localeLanguage(locale string) language {
	rest, ok := strings.CutPrefix(strings.ToLower(locale), "fr")
	if ok && (rest == "" || strings.ContainsRune("_-.@", rune(rest[0]))) {
		return french
	}
	return english
}
