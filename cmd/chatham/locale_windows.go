package main

import "golang.org/x/sys/windows"

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
