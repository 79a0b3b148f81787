package seal

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/hiddeco/sshsig"
)

// signFor signs for another namespace, which Sign does not.
func signFor(t testing.TB, kind, namespace string, hash sshsig.HashAlgorithm) []byte {
	t.Helper()
	sig, err := sshsig.Sign(bytes.NewReader([]byte(message)), testSigner(t, kind), hash, namespace)
	if err != nil {
		t.Fatal(err)
	}
	return armor(sig)
}

func TestVerifyPolicy(t *testing.T) {
	key := " " + keyFields(testSigner(t, "ed25519").PublicKey()) + "\n"
	other := " " + keyFields(testSigner(t, "ecdsa-256").PublicKey()) + "\n"
	day := func(d int) time.Time { return time.Date(2026, time.March, d, 0, 0, 0, 0, time.UTC) }
	for _, tc := range []struct {
		reason, file string
		at           time.Time
		want         error
	}{
		{"listed", "a@x" + key, noon, nil},
		{"nobody is listed", "", noon, ErrUnknownSigner},
		{"another key is listed", "a@x" + other, noon, ErrUnknownSigner},
		{"listed among others", "b@x" + other + "a@x" + key, noon, nil},
		{"listed for us", "a@x namespaces=\"chatham\"" + key, noon, nil},
		{"listed for git only", "a@x namespaces=\"git\"" + key, noon, ErrNamespace},
		{"listed for all but us", "a@x namespaces=\"*,!chatham\"" + key, noon, ErrNamespace},
		{"case counts in a namespace", "a@x namespaces=\"Chatham\"" + key, noon, ErrNamespace},
		{"not yet valid, by a second", "a@x valid-after=\"20260310Z\"" + key, day(10).Add(-time.Second), ErrExpired},
		{"valid from that second", "a@x valid-after=\"20260310Z\"" + key, day(10), nil},
		{"valid until that second", "a@x valid-before=\"20260310Z\"" + key, day(10), nil},
		{"and all of it", "a@x valid-before=\"20260310Z\"" + key, day(10).Add(999 * time.Millisecond), nil},
		{"expired, by a second", "a@x valid-before=\"20260310Z\"" + key, day(10).Add(time.Second), ErrExpired},
		{"seconds are read", "a@x valid-before=\"20260310000005Z\"" + key, day(10).Add(5 * time.Second), nil},
		{"minutes are read", "a@x valid-after=\"202603100001Z\"" + key, day(10).Add(59 * time.Second), ErrExpired},
		{"no Z is UTC, on any machine", "a@x valid-after=\"202603101200\"" + key, noon, nil},
		{"the time's own zone does not matter", "a@x valid-after=\"202603101200Z\"" + key, noon.In(time.FixedZone("", -7200)), nil},
		{"renewed: the first line has expired, the second holds",
			"a@x valid-before=\"20260301Z\"" + key + "a@x valid-after=\"20260301Z\"" + key, noon, nil},
		{"expired for us, valid for git", "a@x valid-before=\"20260301Z\"" + key + "a@x namespaces=\"git\"" + key, noon, ErrExpired},
	} {
		s := mustSigners(t, tc.file)
		got, err := s.Verify([]byte(message), signFor(t, "ed25519", Namespace, sshsig.HashSHA512), tc.at)
		if !errors.Is(err, tc.want) {
			t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
		}
		if tc.want == nil && got.Principal != "a@x" || tc.want != nil && (got.Principal != "" || got.As("a@x")) {
			t.Errorf("%s: signed by %q", tc.reason, got.Principal)
		}
		who, err := s.Who(testSigner(t, "ed25519").PublicKey(), tc.at)
		if who.Principal != got.Principal || !errors.Is(err, tc.want) {
			t.Errorf("%s: would sign as %q, %v", tc.reason, who.Principal, err)
		}
	}
}

func TestVerifyNamespaceAndHash(t *testing.T) {
	anyone := mustSigners(t, "a@x "+keyFields(testSigner(t, "ed25519").PublicKey()))
	for _, tc := range []struct {
		reason, namespace string
		hash              sshsig.HashAlgorithm
		want              error
	}{
		{"ours", Namespace, sshsig.HashSHA512, nil},
		{"SHA-256, which ssh-keygen can be asked for", Namespace, sshsig.HashSHA256, nil},
		{"a signed commit", "git", sshsig.HashSHA512, ErrNamespace},
		{"a longer name", Namespace + "x", sshsig.HashSHA512, ErrNamespace},
		{"another case", "Chatham", sshsig.HashSHA512, ErrNamespace},
	} {
		_, err := anyone.Verify([]byte(message), signFor(t, "ed25519", tc.namespace, tc.hash), noon)
		if !errors.Is(err, tc.want) {
			t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
		}
	}
}

// What is wrong with the signature is said before what is wrong with its
// signer, who may not be the one who made it.
func TestVerifyOrder(t *testing.T) {
	nobody := new(Signers)
	armored := signFor(t, "ed25519", "git", sshsig.HashSHA512)
	for _, tc := range []struct {
		reason, message string
		want            error
	}{
		{"altered, for another purpose, by a stranger", message + "x", ErrSignature},
		{"for another purpose, by a stranger", message, ErrNamespace},
	} {
		if _, err := nobody.Verify([]byte(tc.message), armored, noon); !errors.Is(err, tc.want) {
			t.Errorf("%s: %v, want %v", tc.reason, err, tc.want)
		}
	}
}

func TestVerifyRefusesWeakKey(t *testing.T) {
	signer := sshSigner(t, weakRSA())
	sig, err := sshsig.Sign(bytes.NewReader(nil), signer, sshsig.HashSHA512, Namespace)
	if err != nil {
		t.Fatal(err)
	}
	_, err = new(Signers).Verify(nil, armor(sig), noon)
	if !errors.Is(err, ErrSignature) || !errors.Is(err, ErrWeakKey) {
		t.Errorf("%v, want ErrSignature and ErrWeakKey", err)
	}
}

func TestVerifiedAs(t *testing.T) {
	key := " " + keyFields(testSigner(t, "ed25519").PublicKey()) + "\n"
	s := mustSigners(t, "a@x,*@y,!z@y"+key+"c@x"+key+"d@x namespaces=\"git\""+key)
	v, err := s.Verify([]byte(message), signFor(t, "ed25519", Namespace, sshsig.HashSHA512), noon)
	if err != nil {
		t.Fatal(err)
	}
	for who, want := range map[string]bool{
		"a@x": true,
		"b@y": true,  // by the pattern
		"z@y": false, // excluded from it
		"c@x": true,  // by a second line
		"d@x": false, // listed for git only
		"":    false,
	} {
		if v.As(who) != want {
			t.Errorf("may sign as %q: %v, want %v", who, !want, want)
		}
	}
	if (Verified{}).As("a@x") {
		t.Error("the zero Verified may sign")
	}
}

// A key ends when the last of its lines does; a line without an end never does.
func TestVerifiedUntil(t *testing.T) {
	pub := testSigner(t, "ed25519").PublicKey()
	key := " " + keyFields(pub) + "\n"
	until := func(day string) string { return `a@x valid-before="` + day + `"` + key }
	for _, tt := range []struct{ list, want, reason string }{
		{"a@x" + key, "", "no end"},
		{until("20270101"), "2027-01-01", "an end"},
		{until("20270101") + until("20280101"), "2028-01-01", "the later of two"},
		{until("20280101") + until("20270101"), "2028-01-01", "in any order"},
		{until("20270101") + "a@x" + key, "", "one line has no end"},
		{"a@x" + key + until("20270101"), "", "in any order"},
		{until("20200101") + until("20270101"), "2027-01-01", "one that has ended does not count"},
	} {
		v, err := mustSigners(t, tt.list).Who(pub, noon)
		got := ""
		if !v.Until.IsZero() {
			got = v.Until.Format(time.DateOnly)
		}
		if err != nil || got != tt.want {
			t.Errorf("%s: until %q, want %q, %v", tt.reason, got, tt.want, err)
		}
	}
}

func TestSignersNames(t *testing.T) {
	key := " " + keyFields(testSigner(t, "ed25519").PublicKey()) + "\n"
	s := mustSigners(t, "a@x,b@x"+key+"*@y valid-before=\"20200101\""+key)
	for name, want := range map[string]bool{"a@x": true, "A@X": true, "b@x": true, "c@y": true, "c@x": false, "": false} {
		if s.Names(name, strings.ToLower) != want {
			t.Errorf("%q is listed: %v", name, !want)
		}
	}
	var nobody *Signers
	if s.Len() != 2 || nobody.Len() != 0 || nobody.Names("a@x", strings.ToLower) {
		t.Errorf("%d keys, and nobody has %d", s.Len(), nobody.Len())
	}
}
