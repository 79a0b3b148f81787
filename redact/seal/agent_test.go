package seal

import (
	"errors"
	"net"
	"testing"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"

	"github.com/opendetat/chatham/redact/seal/sealtest"
)

// dial returns a conversation with an agent over a real socket.
func dial(t *testing.T, a agent.Agent) net.Conn {
	t.Helper()
	conn, err := net.Dial("unix", sealtest.Serve(t, a))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}

func TestAgent(t *testing.T) {
	ring := sealtest.NewAgent(t, testKeys()["ecdsa-256"], testKeys()["rsa"])
	conn := dial(t, ring)
	for _, kind := range []string{"ecdsa-256", "rsa"} {
		pub := testSigner(t, kind).PublicKey()
		signer, err := Agent(conn, pub)
		if err != nil {
			t.Fatal(err)
		}
		armored := mustSign(t, signer, message)
		if _, err := mustSigners(t, SignersLine(reviewer, pub)).Verify([]byte(message), armored, noon); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
		if sig, err := unarmor(armored); kind == "rsa" && (err != nil || sig.Signature.Format != ssh.KeyAlgoRSASHA512) {
			t.Errorf("RSA signed as %v, %v", sig, err)
		}
	}
	if _, err := Agent(conn, testSigner(t, "ed25519").PublicKey()); !errors.Is(err, ErrNotInAgent) {
		t.Errorf("a key that it does not hold: %v, want ErrNotInAgent", err)
	}
	if keys, err := AgentKeys(conn); err != nil || len(keys) != 2 {
		t.Errorf("%d keys, %v", len(keys), err)
	}
	if err := ring.Lock([]byte("pomme")); err != nil {
		t.Fatal(err)
	}
	if _, err := Agent(conn, testSigner(t, "rsa").PublicKey()); !errors.Is(err, ErrAgentEmpty) {
		t.Errorf("a locked agent: %v, want ErrAgentEmpty", err)
	}
	conn.Close()
	_, err := Agent(conn, testSigner(t, "rsa").PublicKey())
	if err == nil || errors.Is(err, ErrNotInAgent) || errors.Is(err, ErrAgentEmpty) {
		t.Errorf("no agent there: %v, want another error than what one says", err)
	}
}

// A token signs through an agent, and stock ssh-keygen takes its signature.
func TestAgentToken(t *testing.T) {
	for _, kind := range []string{"ed25519", "ecdsa-256"} {
		token := sealtest.Token{Key: testKeys()[kind], Flags: sealtest.Touched}
		ring := sealtest.NewAgent(t, testKeys()["rsa"])
		ring.Tokens = []sealtest.Token{token}
		signer, err := Agent(dial(t, ring), token.PublicKey())
		if err != nil {
			t.Fatal(err)
		}
		armored := mustSign(t, signer, message)
		list := SignersLine(reviewer, token.PublicKey())
		if _, err := mustSigners(t, list).Verify([]byte(message), armored, noon); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
		verifyWithOpenSSH(t, list, armored)
	}
}

// verifyWithOpenSSH asks ssh-keygen, where there is one.
func verifyWithOpenSSH(t *testing.T, list string, armored []byte) {
	t.Helper()
	needSSHKeygen(t)
	args := []string{"-Y", "verify", "-f", writeTemp(t, "signers", []byte(list)), "-I", reviewer, "-n", Namespace,
		"-s", writeTemp(t, "sig", armored)}
	if out, err := sshKeygen(t, []byte(message), args...); err != nil {
		t.Errorf("ssh-keygen: %v: %s", err, out)
	}
	if _, err := sshKeygen(t, []byte(message+"x"), args...); err == nil {
		t.Error("ssh-keygen takes anything")
	}
}

// An agent that gives anything else than the signature asked for gets nothing
// written.
func TestAgentIsNotTrusted(t *testing.T) {
	for _, tt := range []struct {
		reason string
		answer func(*ssh.Signature) (*ssh.Signature, error)
		want   error
	}{
		{"it says no", func(*ssh.Signature) (*ssh.Signature, error) { return nil, errors.New("no") }, ErrAgentRefused},
		{"a bit is wrong", func(s *ssh.Signature) (*ssh.Signature, error) { s.Blob[3] ^= 1; return s, nil }, ErrSignature},
		{"another algorithm", func(s *ssh.Signature) (*ssh.Signature, error) { s.Format = ssh.KeyAlgoRSA; return s, nil }, ErrSignature},
		{"an empty one", func(*ssh.Signature) (*ssh.Signature, error) { return new(ssh.Signature), nil }, ErrSignature},
	} {
		ring := sealtest.NewAgent(t, testKeys()["ed25519"])
		ring.Answer = tt.answer
		signer, err := Agent(dial(t, ring), testSigner(t, "ed25519").PublicKey())
		if err != nil {
			t.Fatal(err)
		}
		out, err := Sign(signer, []byte(message))
		if !errors.Is(err, tt.want) || errors.Is(err, ErrSigner) != (tt.want == ErrSignature) || out != nil {
			t.Errorf("%s: %v, want %v", tt.reason, err, tt.want)
		}
	}
}

// The file of a token's key holds no key: it says which one, and no more.
func TestTokenFile(t *testing.T) {
	needSSHKeygen(t)
	for _, kind := range []string{"ed25519", "ecdsa-256"} {
		token := sealtest.Token{Key: testKeys()[kind]}
		if _, err := LoadKey(token.File(), nil); !errors.Is(err, ErrToken) || !errors.Is(err, ErrKey) {
			t.Errorf("%s: %v, want ErrToken", kind, err)
		}
		pub, err := PublicHalf(token.File())
		if err != nil || Fingerprint(pub) != Fingerprint(token.PublicKey()) {
			t.Errorf("%s: the file is of %v, %v", kind, pub, err)
		}
		out, err := sshKeygen(t, nil, "-y", "-f", writeTemp(t, "key", token.File()))
		if err != nil || string(out) != keyFields(token.PublicKey())+"\n" {
			t.Errorf("%s: ssh-keygen reads %q, %v", kind, out, err)
		}
	}
}

func TestPublicHalf(t *testing.T) {
	private, public, err := GenerateKey("")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		reason string
		key    []byte
		want   error
	}{
		{"a key", private, nil},
		{"a key with a passphrase, which is not needed", encryptedKey(t), nil},
		{"the public half itself", public, ErrKey},
		{"no key", []byte("notes"), ErrKey},
	} {
		if pub, err := PublicHalf(tt.key); !errors.Is(err, tt.want) || (err == nil) != (pub != nil) {
			t.Errorf("%s: %v, %v, want %v", tt.reason, pub, err, tt.want)
		}
	}
}
