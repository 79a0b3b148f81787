package seal

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"math/big"

	"github.com/hiddeco/sshsig"
	"golang.org/x/crypto/ssh"
)

const (
	armorBegin = "-----BEGIN SSH SIGNATURE-----\n"
	armorEnd   = "-----END SSH SIGNATURE-----\n"

	// armorWidth is the line width of sshbuf_dtob64 in OpenSSH. PEM's own is
	// 64, so sshsig.Armor spells the same signature in another way.
	armorWidth = 70
)

// armor returns sig as `ssh-keygen -Y sign` writes it.
func armor(sig *sshsig.Signature) []byte {
	var b bytes.Buffer
	b.WriteString(armorBegin)
	for s := base64.StdEncoding.EncodeToString(sig.Marshal()); s != ""; {
		n := min(len(s), armorWidth)
		b.WriteString(s[:n])
		b.WriteByte('\n')
		s = s[n:]
	}
	b.WriteString(armorEnd)
	return b.Bytes()
}

// unarmor reads a signature that is spelled in the one way that armor and the
// signing algorithms have. Each error is [ErrSignature].
func unarmor(armored []byte) (*sshsig.Signature, error) {
	sig, err := sshsig.Unarmor(armored)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	// The library drops what it does not know (PEM headers, the reserved
	// field, leading zeros), hence the comparison with what it kept.
	if !bytes.Equal(armor(sig), armored) {
		return nil, fmt.Errorf("%w: not spelled as ssh-keygen does", ErrSignature)
	}
	if sig.PublicKey, err = checkKey(sig.PublicKey); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	if !canonical(sig.PublicKey, sig.Signature) {
		return nil, fmt.Errorf("%w: its numbers have another spelling", ErrSignature)
	}
	return sig, nil
}

// canonical reports whether s spells its numbers in the one way that a signer
// does. The verifiers of package ssh take more: a short RSA number, leading
// zeros in an ECDSA one, and bytes after any. Only a token has some there, its
// flags and its counter, which it signs.
func canonical(pub ssh.PublicKey, s *ssh.Signature) bool {
	switch pub.Type() {
	case ssh.KeyAlgoSKED25519:
		return true
	case ssh.KeyAlgoSKECDSA256:
		return canonicalECDSA(s.Blob)
	case ssh.KeyAlgoRSA:
		return len(s.Rest) == 0 && len(s.Blob) == rsaKey(pub).Size()
	case ssh.KeyAlgoECDSA256, ssh.KeyAlgoECDSA384, ssh.KeyAlgoECDSA521:
		return len(s.Rest) == 0 && canonicalECDSA(s.Blob)
	}
	return len(s.Rest) == 0
}

// canonicalECDSA reports whether blob is two mpints (RFC 4251, section 5)
// without a needless byte.
func canonicalECDSA(blob []byte) bool {
	var n struct{ R, S *big.Int }
	return ssh.Unmarshal(blob, &n) == nil && bytes.Equal(ssh.Marshal(n), blob)
}
