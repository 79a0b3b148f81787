// Package sealtest holds a FIDO token and SSH agents in software, for the tests
// of what signs with them.
package sealtest

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/pem"
	"io"
	"log"
	"net"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
)

// Touched is the flag of a token that was touched (PROTOCOL.u2f, SSH U2F
// Signatures).
const Touched = 1

const application = "ssh:"

// A Token is a FIDO authenticator (PROTOCOL.u2f) of an Ed25519 or a P-256 key.
type Token struct {
	Key   crypto.Signer
	Flags byte
	Alter func(blob []byte) []byte // what it gives for a signature; nil: the signature
}

// PublicKey returns the key as ssh-keygen -t ed25519-sk or ecdsa-sk writes it.
func (k Token) PublicKey() ssh.PublicKey {
	var wire []byte
	switch pub := k.Key.Public().(type) {
	case ed25519.PublicKey:
		wire = ssh.Marshal(struct {
			Name string
			Key  []byte
			App  string
		}{ssh.KeyAlgoSKED25519, pub, application})
	case *ecdsa.PublicKey:
		point, err := pub.Bytes()
		if err != nil {
			panic(err)
		}
		wire = ssh.Marshal(struct {
			Name, Curve string
			Key         []byte
			App         string
		}{ssh.KeyAlgoSKECDSA256, "nistp256", point, application})
	}
	pub, err := ssh.ParsePublicKey(wire)
	if err != nil {
		panic(err)
	}
	return pub
}

// Sign signs as a token does: over the application, the flags, a counter and
// the digest of data.
func (k Token) Sign(r io.Reader, data []byte) (*ssh.Signature, error) {
	app, digest := sha256.Sum256([]byte(application)), sha256.Sum256(data)
	tail := []byte{k.Flags, 0, 0, 0, 7}
	plain, err := ssh.NewSignerFromSigner(k.Key)
	if err != nil {
		return nil, err
	}
	s, err := plain.Sign(r, slices.Concat(app[:], tail, digest[:]))
	if err != nil {
		return nil, err
	}
	if k.Alter != nil {
		s.Blob = k.Alter(s.Blob)
	}
	return &ssh.Signature{Format: k.PublicKey().Type(), Blob: s.Blob, Rest: tail}, nil
}

// File returns what ssh-keygen keeps of a token's key: a private key's file
// without any private key in it (PROTOCOL.key, PROTOCOL.u2f).
func (k Token) File() []byte {
	pub := k.PublicKey().Marshal()
	private := slices.Concat(make([]byte, 8), pub, []byte{Touched}, ssh.Marshal(struct {
		Handle, Reserved, Comment string
	}{"handle", "", ""}))
	for i := byte(1); len(private)%8 != 0; i++ {
		private = append(private, i)
	}
	block := slices.Concat([]byte("openssh-key-v1\x00"), ssh.Marshal(struct {
		Cipher, KDF, Options string
		Keys                 uint32
		Public, Private      []byte
	}{"none", "none", "", 1, pub, private}))
	return pem.EncodeToMemory(&pem.Block{Type: "OPENSSH PRIVATE KEY", Bytes: block})
}

// An Agent is a keyring that tokens are plugged into.
type Agent struct {
	agent.ExtendedAgent
	Tokens []Token
	Answer func(*ssh.Signature) (*ssh.Signature, error) // what becomes of a signature; nil: it is given
}

// NewAgent returns an agent that holds the keys.
func NewAgent(tb testing.TB, keys ...crypto.Signer) *Agent {
	tb.Helper()
	ring := agent.NewKeyring().(agent.ExtendedAgent)
	for _, k := range keys {
		if err := ring.Add(agent.AddedKey{PrivateKey: k}); err != nil {
			tb.Fatal(err)
		}
	}
	return &Agent{ExtendedAgent: ring}
}

// List lists the tokens' keys after the keyring's.
func (a *Agent) List() ([]*agent.Key, error) {
	keys, err := a.ExtendedAgent.List()
	for _, t := range a.Tokens {
		pub := t.PublicKey()
		keys = append(keys, &agent.Key{Format: pub.Type(), Blob: pub.Marshal()})
	}
	return keys, err
}

// SignWithFlags signs with a token or with the keyring.
func (a *Agent) SignWithFlags(pub ssh.PublicKey, data []byte, flags agent.SignatureFlags) (*ssh.Signature, error) {
	s, err := a.sign(pub, data, flags)
	if err != nil || a.Answer == nil {
		return s, err
	}
	return a.Answer(s)
}

func (a *Agent) sign(pub ssh.PublicKey, data []byte, flags agent.SignatureFlags) (*ssh.Signature, error) {
	for _, t := range a.Tokens {
		if bytes.Equal(t.PublicKey().Marshal(), pub.Marshal()) {
			return t.Sign(rand.Reader, data)
		}
	}
	return a.ExtendedAgent.SignWithFlags(pub, data, flags)
}

// Socket returns a Unix socket that serve answers on, with each connection,
// until the test ends.
func Socket(tb testing.TB, serve func(io.ReadWriter)) string {
	tb.Helper()
	dir, err := os.MkdirTemp("", "agent") // a socket's path has to be short
	if err != nil {
		tb.Fatal(err)
	}
	path := filepath.Join(dir, "s")
	l, err := net.Listen("unix", path)
	if err != nil {
		tb.Skip("no Unix sockets here: ", err)
	}
	tb.Cleanup(func() {
		_ = l.Close()
		_ = os.RemoveAll(dir)
	})
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				serve(conn)
			}()
		}
	}()
	return path
}

// Serve returns a Unix socket that a answers on until the test ends.
func Serve(tb testing.TB, a agent.Agent) string {
	tb.Helper()
	log.SetOutput(io.Discard) // where the server reports what a refuses, be it late
	return Socket(tb, func(conn io.ReadWriter) { _ = agent.ServeAgent(a, conn) })
}
