package seal

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"slices"
	"testing"

	"github.com/hiddeco/sshsig"
	"golang.org/x/crypto/ssh"

	"github.com/opendetat/chatham/redact/seal/sealtest"
)

const message = "{\"result\":\"sha256:00\"}\n"

func TestSignVerify(t *testing.T) {
	for _, kind := range slices.Sorted(maps.Keys(testKeys())) {
		t.Run(kind, func(t *testing.T) {
			signer := testSigner(t, kind)
			armored := mustSign(t, signer, message)
			signers := mustSigners(t, SignersLine(reviewer, signer.PublicKey()))
			got, err := signers.Verify([]byte(message), armored, noon)
			if err != nil {
				t.Fatal(err)
			}
			if got.Principal != reviewer || got.Key != Fingerprint(signer.PublicKey()) || !got.As(reviewer) {
				t.Errorf("signed by %q (%s)", got.Principal, got.Key)
			}
			sig, err := sshsig.Unarmor(armored)
			if err != nil {
				t.Fatal(err)
			}
			if sig.HashAlgorithm != sshsig.HashSHA512 || sig.Namespace != Namespace {
				t.Errorf("hash %s, namespace %s", sig.HashAlgorithm, sig.Namespace)
			}
			if kind == "rsa" && sig.Signature.Format != ssh.KeyAlgoRSASHA512 {
				t.Errorf("RSA signed as %s", sig.Signature.Format)
			}
		})
	}
}

func TestSignEmptyMessage(t *testing.T) {
	signer := testSigner(t, "ed25519")
	signers := mustSigners(t, SignersLine(reviewer, signer.PublicKey()))
	armored := mustSign(t, signer, "")
	if _, err := signers.Verify(nil, armored, noon); err != nil {
		t.Error(err)
	}
	if _, err := signers.Verify([]byte{0}, armored, noon); !errors.Is(err, ErrSignature) {
		t.Errorf("one byte more: %v, want ErrSignature", err)
	}
}

func TestSignRefusesKeys(t *testing.T) {
	if _, err := Sign(sshSigner(t, weakRSA()), nil); !errors.Is(err, ErrWeakKey) {
		t.Errorf("RSA of 1024 bits: %v, want ErrWeakKey", err)
	}
	cert, err := ssh.NewCertSigner(certificate(t).(*ssh.Certificate), testSigner(t, "ed25519"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Sign(cert, nil); !errors.Is(err, ErrKey) {
		t.Errorf("certificate: %v, want ErrKey", err)
	}
}

// A faultySigner stands for an agent or a token with a defect.
type faultySigner struct {
	ssh.Signer
	alter func(*ssh.Signature) error
}

func (f faultySigner) Sign(r io.Reader, data []byte) (*ssh.Signature, error) {
	return f.SignWithAlgorithm(r, data, f.PublicKey().Type())
}

func (f faultySigner) SignWithAlgorithm(r io.Reader, data []byte, algorithm string) (*ssh.Signature, error) {
	s, err := f.Signer.(ssh.AlgorithmSigner).SignWithAlgorithm(r, data, algorithm)
	if err != nil {
		return nil, err
	}
	return s, f.alter(s)
}

func TestSignDoesNotTrustTheSigner(t *testing.T) {
	refused := errors.New("refused")
	for _, tc := range []struct {
		reason, kind string
		alter        func(*ssh.Signature) error
		want         error
	}{
		{"the user said no to the agent", "ed25519", func(*ssh.Signature) error { return refused }, refused},
		{"another signature", "ed25519", func(s *ssh.Signature) error { s.Blob[0] ^= 1; return nil }, ErrSignature},
		{"bytes after it", "ed25519", func(s *ssh.Signature) error { s.Rest = []byte{0}; return nil }, ErrSignature},
		{"an old agent that ignores the flag for SHA-2", "rsa",
			func(s *ssh.Signature) error { s.Format = ssh.KeyAlgoRSA; return nil }, ErrSignature},
	} {
		signer := faultySigner{testSigner(t, tc.kind), tc.alter}
		if out, err := Sign(signer, []byte(message)); !errors.Is(err, tc.want) || out != nil {
			t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
		}
	}
}

func TestSignPadsShortRSA(t *testing.T) {
	short := 0
	strip := func(s *ssh.Signature) error {
		n := len(s.Blob)
		s.Blob = bytes.TrimLeft(s.Blob, "\x00")
		short = n - len(s.Blob)
		return nil
	}
	signer := faultySigner{testSigner(t, "rsa"), strip}
	signers := mustSigners(t, SignersLine(reviewer, signer.PublicKey()))
	for i := range 10_000 {
		msg := []byte{byte(i), byte(i >> 8)}
		armored, err := Sign(signer, msg)
		if err != nil {
			t.Fatal(err)
		}
		if short == 0 {
			continue
		}
		if _, err := signers.Verify(msg, armored, noon); err != nil {
			t.Errorf("padded signature: %v", err)
		}
		return
	}
	t.Fatal("no signature starts with a zero byte: one in 256 should")
}

func TestToken(t *testing.T) {
	for _, kind := range []string{"ed25519", "ecdsa-256"} {
		key := testKeys()[kind]
		touched := sealtest.Token{Key: key, Flags: sealtest.Touched}
		armored := mustSign(t, touched, message)
		signers := mustSigners(t, SignersLine(reviewer, touched.PublicKey()))
		if _, err := signers.Verify([]byte(message), armored, noon); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
		if _, err := Sign(sealtest.Token{Key: key}, []byte(message)); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: nobody touched the token: %v, want ErrSignature", kind, err)
		}
	}
	padded := sealtest.Token{Key: testKeys()["ecdsa-256"], Flags: sealtest.Touched, Alter: longerMpint}
	if _, err := Sign(padded, []byte(message)); !errors.Is(err, ErrSignature) {
		t.Errorf("a zero before a number: %v, want ErrSignature", err)
	}
}
