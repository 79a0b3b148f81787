package source

import (
	"strings"
	"testing"
)

func TestTangled(t *testing.T) {
	for _, tt := range []struct {
		in     string
		want   bool
		reason string
	}{
		{strings.Repeat("[a](b) ", maxLinks), false, "as many links as there may be"},
		{strings.Repeat("[a](b) ", maxLinks+1), true, "one more"},
		{strings.Repeat("[a](\n", maxLinks+1), true, "over as many lines"},
		{strings.Repeat(strings.Repeat("[a][b", 100)+"\n\n", 2000), false, "in paragraphs of their own"},
		{strings.Repeat(strings.Repeat("[a][b", 4500)+"\n>\n", 2), true, "in two large ones"},
		{strings.Repeat("a[^1] ", maxNotes+1), true, "footnotes"},
		{strings.Repeat("|a", 1000) + "\n" + strings.Repeat("|-", 1000) + "\n" + strings.Repeat("|b\n", 300), true, "a table that is mostly empty"},
		{strings.Repeat("|a", 10) + "\n" + strings.Repeat("|-", 10) + "\n" + strings.Repeat("|b|c|d|e|f|g|h|i|j|k\n", 50_000), false, "one that is long"},
		{strings.Repeat(`\[a\](`, 2*maxLinks), false, "plain text written as Markdown"},
		{strings.Repeat(`[a\\](`, 2*maxLinks), true, "a backslash that is escaped itself"},
		{strings.Repeat("_a*", maxMarks/2+1), true, "emphasis"},
		{strings.Repeat("[", maxSigns+1), true, "brackets that open nothing"},
		{strings.Repeat("`", maxSigns+1), true, "backquotes"},
		{strings.Repeat("a\n\n", maxParts+2), true, "paragraphs of a letter"},
		{strings.Repeat("> a\n", maxLines), false, "a long quotation"},
		{strings.Repeat("a\n", maxLines+1), true, "a paragraph of very many lines"},
		{strings.Repeat("- **a**\n", maxMarks/2), false, "a list whose items are all strong"},
		{strings.Repeat(`\_a\*`, maxMarks), false, "signs that are escaped"},
		{strings.Repeat("un_mot_long ", maxMarks), false, "underscores in words"},
		{strings.Repeat("[", 100_000), false, "brackets alone cost nothing"},
	} {
		if got := tangled(tt.in); got != tt.want {
			t.Errorf("%s: %v", tt.reason, got)
		}
	}
}
