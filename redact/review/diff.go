package review

import (
	"errors"
	"fmt"
	"strings"

	"github.com/opendetat/chatham/redact"
)

// An Op is what becomes of a stretch of the notes.
type Op uint8

// The operations. What is deleted and what is kept make up the notes; what is
// kept and what is inserted make up the draft.
const (
	Equal Op = iota
	Delete
	Insert
)

// A Chunk is a stretch of text with one fate. Its text is the notes': secret.
type Chunk struct {
	Op   Op
	Text redact.Secret
}

// A Paragraph is a line of the notes with its line feed, or the lines that an
// edit joins. It has one chunk or more, and no two neighbours with the same Op;
// between two Equal chunks, Delete comes before Insert.
type Paragraph struct {
	Line   int // of the notes, from 1
	Chunks []Chunk
}

// Changed reports whether anything in the paragraph goes or comes.
func (p Paragraph) Changed() bool {
	return len(p.Chunks) != 1 || p.Chunks[0].Op != Equal
}

var (
	// ErrNotes is returned for a proposal whose notes are not the UTF-8 that
	// it should hold: a diff of them would not be of what they say.
	ErrNotes = errors.New("the notes of the proposal are not decoded text")
	// ErrDraft is returned for a draft that was not made from the proposal.
	ErrDraft = errors.New("the draft is not one of this proposal")
)

// Diff returns the whole of the notes, paragraph after paragraph, against the
// draft that [redact.Apply] made of p under its decisions. What goes and what
// comes follows from the edits and is not searched for; only what an edit takes
// and puts, and the lines around one whose markup had to be given up, are
// compared word by word (Myers, “An O(ND) Difference Algorithm and Its
// Variations”, 1986). There is no time limit, so that every machine shows the
// same.
//
// The texts of Equal and Delete, in order, are the notes to the byte; those of
// Equal and Insert are the draft. The error is [ErrNotes], [ErrDraft] or the
// reader's.
func Diff(p *redact.Proposal, d redact.Draft, read redact.Reader) ([]Paragraph, error) {
	doc, err := p.Document()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotes, err)
	}
	notes := doc.Body()
	if notes != p.Notes.Reveal() {
		return nil, ErrNotes
	}
	t, err := read(doc)
	if err != nil {
		return nil, fmt.Errorf("read notes: %w", err)
	}
	hunks, doubts, err := cuts(p, t)
	if err != nil {
		return nil, err
	}
	couples, ok := pair(notes, d.Text(), hunks, doubts)
	if !ok {
		return nil, ErrDraft
	}
	out := make([]Paragraph, 0, len(couples))
	line := 1
	for _, c := range couples {
		out = append(out, Paragraph{line, c.chunks(notes)})
		line += strings.Count(notes[c.old.Start:c.old.End], "\n")
	}
	return out, nil
}
