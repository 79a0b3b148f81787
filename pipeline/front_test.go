package pipeline

import (
	"errors"
	"testing"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
)

// TestApplyFrontMatter: whatever is written into the front matter, YAML reads it
// there, and all else as it was.
func TestApplyFrontMatter(t *testing.T) {
	for _, tt := range []struct{ front, new, want, reason string }{
		{"titre: Avis de Maud", "une personne", "titre: Avis de une personne", "the plain case"},
		{"titre: Maud, la suite", "[nom retiré]", "titre: nom retiré, la suite", "brackets would make a list"},
		{"titre: 'Avis de Maud'", "quelqu'un", "titre: 'Avis de quelqu''un'", "an apostrophe between single quotes"},
		{"titre: 'L''avis de Maud'", "quelqu'un", "titre: 'L''avis de quelqu''un'", "after one that stands there"},
		{`titre: "Avis de Maud"`, `un "ami"`, `titre: "Avis de un \"ami\""`, "quotation marks between double ones"},
		{`titre: "Avis de Maud"`, `a\b`, `titre: "Avis de a\\b"`, "a backslash between double quotes"},
		{"titre: L'avis de Maud, hier", "quelqu'un", "titre: L'avis de quelqu'un, hier", "an apostrophe in plain words is a letter"},
		{"titre: L'avis de Maud", "X: y", "titre: 'L''avis de X: y'", "a colon in plain words"},
		{"titre: Maud", "# une", "titre: '# une'", "a number sign at the start"},
		{"titre: Avis de Maud # de l'an", "a #b", "titre: 'Avis de a #b' # de l'an", "and before a comment"},
		{"titre: Maud", "- x", "titre: '- x'", "what would be an item"},
		{"titre: Maud", "'x", "titre: '''x'", "a quote at the start"},
		{"titre: Maud", "null", "titre: 'null'", "a word that YAML takes for nothing"},
		{"axe:\n  - Maud\n  - b", "a: b", "axe:\n  - 'a: b'\n  - b", "an item of a list"},
		{"axe: ['Maud', b]", "l'un", "axe: ['l''un', b]", "a quoted item of a list on one line"},
		{"axe: [Maud, b]", "une personne", "axe: [une personne, b]", "a plain one"},
		{"a: Maud\nb: 'Maud'\nc: \"Maud\"", "l'un: x", "a: 'l''un: x'\nb: 'l''un: x'\nc: \"l'un: x\"", "each line as it wants"},
		{"titre: Maud et Maud", "x: y", "titre: 'x: y et x: y'", "two in one value"},
		{"titre: Maud", "", "titre: ", "nothing in its place"},
		{"# Maud\ntitre: x", "[y]", "# y\ntitre: x", "a comment"},
		{"Maud: x", "une personne", "une personne: x", "a key"},
		{"titre: >-\n  Avis de\n  Maud", "x: y", "titre: >-\n  Avis de\n  x: y", "folded lines"},
		{"titre: [Maud", "x", "titre: [x", "what no parser reads is only rewritten"},
	} {
		p := proposalFor(t, "---\n"+tt.front+"\n---\ntexte\n", tt.new, "Maud")
		d, err := redact.Apply(p, source.Text)
		if err != nil {
			t.Errorf("%s: %v", tt.reason, err)
		} else if want := "---\n" + tt.want + "\n---\ntexte\n"; d.Text() != want {
			t.Errorf("%s:\n got %q\nwant %q", tt.reason, d.Text(), want)
		}
	}
}

// TestApplyFrontMatterRefuses: an edit that would change what the front matter
// says otherwise is an error that names it.
func TestApplyFrontMatterRefuses(t *testing.T) {
	for _, tt := range []struct{ front, name, new, reason string }{
		{"a: x\ntitre: [Maud, b]", "Maud", "x, y", "an item becomes two"},
		{"a: x\nMaud: y", "Maud", "a", "a key that is there becomes two"},
		{"a: x\ntitre: Maud", "titre: Maud", "b", "a key goes with its value"},
	} {
		p := proposalFor(t, "---\n"+tt.front+"\n---\ntexte\n", tt.new, tt.name)
		_, err := redact.Apply(p, source.Text)
		var stuck *redact.ApplyError
		if !errors.As(err, &stuck) || stuck.Edit != "e1" || stuck.Line != 3 {
			t.Errorf("%s: %v", tt.reason, err)
		}
	}
}
