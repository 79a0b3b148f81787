package pipeline

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/text"
)

// isPolicy reports whether a path is one of the files that say whose sign-off
// counts. A page is none, whatever a chatham.yaml calls it: what a browser shows
// is published.
func (i *inspector) isPolicy(path string) bool {
	abs, err := filepath.Abs(path)
	return err == nil && slices.Contains(i.trust.files, abs) && source.FormatOf(path) == text.Plain
}

// checkPolicy reads a configuration or a list of signers. It has to be one, to
// the last line, and it is scanned: addresses are what its values are made of,
// so there only people of the list and what is no address count; its comments
// are like any text.
func (i *inspector) checkPolicy(path, name string) error {
	raw, err := i.get(path)
	if err != nil {
		return err
	}
	isValue := isSigners
	values := ""
	if filepath.Base(path) == ConfigName {
		config, err := parseConfig(path, raw)
		if err != nil {
			return err
		}
		isValue = isSetting
		values = strings.Join([]string{config.Author, config.Signers, config.List}, "\n")
	} else if _, err := seal.ParseSigners(path, raw); err != nil {
		return err
	}
	doc, err := text.NewDocument(name, text.Plain, raw)
	if err != nil {
		return fileError(path, err)
	}
	body := doc.Body()
	if doc, err = withoutKeys(doc); err != nil {
		return fileError(path, err)
	}
	f, err := find(doc, i.roster)
	if err != nil {
		return fileError(path, err)
	}
	where := places(doc, f.findings, func(f redact.Finding) bool {
		return f.Kind == redact.Contact && !f.Listed && f.Zone != text.FileName && isValue(lineTo(body, f.Span.Start))
	})
	if len(where) > 0 {
		return notClean(path, where)
	}
	return i.scanDecoded(path, name, doc.Body()+"\n"+values, func(f redact.Finding) bool { return f.Kind == redact.Contact && !f.Listed })
}

// withoutKeys returns a document without the public keys that stand in it, whose
// letters are no words: see [seal.WithoutKeys].
func withoutKeys(doc text.Document) (text.Document, error) {
	body := seal.WithoutKeys(doc.Body())
	if body == doc.Body() {
		return doc, nil
	}
	return text.UTF8Document(doc.Name, doc.Format, body)
}

// lineTo returns the line of a text that a place stands in, up to there.
func lineTo(body string, at int) string {
	return body[strings.LastIndexByte(body[:at], '\n')+1 : at]
}

// isSetting reports whether what follows on a line of YAML is no comment.
func isSetting(line string) bool {
	return !strings.HasPrefix(line, "#") && !strings.Contains(line, " #") && !strings.Contains(line, "\t#")
}

// isSigners reports whether what follows on a line of signers is a principal: no
// comment, at the line's start or after the key.
func isSigners(line string) bool {
	return !strings.HasPrefix(strings.TrimLeft(line, " \t"), "#") && !strings.Contains(line, " AAAA")
}

// scanDecoded scans what a file spells in another way than it shows.
func (i *inspector) scanDecoded(path, name, body string, allowed func(redact.Finding) bool) error {
	docs, err := decoded(name, body)
	if err != nil {
		return fileError(path, err)
	}
	for _, doc := range docs {
		f, err := find(doc, i.roster)
		if err != nil {
			return fileError(path, err)
		}
		if where := places(doc, f.findings, allowed); len(where) > 0 {
			for k := range where {
				where[k].Decoded = true
			}
			return notClean(path, where)
		}
	}
	return nil
}
