package listed

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// cutWord is a hyphen that cuts a word at the end of a line, quoted or not, and
// the rest of the word.
var cutWord = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[-\x{AD}\x{2010}]\r?\n[ >]*\p{Ll}+`) })

// cutters are the hyphens that cut a word.
var cutters = [...]string{"-", "\u00ad", "\u2010"}

// longestCut bounds how far the rest of a cut word is looked for, in bytes.
const longestCut = 80

// Finish takes the rest of a word that the end of a line cuts into each person
// whom no list names: «Jean-Lou Ber-» and «taud» on the next line. Half a name
// that stays is the name.
func Finish(in *reading.Input, hits []reading.Hit) {
	for i := range hits {
		h := &hits[i]
		after := in.Text.Plain[h.At.End:min(h.At.End+longestCut, len(in.Text.Plain))]
		if h.Kind != redact.Person || h.Subject != "" || !slices.ContainsFunc(cutters[:], func(s string) bool { return strings.HasPrefix(after, s) }) {
			continue
		}
		end := h.At.End + len(cutWord().FindString(after))
		if block, _ := in.Text.Block(h.At.Start); end <= block.End {
			h.At.End = end
		}
	}
}

// Uncut returns a name without the hyphens that cut it at the end of a line.
func Uncut(name string) string {
	at := strings.IndexByte(name, '\n')
	if at < 0 {
		return name
	}
	word := strings.TrimRight(name[:at], "\r")
	for _, hyphen := range cutters {
		if before, ok := strings.CutSuffix(word, hyphen); ok {
			return before + Uncut(strings.TrimLeft(name[at+1:], " >"))
		}
	}
	return name[:at+1] + Uncut(name[at+1:])
}
