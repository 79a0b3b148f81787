package main

import (
	"crypto/ed25519"
	"crypto/rand"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/seal/sealtest"
)

// doctor runs the doctor with the agent of a socket.
func doctor(t *testing.T, socket string) result {
	t.Helper()
	e, stdout, stderr := machine("doctor")
	e.lookup = func(name string) (string, bool) {
		value := map[string]string{"SSH_AUTH_SOCK": socket, "LC_ALL": "C.UTF-8"}[name]
		return value, value != ""
	}
	e.patience = patience{lists: 300 * time.Millisecond}
	code := run(t.Context(), e)
	return result{code, stdout.String(), stderr.String()}
}

// The doctor counts the agent's keys, and is not held up by one that hangs.
func TestDoctorAsksTheAgent(t *testing.T) {
	t.Chdir(t.TempDir())
	var keys []ed25519.PrivateKey
	for range 2 {
		_, key, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, key)
	}
	line := seal.SignersLine(relecture, signerOf(t, keys[0]).PublicKey())
	for name, content := range map[string]string{"chatham.yaml": "signers: allowed_signers\n", "allowed_signers": line} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		reason, socket string
		code           int
		want           string
	}{
		{"it holds a key that is allowed and one that is not", sealtest.Serve(t, sealtest.NewAgent(t, keys[0], keys[1])), exitDone,
			"good     an SSH agent answers; keys: 2; allowed here: 1\n"},
		{"it hangs", sealtest.Socket(t, hang), exitNo, "mend     the SSH agent does not answer in time\n"},
		{"it hangs up", sealtest.Socket(t, func(io.ReadWriter) {}), exitNo, "mend     failed: list the agent's keys: "},
		{"there is none", "", exitDone, "note     no SSH agent answers"},
	} {
		if got := doctor(t, tt.socket); got.code != tt.code || !strings.Contains(got.stdout, tt.want) {
			t.Errorf("%s: exit code %d, want %d and %q in\n%s", tt.reason, got.code, tt.code, tt.want, got.stdout)
		}
	}
}

// A key is spoken of a month before it ends.
func TestDoctorSaysThatAKeyEnds(t *testing.T) {
	t.Chdir(t.TempDir())
	key := chatham(t, "key", "--principal", relecture)
	if key.code != exitDone {
		t.Fatalf("key: %+v", key)
	}
	for day, want := range map[string]string{
		"20260401": "note     the key chatham-key will not sign any more after 2026-04-01\n",
		"20260501": "good     the key chatham-key may sign\n",
		"20260301": "mend     allowed_signers: ",
	} {
		ends := strings.Replace(key.stdout, "namespaces=", `valid-before="`+day+`",namespaces=`, 1)
		for name, content := range map[string]string{"chatham.yaml": "signers: allowed_signers\n", "allowed_signers": ends} {
			if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if got := doctor(t, ""); !strings.Contains(got.stdout, want) {
			t.Errorf("%s: want %q in\n%s", day, want, got.stdout)
		}
	}
}
