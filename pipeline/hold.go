package pipeline

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"

	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/redact"
)

// The reasons for which a proposal is not written over.
var (
	ErrExists     = errors.New("a proposal with decisions is there already")
	ErrOtherNotes = errors.New("the proposal was begun for other notes")
	ErrOtherList  = errors.New("the proposal was begun with another list")
	ErrChanged    = errors.New("the proposal was changed by another program since it was read")
)

// A Held is a proposal's file that this run alone may change, from [Hold] to
// [Held.Release]: two reviews of one file would each lose what the other decided.
type Held struct {
	path string
	lock *disk.Lock
	seen []byte // the file as it was read or written last; nil: there was none
}

// Hold keeps other runs from a proposal, which may not be there yet. Where one
// is at work on it already the error is [disk.ErrInUse].
func Hold(path string) (*Held, error) {
	lock, err := disk.Hold(path)
	if err != nil {
		return nil, err
	}
	return &Held{path: path, lock: lock}, nil
}

// Release lets other runs have the proposal.
func (h *Held) Release() { h.lock.Release() }

// Path returns the proposal's path.
func (h *Held) Path() string { return h.path }

// Guarded reports whether other runs are kept away: some file systems keep no
// locks, and then only [ErrChanged] keeps a decision from being lost.
func (h *Held) Guarded() bool { return h.lock.Kept() }

// Load reads the proposal.
func (h *Held) Load() (*redact.Proposal, error) {
	raw, err := ReadFile(h.path)
	if err != nil {
		return nil, err
	}
	h.seen = raw
	return decodeProposal(h.path, raw)
}

// Save writes the proposal, for its owner's eyes alone, over what was read or
// saved last. What anyone else has put there since is left, and the error is
// [ErrChanged].
func (h *Held) Save(p *redact.Proposal) error {
	now, err := ReadFile(h.path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if !bytes.Equal(now, h.seen) {
		return fileError(h.path, ErrChanged)
	}
	raw := p.Encode()
	if err := disk.Write(disk.File{Path: h.path, Data: raw, Mode: 0o600}); err != nil {
		return err
	}
	h.seen = raw
	return nil
}

// Begin makes ready to write a fresh proposal for notes. It refuses where one is
// there that someone has begun to decide ([ErrExists]), that is for notes of
// another name ([ErrOtherNotes]), or that cannot be read: another version may have
// written it.
func (h *Held) Begin(notes string) error {
	old, err := h.Load()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case len(old.Log) > 0:
		return fileError(h.path, ErrExists)
	case !disk.SameName(old.Name, filepath.Base(notes)):
		return fileError(h.path, ErrOtherNotes)
	}
	return nil
}

// Resume makes ready to go on with a proposal. It refuses where the notes or the
// list are not those that it was begun for; without a list of its own the run goes
// on with the proposal's.
func (h *Held) Resume(notes string, list List) error {
	p, err := h.Load()
	if err != nil {
		return err
	}
	doc, _, err := readNotes(notes)
	if err != nil {
		return err
	}
	if doc.Body() != p.Notes.Reveal() {
		return fileError(h.path, ErrOtherNotes)
	}
	if list.Path == "" {
		return nil
	}
	r, err := OpenList(list)
	if err != nil {
		return err
	}
	if string(r.Canonical()) != p.List.Reveal() {
		return fileError(h.path, ErrOtherList)
	}
	return nil
}

// LoadProposal reads a proposal's file, to look at and not to change.
func LoadProposal(path string) (*redact.Proposal, error) {
	raw, err := ReadFile(path)
	if err != nil {
		return nil, err
	}
	return decodeProposal(path, raw)
}

func decodeProposal(path string, raw []byte) (*redact.Proposal, error) {
	p, err := redact.DecodeProposal(raw)
	if err != nil {
		return nil, fileError(path, err)
	}
	return p, nil
}
