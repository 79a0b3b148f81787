package seal

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/hiddeco/sshsig"
	"golang.org/x/crypto/ssh"
)

// Namespace is what a sign-off's signature is made for (PROTOCOL.sshsig): a
// signature that the same key made for a commit or a file does not pass for one.
const Namespace = "chatham"

// ErrSignature is returned for a signature that is malformed, or altered, or
// made by another key or over another message than it says.
var ErrSignature = errors.New("bad signature")

// ErrSigner is returned by [Sign] for a signer that gave something else than its
// signature: an agent or a token with a defect, or worse. It always comes with
// [ErrSignature].
var ErrSigner = errors.New("the signer gave a bad signature")

// Sign returns the signature of message by signer in [Namespace], over its
// SHA-512 digest; an RSA key signs with rsa-sha2-512. Whatever the signer (a
// file, an agent, a token) gave back is verified before it is returned: Sign
// never returns a signature that verification would refuse. A key that is not
// to be signed with is [ErrKey].
func Sign(signer ssh.Signer, message []byte) (armored []byte, err error) {
	pub, err := checkKey(signer.PublicKey())
	if err != nil {
		return nil, err
	}
	sig, err := sshsig.Sign(bytes.NewReader(message), signer, sshsig.HashSHA512, Namespace)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	if pub.Type() == ssh.KeyAlgoRSA {
		padRSA(sig.Signature, rsaKey(pub).Size())
	}
	armored = armor(sig)
	sig, err = unarmor(armored)
	if err == nil {
		err = checkSignature(sig, message)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	return armored, nil
}

// padRSA gives a signature its full size in bytes. Agents such as PuTTY's
// (until 0.81) leave out leading zeros, against RFC 8332, section 3.
func padRSA(s *ssh.Signature, size int) {
	if n := size - len(s.Blob); n > 0 {
		s.Blob = append(make([]byte, n, size), s.Blob...)
	}
}

// checkSignature reports whether sig is the signature of message by the key it
// carries, in the namespace that it says. It asks nobody whether to trust it.
func checkSignature(sig *sshsig.Signature, message []byte) error {
	err := sshsig.Verify(bytes.NewReader(message), sig, sig.PublicKey, sig.HashAlgorithm, sig.Namespace)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return nil
}
