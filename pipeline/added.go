package pipeline

import (
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize"
	"github.com/opendetat/chatham/redact/text"
)

// AddName adds a name that no recogniser saw to a proposal, everywhere in its
// notes, and returns how many places there are. A person is found in every form
// that people of a list are found in; what names someone else as well, a first
// name alone, is asked about.
func AddName(p *redact.Proposal, name string, kind redact.Kind, d redact.Decision) (int, error) {
	n, err := Languages(p)
	if err != nil {
		return 0, err
	}
	var forms redact.Finder
	if kind == redact.Person {
		forms = func(t *text.Text) ([]redact.Finding, error) { return recognize.Named(t, n, name) }
	}
	return p.AddName(name, kind, d, source.Text, writer{n}, forms)
}

// cleanAdded refuses what a result still shows of the names that no list has and
// that the proposal alone knows, accepted or added, in every form: in its Markdown
// and in its page.
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
	own := furnitureOf(string(page))
	where, err = remaining(doc, proposal, func(f redact.Finding) bool {
		return words[letters(f.Surface)] || f.Zone != text.FileName && own.holds(string(page), f.Span)
	})
	_, stem := roleOf(path)
	return addedError(stem+outputStem+htmlFormat().Ext, where, err)
}

func remaining(doc text.Document, proposal *redact.Proposal, allowed func(redact.Finding) bool) ([]Place, error) {
	t, err := source.Text(doc)
	if err != nil {
		return nil, err
	}
	found, err := proposal.Remaining(t)
	if err != nil {
		return nil, err
	}
	n, err := Languages(proposal)
	if err != nil {
		return nil, err
	}
	forms, err := recognize.Again(t, n, proposal.Gone())
	if err != nil {
		return nil, err
	}
	for _, f := range forms {
		if f.Severity == redact.Block {
			found = append(found, f)
		}
	}
	found = redact.Resolve(found)
	redact.Surfaces(t, found)
	return places(doc, found, allowed), nil
}

func addedError(path string, where []Place, err error) error {
	if err != nil {
		return fileError(path, err)
	}
	return notClean(path, where)
}
