package contact

import (
	"regexp"
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reason that the embedded recogniser gives.
const whyEmbedded redact.Why = "embedded.file"

// Embedded finds files that a text carries within itself in base64: addresses
// of the scheme data (RFC 2397) and YAML's binary scalars. What an image, a
// page or a sound says is read by nobody here, so somebody must say whether it
// may stay. An address whose text is only percent-encoded is read as any other.
var Embedded = reading.Recogniser{
	Name: "embedded",
	Find: findEmbedded,
	Hits: []string{
		"voir ⟦data:text/html;base64,TGUgcGxhbg==⟧ et la suite",
		"url(⟦data:image/svg+xml;charset=utf-8;base64,PHN2Zy8+⟧)",
		"⟦DATA:;BASE64,TGUgcGxhbg⟧",
		"⟦data:image/png;name=\"le plan.png\";base64,iVBORw0KGgo=⟧",
		"⟦data:text/plain; base64 ,TGUgcGxhbg==⟧",
		"auteur: ⟦!!binary TGUgcGxhbg==⟧",
		"auteur: ⟦!!binary |\n  TGUgcGxhbiBk\n  ZSBsYSBzYWxsZQ==⟧\ntitre: Plan",
		"auteur: ⟦!<tag:yaml.org,2002:binary> \"TGUgcGxhbg==\"⟧",
	},
	Misses: []string{
		"data:text/plain,Le%20plan de la salle",
		"les data : base64, JSON ou CSV ?",
		"un encodage base64, puis data: rien",
		"metadata:image;base64,TGUgcGxhbg==",
		"un !!str, un !!bin de YAML",
		"le type !!binary, puis !!str", "un data:image/png sans rien dedans",
		"data:image/png;base64,", "le marqueur !!binary de YAML",
	},
}

// embeddings matches what carries a file.
var embeddings = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\bdata:[^,<>\n]{0,200};[ \t]*base64[ \t]*,[a-z0-9+/=_%-]+` +
		`|!(?:!binary|<tag:yaml\.org,2002:binary>)[ \t]+(?:[|>][-+0-9]*\s+|["']\s*)?[a-z0-9+/]{4,}=*(?:\s*\n[ \t]+[a-z0-9+/]{4,}=*)*["']?`)
})

func findEmbedded(in *reading.Input) []reading.Hit {
	if s := in.Folded.S; !strings.Contains(s, "base64") && !strings.Contains(s, "binary") {
		return nil // looking for the two words costs less than the expression
	}
	var hits []reading.Hit
	for at := range in.Text.Blocks {
		for _, m := range embeddings().FindAllStringIndex(in.Text.Plain[at.Start:at.End], -1) {
			h := reading.Hit{Kind: redact.Hidden, Severity: redact.Ask, Score: 0.9, Why: whyEmbedded}
			h.At = text.Span{Start: at.Start + m[0], End: at.Start + m[1]}
			hits = append(hits, h)
		}
	}
	return hits
}
