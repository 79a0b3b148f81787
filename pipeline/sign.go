package pipeline

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"golang.org/x/crypto/ssh"

	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons for which Sign says no.
var (
	ErrAuthor = errors.New("nobody says who wrote the notes, so nobody can tell the signer from them")
	ErrSelf   = errors.New("the signer wrote the notes")
	// ErrOtherResult is returned where a restitution stands that was signed from
	// another proposal.
	ErrOtherResult = errors.New("another restitution is there")
)

// A SignRequest says what to sign and how.
type SignRequest struct {
	Proposal   *Held // held since the signer was shown it, so that what was shown is what is signed
	Key        ssh.Signer
	Signers    string // the allowed signers; empty: the configuration's
	AllowSelf  bool   // the author may sign; the record says so
	Shown      bool   // the signer was shown the whole diff
	Unattended bool   // nobody was at the terminal; the record says so
	Replace    bool   // a restitution of other notes may be written over
}

// Sign writes the restitution of a decided proposal with its record and its
// signature, beside the proposal, and returns their paths. It refuses while a
// decision is open ([redact.ErrOpen]), when the signer wrote the notes
// ([ErrSelf]) or nobody knows who did ([ErrAuthor]), when the result would
// still identify someone ([*NotCleanError]), and when the key is not one of an
// allowed signer. What it wrote has been opened, as anyone will open it.
func (p *Pipeline) Sign(ctx context.Context, req SignRequest) ([]string, error) {
	proposal, err := req.Proposal.Load()
	if err != nil {
		return nil, err
	}
	path := req.Proposal.Path()
	signers, err := loadSigners(req.Signers, filepath.Dir(path))
	if err != nil {
		return nil, err
	}
	self, err := p.isAuthor(proposal.Author.Reveal(), req, signers)
	if err != nil {
		return nil, err
	}
	if err := CheckFront(path, proposal); err != nil {
		return nil, err
	}
	draft, err := Draft(proposal)
	if err != nil {
		return nil, fileError(path, err)
	}
	stem := strings.TrimSuffix(ResultPath(path, proposal), textExt)
	pub := redact.Published{Name: filepath.Base(stem), Text: []byte(draft.Text())}
	if err := p.record(&pub, proposal, draft, req, self); err != nil {
		return nil, err
	}
	rest, err := redact.Open(pub, signers)
	if err != nil {
		return nil, err
	}
	if err := rescan(stem+textExt, rest, proposal); err != nil {
		if e, ok := errors.AsType[*NotCleanError](err); ok {
			e.Unwritten = true
		}
		return nil, err
	}
	result, err := disk.Hold(stem + textExt) // another proposal's may be called the same
	if err != nil {
		return nil, err
	}
	defer result.Release()
	if err := replaceable(stem, proposal, req.Replace); err != nil {
		return nil, err
	}
	// The text comes last: none stands where its record is not, and whatever a
	// killed run leaves of old and new is refused by open.
	files := []disk.File{
		{Path: stem + recordExt, Data: pub.Record, Mode: 0o644},
		{Path: stem + signatureExt, Data: pub.Signature, Mode: 0o644},
		{Path: stem + textExt, Data: pub.Text, Mode: 0o644},
	}
	return paths(files), disk.Write(files...)
}

// replaceable refuses to write over a restitution that was not made from the same
// notes in the same proposal: two evenings' notes may be called alike.
func replaceable(stem string, proposal *redact.Proposal, replace bool) error {
	_, err := ReadFile(stem + textExt)
	if replace || errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	raw, err := ReadFile(stem + recordExt)
	if err == nil {
		var old redact.Signoff
		if old, err = redact.ParseSignoff(raw); err == nil && old.Of(proposal) {
			return nil
		}
	}
	return fileError(stem+textExt, ErrOtherResult)
}

// record fills in the record and the signature of what is to be published.
func (p *Pipeline) record(pub *redact.Published, proposal *redact.Proposal, draft redact.Draft, req SignRequest, self bool) error {
	signoff, err := redact.Record(proposal, draft, redact.Circumstances{
		At: p.Now(), Shown: req.Shown, Self: self, Unattended: req.Unattended,
	})
	if err != nil {
		return err
	}
	pub.Record = signoff.Encode()
	pub.Signature, err = seal.Sign(req.Key, pub.Record)
	return err
}

// ResultName returns the stem of what a proposal is published as: the notes'
// name without its extension, or a neutral one where that name would identify
// someone. No decision keeps such a name: it is not in the text, where a record
// could say so, and whoever wants another has only to rename the notes.
func ResultName(p *redact.Proposal) string {
	for _, e := range p.Edits {
		if e.Zone == text.FileName {
			return "notes"
		}
	}
	return strings.TrimSuffix(p.Name, filepath.Ext(p.Name))
}

// ResultPath returns where the restitution of the proposal at a path is written:
// beside it.
func ResultPath(path string, p *redact.Proposal) string {
	return filepath.Join(filepath.Dir(path), ResultName(p)+textExt)
}

// rescan reads a result as check will and refuses what it would still reveal,
// names that the reviewer added included: those only the proposal knows.
func rescan(path string, rest redact.Restitution, proposal *redact.Proposal) error {
	r := roster.Empty()
	if !proposal.List.IsZero() {
		var err error
		if r, err = roster.Read("", []byte(proposal.List.Reveal()), roster.Options{}); err != nil {
			return err
		}
	}
	if err := clean(path, filepath.Base(path), rest, r); err != nil {
		return err
	}
	return cleanAdded(path, rest, proposal)
}
