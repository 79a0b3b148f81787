package seal

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/crypto/ssh"
)

var (
	// ErrKey is returned for bytes that are not a key, or not one of a kind
	// that this package takes.
	ErrKey = errors.New("not a usable key")

	// ErrWeakKey is returned for a key that is too weak to sign with: DSA, or
	// RSA under 2048 bits. It always comes with [ErrKey].
	ErrWeakKey = errors.New("weak key")

	// ErrToken is returned by [LoadKey] for the file of a key that is on a FIDO
	// token (sk-ssh-ed25519, sk-ecdsa): the file only points at the token, and
	// an agent talks to it. It always comes with [ErrKey].
	ErrToken = errors.New("the key is on a token")

	// ErrPassphrase is returned by [LoadKey] when the key is encrypted and no
	// passphrase was had.
	ErrPassphrase = errors.New("the key needs a passphrase")

	// ErrWrongPassphrase is returned by [LoadKey] when the passphrase that was
	// had does not open the key: asking again makes sense.
	ErrWrongPassphrase = errors.New("the passphrase does not open the key")
)

// minRSABits is what NIST SP 800-131A rev. 2 and the ANSSI guide to
// cryptographic mechanisms have asked for since 2014.
const minRSABits = 2048

// GenerateKey returns a new Ed25519 key: the private half as an unencrypted
// OpenSSH PEM block, and the public half as one line of an authorized_keys
// file, both ending with a newline. The comment is written into both; it is
// public, and one with a control character is [ErrKey].
func GenerateKey(comment string) (private, public []byte, err error) {
	if strings.ContainsFunc(comment, unicode.IsControl) {
		return nil, nil, fmt.Errorf("%w: control character in the comment", ErrKey)
	}
	pub, priv, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, nil, fmt.Errorf("generate key: %w", err)
	}
	block, err := ssh.MarshalPrivateKey(priv, comment)
	if err != nil {
		return nil, nil, fmt.Errorf("generate key: %w", err)
	}
	sshPub, err := ssh.NewPublicKey(pub)
	if err != nil {
		return nil, nil, fmt.Errorf("generate key: %w", err)
	}
	line := keyFields(sshPub)
	if comment != "" {
		line += " " + comment
	}
	return pem.EncodeToMemory(block), []byte(line + "\n"), nil
}

// LoadKey returns the signer of a private key in a PEM block (OpenSSH, PKCS #1,
// PKCS #8 or SEC 1). For an encrypted key it calls passphrase once; a nil
// passphrase, or one that returns an error, is [ErrPassphrase] (wrapping that
// error too), and a passphrase that does not fit is [ErrWrongPassphrase].
// Anything else that is wrong with the key is [ErrKey].
func LoadKey(pem []byte, passphrase func() ([]byte, error)) (ssh.Signer, error) {
	if pub, err := openSSHPublic(pem); err == nil && IsToken(pub) {
		return nil, fmt.Errorf("%w: %w", ErrKey, ErrToken)
	}
	signer, err := ssh.ParsePrivateKey(pem)
	var missing *ssh.PassphraseMissingError
	if errors.As(err, &missing) {
		if passphrase == nil {
			return nil, ErrPassphrase
		}
		phrase, perr := passphrase()
		if perr != nil {
			return nil, fmt.Errorf("%w: %w", ErrPassphrase, perr)
		}
		if len(phrase) == 0 {
			return nil, ErrWrongPassphrase
		}
		signer, err = ssh.ParsePrivateKeyWithPassphrase(pem, phrase)
	}
	switch {
	case errors.Is(err, x509.IncorrectPasswordError):
		return nil, ErrWrongPassphrase
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	if _, err := checkKey(signer.PublicKey()); err != nil {
		return nil, err
	}
	return signer, nil
}

// PublicHalf returns the public key of a private one, as [LoadKey] takes it. An
// OpenSSH block tells it without the passphrase; of any other encrypted one it
// is [ErrPassphrase].
func PublicHalf(pem []byte) (ssh.PublicKey, error) {
	if pub, err := openSSHPublic(pem); err == nil {
		return checkKey(pub)
	}
	signer, err := LoadKey(pem, nil)
	if err != nil {
		return nil, err
	}
	return checkKey(signer.PublicKey())
}

// openSSHPublic reads the public key that stands in clear before the private
// one (PROTOCOL.key).
func openSSHPublic(file []byte) (ssh.PublicKey, error) {
	const magic = "openssh-key-v1\x00"
	block, _ := pem.Decode(file)
	if block == nil || !bytes.HasPrefix(block.Bytes, []byte(magic)) {
		return nil, ErrKey
	}
	var key struct {
		Cipher, KDF, Options string
		Keys                 uint32
		Public               []byte
		Rest                 []byte `ssh:"rest"`
	}
	if err := ssh.Unmarshal(block.Bytes[len(magic):], &key); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	pub, err := ssh.ParsePublicKey(key.Public)
	if err != nil {
		return nil, fmt.Errorf("%w: unknown type", ErrKey)
	}
	return pub, nil
}

// IsToken reports whether the private half of pub is on a FIDO token, which
// waits to be touched before it signs.
func IsToken(pub ssh.PublicKey) bool {
	return pub.Type() == ssh.KeyAlgoSKED25519 || pub.Type() == ssh.KeyAlgoSKECDSA256
}

// ParsePublicKey returns the key of one line as `ssh-keygen` writes it to a
// .pub file: type, base64, and a comment that is ignored. Options, several
// lines, and a key that this package does not sign with are [ErrKey].
func ParsePublicKey(line []byte) (ssh.PublicKey, error) {
	line = bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
	if bytes.ContainsAny(line, "\r\n") {
		return nil, fmt.Errorf("%w: more than one line", ErrKey)
	}
	return parseKeyFields(string(line))
}

// Fingerprint returns "SHA256:" and the unpadded base64 of the key's digest, as
// `ssh-keygen -l` prints it.
func Fingerprint(pub ssh.PublicKey) string { return ssh.FingerprintSHA256(pub) }

// keyFields returns the type and the base64 of a key, as one line without end.
func keyFields(pub ssh.PublicKey) string {
	return strings.TrimSuffix(string(ssh.MarshalAuthorizedKey(pub)), "\n")
}

// parseKeyFields reads "type base64 [comment]". Its errors quote nothing of the
// line, since a comment often holds a name.
func parseKeyFields(s string) (ssh.PublicKey, error) {
	fields := strings.FieldsFunc(s, isBlank)
	if len(fields) < 2 {
		return nil, fmt.Errorf("%w: want a key type and its base64", ErrKey)
	}
	raw, err := base64.StdEncoding.Strict().DecodeString(fields[1])
	if err != nil {
		return nil, fmt.Errorf("%w: the second field is not base64", ErrKey)
	}
	if fields[0] == ssh.InsecureKeyAlgoDSA {
		return nil, fmt.Errorf("%w: %w: DSA", ErrKey, ErrWeakKey)
	}
	pub, err := ssh.ParsePublicKey(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: the base64 holds no key of a known type", ErrKey)
	}
	if pub.Type() != fields[0] {
		return nil, fmt.Errorf("%w: its type is not the one that the line says", ErrKey)
	}
	if !bytes.Equal(pub.Marshal(), raw) {
		return nil, fmt.Errorf("%w: not in canonical form", ErrKey)
	}
	return checkKey(pub)
}

// checkKey returns pub in the form of package ssh, whatever made it, or an
// error when it is not of a kind and strength that we sign with. The kinds are
// listed, so that a newer toolchain that knows more of them does not change
// a verdict.
func checkKey(pub ssh.PublicKey) (ssh.PublicKey, error) {
	pub, err := ssh.ParsePublicKey(pub.Marshal())
	if err != nil {
		return nil, fmt.Errorf("%w: unknown type", ErrKey)
	}
	switch pub.Type() {
	case ssh.KeyAlgoED25519, ssh.KeyAlgoSKED25519, ssh.KeyAlgoSKECDSA256,
		ssh.KeyAlgoECDSA256, ssh.KeyAlgoECDSA384, ssh.KeyAlgoECDSA521:
		return pub, nil
	case ssh.KeyAlgoRSA:
		if bits := rsaKey(pub).N.BitLen(); bits < minRSABits {
			return nil, fmt.Errorf("%w: %w: RSA of %d bits, want %d or more", ErrKey, ErrWeakKey, bits, minRSABits)
		}
		return pub, nil
	}
	return nil, fmt.Errorf("%w: type %s is not supported", ErrKey, pub.Type())
}

// rsaKey returns the RSA key of a pub that package ssh parsed as ssh-rsa.
func rsaKey(pub ssh.PublicKey) *rsa.PublicKey {
	return pub.(ssh.CryptoPublicKey).CryptoPublicKey().(*rsa.PublicKey)
}

func isBlank(r rune) bool { return r == ' ' || r == '\t' }
