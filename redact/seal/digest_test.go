package seal

import (
	"bytes"
	"testing"
)

func TestCommit(t *testing.T) {
	key := bytes.Repeat([]byte{7}, CommitKeySize)
	// printf notes | openssl dgst -sha256 -mac HMAC -macopt hexkey:0707…07
	const want = "8b1a1ebe443fee269928c3e04099704ef22ed669ed53e885f867c4a9b075968f"
	if got := Commit(key, []byte("notes")); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if Commit(key, []byte("note")) == want {
		t.Error("other data, same commitment")
	}
	key[31]++
	if Commit(key, []byte("notes")) == want {
		t.Error("other key, same commitment")
	}
}

func TestCommitNeedsItsKey(t *testing.T) {
	for _, n := range []int{0, CommitKeySize - 1, CommitKeySize + 1} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("took a key of %d bytes", n)
				}
			}()
			Commit(make([]byte, n), nil)
		}()
	}
}

func TestNewCommitKey(t *testing.T) {
	a, err := NewCommitKey()
	if err != nil {
		t.Fatal(err)
	}
	b, err := NewCommitKey()
	if err != nil {
		t.Fatal(err)
	}
	if len(a) != CommitKeySize || bytes.Equal(a, b) {
		t.Errorf("keys of %d bytes, equal: %v", len(a), bytes.Equal(a, b))
	}
}

func TestDigest(t *testing.T) {
	const want = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" // FIPS 180-4, "abc"
	if got := Digest([]byte("abc")); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
