package seal

import (
	"bytes"
	"errors"
	"strings"
	"time"

	"golang.org/x/crypto/ssh"
)

// Each of these is about a signature that is genuine in itself.
var (
	// ErrUnknownSigner is returned when no line lists the key for anyone.
	ErrUnknownSigner = errors.New("unknown signer")

	// ErrNamespace is returned when the signature was made for another
	// purpose, or when the key is listed for other purposes only.
	ErrNamespace = errors.New("wrong namespace")

	// ErrExpired is returned when the key is listed, but not for that time:
	// it was not valid yet, or it no longer was.
	ErrExpired = errors.New("the key is not valid at that time")
)

// Verified says who made a signature.
type Verified struct {
	// Principal is the first name that the key is listed under. For a key
	// that is listed under patterns only it is these as written, since the
	// file then does not say who it is.
	Principal string

	// Key is the key's fingerprint, see [Fingerprint].
	Key string

	// Until is when the key stops being one that signs: a signature may bear
	// that second, and none after it. Zero: it does not stop.
	Until time.Time

	accepted []patternList
}

// As reports whether the key may sign as principal, which is what `ssh-keygen
// -Y verify -I principal` asks: a key may be listed under several names.
func (v Verified) As(principal string) bool {
	for _, l := range v.accepted {
		if l.match(principal) {
			return true
		}
	}
	return false
}

// Like is As for names that fold to the same: with a fold that drops case, a key
// listed under Relecture@forum.example is like relecture@forum.example. It tells
// people apart, and lets nobody sign.
func (v Verified) Like(name string, fold func(string) string) bool {
	name = fold(name)
	for _, l := range v.accepted {
		folded := make(patternList, len(l))
		for i, p := range l {
			not, excluded := strings.CutPrefix(p, "!")
			folded[i] = fold(not)
			if excluded {
				folded[i] = "!" + folded[i]
			}
		}
		if folded.match(name) {
			return true
		}
	}
	return false
}

// Verify returns who signed message, by an armored signature and at the time
// that at says. The caller chooses what time to ask about: a signature carries
// none that can be trusted.
//
// It looks at the signature first and at the signers after, so [ErrSignature]
// says that the signature is worth nothing, whoever is trusted; and
// [ErrNamespace], [ErrUnknownSigner] and [ErrExpired] that it is genuine and
// that the signers do not accept it.
func (s *Signers) Verify(message, armored []byte, at time.Time) (Verified, error) {
	sig, err := unarmor(armored)
	if err != nil {
		return Verified{}, err
	}
	if err := checkSignature(sig, message); err != nil {
		return Verified{}, err
	}
	if sig.Namespace != Namespace {
		return Verified{}, ErrNamespace
	}
	return s.find(sig.PublicKey, at)
}

// Who returns who a signature by pub, made at that time, would be by. Its errors
// are [ErrUnknownSigner], [ErrNamespace] and [ErrExpired].
func (s *Signers) Who(pub ssh.PublicKey, at time.Time) (Verified, error) { return s.find(pub, at) }

// find gathers the lines that accept pub at that time. When none does, the
// error is the one that the most fitting line gives.
func (s *Signers) find(pub ssh.PublicKey, at time.Time) (Verified, error) {
	if s == nil {
		return Verified{}, ErrUnknownSigner
	}
	v := Verified{Key: Fingerprint(pub)}
	listed, inNamespace := false, false
	for _, l := range s.lines {
		if !bytes.Equal(l.key.Marshal(), pub.Marshal()) {
			continue
		}
		if !l.principals.accepts() {
			continue
		}
		listed = true
		if l.namespaces != nil && !l.namespaces.match(Namespace) {
			continue
		}
		inNamespace = true
		if !l.valid.holds(at) {
			continue
		}
		if first := len(v.accepted) == 0; first || !v.Until.IsZero() && l.valid.outlasts(v.Until) {
			v.Until = l.valid.before
		}
		v.accepted = append(v.accepted, l.principals)
	}
	switch {
	case !listed:
		return Verified{}, ErrUnknownSigner
	case !inNamespace:
		return Verified{}, ErrNamespace
	case len(v.accepted) == 0:
		return Verified{}, ErrExpired
	}
	v.Principal = v.accepted[0].name()
	return v, nil
}
