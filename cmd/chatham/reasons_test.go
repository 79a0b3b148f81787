package main

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/opendetat/chatham/redact"
)

// TestReasons: each code that a recogniser gives has its sentence in both
// languages, and no sentence is for a code that nobody gives.
func TestReasons(t *testing.T) {
	given := map[redact.Why]bool{
		redact.Added: true, redact.AddedPart: true, redact.LearntLegend: true, redact.LearntForm: true,
		redact.LearntName: true, redact.LearntLabel: true, redact.LearntSpeaker: true, redact.Acronym: true, redact.Echo: true,
	}
	code := regexp.MustCompile(`redact\.Why\s*= "([a-z.-]+)"`)
	files, err := filepath.Glob(filepath.Join("..", "..", "redact", "recognize", "internal", "*", "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatal("no recognisers")
	}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range code.FindAllSubmatch(src, -1) {
			given[redact.Why(m[1])] = true
		}
	}
	for why := range given {
		if french.why(why) == string(why) || english.why(why) == string(why) {
			t.Errorf("%s has no sentence", why)
		}
	}
	for _, r := range reasons {
		if !given[r.why] {
			t.Errorf("nothing is found for the reason %s", r.why)
		}
	}
}
