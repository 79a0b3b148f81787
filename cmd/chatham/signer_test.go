package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/seal/sealtest"
)

const relecture = "relecture-1@forum.example"

// decided goes to a folder with a proposal that is ready to be signed.
func decided(t *testing.T) {
	t.Helper()
	notes(t, "notes.md")
	for name, content := range map[string]string{
		"notes.md": "Rose Tavernel parle.\n", "inscrits.csv": "Nom;Prénom\nTavernel;Rose\n", "tout.txt": "accept all\n",
	} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{
		{"propose", "notes.md", "--list", "inscrits.csv", "--author", "redaction@forum.example"},
		{"review", "notes.proposal", "--answers", "tout.txt"},
	} {
		if got := chatham(t, args...); got.code != exitDone {
			t.Fatalf("%q: exit code %d: %s", args, got.code, got.stderr)
		}
	}
}

// admit writes the public half of a key and the list of signers with it alone.
func admit(t *testing.T, pub ssh.PublicKey) {
	t.Helper()
	for name, content := range map[string]string{
		"k.pub": string(ssh.MarshalAuthorizedKey(pub)), "allowed_signers": seal.SignersLine(relecture, pub),
	} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// signWith runs sign with the agent of a socket.
func signWith(t *testing.T, socket string, limit time.Duration, args ...string) result {
	t.Helper()
	e, stdout, stderr := machine(append([]string{"sign", "notes.proposal", "--signers", "allowed_signers", "--unattended"}, args...)...)
	e.lookup = func(name string) (string, bool) { return socket, name == "SSH_AUTH_SOCK" }
	e.patience = patience{lists: limit, signs: limit}
	code := run(t.Context(), e)
	return result{code, stdout.String(), stderr.String()}
}

// The public half of a key is enough to sign with an agent that holds it, on a
// token too.
func TestSignWithToken(t *testing.T) {
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	ec, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	decided(t)
	for kind, token := range map[string]sealtest.Token{
		"sk-ssh-ed25519": {Key: ed, Flags: sealtest.Touched}, "sk-ecdsa": {Key: ec, Flags: sealtest.Touched},
	} {
		admit(t, token.PublicKey())
		ring := sealtest.NewAgent(t)
		ring.Tokens = []sealtest.Token{token}
		got := signWith(t, sealtest.Serve(t, ring), agentLists, "--key", "k.pub")
		if got.code != exitDone || !strings.HasPrefix(got.stderr, "touch the security key when it blinks\n") {
			t.Fatalf("%s: %+v", kind, got)
		}
		verifyWithOpenSSH(t)
	}
}

func verifyWithOpenSSH(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("ssh-keygen"); err != nil {
		return
	}
	record, err := os.Open("notes.signoff.json")
	if err != nil {
		t.Fatal(err)
	}
	defer record.Close()
	cmd := exec.Command("ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", relecture, "-n", seal.Namespace,
		"-s", "notes.signoff.json.sig")
	cmd.Stdin = record
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("ssh-keygen: %v: %s", err, out)
	}
}

// What an agent does wrong is said, with what to do, and nothing is written.
func TestSignWithAgentsThatFail(t *testing.T) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	holds := func(answer func(*ssh.Signature) (*ssh.Signature, error)) func(t *testing.T) string {
		return func(t *testing.T) string {
			ring := sealtest.NewAgent(t, key)
			ring.Answer = answer
			return sealtest.Serve(t, ring)
		}
	}
	locked := func(t *testing.T) string {
		ring := sealtest.NewAgent(t, key)
		if err := ring.Lock([]byte("pomme")); err != nil {
			t.Fatal(err)
		}
		return sealtest.Serve(t, ring)
	}
	for _, tt := range []struct {
		reason string
		agent  func(t *testing.T) string
		want   string
	}{
		{"there is none", func(*testing.T) string { return "" }, "k.pub: no SSH agent answers\n  start one: "},
		{"the socket is stale", func(*testing.T) string { return "stale" }, "no SSH agent answers"},
		{"it holds another key", func(t *testing.T) string {
			_, other, _ := ed25519.GenerateKey(rand.Reader)
			return sealtest.Serve(t, sealtest.NewAgent(t, other))
		}, "the agent does not hold this key\n  add it: ssh-add KEY"},
		{"it is locked", locked, "the agent shows no key\n  if it is empty: ssh-add KEY; if it is locked: ssh-add -X"},
		{"it says nothing at all", func(t *testing.T) string { return sealtest.Socket(t, hang) }, "the SSH agent does not answer in time"},
		{"it says nothing more when asked to sign", holds(func(*ssh.Signature) (*ssh.Signature, error) {
			time.Sleep(time.Second)
			return nil, errors.New("too late")
		}), "the SSH agent does not answer in time"},
		{"it hangs up", func(t *testing.T) string { return sealtest.Socket(t, func(io.ReadWriter) {}) }, "k.pub: list the agent's keys: "},
		{"somebody says no", holds(func(*ssh.Signature) (*ssh.Signature, error) { return nil, errors.New("no") }), "the agent did not sign\n  security key not plugged in"},
		{"it lies", holds(func(s *ssh.Signature) (*ssh.Signature, error) { s.Blob[7] ^= 1; return s, nil }), "gave a bad signature: nothing is written"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			decided(t)
			admit(t, signerOf(t, key).PublicKey())
			limit := agentLists
			if strings.Contains(tt.want, "in time") {
				limit = 200 * time.Millisecond
			}
			if got := signWith(t, tt.agent(t), limit, "--key", "k.pub"); got.code != exitFailure || !strings.Contains(got.stderr, tt.want) {
				t.Errorf("%+v, want %q", got, tt.want)
			}
			for _, name := range []string{"notes.restitution.md", "notes.signoff.json", "notes.signoff.json.sig"} {
				if _, err := os.Stat(name); err == nil {
					t.Errorf("%s is written", name)
				}
			}
		})
	}
}

// hang reads and never answers.
func hang(conn io.ReadWriter) { _, _ = io.Copy(io.Discard, conn) }

func signerOf(t *testing.T, key any) ssh.Signer {
	t.Helper()
	s, err := ssh.NewSignerFromKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// An interrupt is heard while an agent waits for someone.
func TestInterruptIsHeardWhileAgentHangs(t *testing.T) {
	decided(t)
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	admit(t, signerOf(t, key).PublicKey())
	ctx, cancel := context.WithCancel(t.Context())
	socket := sealtest.Socket(t, func(conn io.ReadWriter) {
		cancel()
		hang(conn)
	})
	e, _, stderr := machine("sign", "notes.proposal", "--unattended", "--key", "k.pub")
	e.lookup = func(name string) (string, bool) { return socket, name == "SSH_AUTH_SOCK" }
	e.patience = patience{lists: time.Minute, signs: time.Minute}
	if code := run(ctx, e); code != exitInterrupted {
		t.Errorf("exit code %d, stderr %q", code, stderr)
	}
}

// With --agent the file of the private half names the key as well.
func TestSignWithAgentByPrivateHalf(t *testing.T) {
	decided(t)
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	admit(t, signerOf(t, key).PublicKey())
	block, err := ssh.MarshalPrivateKeyWithPassphrase(key, "", []byte("pomme"))
	if err != nil {
		t.Fatal(err)
	}
	token := sealtest.Token{Key: key}
	for name, content := range map[string][]byte{"k": pem.EncodeToMemory(block), "token": token.File()} {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	socket := sealtest.Serve(t, sealtest.NewAgent(t, key))
	if got := signWith(t, socket, agentLists, "--agent", "--key", "k"); got.code != exitDone {
		t.Errorf("a private key of the agent: %+v", got)
	}
	got := signWith(t, socket, agentLists, "--key", "token")
	if got.code != exitFailure || !strings.Contains(got.stderr, "on a security key") || !strings.Contains(got.stderr, "ssh-add KEY, then --key KEY.pub") {
		t.Errorf("the file of a token's key: %+v", got)
	}
}

// The passphrase is asked for three times at most.
func TestPassphrase(t *testing.T) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	block, err := ssh.MarshalPrivateKeyWithPassphrase(key, "", []byte("pomme"))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		reason string
		tty    bool
		typed  []string
		asked  int
		want   error
	}{
		{"the right one", true, []string{"pomme"}, 1, nil},
		{"the right one at last", true, []string{"poire", "", "pomme"}, 3, nil},
		{"three wrong ones", true, []string{"a", "b", "c", "pomme"}, 3, seal.ErrWrongPassphrase},
		{"nobody types", true, nil, 1, seal.ErrPassphrase},
		{"no terminal: what a pipe says is no passphrase", false, []string{"pomme"}, 0, seal.ErrPassphrase},
	} {
		e, _, stderr := machine()
		e.tty = terminals{in: tt.tty, err: tt.tty}
		asked := 0
		e.hidden = func(context.Context) ([]byte, error) {
			if asked++; asked > len(tt.typed) {
				return nil, io.EOF
			}
			return []byte(tt.typed[asked-1]), nil
		}
		e.stdin = strings.NewReader("pomme\n")
		a := newApp(t.Context(), e)
		signer, err := a.keySigner(t.Context(), "k", pem.EncodeToMemory(block))
		if !errors.Is(err, tt.want) || (err == nil) != (signer != nil) || asked != tt.asked {
			t.Errorf("%s: asked %d times, want %d; error %v, want %v", tt.reason, asked, tt.asked, err, tt.want)
		}
		if strings.Contains(stderr.String(), "pomme") || strings.Count(stderr.String(), "passphrase of k") != tt.asked {
			t.Errorf("%s: it says %q", tt.reason, stderr)
		}
	}
}
