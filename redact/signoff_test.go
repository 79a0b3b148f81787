package redact_test

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/text"
)

// published is a restitution as it stands in a repository, with who may sign.
type published struct {
	redact.Published
	signers *seal.Signers
	key     ssh.Signer
}

// publish signs words that nothing was kept of.
func publish(tb testing.TB, words string) published {
	tb.Helper()
	must := func(err error) {
		tb.Helper()
		if err != nil {
			tb.Fatal(err)
		}
	}
	private, public, err := seal.GenerateKey("test")
	must(err)
	key, err := seal.LoadKey(private, nil)
	must(err)
	pub, err := seal.ParsePublicKey(public)
	must(err)
	signers, err := seal.ParseSigners("allowed_signers", []byte(seal.SignersLine("relecture@forum.example", pub)))
	must(err)
	p := &redact.Proposal{Tool: "chatham test", Rules: "sha256:0", Format: text.Markdown, Notes: redact.Conceal(words), Key: make([]byte, seal.CommitKeySize)}
	draft, err := redact.Apply(p, plainReader)
	must(err)
	record, err := redact.Record(p, draft, redact.Circumstances{At: time.Date(2018, 5, 17, 20, 0, 0, 0, time.UTC), Shown: true})
	must(err)
	out := published{redact.Published{Name: "forum", Text: []byte(draft.Text()), Record: record.Encode()}, signers, key}
	out.Signature, err = seal.Sign(key, out.Record)
	must(err)
	return out
}

// plainReader reads all of a document as one visible block.
func plainReader(doc text.Document) (*text.Text, error) {
	b := text.NewBuilder(doc)
	b.Begin(text.Visible)
	b.Literal(text.Span{End: len(doc.Body())})
	return b.Text(), nil
}

func TestOpen(t *testing.T) {
	p := publish(t, "Une personne parle.\n")
	r, err := redact.Open(p.Published, p.signers)
	if err != nil || !r.Valid() || r.Markdown() != "Une personne parle.\n" || r.Principal() != "relecture@forum.example" {
		t.Fatalf("got %q by %q, %v", r.Markdown(), r.Principal(), err)
	}
	for _, tt := range []struct {
		reason string
		change func(*published)
		want   error
	}{
		{"no record", func(p *published) { p.Record = nil }, redact.ErrUnsigned},
		{"no signature", func(p *published) { p.Signature = nil }, redact.ErrUnsigned},
		{"a word more", func(p *published) { p.Text = append(p.Text, '!') }, redact.ErrStale},
		{"other line endings", func(p *published) { p.Text = bytes.ReplaceAll(p.Text, []byte("\n"), []byte("\r\n")) }, redact.ErrStale},
		{"a record in other words", func(p *published) { p.Record = append(p.Record, '\n') }, redact.ErrForged},
		{"a field that nobody knows", func(p *published) { p.Record = bytes.Replace(p.Record, []byte("{"), []byte(`{"x":1,`), 1) }, redact.ErrForged},
		{"another's signature", func(p *published) { p.Signature = publish(t, "autre").Signature }, seal.ErrSignature},
		{"a signer that is not allowed", func(p *published) { p.signers = publish(t, "autre").signers }, seal.ErrUnknownSigner},
	} {
		p := publish(t, "Une personne parle.\n")
		tt.change(&p)
		if r, err := redact.Open(p.Published, p.signers); !errors.Is(err, tt.want) || r.Valid() {
			t.Errorf("%s: %v, want %v", tt.reason, err, tt.want)
		}
	}
}

// TestKeptFits: a record whose kept spans are no places of the text is refused,
// though it is signed: nobody's program wrote it.
func TestKeptFits(t *testing.T) {
	for _, kept := range [][]redact.Kept{
		{{Span: text.Span{Start: 0, End: 99}, Reason: redact.Consent}},
		{{Span: text.Span{Start: 3, End: 3}, Reason: redact.Consent}},
		{{Span: text.Span{Start: 1, End: 2}, Reason: redact.Consent}}, // half of a character
		{{Span: text.Span{Start: 3, End: 6}, Reason: redact.Consent}, {Span: text.Span{Start: 4, End: 8}, Reason: redact.Consent}},
		{{Span: text.Span{Start: 3, End: 6}, Reason: "because"}},
	} {
		p := publish(t, "é une personne")
		record, err := redact.ParseSignoff(p.Record)
		if err != nil {
			t.Fatal(err)
		}
		record.Kept = kept
		p.Record = record.Encode()
		if p.Signature, err = seal.Sign(p.key, p.Record); err != nil {
			t.Fatal(err)
		}
		if _, err := redact.Open(p.Published, p.signers); !errors.Is(err, redact.ErrForged) {
			t.Errorf("%v: %v", kept, err)
		}
	}
}

// FuzzSignoffMalleability: no byte of text, record or signature can be another.
func FuzzSignoffMalleability(f *testing.F) {
	p := publish(f, "Une personne parle, une autre répond.\n")
	for _, at := range []uint16{0, 1, 17, 300, 999} {
		f.Add(byte(0), at, byte(1))
		f.Add(byte(1), at, byte(' '))
		f.Add(byte(2), at, byte(0x20))
	}
	f.Fuzz(func(t *testing.T, part byte, at uint16, flip byte) {
		q := p.Published
		target := []*[]byte{&q.Text, &q.Record, &q.Signature}[part%3]
		b := bytes.Clone(*target)
		if flip == 0 {
			b = append(b, byte(at))
		} else {
			b[int(at)%len(b)] ^= flip
		}
		*target = b
		if r, err := redact.Open(q, p.signers); err == nil || r.Valid() {
			t.Errorf("part %d opens with byte %d flipped by %d", part%3, at, flip)
		}
	})
}
