package pipeline

import (
	"context"
	"errors"
	"os"
	"testing"

	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/redact"
)

// What anyone else did to a proposal since it was read is not written over.
func TestSaveSeesChanges(t *testing.T) {
	tests := []struct {
		reason  string
		between func(b bench)
		want    error
	}{
		{"nobody else was there", func(bench) {}, nil},
		{"another program wrote into it", func(b bench) { b.write(t, "notes.proposal", "{}") }, ErrChanged},
		{"it was emptied", func(b bench) { b.write(t, "notes.proposal", "") }, ErrChanged},
		{"it was removed", func(b bench) {
			if err := os.Remove(b.path("notes.proposal")); err != nil {
				t.Fatal(err)
			}
		}, ErrChanged},
	}
	for _, tt := range tests {
		b := newBench(t)
		b.write(t, "notes.md", "Maud Kerbrat dit oui.\n")
		p, _, err := b.Propose(context.Background(), ProposeRequest{Notes: b.path("notes.md")})
		if err != nil {
			t.Fatal(err)
		}
		held := b.hold(t)
		if err := held.Save(p); err != nil {
			t.Fatal(err)
		}
		tt.between(b)
		before, _ := os.ReadFile(b.path("notes.proposal"))
		if err := held.Save(p); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.reason, err, tt.want)
		}
		if after, _ := os.ReadFile(b.path("notes.proposal")); string(after) != string(before) {
			t.Errorf("%s: it was written over", tt.reason)
		}
		held.Release()
	}
}

// A proposal that came to be since nothing was there is not written over.
func TestSaveSeesWhatIsNew(t *testing.T) {
	b := newBench(t)
	held := b.hold(t)
	defer held.Release()
	b.write(t, "notes.proposal", "{}")
	if err := held.Save(&redact.Proposal{}); !errors.Is(err, ErrChanged) {
		t.Errorf("error %v, want ErrChanged", err)
	}
	if _, err := Hold(b.path("notes.proposal")); !errors.Is(err, disk.ErrInUse) {
		t.Errorf("held twice: %v", err)
	}
}

// What cannot be read as a proposal may be one of another version.
func TestBeginKeepsWhatItCannotRead(t *testing.T) {
	for reason, content := range map[string]string{
		"a proposal of a version to come": `{"chatham-proposal":2,"log":[{}]}`,
		"no proposal at all":              "mes notes à moi\n",
	} {
		b := newBench(t)
		b.write(t, "notes.proposal", content)
		held, err := Hold(b.path("notes.proposal"))
		if err != nil {
			t.Fatal(err)
		}
		if err := held.Begin("notes.md"); !errors.Is(err, redact.ErrProposal) {
			t.Errorf("%s: %v, want ErrProposal", reason, err)
		}
		held.Release()
	}
}
