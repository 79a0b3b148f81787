package recognize

import (
	"slices"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/listed"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// Named finds someone whom a reviewer names, in every form in which people of a
// list are found. What other people may be called too asks: a first name or a
// surname alone, initials, another spelling.
func Named(t *text.Text, n *language.Notes, name string) ([]redact.Finding, error) {
	found, err := Scan(t, func() *language.Notes { return n }, roster.Of(name), []reading.Recogniser{listed.People, listed.Spelled})
	for i := range found {
		if f := &found[i]; f.Severity == redact.Block && !slices.Contains(wholly[:], f.Why) {
			f.Severity = redact.Ask
		}
	}
	return found, err
}

// wholly are the reasons for which the whole of a name is found, in any form.
var wholly = [...]redact.Why{listed.WhyName, listed.WhyAccount, listed.WhyInitial, listed.WhySpelled, listed.WhyCut}
