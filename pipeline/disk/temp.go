package disk

import (
	"crypto/rand"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
)

// The names of what stands beside files while they are written or held:
// .chatham-, 16 hexadecimal digits, and what it is.
const (
	leftoverPrefix = ".chatham-"
	leftoverBytes  = 8
	tempExt        = ".tmp"
	lockExt        = ".lock"
)

// folderLock is the lock of a folder. It is none of a file: the digits of those
// are a digest.
const folderLock = leftoverPrefix + "0000000000000000" + lockExt

// IsLeftover reports whether a file's name is one that this package gives to what
// it needs beside the files that it writes. Such a file is at work, or a run that
// was killed left it.
func IsLeftover(path string) bool {
	name, ok := strings.CutPrefix(filepath.Base(path), leftoverPrefix)
	digits, temp := strings.CutSuffix(name, tempExt)
	if !temp {
		digits, _ = strings.CutSuffix(name, lockExt)
	}
	_, err := hex.DecodeString(digits)
	return ok && digits != name && len(digits) == 2*leftoverBytes && err == nil
}

// tempName returns a new name for a file beside target.
func tempName(target string) string {
	var digits [leftoverBytes]byte
	_, _ = rand.Read(digits[:]) // never fails, says its documentation
	return filepath.Join(filepath.Dir(target), leftoverPrefix+hex.EncodeToString(digits[:])+tempExt)
}

// lockFolder locks a folder for who writes in it, and clears it of what killed
// runs left there: while it is locked nobody else is writing, so that all of it is
// left over. Where no locks are kept nobody can tell, and all stays.
func lockFolder(dir string) (*Lock, error) {
	l, err := acquire(filepath.Join(dir, folderLock), folderPatience)
	if err != nil || !l.Kept() {
		return l, err
	}
	entries, _ := os.ReadDir(dir) // a folder may be closed to reading and open to writing
	for _, e := range entries {
		if e.Type().IsRegular() && IsLeftover(e.Name()) && strings.HasSuffix(e.Name(), tempExt) {
			_ = os.Remove(filepath.Join(dir, e.Name())) // the next run tries again
		}
	}
	return l, nil
}
