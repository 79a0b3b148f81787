package seal

import (
	"strings"
	"testing"
	"time"
)

func TestPatternList(t *testing.T) {
	for _, tc := range []struct {
		reason, list, s string
		want            bool
	}{
		{"itself", "a@b", "a@b", true},
		{"case counts", "a@b", "A@b", false},
		{"not a part", "a@b", "xa@b", false},
		{"the second", "x,a@b", "a@b", true},
		{"a star is any bytes", "*@b", "a@b", true},
		{"a star is no bytes too", "*@b", "@b", true},
		{"a star that must give some back", "*ab", "aab", true},
		{"a question mark is one byte", "?@b", "a@b", true},
		{"a question mark is not none", "a?@b", "a@b", false},
		{"a letter of two bytes takes two", "??", "é", true},
		{"excluded", "*@b,!a@b", "a@b", false},
		{"excluded first", "!a@b,*@b", "a@b", false},
		{"another is not", "!a@b,*@b", "c@b", true},
		{"an exclusion alone accepts nobody", "!a@b", "c@b", false},
		{"an excluded pattern", "*,!*@b", "a@b", false},
		{"a backslash is a byte", `\*`, `\a`, true},
	} {
		if got := parsePatterns(tc.list).match(tc.s); got != tc.want {
			t.Errorf("%s: %q matches %q: %v", tc.reason, tc.list, tc.s, got)
		}
	}
}

// globSlow is the definition: what a star may stand for, one by one.
func globSlow(p, s string) bool {
	switch {
	case p == "":
		return s == ""
	case p[0] == '*':
		return globSlow(p[1:], s) || s != "" && globSlow(p, s[1:])
	}
	return s != "" && (p[0] == '?' || p[0] == s[0]) && globSlow(p[1:], s[1:])
}

func FuzzGlob(f *testing.F) {
	f.Add("*a*b", "aabab")
	f.Add("?*?", "a")
	f.Add("**", "")
	f.Fuzz(func(t *testing.T, p, s string) {
		p, s = p[:min(len(p), 8)], s[:min(len(s), 12)]
		if got, want := glob(p, s), globSlow(p, s); got != want {
			t.Errorf("glob(%q, %q) = %v, want %v", p, s, got, want)
		}
	})
}

func TestGlobIsNotStalled(t *testing.T) {
	start := time.Now()
	if glob(strings.Repeat("*a", 500)+"b", strings.Repeat("a", 1000)) {
		t.Error("matches")
	}
	if d := time.Since(start); d > time.Second {
		t.Errorf("took %v", d)
	}
}
