package pipeline

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"github.com/opendetat/chatham/pipeline/repo"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize"
	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/text"
	"github.com/opendetat/chatham/render/tree"
)

// ErrNotNotes is for notes that are called as a proposal is: theirs would be
// written over them.
var ErrNotNotes = errors.New("a proposal’s name")

// A ProposeRequest says what to propose replacements for.
type ProposeRequest struct {
	Notes  string
	List   List
	Author string // who wrote the notes; empty: the configuration's author, else git's identity
	Spoken Spoken
}

// Propose reads notes and a list and returns a proposal in which nothing is
// decided, and how the notes were encoded. Notes with nothing to read are
// [ErrEmpty].
func (p *Pipeline) Propose(ctx context.Context, req ProposeRequest) (*redact.Proposal, text.Encoding, error) {
	doc, encoding, err := readNotes(req.Notes)
	if err != nil {
		return nil, "", err
	}
	proposal, err := p.propose(ctx, req, doc)
	return proposal, encoding, err
}

// readNotes reads notes as the Markdown that a restitution is made from, and
// returns how they were encoded.
func readNotes(path string) (text.Document, text.Encoding, error) {
	if strings.EqualFold(filepath.Ext(path), ProposalExt) {
		return text.Document{}, "", fileError(path, ErrNotNotes)
	}
	doc, err := readDocument(path)
	if err != nil {
		return text.Document{}, "", err
	}
	md, err := source.AsMarkdown(doc)
	if err != nil {
		return text.Document{}, "", fileError(path, err)
	}
	return md, doc.Encoding, nil
}

func (p *Pipeline) propose(ctx context.Context, req ProposeRequest, doc text.Document) (*redact.Proposal, error) {
	r, err := openList(req.List, filepath.Dir(req.Notes))
	if err != nil {
		return nil, err
	}
	f, err := req.Spoken.find(doc, r)
	if err != nil {
		return nil, fileError(req.Notes, err)
	}
	if blank(doc) {
		return nil, fileError(req.Notes, ErrEmpty)
	}
	edits, err := redact.Propose(f.text, f.findings, writer{f.notes})
	if err != nil {
		return nil, fileError(req.Notes, err)
	}
	author, err := p.author(ctx, req)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	key, err := seal.NewCommitKey()
	if err != nil {
		return nil, err
	}
	proposal := &redact.Proposal{
		Tool: p.Tool, Rules: recognize.Rules(), Name: doc.Name, Format: doc.Format, Language: f.notes.Main, By: f.notes.By,
		Notes: redact.Conceal(doc.Body()), Author: redact.Conceal(author), Key: key, Edits: edits,
	}
	if len(r.People) > 0 {
		proposal.List = redact.Conceal(string(r.Canonical()))
	}
	return proposal, settle(proposal)
}

// settle writes replacements without their brackets where Markdown would read
// these as more than brackets, so that whatever is accepted can be written. What
// is stuck even so is the reviewer's to amend.
func settle(p *redact.Proposal) error {
	for range p.Edits {
		trial := *p
		trial.Log = make([]redact.Decision, len(p.Edits))
		for i, e := range p.Edits {
			trial.Log[i] = redact.Decision{Verdict: redact.Accept, Edit: e.ID}
		}
		_, err := Draft(&trial)
		var stuck *redact.ApplyError
		if !errors.As(err, &stuck) {
			return err
		}
		i := slices.IndexFunc(p.Edits, func(e redact.Edit) bool { return e.ID == stuck.Edit })
		plain := strings.Trim(p.Edits[i].New, "[]")
		if plain == p.Edits[i].New {
			return nil
		}
		p.Edits[i].New = plain
	}
	return nil
}

// author returns who wrote the notes, or "" where nobody says so.
func (p *Pipeline) author(ctx context.Context, req ProposeRequest) (string, error) {
	if req.Author != "" {
		return req.Author, nil
	}
	config, err := FindConfig(filepath.Dir(req.Notes))
	if err != nil || config.Author != "" {
		return config.Author, err
	}
	return p.identity(ctx, filepath.Dir(req.Notes)), nil
}

// identity returns the address that git knows the person at this machine by,
// or "" without git or without one.
func (p *Pipeline) identity(ctx context.Context, dir string) string {
	g, err := repo.Find(ctx, dir)
	if err != nil {
		g = &repo.Repo{Dir: dir}
	}
	email, _, err := g.Identity(ctx)
	if err != nil {
		return ""
	}
	return email.Reveal()
}

// Draft returns the text under the decisions so far.
func Draft(p *redact.Proposal) (redact.Draft, error) { return redact.Apply(p, source.Text) }

// CheckFront returns the [*tree.FrontError] of notes, wrapped with their path
// beside the proposal's, whose front matter no restitution can have: nobody
// could render it.
func CheckFront(proposal string, p *redact.Proposal) error {
	if err := tree.CheckFront(p.Notes.Reveal()); err != nil {
		return fileError(filepath.Join(filepath.Dir(proposal), p.Name), err)
	}
	return nil
}
