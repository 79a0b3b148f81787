package pipeline

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/text"
)

// TestFurniture: what the program writes in every page is nobody's name; what
// comes from a text is looked at, wherever it stands.
func TestFurniture(t *testing.T) {
	const page = `<!doctype html><html lang="fr"><head><title>Hélène</title><style>p { margin: 0 }</style></head>` +
		`<body><a class="skip" href="#main">Aller au contenu</a><dt>Lieu</dt><dd>Lieu-dit</dd><main id="main">` +
		`<h2 id="marin">Marin</h2><a href="https://x.example/main" title="main">main</a><div class="table" aria-label="Lieu">x</div></main></body></html>`
	f := furnitureOf(page)
	for _, tt := range []struct {
		in, word string
		want     bool
		why      string
	}{
		{"margin:", "margin", true, "the style sheet"},
		{"<main", "main", true, "a tag"},
		{`href="#main`, "main", true, "a target that every page has"},
		{`class="table`, "table", true, "a class"},
		{">Aller au", "Aller", true, "the program's own words"},
		{"<dt>Lieu", "Lieu", true, "the name of a field"},
		{"<dd>Lieu", "Lieu", false, "the value of one"},
		{">Hélène", "Hélène", false, "a title"},
		{`id="marin`, "marin", false, "an anchor that is made of a heading"},
		{">Marin", "Marin", false, "the heading"},
		{"x.example/main", "main", false, "an address"},
		{`title="main`, "main", true, "a value that only repeats a target of ours"},
		{`aria-label="Lieu`, "Lieu", false, "an attribute that a text may reach"},
	} {
		end := strings.Index(page, tt.in) + len(tt.in)
		end -= len(tt.in) - strings.LastIndex(tt.in, tt.word) - len(tt.word)
		if got := f.holds(page, text.Span{Start: end - len(tt.word), End: end}); got != tt.want {
			t.Errorf("%s: %v", tt.why, got)
		}
	}
}
