package disk

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"
)

// How long to wait for a lock. One on a file is held while a person thinks, and
// is waited for no longer than a run that is ending needs; one on a folder is
// held while files are written.
const (
	filePatience   = 500 * time.Millisecond
	folderPatience = 10 * time.Second
	lockPause      = 10 * time.Millisecond
)

// errNoLocks is what the system says where the file system keeps no locks.
var errNoLocks = errors.New("no locks on this file system")

// A Lock keeps other runs of the program from a file, until it is released or
// the process ends, however it ends.
type Lock struct {
	release func()
	kept    bool
}

// Hold locks the file at path, which may not be there yet. The lock is a file
// beside it, since the file itself is replaced when it is written. Where another
// run holds it the error is [ErrInUse]. Other programs are not kept from the
// file: whoever writes it should see first whether it is what was read.
func Hold(path string) (*Lock, error) {
	real, err := follow(path)
	if err != nil {
		return nil, failure(path, err)
	}
	l, err := acquire(filepath.Join(filepath.Dir(real), lockName(filepath.Base(real))), filePatience)
	if err != nil {
		return nil, failure(path, err)
	}
	return l, nil
}

// Kept reports whether the file system keeps locks. Where it does not, nothing
// keeps other runs away, and a person should be told.
func (l *Lock) Kept() bool { return l.kept }

// Release ends the lock. Releasing it again does nothing.
func (l *Lock) Release() {
	if l.release != nil {
		l.release()
		l.release = nil
	}
}

// lockName returns the name of the lock of a file: one for all the spellings of
// its name, of a length that every file system takes.
func lockName(name string) string {
	sum := sha256.Sum256([]byte(norm.NFC.String(strings.ToLower(norm.NFC.String(name)))))
	return leftoverPrefix + hex.EncodeToString(sum[:leftoverBytes]) + lockExt
}

// acquire takes the lock that is the file at path, and waits for it for a while.
func acquire(path string, patience time.Duration) (*Lock, error) {
	for waited := time.Duration(0); ; waited += lockPause {
		release, err := tryLock(path)
		switch {
		case err == nil:
			return &Lock{release, true}, nil
		case errors.Is(err, errNoLocks):
			return &Lock{}, nil
		case !errors.Is(err, ErrInUse) || waited >= patience:
			return nil, err
		}
		time.Sleep(lockPause)
	}
}
