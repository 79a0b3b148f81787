package pipeline

import (
	"bytes"
	"errors"
	"path/filepath"
	"time"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/seal"
)

// ErrSelfSigned is for a sign-off by whoever wrote the notes, where the
// configuration does not allow that.
var ErrSelfSigned = errors.New("signed by whoever wrote the notes, and the configuration does not allow it")

// ErrFuture is for a sign-off that is dated after now.
var ErrFuture = errors.New("the sign-off is dated in the future")

// clockSlack is how far ahead the clock of the signer's machine may be.
const clockSlack = 10 * time.Minute

// verify opens the restitution of a stem, and says what the policy has against
// it; what is genuine all the same is returned beside the error.
func (i *inspector) verify(stem string) (o opened) {
	policy, err := i.trust.of(filepath.Dir(stem))
	if err == nil && policy.signers == nil {
		err = ErrNoSigners
	}
	if err != nil {
		return opened{errs: []error{err}}
	}
	rest, err := open(i.get, stem, policy.signers)
	if err != nil {
		return opened{errs: []error{err}}
	}
	expired, err := i.dated(stem, rest, policy)
	if err != nil {
		return opened{errs: []error{err}}
	}
	var errs []error
	if rest.Signoff().Unattended && !policy.unattended {
		errs = append(errs, ErrUnattended)
	}
	if rest.Signoff().Self && !policy.self {
		errs = append(errs, ErrSelfSigned)
	}
	return opened{rest, expired, errs}
}

// dated holds a sign-off's date, which is the word of whoever signed, against
// the clock. It reports whether the key has run out since: then nothing but that
// word says that it was signed in time. ssh-keygen asks its caller for the time
// too (-O verify-time). With a commit to trust there is someone to ask: a
// sign-off by such a key has to be there already.
func (i *inspector) dated(stem string, rest redact.Restitution, policy policy) (expired bool, err error) {
	if rest.Signoff().At.After(i.now.Add(clockSlack)) {
		return false, ErrFuture
	}
	record, err := i.get(stem + recordExt)
	if err != nil {
		return false, err
	}
	signature, err := i.get(stem + signatureExt)
	if err != nil {
		return false, err
	}
	if _, err := policy.signers.Verify(record, signature, i.now); !errors.Is(err, seal.ErrExpired) {
		return false, err
	}
	if i.trust.base == nil {
		return true, nil
	}
	if old, err := i.trust.base.get(stem + recordExt); err != nil || !bytes.Equal(old, record) {
		return false, seal.ErrExpired
	}
	return false, nil
}
