package main

import (
	"strings"
	"testing"
)

func TestGuide(t *testing.T) {
	if guideFrench == guideEnglish || guideFrench == "" {
		t.Error("one guide for both languages")
	}
	for lang, want := range map[string]string{"fr": guideFrench, "en": guideEnglish} {
		if got := chatham(t, "guide", "--lang", lang); got != (result{exitDone, want, ""}) {
			t.Errorf("%s: exit code %d, stderr %q, begins %.40q", lang, got.code, got.stderr, got.stdout)
		}
	}
}

// Every command that a guide shows is one that the program has, with options
// that it takes.
func TestGuideLinesAreUnderstood(t *testing.T) {
	for lang, guide := range map[string]string{"fr": guideFrench, "en": guideEnglish} {
		shown := 0
		for text := range strings.Lines(guide) {
			command, ok := strings.CutPrefix(text, "    chatham ")
			if !ok {
				continue
			}
			shown++
			if _, err := arrange(root(t), strings.Fields(command)); err != nil {
				t.Errorf("%s: chatham %s%v", lang, command, err)
			}
		}
		if shown < 5 {
			t.Errorf("%s: %d commands found in the guide", lang, shown)
		}
	}
}
