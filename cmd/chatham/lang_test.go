package main

import (
	"errors"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
)

func TestLanguageOf(t *testing.T) {
	tests := []struct {
		args   []string
		vars   map[string]string
		locale string
		want   language
		reason string
	}{
		{nil, nil, "", english, "nothing says"},
		{nil, map[string]string{"LANG": "fr_FR.UTF-8"}, "", french, "the usual French setting"},
		{nil, map[string]string{"LANG": "FR"}, "", french, "short, in capitals"},
		{nil, map[string]string{"LANG": "frr_DE"}, "", english, "North Frisian is not French"},
		{nil, map[string]string{"LANG": "de_DE"}, "", english, "a language that the program does not speak"},
		{nil, map[string]string{"LC_ALL": "C", "LANG": "fr_FR"}, "", english, "LC_ALL wins, and C is English"},
		{nil, map[string]string{"LC_MESSAGES": "fr_CA", "LANG": "en_CA"}, "", french, "LC_MESSAGES wins over LANG"},
		{nil, map[string]string{"LC_ALL": "", "LANG": "fr_BE"}, "", french, "an empty variable says nothing"},
		{nil, nil, "fr-FR", french, "Windows sets no variable"},
		{nil, map[string]string{"LANG": "en_GB"}, "fr-FR", english, "a variable wins over the system"},
		{[]string{"scan", "--lang", "fr"}, map[string]string{"LC_ALL": "en_US"}, "", french, "--lang wins over all"},
		{[]string{"--lang=en", "scan"}, map[string]string{"LANG": "fr_FR"}, "", english, "--lang with ="},
		{[]string{"--lang", "de"}, map[string]string{"LANG": "fr_FR"}, "", french, "refused, in French"},
		{[]string{"--lang"}, nil, "", english, "refused, and no panic"},
		{[]string{"scan", "--", "--lang=fr"}, nil, "", english, "a file after --"},
	}
	for _, tt := range tests {
		e, _, _ := machine(tt.args...)
		e.lookup = func(name string) (string, bool) { v, ok := tt.vars[name]; return v, ok }
		e.locale = func() string { return tt.locale }
		if got := languageOf(e); got != tt.want {
			t.Errorf("%q, %v, %q (%s): language %d, want %d", tt.args, tt.vars, tt.locale, tt.reason, got, tt.want)
		}
	}
}

// No name or error reaches a terminal as anything but words on their line.
func TestSayIsHarmless(t *testing.T) {
	const bad = "\x1b[31mred\na\u202eb"
	for _, arg := range []any{bad, errors.New(bad), redact.Kind(bad)} {
		for _, l := range languages {
			if got := l.say(msgFailure, arg); !strings.HasSuffix(got, "␛[31mred␊a⟨U+202E⟩b") {
				t.Errorf("%T: %q", arg, got)
			}
		}
	}
	if got := english.say(msgFailure, painted(red+"x"+plainColour)); !strings.Contains(got, red) {
		t.Errorf("the program's own colour is lost: %q", got)
	}
}
