package pipeline

import (
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize"
	"github.com/opendetat/chatham/redact/text"
)

// AddName adds a name that no recogniser saw to a proposal, everywhere in its
// notes, and returns how many places there are. Of a person, the words that name
// someone by themselves are asked about where they stand alone.
func AddName(p *redact.Proposal, name string, kind redact.Kind, d redact.Decision) (int, error) {
	n, err := Languages(p)
	if err != nil {
		return 0, err
	}
	var parts []string
	if kind == redact.Person {
		parts = recognize.NameParts(name)
	}
	return p.AddName(name, kind, d, source.Text, writer{n}, parts...)
}

// cleanAdded refuses what a result still shows of the names that the reviewer
// added, which no recogniser knows: in its Markdown and in its page.
func cleanAdded(path string, rest redact.Restitution, proposal *redact.Proposal) error {
	doc, err := text.UTF8Document("", text.Markdown, rest.Markdown())
	if err != nil {
		return fileError(path, err)
	}
	words := map[string]bool{}
	where, err := remaining(doc, proposal, func(f redact.Finding) bool {
		for _, k := range rest.Signoff().Kept {
			if k.Contains(f.Span) {
				words[letters(f.Surface)] = true
				return true
			}
		}
		return false
	})
	if err != nil || len(where) > 0 {
		return addedError(path, where, err)
	}
	page, _, err := reproduce(rest, htmlFormat())
	if err != nil {
		return fileError(path, err)
	}
	if doc, err = text.UTF8Document("", text.HTML, string(page)); err != nil {
		return fileError(path, err)
	}
	where, err = remaining(doc, proposal, func(f redact.Finding) bool { return words[letters(f.Surface)] })
	_, stem := roleOf(path)
	return addedError(stem+outputStem+htmlFormat().Ext, where, err)
}

func remaining(doc text.Document, proposal *redact.Proposal, allowed func(redact.Finding) bool) ([]Place, error) {
	t, err := source.Text(doc)
	if err != nil {
		return nil, err
	}
	found, err := proposal.Remaining(t)
	redact.Surfaces(t, found)
	return places(doc, found, allowed), err
}

func addedError(path string, where []Place, err error) error {
	if err != nil {
		return fileError(path, err)
	}
	return notClean(path, where)
}
