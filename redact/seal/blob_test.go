package seal_test

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/seal"
)

func TestWithoutKeys(t *testing.T) {
	const blob = "AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
	blank := strings.Repeat(" ", len(blob))
	for _, tt := range []struct{ text, want, reason string }{
		{"r@x.example namespaces=\"n\" ssh-ed25519 " + blob + " Odile\n", "r@x.example namespaces=\"n\" ssh-ed25519 " + blank + " Odile\n", "all but the key is there to be scanned"},
		{"ssh-ed25519 " + blob, "ssh-ed25519 " + blank, "a .pub without a comment"},
		{"# old: ssh-ed25519\t" + blob + "\n# Odile\n", "# old: ssh-ed25519\t" + blank + "\n# Odile\n", "a key in a comment"},
		{"ssh-rsa " + blob, "ssh-rsa " + blob, "a key of another kind than it says is none"},
		{"ssh-ed25519 " + blob + "Odile", "ssh-ed25519 " + blob + "Odile", "a name that hangs on it is no key"},
		{"ssh-ed25519 AAAAOdileTavernel", "ssh-ed25519 AAAAOdileTavernel", "letters that only look like a key"},
		{"Une remarque.", "Une remarque.", "no key"},
	} {
		if got := seal.WithoutKeys(tt.text); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
		}
	}
}
