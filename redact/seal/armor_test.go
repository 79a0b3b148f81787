package seal

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/hiddeco/sshsig"
	"golang.org/x/crypto/ssh"
)

func TestOneSpelling(t *testing.T) {
	signer := testSigner(t, "ed25519")
	signers := mustSigners(t, SignersLine(reviewer, signer.PublicKey()))
	good := string(mustSign(t, signer, message))
	block, _ := pem.Decode([]byte(good))
	headed := &pem.Block{Type: block.Type, Headers: map[string]string{"Author": "x"}, Bytes: block.Bytes}
	for reason, s := range map[string]string{
		"nothing":                        "",
		"cut short":                      good[:len(good)-1],
		"CRLF line ends":                 strings.ReplaceAll(good, "\n", "\r\n"),
		"a line before":                  "\n" + good,
		"a line after":                   good + "\n",
		"a byte after":                   good + "x",
		"a space at a line's end":        strings.Replace(good, "\n", " \n", 2),
		"a second block":                 good + good,
		"text before":                    "relu\n" + good,
		"64 columns, as PEM has it":      string(pem.EncodeToMemory(block)),
		"PEM headers":                    string(pem.EncodeToMemory(headed)),
		"another kind of block":          strings.ReplaceAll(good, "SSH SIGNATURE", "SIGNATURE"),
		"a byte order mark":              "\ufeff" + good,
		"base64 that is not a signature": "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n",
	} {
		if _, err := signers.Verify([]byte(message), []byte(s), noon); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: %v, want ErrSignature", reason, err)
		}
	}
}

// wire is the blob of PROTOCOL.sshsig, written by hand to make what no signer
// makes.
type wire struct {
	Magic                                     [6]byte
	Version                                   uint32
	Key, Namespace, Reserved, Hash, Signature string
}

// rewire alters a good signature under its armor and spells the result well.
func rewire(t *testing.T, armored []byte, alter func(*wire, *ssh.Signature)) []byte {
	t.Helper()
	block, _ := pem.Decode(armored)
	var w wire
	var s ssh.Signature
	if err := ssh.Unmarshal(block.Bytes, &w); err != nil {
		t.Fatal(err)
	}
	if err := ssh.Unmarshal([]byte(w.Signature), &s); err != nil {
		t.Fatal(err)
	}
	w.Signature = ""
	alter(&w, &s)
	if w.Signature == "" {
		w.Signature = string(ssh.Marshal(s))
	}
	var b bytes.Buffer
	b.WriteString(armorBegin)
	enc := pem.EncodeToMemory(&pem.Block{Type: "X", Bytes: ssh.Marshal(w)})
	text := strings.ReplaceAll(string(enc), "\n", "")
	text = strings.TrimSuffix(strings.TrimPrefix(text, "-----BEGIN X-----"), "-----END X-----")
	for chunk := range slices.Chunk([]byte(text), armorWidth) {
		b.Write(append(chunk[:len(chunk):len(chunk)], '\n'))
	}
	b.WriteString(armorEnd)
	return b.Bytes()
}

func TestWireForgeries(t *testing.T) {
	for _, tc := range []struct {
		reason, kind string
		alter        func(*wire, *ssh.Signature)
	}{
		{"another version", "ed25519", func(w *wire, _ *ssh.Signature) { w.Version = 2 }},
		{"another preamble", "ed25519", func(w *wire, _ *ssh.Signature) { w.Magic[0] = 'X' }},
		{"a reserved field, which the signature does not cover", "ed25519", func(w *wire, _ *ssh.Signature) { w.Reserved = "x" }},
		{"SHA-1", "ed25519", func(w *wire, _ *ssh.Signature) { w.Hash = "sha1" }},
		{"another hash than was signed", "ed25519", func(w *wire, _ *ssh.Signature) { w.Hash = "sha256" }},
		{"another namespace than was signed", "ed25519", func(w *wire, _ *ssh.Signature) { w.Namespace = "file" }},
		{"no namespace", "ed25519", func(w *wire, _ *ssh.Signature) { w.Namespace = "" }},
		{"another format", "ed25519", func(_ *wire, s *ssh.Signature) { s.Format = ssh.KeyAlgoRSASHA512 }},
		{"a byte after an Ed25519 signature", "ed25519", func(_ *wire, s *ssh.Signature) { s.Rest = []byte{0} }},
		{"a byte within its number", "ed25519", func(_ *wire, s *ssh.Signature) { s.Blob = append(s.Blob, 0) }},
		{"a byte after an ECDSA signature", "ecdsa-256", func(_ *wire, s *ssh.Signature) { s.Rest = []byte{0} }},
		{"a zero before an ECDSA number", "ecdsa-256", func(_ *wire, s *ssh.Signature) { s.Blob = longerMpint(s.Blob) }},
		{"a byte after the ECDSA numbers", "ecdsa-256", func(_ *wire, s *ssh.Signature) { s.Blob = append(s.Blob, 0) }},
		{"a byte after an RSA signature", "rsa", func(_ *wire, s *ssh.Signature) { s.Rest = []byte{0} }},
		{"a zero before an RSA number", "rsa", func(_ *wire, s *ssh.Signature) { s.Blob = append([]byte{0}, s.Blob...) }},
		{"RSA with SHA-1", "rsa", func(_ *wire, s *ssh.Signature) { s.Format = ssh.KeyAlgoRSA }},
		{"RSA with another hash than was signed", "rsa", func(_ *wire, s *ssh.Signature) { s.Format = ssh.KeyAlgoRSASHA256 }},
		{"no key", "ed25519", func(w *wire, _ *ssh.Signature) { w.Key = "" }},
		{"another key", "ed25519", func(w *wire, _ *ssh.Signature) {
			w.Key = string(testSigner(t, "ecdsa-256").PublicKey().Marshal())
		}},
		{"a certificate of the key", "ed25519", func(w *wire, _ *ssh.Signature) { w.Key = string(certificate(t).Marshal()) }},
		{"no signature", "ed25519", func(w *wire, _ *ssh.Signature) { w.Signature = "\x00" }},
	} {
		signer := testSigner(t, tc.kind)
		signers := mustSigners(t, SignersLine(reviewer, signer.PublicKey()))
		good := mustSign(t, signer, message)
		if same := rewire(t, good, func(*wire, *ssh.Signature) {}); !bytes.Equal(same, good) {
			t.Fatal("rewire does not keep what it does not alter")
		}
		if _, err := signers.Verify([]byte(message), rewire(t, good, tc.alter), noon); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: %v, want ErrSignature", tc.reason, err)
		}
	}
}

// longerMpint puts a needless zero before the first number of an ECDSA blob.
func longerMpint(blob []byte) []byte {
	var n struct{ R, S []byte }
	if err := ssh.Unmarshal(blob, &n); err != nil {
		panic(err)
	}
	n.R = append([]byte{0}, n.R...)
	return ssh.Marshal(n)
}

// A short RSA number verifies in package ssh; here it is another spelling.
func TestShortRSA(t *testing.T) {
	signer := testSigner(t, "rsa")
	signers := mustSigners(t, SignersLine(reviewer, signer.PublicKey()))
	for i := range 10_000 {
		msg := string([]byte{byte(i), byte(i >> 8)})
		good := mustSign(t, signer, msg)
		sig, err := sshsig.Unarmor(good)
		if err != nil {
			t.Fatal(err)
		}
		if sig.Signature.Blob[0] != 0 {
			continue
		}
		sig.Signature.Blob = sig.Signature.Blob[1:]
		if err := checkSignature(sig, []byte(msg)); err != nil {
			t.Fatalf("the library refuses it by itself now: %v", err)
		}
		if _, err := signers.Verify([]byte(msg), armor(sig), noon); !errors.Is(err, ErrSignature) {
			t.Errorf("short RSA number: %v, want ErrSignature", err)
		}
		return
	}
	t.Fatal("no signature starts with a zero byte: one in 256 should")
}

// The equality that the package doc tells of: it must stay true, or the doc
// must change.
func TestMirroredECDSA(t *testing.T) {
	signer := testSigner(t, "ecdsa-256")
	sig, err := unarmor(mustSign(t, signer, message))
	if err != nil {
		t.Fatal(err)
	}
	var n struct{ R, S *big.Int }
	if err := ssh.Unmarshal(sig.Signature.Blob, &n); err != nil {
		t.Fatal(err)
	}
	n.S.Sub(testKeys()["ecdsa-256"].(*ecdsa.PrivateKey).Params().N, n.S)
	sig.Signature.Blob = ssh.Marshal(n)
	signers := mustSigners(t, SignersLine(reviewer, signer.PublicKey()))
	if _, err := signers.Verify([]byte(message), armor(sig), noon); err != nil {
		t.Error(err)
	}
}

// Every bit of an Ed25519 signature and of its message, and a bit in every byte
// for the other kinds of key, which are slower.
func TestFlippedBits(t *testing.T) {
	for _, kind := range slices.Sorted(maps.Keys(testKeys())) {
		signer := testSigner(t, kind)
		signers := mustSigners(t, SignersLine(reviewer, signer.PublicKey()))
		armored := mustSign(t, signer, message)
		step := 7
		if kind == "ed25519" {
			step = 1
		}
		for i := 0; i < len(armored)*8; i += step {
			bad := bytes.Clone(armored)
			bad[i/8] ^= 1 << (i % 8)
			if _, err := signers.Verify([]byte(message), bad, noon); !errors.Is(err, ErrSignature) {
				t.Errorf("%s: bit %d of the signature: %v, want ErrSignature", kind, i, err)
			}
		}
		for i := 0; i < len(message)*8; i += step {
			bad := []byte(message)
			bad[i/8] ^= 1 << (i % 8)
			if _, err := signers.Verify(bad, armored, noon); !errors.Is(err, ErrSignature) {
				t.Errorf("%s: bit %d of the message: %v, want ErrSignature", kind, i, err)
			}
		}
	}
}

// For one Ed25519 key and one message there is one signature: whatever else is
// offered, for that message or another, is refused.
func FuzzSignatureMalleability(f *testing.F) {
	private, _, err := GenerateKey("")
	if err != nil {
		f.Fatal(err)
	}
	signer, err := LoadKey(private, nil)
	if err != nil {
		f.Fatal(err)
	}
	signers := mustSigners(f, SignersLine(reviewer, signer.PublicKey()))
	armored := mustSign(f, signer, message)
	f.Add(0, 0, []byte{}, byte(0), 0)
	f.Add(40, 1, []byte("A"), byte(0), 0)
	f.Add(len(armored), 0, []byte("\n"), byte(0), 0)
	f.Add(len(armored)-28, 1, []byte("=\r"), byte(0), 0)
	f.Add(0, 0, []byte{}, byte(1), 3)
	f.Add(len(armored), 0, armored, byte(0), 0)
	random := make([]byte, 64)
	rand.Read(random)
	f.Add(100, 64, random, byte(0), 0)
	f.Fuzz(func(t *testing.T, at, cut int, insert []byte, flip byte, where int) {
		start := clamp(at, len(armored))
		end := start + clamp(cut, len(armored)-start)
		other := slices.Concat(armored[:start], insert, armored[end:])
		text := []byte(message)
		text[clamp(where, len(text)-1)] ^= flip
		_, err := signers.Verify(text, other, noon)
		if same := flip == 0 && bytes.Equal(other, armored); same != (err == nil) {
			t.Errorf("untouched: %v, verdict: %v", same, err)
		}
		if err != nil && !errors.Is(err, ErrSignature) {
			t.Errorf("%v, want ErrSignature", err)
		}
	})
}

func clamp(n, limit int) int { return max(0, min(n, limit)) }
