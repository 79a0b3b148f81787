package disk

import (
	"errors"
	"io/fs"
	"os"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

// create makes a file that is not there, for writing. A private one has an access
// list of its own from the start, which admits its owner and the system and takes
// nothing over from its folder.
func create(path string, mode fs.FileMode, private bool) (*os.File, error) {
	if !private {
		return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	}
	access, err := ownerOnly()
	if err != nil {
		return nil, err
	}
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	h, err := windows.CreateFile(name, windows.GENERIC_WRITE, 0, access, windows.CREATE_NEW, windows.FILE_ATTRIBUTE_NORMAL, 0)
	if err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(h), path), nil
}

// ownerOnly returns the access list of a private file, in the words of the
// Security Descriptor Definition Language: protected, all rights to the system,
// all rights to this user. The user is named, since files that an administrator
// makes belong to all of them.
func ownerOnly() (*windows.SecurityAttributes, error) {
	user, err := windows.GetCurrentProcessToken().GetTokenUser()
	if err != nil {
		return nil, err
	}
	list, err := windows.SecurityDescriptorFromString("D:P(A;;FA;;;SY)(A;;FA;;;" + user.User.Sid.String() + ")")
	if err != nil {
		return nil, err
	}
	a := &windows.SecurityAttributes{SecurityDescriptor: list}
	a.Length = uint32(unsafe.Sizeof(*a))
	return a, nil
}

// How long a file that another program reads is waited for. Indexers and virus
// scanners open what is new for an instant; a viewer keeps it.
const (
	replacePatience = 2 * time.Second
	replacePause    = 20 * time.Millisecond
)

// replace renames a file over what may be there. While another program has that
// open without letting it be replaced, Windows refuses.
func replace(from, to string) error {
	for waited := time.Duration(0); ; waited += replacePause {
		err := os.Rename(from, to)
		if err == nil || !inTheWay(err) {
			return err
		}
		if waited >= replacePatience {
			return ErrBusy
		}
		time.Sleep(replacePause)
	}
}

// inTheWay reports whether Windows refuses for what another program does.
func inTheWay(err error) bool {
	return errors.Is(err, windows.ERROR_ACCESS_DENIED) || errors.Is(err, windows.ERROR_SHARING_VIOLATION) ||
		errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_USER_MAPPED_FILE)
}

// tryLock opens a file that is made for that, for this process alone; Windows
// closes and removes it when the process ends. A file that is being removed is
// denied for an instant.
func tryLock(path string) (release func(), err error) {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	h, err := windows.CreateFile(name, windows.GENERIC_READ|windows.GENERIC_WRITE|windows.DELETE, 0, nil, windows.OPEN_ALWAYS,
		windows.FILE_ATTRIBUTE_HIDDEN|windows.FILE_FLAG_DELETE_ON_CLOSE, 0)
	if errors.Is(err, windows.ERROR_SHARING_VIOLATION) || errors.Is(err, windows.ERROR_DELETE_PENDING) {
		return nil, ErrInUse
	}
	if errors.Is(err, windows.ERROR_ACCESS_DENIED) {
		if _, err := os.Lstat(path); err == nil {
			return nil, ErrInUse
		}
	}
	if err != nil {
		return nil, err
	}
	return func() { _ = windows.CloseHandle(h) }, nil
}

// causeOf returns the cause for which the system refused, or nil.
func causeOf(err error) error {
	for _, known := range []struct {
		errno windows.Errno
		cause error
	}{
		{windows.ERROR_DISK_FULL, ErrFull}, {windows.ERROR_HANDLE_DISK_FULL, ErrFull},
		{windows.ERROR_DISK_QUOTA_EXCEEDED, ErrFull}, {windows.ERROR_FILE_TOO_LARGE, ErrFull},
		{windows.ERROR_ACCESS_DENIED, ErrForbidden}, {windows.ERROR_WRITE_PROTECT, ErrForbidden},
		{windows.ERROR_PATH_NOT_FOUND, ErrNoFolder}, {windows.ERROR_FILE_NOT_FOUND, ErrNoFolder}, {windows.ERROR_DIRECTORY, ErrNoFolder},
		{windows.ERROR_SHARING_VIOLATION, ErrBusy}, {windows.ERROR_LOCK_VIOLATION, ErrBusy}, {windows.ERROR_USER_MAPPED_FILE, ErrBusy},
		{windows.ERROR_FILENAME_EXCED_RANGE, ErrLongName}, {windows.ERROR_INVALID_NAME, ErrReserved},
	} {
		if errors.Is(err, known.errno) {
			return known.cause
		}
	}
	return nil
}
