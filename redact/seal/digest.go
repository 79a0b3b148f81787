package seal

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// CommitKeySize is the length in bytes of a commitment's key.
const CommitKeySize = 32

// NewCommitKey returns [CommitKeySize] random bytes.
func NewCommitKey() ([]byte, error) {
	key := make([]byte, CommitKeySize)
	if _, err := rand.Read(key); err != nil {
		return nil, fmt.Errorf("commitment key: %w", err)
	}
	return key, nil
}

// Commit returns the HMAC-SHA256 (RFC 2104) of data under key, in hexadecimal:
// a commitment that can be published. It binds data, since whoever has the key
// and data can check it; without the key it says nothing of data, where a plain
// hash would let anyone try names until one fits.
//
// It panics when key is not [CommitKeySize] bytes: a short or empty key hides
// nothing. A program that reads a key checks its length first.
func Commit(key, data []byte) string {
	if len(key) != CommitKeySize {
		panic("seal: the key of a commitment has another length")
	}
	mac := hmac.New(sha256.New, key)
	mac.Write(data)
	return hex.EncodeToString(mac.Sum(nil))
}

// Digest returns "sha256:" and the hexadecimal SHA-256 of b: for bytes that are
// public. For those that are not, see [Commit].
func Digest(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256:" + hex.EncodeToString(sum[:])
}
