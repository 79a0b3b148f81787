package main

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const modulePath = "github.com/opendetat/chatham"

// A room is a package: what it may import of ours, and why no more. A name
// that ends in /* stands for that room and all below it.
type room struct {
	may []string
	why string
}

// rooms is the plan of the house. Imports point down only. A new room, or a new
// door, is a line here, and the reason for it.
var rooms = map[string]room{
	"cmd/chatham":     {[]string{"pipeline/*", "redact/*", "render/*"}, "the command line is the top: it may see all but another command"},
	"cmd/crf-train":   {[]string{"pipeline/*", "redact/*"}, "the trainer is a command like the other"},
	"pipeline":        {[]string{"pipeline/source", "pipeline/repo", "pipeline/disk", "redact/*", "render/*"}, "the verbs wire the rooms; a score is taken of them, not by them"},
	"pipeline/score":  {[]string{"pipeline", "pipeline/source", "redact/*", "render/*"}, "a score is taken from above"},
	"pipeline/source": {[]string{"redact/text", "redact/forum", "render/tree"}, "reading a file must not depend on what is looked for in it"},
	"pipeline/disk":   {nil, "files are written whole, whatever is in them"},
	"pipeline/repo":   {[]string{"pipeline/source", "pipeline/disk", "redact/text"}, "what git holds is read without knowing what is looked for in it"},

	"redact":                     {[]string{"redact/internal/concurrent", "redact/language", "redact/text", "redact/seal"}, "what is signed and published must be readable and provable without the recognisers"},
	"redact/recognize":           {[]string{"redact", "redact/internal/concurrent", "redact/language", "redact/recognize/internal/*", "redact/roster", "redact/crf", "redact/text", "redact/seal"}, "a recogniser finds; it neither decides nor writes"},
	"redact/review":              {[]string{"redact", "redact/text", "redact/seal"}, "a reviewer reads a proposal, whoever made it"},
	"redact/french":              {[]string{"redact", "redact/grammar", "redact/text", "redact/seal"}, "grammar knows no list and no policy"},
	"redact/english":             {[]string{"redact", "redact/grammar", "redact/text", "redact/seal"}, "grammar knows no list and no policy"},
	"redact/grammar":             {[]string{"redact"}, "what languages share knows no word of either"},
	"redact/policy":              {[]string{"redact", "redact/roster", "redact/text", "redact/seal"}, "a policy says who may be named, not how they are found"},
	"redact/roster":              {[]string{"redact/internal/concurrent", "redact/text", "redact/roster/*"}, "the list is read before there is anything to redact"},
	"redact/forum":               {[]string{"redact/text"}, "a forum's shapes are data"},
	"redact/language":            {[]string{"redact/text"}, "what notes are written in is told by their words alone"},
	"redact/text":                {nil, "text is the ground floor"},
	"redact/internal/concurrent": {nil, "it runs functions, whatever they do"},
	"redact/seal":                {nil, "seal signs bytes and knows nothing of names"},
	"redact/crf":                 {nil, "a model knows neither French nor people"},

	"redact/recognize/internal/reading": {[]string{"redact", "redact/internal/concurrent", "redact/language", "redact/roster", "redact/text", "redact/seal"}, "a text is read without knowing what is looked for"},
	"redact/recognize/internal/contact": {[]string{"redact", "redact/recognize/internal/reading", "redact/text"}, "a number is a number, whoever is on the list"},
	"redact/recognize/internal/rule":    {[]string{"redact", "redact/language", "redact/recognize/internal/reading", "redact/text"}, "rules know no list"},
	"redact/recognize/internal/listed":  {[]string{"redact", "redact/internal/concurrent", "redact/language", "redact/recognize/internal/reading", "redact/roster", "redact/text"}, "the list is looked for without what others found, but to learn from it"},

	"redact/roster/sheet":         {[]string{"redact/text", "redact/roster/internal/*"}, "a sheet is cells and columns; people are made of it above"},
	"redact/roster/internal/name": {[]string{"redact/text", "redact/roster/internal/cell"}, "a name is taken apart as a string, inside the list alone"},
	"redact/roster/internal/cell": {[]string{"redact/text"}, "a cell is a string, inside the list alone"},

	"render":       {[]string{"redact", "redact/text", "redact/seal", "render/*"}, "only what was signed is rendered, whatever found the names"},
	"render/pdf":   {[]string{"render/tree", "render/fonts"}, "a page is set from a tree, and knows of no restitution"},
	"render/tree":  {nil, "a tree is made of Markdown alone"},
	"render/fonts": {nil, "fonts are data"},

	"redact/seal/sealtest":                          {nil, "a helper of tests; it knows keys, and nothing of ours"},
	"redact/redacttest":                             {[]string{"redact", "redact/seal", "redact/text"}, "a helper of tests"},
	"redact/recognize/internal/reading/readingtest": {[]string{"redact/language", "redact/recognize/internal/reading", "redact/roster", "redact/text"}, "a helper of tests"},
	"render/pdf/pdftest":                            {nil, "a helper of tests; a reader that shares no code with the writer"},
}

// helpers are rooms that only tests may enter.
var helpers = []string{"redact/redacttest", "redact/recognize/internal/reading/readingtest", "redact/seal/sealtest", "render/pdf/pdftest"}

func TestLayers(t *testing.T) {
	graph := make(map[string][]string)
	for _, s := range houseSources(t) {
		if s.test {
			continue
		}
		for _, spec := range s.file.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if rest, ours := strings.CutPrefix(path, modulePath+"/"); ours {
				graph[s.room()] = append(graph[s.room()], rest)
			}
		}
		if _, ok := graph[s.room()]; !ok {
			graph[s.room()] = nil
		}
	}
	if len(graph["redact"]) == 0 {
		t.Fatal("no import of redact was found: the graph is not the house's")
	}
	for _, v := range violations(graph) {
		t.Error(v)
	}
}

// violations returns the imports of graph that the plan has no door for, each
// with the reason why.
func violations(graph map[string][]string) []string {
	var out []string
	for _, from := range slices.Sorted(maps.Keys(graph)) {
		plan, known := rooms[from]
		if !known {
			out = append(out, from+" is not on the plan: give it a line in rooms, and a reason")
			continue
		}
		for _, to := range graph[from] {
			switch {
			case slices.Contains(helpers, to):
				out = append(out, from+" imports "+to+": "+rooms[to].why)
			case !slices.ContainsFunc(plan.may, func(door string) bool { return leads(door, to) }):
				out = append(out, from+" imports "+to+": "+plan.why)
			}
		}
	}
	return out
}

// leads reports whether a door of the plan leads to a room.
func leads(door, to string) bool {
	above, open := strings.CutSuffix(door, "/*")
	return door == to || open && (to == above || strings.HasPrefix(to, above+"/"))
}

func TestLayersRefuse(t *testing.T) {
	tests := []struct{ from, to, want, reason string }{
		{"redact", "redact/text", "", "down"},
		{"cmd/chatham", "redact/review", "", "down, past a floor"},
		{"cmd/chatham", "render", "", "/* stands for the room itself too"},
		{"redact", "redact/recognize", "without the recognisers", "up"},
		{"redact/text", "redact", "ground floor", "up from the ground"},
		{"render", "pipeline", "whatever found the names", "up, across"},
		{"redact/roster", "redact", "before there is anything", "up by one"},
		{"pipeline", "cmd/chatham", "wire the rooms", "up to the command"},
		{"pipeline", "pipeline/score", "not by them", "a sub-room that stands above"},
		{"cmd/chatham", "cmd/crf-train", "all but another command", "across"},
		{"redact/review", "redact/recognize", "whoever made it", "across"},
		{"pipeline", "redact/redacttest", "helper of tests", "a helper in a program"},
		{"redact/magic", "redact/text", "not on the plan", "a room without a line"},
		{"render", "renderer", "whatever found the names", "a prefix that is no room above"},
	}
	for _, tt := range tests {
		got := strings.Join(violations(map[string][]string{tt.from: {tt.to}}), "\n")
		if tt.want == "" && got != "" || tt.want != "" &&
			!(strings.Contains(got, tt.want) && strings.HasPrefix(got, tt.from+" i")) {
			t.Errorf("%s -> %s (%s): %q, want %q", tt.from, tt.to, tt.reason, got, tt.want)
		}
	}
}

// The plan is a plan: no room can reach itself.
func TestLayersHaveNoCircle(t *testing.T) {
	for start := range rooms {
		seen, todo := map[string]bool{}, []string{start}
		for len(todo) > 0 {
			from := todo[0]
			todo = todo[1:]
			for to := range rooms {
				if to == from || seen[to] || !slices.ContainsFunc(rooms[from].may, func(d string) bool { return leads(d, to) }) {
					continue
				}
				if to == start {
					t.Errorf("the plan lets %s reach itself through %s", start, from)
				}
				seen[to] = true
				todo = append(todo, to)
			}
		}
	}
}
