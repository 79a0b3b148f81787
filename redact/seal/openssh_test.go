package seal

import (
	"bytes"
	"encoding/pem"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/hiddeco/sshsig"
	"golang.org/x/crypto/ssh"
)

// sshKeygen runs OpenSSH's own tool, in UTC, and returns its standard output.
func sshKeygen(t *testing.T, stdin []byte, args ...string) ([]byte, error) {
	t.Helper()
	cmd := exec.Command("ssh-keygen", args...)
	cmd.Env = append(os.Environ(), "TZ=UTC")
	cmd.Stdin = bytes.NewReader(stdin)
	return cmd.Output()
}

func needSSHKeygen(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("ssh-keygen"); err != nil {
		t.Skip("ssh-keygen is not installed: nothing here was compared with OpenSSH")
	}
}

func writeTemp(t *testing.T, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpenSSHVerifiesOurs(t *testing.T) {
	needSSHKeygen(t)
	for _, kind := range slices.Sorted(maps.Keys(testKeys())) {
		signer := testSigner(t, kind)
		sig := writeTemp(t, "sig", mustSign(t, signer, message))
		list := writeTemp(t, "signers", []byte(SignersLine(reviewer, signer.PublicKey())))
		args := []string{"-Y", "verify", "-f", list, "-I", reviewer, "-n", Namespace, "-s", sig}
		if out, err := sshKeygen(t, []byte(message), args...); err != nil {
			t.Errorf("%s: %v: %s", kind, err, out)
		}
		if _, err := sshKeygen(t, []byte(message+"x"), args...); err == nil {
			t.Errorf("%s: it takes anything", kind)
		}
	}
}

func TestWeVerifyOpenSSH(t *testing.T) {
	needSSHKeygen(t)
	for _, kind := range slices.Sorted(maps.Keys(testKeys())) {
		block, err := ssh.MarshalPrivateKey(testKeys()[kind], "")
		if err != nil {
			t.Fatal(err)
		}
		key := writeTemp(t, "key", pem.EncodeToMemory(block))
		signers := mustSigners(t, SignersLine(reviewer, testSigner(t, kind).PublicKey()))
		for _, hash := range []string{"sha512", "sha256"} {
			sig, err := sshKeygen(t, []byte(message), "-Y", "sign", "-f", key, "-n", Namespace, "-O", "hashalg="+hash)
			if err != nil {
				t.Fatalf("%s: %v", kind, err)
			}
			if _, err := signers.Verify([]byte(message), sig, noon); err != nil {
				t.Errorf("%s, %s: %v", kind, hash, err)
			}
		}
		if kind == "ed25519" { // the one kind that signs the same way twice
			sig, err := sshKeygen(t, []byte(message), "-Y", "sign", "-f", key, "-n", Namespace)
			if err != nil || !bytes.Equal(sig, mustSign(t, testSigner(t, kind), message)) {
				t.Errorf("ssh-keygen spells the signature in another way, or %v", err)
			}
		}
	}
}

// A last line that is full, a character too long and one too short: where
// OpenSSH ends a full one is a trap. Base64 fills lines every 105 bytes.
func TestArmorIsOpenSSHs(t *testing.T) {
	needSSHKeygen(t)
	block, err := ssh.MarshalPrivateKey(testKeys()["ed25519"], "")
	if err != nil {
		t.Fatal(err)
	}
	key := writeTemp(t, "key", pem.EncodeToMemory(block))
	shortest, err := unarmor(signFor(t, "ed25519", "n", sshsig.HashSHA512))
	if err != nil {
		t.Fatal(err)
	}
	fill := 1 + 105 - len(shortest.Marshal())%105
	full := 0
	for _, n := range []int{fill - 3, fill, fill + 3} {
		sig, err := sshKeygen(t, nil, "-Y", "sign", "-f", key, "-n", string(bytes.Repeat([]byte("n"), n)))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := unarmor(sig); err != nil {
			t.Errorf("namespace of %d bytes: %v", n, err)
		}
		if lines := bytes.Split(sig, []byte("\n")); len(lines[len(lines)-3]) == armorWidth {
			full++
		}
	}
	if full != 1 {
		t.Errorf("%d last lines were full, want 1", full)
	}
}

// What a list means, asked of both.
func TestOpenSSHAgreesOnLists(t *testing.T) {
	needSSHKeygen(t)
	signer := testSigner(t, "ed25519")
	key := " " + keyFields(signer.PublicKey()) + "\n"
	sig := mustSign(t, signer, message)
	sigFile := writeTemp(t, "sig", sig)
	at := time.Date(2026, time.March, 10, 12, 0, 0, 0, time.UTC)
	for _, tc := range []struct {
		list string
		want bool
	}{
		{"a@x" + key, true},
		{"b@x" + key, false},
		{"A@x" + key, false},
		{"b@x,a@x" + key, true},
		{"b@x" + key + "a@x" + key, true},
		{"*@x" + key, true},
		{"?@x" + key, true},
		{"??@x" + key, false},
		{"*,!a@x" + key, false},
		{"!a@x,*" + key, false},
		{"!b@x" + key, false},
		{"!a@x" + key, false},
		{"a@x,!a@x" + key, false},
		{"!*,a@x" + key, false},
		{"*@x,!*@x" + key, false},
		{"\"b c@x,a@x\"" + key, true},
		{"# x\n\n \ta@x \t" + key, true},
		{"a@x namespaces=\"chatham\"" + key, true},
		{"a@x NAMESPACES=\"git,ch*\"" + key, true},
		{"a@x namespaces=\"git\"" + key, false},
		{"a@x namespaces=\"!chatham,*\"" + key, false},
		{"a@x namespaces=\"git\"" + key + "a@x" + key, true},
		{"a@x valid-after=\"20260310\"" + key, true},
		{"a@x valid-after=\"20260311Z\"" + key, false},
		{"a@x valid-after=\"202603101200Z\"" + key, true},
		{"a@x valid-after=\"20260310120001Z\"" + key, false},
		{"a@x valid-before=\"20260310120000Z\"" + key, true},
		{"a@x valid-before=\"20260310115959Z\"" + key, false},
		{"a@x valid-before=\"202603101159\"" + key, false},
		{"a@x valid-after=\"20260101\",valid-before=\"20270101\",namespaces=\"chatham\"" + key, true},
		{"a@x valid-before=\"20260101Z\"" + key + "a@x valid-after=\"20260101Z\"" + key, true},
	} {
		list := writeTemp(t, "signers", []byte(tc.list))
		_, err := sshKeygen(t, []byte(message), "-Y", "verify", "-f", list, "-I", "a@x", "-n", Namespace,
			"-s", sigFile, "-O", fmt.Sprintf("verify-time=%s", at.Format("20060102150405Z")))
		if theirs := err == nil; theirs != tc.want {
			t.Errorf("%q: ssh-keygen says %v, want %v", tc.list, theirs, tc.want)
		}
		v, err := mustSigners(t, tc.list).Verify([]byte(message), sig, at)
		if ours := err == nil && v.As("a@x"); ours != tc.want {
			t.Errorf("%q: we say %v (%v), want %v", tc.list, ours, err, tc.want)
		}
	}
}
