// Package redacttest makes restitutions for the tests of what takes them. It
// signs with a key of its own and opens what it signed: there is no other way.
package redacttest

import (
	"testing"
	"time"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/seal"
)

// Restitution returns markdown as a restitution called name, with nothing kept.
func Restitution(tb testing.TB, name, markdown string) redact.Restitution {
	tb.Helper()
	private, public, err := seal.GenerateKey("test")
	check(tb, err)
	signer, err := seal.LoadKey(private, nil)
	check(tb, err)
	pub, err := seal.ParsePublicKey(public)
	check(tb, err)
	signers, err := seal.ParseSigners("allowed_signers", []byte(seal.SignersLine("relecture@forum.example", pub)))
	check(tb, err)
	record := redact.Signoff{
		Version: 1, Tool: "test", Rules: "test", At: time.Date(2018, 5, 17, 20, 0, 0, 0, time.UTC),
		Result: seal.Digest([]byte(markdown)), Bytes: len(markdown), Kept: []redact.Kept{}, Counts: []redact.Count{}, Notes: "test",
	}.Encode()
	signature, err := seal.Sign(signer, record)
	check(tb, err)
	r, err := redact.Open(redact.Published{Name: name, Text: []byte(markdown), Record: record, Signature: signature}, signers)
	check(tb, err)
	return r
}

func check(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}
