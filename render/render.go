package render

import (
	"fmt"
	"io"

	"github.com/yuin/goldmark/parser"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/render/tree"
)

// ErrUnsigned says that a restitution was not made by [redact.Open]: nothing
// renders it. It is the domain's own error for a text without a sign-off.
var ErrUnsigned = redact.ErrUnsigned

// A Note is something that a person must be told about an output: what it
// could not show as the Markdown has it.
type Note = tree.Note

// A Format is a way of publishing a restitution.
type Format struct {
	Name string // "markdown", "html", "pdf"
	Ext  string // of the file's name, with its full stop

	// Write writes r whole or returns an error: ErrUnsigned for the zero
	// Restitution, a *tree.FrontError for front matter that cannot be read, or
	// w's own. Where the error is not w's, w is untouched.
	Write func(w io.Writer, r redact.Restitution) ([]Note, error)
}

// Formats returns the formats, the master first.
func Formats() []Format {
	return []Format{
		{"markdown", ".md", Markdown},
		{"html", ".html", HTML},
		{"pdf", ".pdf", PDF},
	}
}

// Parser returns the parser that all pages are read with, for whoever must see
// in the Markdown what readers will see in them.
func Parser() parser.Parser { return tree.Parser() }

// Markdown writes the signed bytes, unchanged.
func Markdown(w io.Writer, r redact.Restitution) ([]Note, error) {
	if !r.Valid() {
		return nil, ErrUnsigned
	}
	_, err := io.WriteString(w, r.Markdown())
	return nil, err
}

// HTML writes the restitution as one page that loads nothing.
func HTML(w io.Writer, r redact.Restitution) ([]Note, error) {
	return write(w, r, func(w io.Writer, doc tree.Document) ([]Note, error) { return nil, writeHTML(w, doc) })
}

// PDF writes the restitution as A4 pages.
func PDF(w io.Writer, r redact.Restitution) ([]Note, error) {
	return write(w, r, writePDF)
}

// write reads the restitution and hands it to a writer of pages. The notes are
// the reader's, then the writer's.
func write(w io.Writer, r redact.Restitution, page func(io.Writer, tree.Document) ([]Note, error)) ([]Note, error) {
	if !r.Valid() {
		return nil, ErrUnsigned
	}
	doc, notes, err := tree.Parse(r.Name(), r.Markdown())
	if err != nil {
		return nil, fmt.Errorf("read restitution: %w", err)
	}
	more, err := page(w, doc)
	if err != nil {
		return nil, fmt.Errorf("write page: %w", err)
	}
	return append(notes, more...), nil
}
