//go:build !windows

package disk

import (
	"errors"
	"io/fs"
	"os"

	"golang.org/x/sys/unix"
)

// create makes a file that is not there, for writing. Its mode, of which the
// umask takes its part, is that of a private file from the start.
func create(path string, mode fs.FileMode, _ bool) (*os.File, error) {
	return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
}

// replace renames a file over what may be there; POSIX leaves no instant without
// one of the two.
func replace(from, to string) error { return os.Rename(from, to) }

// tryLock locks a file that is made for that, and returns what unlocks and
// removes it. flock(2) lets go when the process ends. A file that another run
// removed between our opening and locking it locks nothing: then it is made anew.
func tryLock(path string) (release func(), err error) {
	for {
		f, err := openLock(path)
		if err != nil {
			return nil, err
		}
		if err := flock(f); err != nil {
			_ = f.Close()
			return nil, err
		}
		if isAt(f, path) {
			return func() {
				_ = os.Remove(path)
				_ = f.Close()
			}, nil
		}
		_ = f.Close()
	}
}

// openLock opens the file of a lock, that another user may have left: flock
// needs no right to write but on NFS. A link there is nobody's lock.
func openLock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|unix.O_NOFOLLOW, 0o644)
	if errors.Is(err, fs.ErrPermission) {
		if f, err := os.Open(path); err == nil {
			return f, nil
		}
	}
	return f, err
}

func flock(f *os.File) error {
	for {
		switch err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); {
		case errors.Is(err, unix.EINTR):
			continue
		case errors.Is(err, unix.EWOULDBLOCK):
			return ErrInUse
		case errors.Is(err, unix.ENOTSUP), errors.Is(err, unix.EOPNOTSUPP), errors.Is(err, unix.ENOSYS),
			errors.Is(err, unix.ENOLCK), errors.Is(err, unix.EINVAL), errors.Is(err, unix.EBADF):
			_ = os.Remove(f.Name())
			return errNoLocks
		default:
			return err
		}
	}
}

// isAt reports whether f is still the file that path names.
func isAt(f *os.File, path string) bool {
	mine, err := f.Stat()
	if err != nil {
		return false
	}
	there, err := os.Lstat(path)
	return err == nil && os.SameFile(mine, there)
}

// causeOf returns the cause for which the system refused, or nil.
func causeOf(err error) error {
	for _, known := range []struct {
		errno unix.Errno
		cause error
	}{
		{unix.ENOSPC, ErrFull}, {unix.EDQUOT, ErrFull}, {unix.EFBIG, ErrFull},
		{unix.EACCES, ErrForbidden}, {unix.EPERM, ErrForbidden}, {unix.EROFS, ErrForbidden},
		{unix.ENOENT, ErrNoFolder}, {unix.ENOTDIR, ErrNoFolder},
		{unix.EISDIR, ErrNotFile}, {unix.ELOOP, ErrNotFile}, {unix.EBUSY, ErrBusy}, {unix.ETXTBSY, ErrBusy},
		{unix.ENAMETOOLONG, ErrLongName},
	} {
		if errors.Is(err, known.errno) {
			return known.cause
		}
	}
	return nil
}
