package redact

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/seal"
)

// The reasons for which [Open] refuses; the errors of [seal.Signers.Verify]
// are others.
var (
	ErrUnsigned = errors.New("no sign-off")
	ErrForged   = errors.New("the sign-off record was altered")
	ErrStale    = errors.New("the text is not the one that was signed")
)

// A Published is what stands in a public repository for one restitution.
type Published struct {
	Name      string // the stem that its files share, without directory
	Text      []byte
	Record    []byte
	Signature []byte
}

// A Restitution is a text whose sign-off was verified. [Open] is its only
// maker; the zero value is not valid and nothing renders it.
type Restitution struct {
	name     string
	markdown string
	signoff  Signoff
	signer   seal.Verified
	valid    bool
}

// Open verifies what is published: the record is one, its signature is by one
// of the signers, valid at the time that the record states, and the text is
// the one that it binds, to the byte. Each refusal is an error that says which
// of these failed; there is no restitution then.
func Open(pub Published, signers *seal.Signers) (Restitution, error) {
	if len(pub.Record) == 0 || len(pub.Signature) == 0 {
		return Restitution{}, ErrUnsigned
	}
	record, err := ParseSignoff(pub.Record)
	if err != nil {
		return Restitution{}, err
	}
	signer, err := signers.Verify(pub.Record, pub.Signature, record.At)
	if err != nil {
		return Restitution{}, err
	}
	if len(pub.Text) != record.Bytes || seal.Digest(pub.Text) != record.Result {
		return Restitution{}, ErrStale
	}
	if !utf8.Valid(pub.Text) || !record.fits(string(pub.Text)) {
		return Restitution{}, fmt.Errorf("%w: its kept spans do not fit the text", ErrForged)
	}
	return Restitution{pub.Name, string(pub.Text), record, signer, true}, nil
}

// Valid reports whether r was made by [Open].
func (r Restitution) Valid() bool { return r.valid }

// Name returns the stem of its files, without directory.
func (r Restitution) Name() string { return r.name }

// Markdown returns the signed text, front matter included.
func (r Restitution) Markdown() string { return r.markdown }

// Signoff returns the verified record.
func (r Restitution) Signoff() Signoff {
	s := r.signoff
	s.Kept, s.Counts = slices.Clone(s.Kept), slices.Clone(s.Counts)
	return s
}

// Principal returns who signed: a role, as the allowed signers name it.
func (r Restitution) Principal() string { return r.signer.Principal }
