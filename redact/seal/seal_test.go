package seal

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
)

const reviewer = "relecture-1@forum.example"

var noon = time.Date(2026, time.March, 10, 12, 0, 0, 0, time.UTC)

// testKeys returns one private key of each kind. They are made once, since RSA
// takes its time.
var testKeys = sync.OnceValue(func() map[string]crypto.Signer {
	must := func(k crypto.Signer, err error) crypto.Signer {
		if err != nil {
			panic(err)
		}
		return k
	}
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	keys := map[string]crypto.Signer{"ed25519": must(ed, err)}
	for name, curve := range map[string]elliptic.Curve{
		"ecdsa-256": elliptic.P256(), "ecdsa-384": elliptic.P384(), "ecdsa-521": elliptic.P521(),
	} {
		k, err := ecdsa.GenerateKey(curve, rand.Reader)
		keys[name] = must(k, err)
	}
	k, err := rsa.GenerateKey(rand.Reader, minRSABits)
	keys["rsa"] = must(k, err)
	return keys
})

func sshSigner(t testing.TB, key crypto.Signer) ssh.Signer {
	t.Helper()
	s, err := ssh.NewSignerFromSigner(key)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func testSigner(t testing.TB, kind string) ssh.Signer {
	t.Helper()
	return sshSigner(t, testKeys()[kind])
}

// weakRSA returns a key of half the bits that are asked for.
var weakRSA = sync.OnceValue(func() *rsa.PrivateKey {
	k, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		panic(err)
	}
	return k
})

func mustSign(t testing.TB, s ssh.Signer, message string) []byte {
	t.Helper()
	armored, err := Sign(s, []byte(message))
	if err != nil {
		t.Fatal(err)
	}
	return armored
}

func mustSigners(t testing.TB, file string) *Signers {
	t.Helper()
	s, err := ParseSigners("allowed_signers", []byte(file))
	if err != nil {
		t.Fatal(err)
	}
	return s
}
