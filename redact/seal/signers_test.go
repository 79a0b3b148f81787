package seal

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestParseSignersRefuses(t *testing.T) {
	key := keyFields(testSigner(t, "ed25519").PublicKey())
	weak := keyFields(sshSigner(t, weakRSA()).PublicKey())
	for _, tc := range []struct {
		reason, line string
		want         error
	}{
		{"one field", "a@b.example", ErrSyntax},
		{"no key", "a@b.example namespaces=\"chatham\"", ErrSyntax},
		{"no principals: the type would pass for one", key, ErrSyntax},
		{"no base64", "a@b.example ssh-ed25519", ErrKey},
		{"base64 cut short", "a@b.example " + key[:len(key)-4], ErrKey},
		{"a type that the key is not of", "a@b.example " + strings.Replace(key, "ed25519", "rsa", 1), ErrKey},
		{"weak RSA", "a@b.example " + weak, ErrWeakKey},
		{"DSA", "a@b.example ssh-dss AAAA", ErrWeakKey},
		{"a certificate", "a@b.example " + keyFields(certificate(t)), ErrKey},
		{"an authority, which would accept whoever it certifies", "*@b.example cert-authority " + key, ErrAuthority},
		{"an authority among options, in capitals", "a@b.example namespaces=\"chatham\",CERT-AUTHORITY " + key, ErrAuthority},
		{"an unknown option", "a@b.example restrict " + key, ErrOption},
		{"an option of another spelling", "a@b.example namespace=\"chatham\" " + key, ErrOption},
		{"an option without quotes", "a@b.example namespaces=chatham " + key, ErrOption},
		{"an option without a value", "a@b.example namespaces " + key, ErrOption},
		{"an option twice", "a@b.example namespaces=\"x\",namespaces=\"y\" " + key, ErrOption},
		{"a comma too much", "a@b.example namespaces=\"x\", " + key, ErrOption},
		{"no comma", "a@b.example namespaces=\"x\"valid-after=\"20260101\" " + key, ErrOption},
		{"an open quote", "a@b.example namespaces=\"x " + key, ErrOption},
		{"an empty namespace", "a@b.example namespaces=\"x,\" " + key, ErrOption},
		{"no namespace", "a@b.example namespaces=\"\" " + key, ErrOption},
		{"a date with dashes", "a@b.example valid-after=\"2026-01-01\" " + key, ErrOption},
		{"a date of ten digits", "a@b.example valid-after=\"2026010112\" " + key, ErrOption},
		{"a 30 February", "a@b.example valid-before=\"20260230\" " + key, ErrOption},
		{"an hour 25", "a@b.example valid-before=\"202601012500Z\" " + key, ErrOption},
		{"two Z", "a@b.example valid-before=\"20260101ZZ\" " + key, ErrOption},
		{"an offset", "a@b.example valid-before=\"20260101+0100\" " + key, ErrOption},
		{"a sign, which makes eight characters", "a@b.example valid-before=\"+2026011\" " + key, ErrOption},
		{"ends in the wrong order", "a@b.example valid-after=\"20260102\",valid-before=\"20260101\" " + key, ErrOption},
		{"an instant only", "a@b.example valid-after=\"20260102\",valid-before=\"20260102\" " + key, ErrOption},
		{"principals with an open quote", "\"a@b.example " + key, ErrSyntax},
		{"nothing between the principals and the key", "\"a@b.example\"" + key, ErrSyntax},
		{"no name between the quotes", "\"\" " + key, ErrSyntax},
		{"an empty name among the principals", "a@b.example,,c@d.example " + key, ErrSyntax},
		{"only an exclamation mark", "a@b.example,! " + key, ErrSyntax},
		{"a quote within", "a\"b@c.example " + key, ErrSyntax},
		{"a byte order mark, which would be part of the first name", "\ufeffa@b.example " + key, ErrSyntax},
		{"a NUL, where C stops reading", "a@b.example\x00 " + key, ErrSyntax},
		{"a carriage return within: two lines for some", "a@b.example " + key + "\ra@b.example " + key, ErrSyntax},
		{"not UTF-8", "a\xe9@b.example " + key, ErrSyntax},
	} {
		file := "# relecture\n\n" + tc.line + "\n"
		got, err := ParseSigners("signers", []byte(file))
		var at *LineError
		if !errors.Is(err, tc.want) || !errors.As(err, &at) || got != nil {
			t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
			continue
		}
		if at.Line != 3 || at.Name != "signers" || !strings.HasPrefix(err.Error(), "signers:3: ") {
			t.Errorf("%s: %v, want it at signers:3", tc.reason, err)
		}
		if strings.Contains(err.Error(), "example") || strings.Contains(err.Error(), "AAAA") {
			t.Errorf("%s: the error quotes the line: %v", tc.reason, err)
		}
	}
}

func TestParseSignersAccepts(t *testing.T) {
	pub := testSigner(t, "ed25519").PublicKey()
	key := keyFields(pub)
	for _, tc := range []struct{ reason, file, principal string }{
		{"the plain line", reviewer + " " + key, reviewer},
		{"with a comment after the key", reviewer + " " + key + " poste de relecture 1\n", reviewer},
		{"tabs and blanks", " \t" + reviewer + "\t \t" + key + "\n", reviewer},
		{"edited on Windows", "# relecture\r\n\r\n" + reviewer + " " + key + "\r\n", reviewer},
		{"a comment after blanks", "  # relecture\n" + reviewer + " " + key, reviewer},
		{"quoted principals", "\"relecture 1," + reviewer + "\" " + key, "relecture 1"},
		{"options in capitals", reviewer + " NameSpaces=\"chatham\",VALID-AFTER=\"20260101Z\" " + key, reviewer},
		{"several namespaces", reviewer + " namespaces=\"git,chat*\" " + key, reviewer},
		{"a small z", reviewer + " valid-after=\"20260101z\" " + key, reviewer},
		{"the first plain name", "!x@forum.example,*@forum.example," + reviewer + " " + key, reviewer},
		{"patterns only: the file does not say who it is", "!x@forum.example,*@forum.example " + key, "!x@forum.example,*@forum.example"},
		{"the first of two lines", reviewer + " " + key + "\nautre@forum.example " + key, reviewer},
		{"a first line for other things", "autre@forum.example namespaces=\"git\" " + key + "\n" + reviewer + " " + key, reviewer},
	} {
		s, err := ParseSigners("signers", []byte(tc.file))
		if err != nil {
			t.Errorf("%s: %v", tc.reason, err)
			continue
		}
		if got, err := s.Who(pub, noon); err != nil || got.Principal != tc.principal {
			t.Errorf("%s: %q, %v; want %q", tc.reason, got.Principal, err, tc.principal)
		}
	}
}

func TestNoSigners(t *testing.T) {
	pub := testSigner(t, "ed25519").PublicKey()
	for _, s := range []*Signers{nil, {}, mustSigners(t, ""), mustSigners(t, "\n# nobody yet\n")} {
		if _, err := s.Who(pub, noon); !errors.Is(err, ErrUnknownSigner) {
			t.Errorf("nobody is trusted: %v, want ErrUnknownSigner", err)
		}
	}
}

// A line that accepts its key for nobody is no signer's, whatever it is called.
func TestSignersForNobody(t *testing.T) {
	pub := testSigner(t, "ed25519").PublicKey()
	key := " " + keyFields(pub) + "\n"
	for _, tc := range []struct{ reason, principals, want string }{
		{"an exclusion alone", "!a@x", ""},
		{"everybody excluded", "!*,a@x", ""},
		{"the one name excluded, after it", "a@x,!a@x", ""},
		{"the one name excluded, before it", "!a@x,a@x", ""},
		{"the one pattern excluded", "*@x,!*@x", ""},
		{"a wider pattern excluded", "a*@x,!*@x", ""},
		{"the first name excluded, not the second", "a@x,b@x,!a@x", "b@x"},
		{"a name of the pattern excluded", "*@x,!a@x", "*@x,!a@x"},
	} {
		got, err := mustSigners(t, tc.principals+key).Who(pub, noon)
		if tc.want == "" && !errors.Is(err, ErrUnknownSigner) || tc.want != "" && err != nil || got.Principal != tc.want {
			t.Errorf("%s: %q, %v; want %q", tc.reason, got.Principal, err, tc.want)
		}
	}
}

func TestCheckPrincipal(t *testing.T) {
	for p, ok := range map[string]bool{
		reviewer: true, "relecture 1": true, "Évaluation": true,
		"": false, "*": false, "a?": false, "!a": false, "a,b": false, "a\"b": false,
		"#a": false, "a\nb": false, "a\tb": false, "\xff": false, " a": false, "a ": false,
	} {
		if err := CheckPrincipal(p); (err == nil) != ok || err != nil && !errors.Is(err, ErrPrincipal) {
			t.Errorf("%q: %v, want ok %v", p, err, ok)
		}
	}
	if line := SignersLine("*", testSigner(t, "ed25519").PublicKey()); line != "" {
		t.Errorf("a line that accepts the key for anyone: %q", line)
	}
}

// A line written is read back as the one name that it was written for.
func FuzzSignersLine(f *testing.F) {
	for _, p := range []string{reviewer, "relecture 1", "é", "#", "*", "a,b", "a\"", "\\", "namespaces=", "ssh-rsa", "\u2028"} {
		f.Add(p)
	}
	pub := testSigner(f, "ed25519").PublicKey()
	f.Fuzz(func(t *testing.T, principal string) {
		line := SignersLine(principal, pub)
		if (line == "") != (CheckPrincipal(principal) != nil) {
			t.Fatalf("line %q, check %v", line, CheckPrincipal(principal))
		}
		if line == "" {
			return
		}
		got, err := mustSigners(t, line).find(pub, noon)
		if err != nil || got.Principal != principal || !got.As(principal) || got.As(principal+"x") {
			t.Errorf("%q read back as %q, %v", principal, got.Principal, err)
		}
	})
}

// Any file parses or says at which line it does not, and never panics.
func FuzzParseSigners(f *testing.F) {
	key := keyFields(testSigner(f, "ed25519").PublicKey())
	f.Add(fmt.Appendf(nil, "a@b.example namespaces=\"x\\\"y\",valid-before=\"20260101\" %s\n", key))
	f.Add([]byte("\"a\" cert-authority"))
	f.Add([]byte("a \\\"\\"))
	f.Add([]byte("a namespaces=\"\\"))
	f.Fuzz(func(t *testing.T, file []byte) {
		s, err := ParseSigners("f", file)
		var at *LineError
		if err != nil && !errors.As(err, &at) || (s == nil) != (err != nil) {
			t.Errorf("%v, %v", s, err)
		}
	})
}
