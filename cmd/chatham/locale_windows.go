package main

import (
	"fmt"

	"golang.org/x/sys/windows"
)

// systemLocale returns the first language that this user reads menus in, such
// as "fr-FR". Windows sets no LANG, and a rapporteur there should not be
// answered in English for it.
func systemLocale() string {
	languages, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(languages) == 0 {
		return ""
	}
	return languages[0]
}

// consoleCharset returns the code page that the console shows programs' output
// in, and the command that makes it UTF-8 where it is not. What this program
// writes to the console itself does not go by it; what it writes to another
// program does.
func consoleCharset(func(string) (string, bool)) (charset, cure string) {
	const utf8 = 65001
	page, err := windows.GetConsoleOutputCP()
	if err != nil || page == utf8 {
		return "UTF-8", ""
	}
	return fmt.Sprintf("CP%d", page), fmt.Sprintf("chcp %d", utf8)
}
