package pipeline

import (
	"regexp"
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// digest is what the fields of a record hold that are no words.
var digest = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(sha256:)?[0-9a-f]{64}$`) })

// scanRecord refuses a record that names someone: all of its words are of closed
// lists but the few that the program writes there freely, and a signer could too.
func (i *inspector) scanRecord(path string, s redact.Signoff) error {
	var words []string
	for _, w := range []string{s.Tool, s.Rules, s.Result, s.Notes, s.List} {
		if !digest().MatchString(w) {
			words = append(words, w)
		}
	}
	doc, err := text.UTF8Document("", text.Plain, strings.Join(words, "\n\n"))
	if err != nil {
		return fileError(path, err)
	}
	f, err := find(doc, i.roster)
	if err != nil {
		return fileError(path, err)
	}
	where := places(doc, f.findings, func(f redact.Finding) bool { return f.Kind != redact.Person })
	for k := range where {
		where[k].Line, where[k].Column = 1, 1 // of the record: its words were taken out of their lines
	}
	return notClean(path, where)
}
