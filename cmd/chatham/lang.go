package main

import (
	"fmt"
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

// say returns a message of the catalogue in l.
func (l language) say(m message, args ...any) string {
	form := catalogue[m].en
	if l == french {
		form = catalogue[m].fr
	}
	if len(args) == 0 {
		return form
	}
	return fmt.Sprintf(form, args...)
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
