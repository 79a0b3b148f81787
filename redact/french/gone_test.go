package french

import (
	"testing"

	"github.com/opendetat/chatham/redact"
)

func TestGone(t *testing.T) {
	rows := []row{
		{"un mot ⟦caché⟧ ici", "un mot ici", "one of two spaces"},
		{"un mot\u00a0⟦caché⟧ ici", "un mot ici", "a no-break one is one"},
		{"un mot ⟦caché⟧", "un mot", "no space at the end"},
		{"⟦caché⟧ un mot", "un mot", "nor at the start"},
		{"⟦caché⟧", "", "nothing else"},
		{"un ⟦\u200b⟧mot", "un mot", "the only space between two words stays"},
		{"un m⟦\u200b⟧ot", "un mot", "inside a word"},
		{"un mot, ⟦caché⟧, ici", "un mot, ici", "one of two commas"},
		{"un mot , ⟦caché⟧ , ici", "un mot , ici", "with spaces before them"},
		{"un mot, ⟦caché⟧.", "un mot.", "no comma before a full stop"},
		{"un mot, ⟦caché⟧", "un mot", "nor at the end"},
		{"un mot, ⟦caché⟧ ; ici", "un mot ; ici", "nor before a semicolon"},
		{"⟦caché⟧, un mot", "un mot", "nor at the start"},
		{"Fin. ⟦Caché⟧, un mot", "Fin. un mot", "nor after a full stop"},
		{"(⟦caché⟧, un mot)", "(un mot)", "nor after a bracket"},
		{"(un mot, ⟦caché⟧)", "(un mot)", "nor before one"},
		{"un mot (⟦caché⟧) ici", "un mot ici", "no empty brackets"},
		{"un mot (⟦caché⟧), ici", "un mot, ici", "nor a space before the comma"},
		{"un mot ( ⟦caché⟧ ).", "un mot.", "with spaces inside"},
		{"un mot [(⟦caché⟧)] ici", "un mot ici", "nor brackets in brackets"},
		{"un mot «\u00a0⟦caché⟧\u00a0» ici", "un mot ici", "nor an empty quotation"},
		{"un mot “⟦caché⟧” ici", "un mot ici", "curly"},
		{"un mot (⟦caché⟧ ici)", "un mot (ici)", "no space after a bracket"},
		{"un mot (ici ⟦caché⟧)", "un mot (ici)", "nor before one"},
		{"un mot ⟦caché⟧\nici", "un mot\nici", "no space before a line break, which stays"},
		{"un mot\n⟦caché⟧ ici", "un mot\nici", "nor after one"},
		{"un mot\n⟦caché⟧\nici", "un mot\n\nici", "line breaks are not spaces"},
		{"un mot ⟦caché⟧ : ici", "un mot : ici", "the space of a colon is one"},
	}
	run(t, Writer{}, kind(redact.Hidden), rows)
	run(t, Writer{}, kind(redact.OffRecord), rows)
}
