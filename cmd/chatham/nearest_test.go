package main

import "testing"

func TestNearest(t *testing.T) {
	commands := names(root(t).Commands)
	options := []string{"--list", "--lang", "--all", "--allow-self", "--without-list", "-v"}
	tests := []struct {
		word       string
		candidates []string
		want       string
		reason     string
	}{
		{"propser", commands, "propose", "a letter lost and one too many"},
		{"proposer", commands, "propose", "the French verb"},
		{"sacn", commands, "scan", "neighbours swapped"},
		{"prop", commands, "propose", "the beginning is enough"},
		{"vérifier", commands, "", "another word"},
		{"x", commands, "", "a letter says nothing"},
		{"--lst", options, "--list", "a letter lost"},
		{"-list", options, "--list", "a dash lost"},
		{"--without", options, "--without-list", "the beginning"},
		{"--force", options, "", "nothing is near"},
		{"-x", options, "", "a letter says nothing"},
		{"", options, "", "nor does nothing"},
	}
	for _, tt := range tests {
		if got := nearest(tt.word, tt.candidates); got != tt.want {
			t.Errorf("%q (%s): %q, want %q", tt.word, tt.reason, got, tt.want)
		}
	}
}

func TestSlips(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"abc", "abc", 0},
		{"abc", "acb", 1}, {"abc", "axc", 1}, {"abc", "abcd", 1}, {"élan", "elan", 1},
		{"ca", "abc", 3}, // optimal string alignment: no letter is moved twice
	}
	for _, tt := range tests {
		if got := slips(tt.a, tt.b); got != tt.want {
			t.Errorf("%q, %q: %d slips, want %d", tt.a, tt.b, got, tt.want)
		}
		if got := slips(tt.b, tt.a); got != tt.want {
			t.Errorf("%q, %q: %d slips, want %d, the other way round", tt.b, tt.a, got, tt.want)
		}
	}
}
