package seal

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"
)

func TestGenerateKey(t *testing.T) {
	private, public, err := GenerateKey("relecture 1")
	if err != nil {
		t.Fatal(err)
	}
	signer, err := LoadKey(private, nil)
	if err != nil {
		t.Fatal(err)
	}
	pub, err := ParsePublicKey(public)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(pub.Marshal(), signer.PublicKey().Marshal()) {
		t.Error("the halves are not of one key")
	}
	if !bytes.HasSuffix(public, []byte(" relecture 1\n")) {
		t.Errorf("public half ends %q, want the comment", public[len(public)-14:])
	}
	other, _, err := GenerateKey("relecture 1")
	if err != nil || bytes.Equal(other, private) {
		t.Errorf("second key is the first, or %v", err)
	}
	if _, _, err := GenerateKey("a\nssh-ed25519 AAAA b"); !errors.Is(err, ErrKey) {
		t.Errorf("comment of two lines: %v, want ErrKey", err)
	}
}

func encryptedKey(t *testing.T) []byte {
	t.Helper()
	block, err := ssh.MarshalPrivateKeyWithPassphrase(testKeys()["ed25519"], "", []byte("pomme"))
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(block)
}

func TestLoadKeyPassphrase(t *testing.T) {
	key := encryptedKey(t)
	stop := errors.New("stop")
	answer := func(s string, err error) func() ([]byte, error) {
		return func() ([]byte, error) { return []byte(s), err }
	}
	for _, tc := range []struct {
		reason string
		ask    func() ([]byte, error)
		want   []error
	}{
		{"the right one opens it", answer("pomme", nil), nil},
		{"nobody to ask", nil, []error{ErrPassphrase}},
		{"the one asked gave up, and the caller may want to know why", answer("", stop), []error{ErrPassphrase, stop}},
		{"a wrong one", answer("poire", nil), []error{ErrWrongPassphrase}},
		{"an empty one is a wrong one", answer("", nil), []error{ErrWrongPassphrase}},
	} {
		signer, err := LoadKey(key, tc.ask)
		if len(tc.want) == 0 && (err != nil || signer == nil) {
			t.Errorf("%s: %v", tc.reason, err)
		}
		for _, want := range tc.want {
			if !errors.Is(err, want) || signer != nil {
				t.Errorf("%s: %v, want %v", tc.reason, err, want)
			}
		}
	}
}

func TestLoadKeyAsksOnlyWhenNeeded(t *testing.T) {
	private, _, err := GenerateKey("")
	if err != nil {
		t.Fatal(err)
	}
	_, err = LoadKey(private, func() ([]byte, error) {
		t.Error("asked for the passphrase of a key that has none")
		return nil, nil
	})
	if err != nil {
		t.Error(err)
	}
}

func TestLoadKeyRefuses(t *testing.T) {
	private, public, err := GenerateKey("")
	if err != nil {
		t.Fatal(err)
	}
	weak, err := ssh.MarshalPrivateKey(weakRSA(), "")
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		reason string
		key    []byte
		want   error
	}{
		{"no bytes", nil, ErrKey},
		{"the public half, a common slip", public, ErrKey},
		{"cut short", private[:len(private)/2], ErrKey},
		{"another block", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: []byte{1}}), ErrKey},
		{"RSA of 1024 bits", pem.EncodeToMemory(weak), ErrWeakKey},
	} {
		if s, err := LoadKey(tc.key, nil); !errors.Is(err, tc.want) || s != nil {
			t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
		}
	}
}

func TestParsePublicKey(t *testing.T) {
	pub := testSigner(t, "ed25519").PublicKey()
	line := keyFields(pub)
	blob := strings.Fields(line)[1]
	dsa := ssh.Marshal(struct{ Name, Rest string }{ssh.InsecureKeyAlgoDSA, "0000"})
	for _, tc := range []struct {
		reason, line string
		want         error
	}{
		{"as ssh-keygen writes it", line + " poste 1\n", nil},
		{"without a comment or an end", line, nil},
		{"saved on Windows", line + "\r\n", nil},
		{"two spaces", strings.Replace(line, " ", "  ", 1), nil},
		{"empty", "", ErrKey},
		{"only a type", "ssh-ed25519", ErrKey},
		{"two keys", line + "\n" + line + "\n", ErrKey},
		{"options, which would be ignored", "restrict " + line, ErrKey},
		{"a type that the key is not of", "ssh-rsa " + blob, ErrKey},
		{"not base64", "ssh-ed25519 A*A", ErrKey},
		{"bytes after the key", "ssh-ed25519 " + base64.StdEncoding.EncodeToString(append(pub.Marshal(), 0)), ErrKey},
		{"cut short", "ssh-ed25519 " + base64.StdEncoding.EncodeToString(pub.Marshal()[:30]), ErrKey},
		{"a private key, a dangerous slip", "-----BEGIN OPENSSH PRIVATE KEY-----\n", ErrKey},
		{"DSA", "ssh-dss " + base64.StdEncoding.EncodeToString(dsa), ErrWeakKey},
		{"RSA of 1024 bits", keyFields(sshSigner(t, weakRSA()).PublicKey()), ErrWeakKey},
		{"a certificate", keyFields(certificate(t)), ErrKey},
	} {
		got, err := ParsePublicKey([]byte(tc.line))
		if !errors.Is(err, tc.want) {
			t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
		}
		if tc.want == nil && (got == nil || !bytes.Equal(got.Marshal(), pub.Marshal())) {
			t.Errorf("%s: not the key", tc.reason)
		}
	}
}

// certificate returns a genuine certificate of the Ed25519 test key.
func certificate(t *testing.T) ssh.PublicKey {
	t.Helper()
	signer := testSigner(t, "ed25519")
	cert := &ssh.Certificate{
		Key: signer.PublicKey(), CertType: ssh.UserCert,
		ValidPrincipals: []string{reviewer}, ValidBefore: ssh.CertTimeInfinity,
	}
	if err := cert.SignCert(rand.Reader, signer); err != nil {
		t.Fatal(err)
	}
	return cert
}

func TestFingerprint(t *testing.T) {
	const line = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"
	const want = "SHA256:ZkAslGjFiUHdGf/WUL8rQvkib4PTvQatUV0OUQSncCA" // ssh-keygen -l
	pub, err := ParsePublicKey([]byte(line))
	if err != nil {
		t.Fatal(err)
	}
	if got := Fingerprint(pub); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestKeyErrorsQuoteNothing(t *testing.T) {
	for _, line := range []string{
		"ssh-ed25519 AAAA zoe.cormoran@lac.example",
		"zoe.cormoran@lac.example ssh-ed25519 AAAA",
		"ssh-ed25519 zoe.cormoran@lac.example",
	} {
		if _, err := ParsePublicKey([]byte(line)); err == nil || strings.Contains(err.Error(), "cormoran") {
			t.Errorf("the error quotes the line, or is none: %v", err)
		}
	}
}
