package main

import (
	"encoding/json"
	"fmt"
	"html"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact/text"
)

// hostile is a folder of files that hide a name or are no text; its manifest
// says what each of them does.
var hostile = filepath.Join("..", "..", "testdata", "hostile")

// A trap is one line of the manifest.
type trap struct {
	file   string
	places []place // where a name or a contact is planted
	exit   int     // without places: the exit code
	reason string
}

// A place is a line and a column, from 1, in characters.
type place struct{ line, column int }

func (p place) before(q place) bool {
	return p.line < q.line || p.line == q.line && p.column < q.column
}

// traps reads the manifest.
func traps(t *testing.T) []trap {
	t.Helper()
	manifest, err := os.ReadFile(filepath.Join(hostile, "manifest.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var out []trap
	for line := range strings.Lines(string(manifest)) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		tr := trap{file: fields[0], reason: strings.Join(fields[2:], " ")}
		if code, ok := strings.CutPrefix(fields[1], "exit:"); ok {
			tr.exit, err = strconv.Atoi(code)
		} else {
			for at := range strings.SplitSeq(fields[1], ",") {
				var p place
				if _, err = fmt.Sscanf(at, "%d:%d", &p.line, &p.column); err != nil {
					break
				}
				tr.places = append(tr.places, p)
			}
		}
		if err != nil {
			t.Fatalf("manifest: %s: %v", line, err)
		}
		out = append(out, tr)
	}
	return out
}

// TestHostile: in each file of the folder the planted name is found where it
// stands and is gone from the draft, or nobody can tell and the program says so.
func TestHostile(t *testing.T) {
	seen := map[string]bool{"manifest.txt": true, "list.csv": true, ".gitattributes": true, "made.txt": true}
	for _, tr := range traps(t) {
		seen[tr.file] = true
		t.Run(tr.file, func(t *testing.T) {
			path := filepath.Join(hostile, tr.file)
			if len(tr.places) == 0 {
				tr.refused(t, path)
				return
			}
			tr.found(t, path)
			tr.gone(t, path)
		})
	}
	entries, err := os.ReadDir(hostile)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !seen[e.Name()] {
			t.Errorf("%s is not in the manifest", e.Name())
		}
	}
}

func hostileList() string { return filepath.Join(hostile, "list.csv") }

// refused checks the exit code of a file that nobody can read, and that no
// command makes anything of it.
func (tr trap) refused(t *testing.T, path string) {
	if got := chatham(t, "scan", "--list", hostileList(), path); got.code != tr.exit || got.stdout != "" || got.stderr == "" {
		t.Errorf("%s: scan ends with %d, want %d", tr.reason, got.code, tr.exit)
	}
	if got := draftOf(t, path); got.code != tr.exit && got.code != draftCode(path, tr.exit) || got.stdout != "" || got.stderr == "" {
		t.Errorf("%s: propose --draft ends with %d", tr.reason, got.code)
	}
}

// found checks that a finding covers each of the places.
func (tr trap) found(t *testing.T, path string) {
	got := chatham(t, "scan", "--format", "jsonl", "--list", hostileList(), path)
	if got.code != exitNo {
		t.Errorf("%s: scan ends with %d, want %d", tr.reason, got.code, exitNo)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := source.Read(tr.file, raw)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(readings(doc.Body()), legible) {
		t.Errorf("%s: this test cannot read the name itself", tr.reason)
	}
	for _, at := range tr.places {
		covered := slices.ContainsFunc(findings(t, got.stdout), func(f findingLine) bool {
			line, column := doc.Position(f.End)
			return (f.Kind == "person" || f.Kind == "contact") && !at.before(place{f.Line, f.Column}) && at.before(place{line, column})
		})
		if !covered {
			t.Errorf("%s: nothing is found at %d:%d", tr.reason, at.line, at.column)
		}
	}
}

// findings reads what scan --format jsonl printed.
func findings(t *testing.T, lines string) (out []findingLine) {
	t.Helper()
	for line := range strings.Lines(lines) {
		var f findingLine
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		if f.Kind != "" {
			out = append(out, f)
		}
	}
	return out
}

func draftOf(t *testing.T, path string) result {
	return chatham(t, "propose", "--draft", "--author", "redaction", "--list", hostileList(), path)
}

// draftCode returns the exit code of a draft: of a page there is none.
func draftCode(path string, code int) int {
	if filepath.Ext(path) == ".html" {
		return exitFailure
	}
	return code
}

// gone checks that no reading of the draft shows the name.
func (tr trap) gone(t *testing.T, path string) {
	draft := draftOf(t, path)
	if draft.code != draftCode(path, exitDone) {
		t.Errorf("%s: propose --draft ends with %d: %s", tr.reason, draft.code, draft.stderr)
	}
	if slices.ContainsFunc(readings(draft.stdout), legible) {
		t.Errorf("%s: the draft shows the name", tr.reason)
	}
}

// planted are the words of the list that no file may keep, as [legible] sees them.
var planted = []string{"kerivel", "gueledo", "ofilard", "0639981234"}

// legible reports whether a text holds a planted word, whatever stands between
// its letters.
func legible(s string) bool {
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, text.FoldString(s))
	return slices.ContainsFunc(planted, func(word string) bool { return strings.Contains(letters, word) })
}

var (
	markupSigns = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?s)<!--.*?-->|</?[a-zA-Z][^>]*>`)
	})
	commentSigns = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?s)<!--.*?-->`)
	})
	codeEscapes = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\([0-9a-fA-F]{1,6}) ?`)
	})
)

// readings returns what a stranger may read in a text: as it stands, without
// tags and comments, its entities, percents and escapes resolved, in reverse. It
// knows no format, and reads far too much on purpose.
func readings(s string) []string {
	resolved := s
	for range 3 {
		resolved = html.UnescapeString(resolved)
		if u, err := url.PathUnescape(resolved); err == nil {
			resolved = u
		}
	}
	unescaped := codeEscapes().ReplaceAllStringFunc(resolved, func(m string) string {
		digits := strings.TrimSpace(strings.TrimLeft(m, `\ux`))
		n, err := strconv.ParseInt(digits, 16, 32)
		if err != nil {
			return m
		}
		return string(rune(n))
	})
	backwards := []rune(markupSigns().ReplaceAllString(resolved, ""))
	slices.Reverse(backwards)
	return []string{s, commentSigns().ReplaceAllString(s, ""), markupSigns().ReplaceAllString(s, ""), resolved, markupSigns().ReplaceAllString(resolved, ""), unescaped, string(backwards)}
}
