package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A File is a file to be written.
type File struct {
	Path string
	Data []byte
	// Mode is 0600 for what must stay private, whatever was there. Otherwise a new
	// file has what the umask leaves of it, and one that is replaced keeps its own,
	// with the right to be executed where this has it.
	Mode fs.FileMode
	New  bool // there must be none yet; otherwise the error is [fs.ErrExist]
}

func (f File) private() bool { return f.Mode.Perm()&0o077 == 0 }

// A step is what becomes of a File.
type step struct {
	File
	target string // where the path leads
	temp   string // the new file under a name for the time being
	backup string // the old file under another name, until all is done; "": none
}

// Write writes files, all or none, in the order given; the package says what is
// true while it does and when it fails. Every error is an [*Error].
func Write(files ...File) error {
	steps, err := plan(files)
	if err != nil {
		return err
	}
	release, err := lockFolders(steps)
	defer release()
	if err != nil {
		return err
	}
	defer func() {
		for _, s := range steps { // what was renamed is gone already
			for _, name := range []string{s.temp, s.backup} {
				if name != "" {
					_ = os.Remove(name)
				}
			}
		}
	}()
	for _, stage := range []func(*step) error{(*step).allowed, (*step).fill, backup(len(steps) > 1)} {
		for i := range steps {
			if err := stage(&steps[i]); err != nil {
				return failure(steps[i].Path, err)
			}
		}
	}
	for i, s := range steps {
		if err := replace(s.temp, s.target); err != nil {
			undo(steps[:i])
			return failure(s.Path, err)
		}
		syncDir(filepath.Dir(s.target))
	}
	return nil
}

// MakeFolder makes a folder and those above it, where they are not there yet, and
// clears one that is there of what killed runs left. Every error is an [*Error].
func MakeFolder(path string) error {
	if err := os.MkdirAll(path, 0o755); err != nil {
		return failure(path, err)
	}
	l, err := lockFolder(path)
	if err != nil {
		return failure(path, err)
	}
	l.Release()
	return nil
}

// plan finds where each path leads.
func plan(files []File) ([]step, error) {
	var steps []step
	for _, f := range files {
		if Reserved(f.Path) {
			return nil, &Error{Path: f.Path, Cause: ErrReserved}
		}
		target, err := follow(f.Path)
		if err != nil {
			return nil, failure(f.Path, err)
		}
		steps = append(steps, step{File: f, target: target})
	}
	return steps, nil
}

// lockFolders locks the folders of all targets, in one order whoever asks.
func lockFolders(steps []step) (release func(), err error) {
	var locks []*Lock
	release = func() {
		for _, l := range locks {
			l.Release()
		}
	}
	ordered := slices.SortedFunc(slices.Values(steps), func(a, b step) int {
		return strings.Compare(filepath.Dir(a.target), filepath.Dir(b.target))
	})
	last := ""
	for _, s := range ordered {
		dir := filepath.Dir(s.target)
		if dir == last {
			continue
		}
		last = dir
		l, err := lockFolder(dir)
		if err != nil {
			return release, failure(s.Path, err)
		}
		locks = append(locks, l)
	}
	return release, nil
}

// allowed refuses a file that may not be made, and finds the name of one that is
// there under another spelling.
func (s *step) allowed() error {
	_, err := os.Lstat(s.target)
	if s.New && err == nil {
		return fs.ErrExist
	}
	entries, err := os.ReadDir(filepath.Dir(s.target))
	if err != nil {
		return nil // a folder may be closed to reading and open to writing
	}
	if twin(s.target, entries) {
		return ErrTwin
	}
	s.target = filepath.Join(filepath.Dir(s.target), spelled(s.target, entries))
	return nil
}

// fill writes the new file, to the disk itself, under another name.
func (s *step) fill() (err error) {
	name := tempName(s.target)
	f, err := create(name, s.Mode.Perm(), s.private())
	if err != nil {
		return err
	}
	s.temp = name
	defer func() { err = errors.Join(err, f.Close()) }()
	if old, err := os.Stat(s.target); err == nil && !s.private() {
		if err := f.Chmod(old.Mode().Perm() | s.Mode.Perm()&0o111); err != nil {
			return err
		}
	}
	if _, err := f.Write(s.Data); err != nil {
		return err
	}
	return f.Sync()
}

// backup returns what keeps the old file at hand: by a second name, or by a copy
// where the file system has no hard links.
func backup(wanted bool) func(*step) error {
	return func(s *step) error {
		if _, err := os.Lstat(s.target); err != nil || !wanted {
			return nil
		}
		name := tempName(s.target)
		if os.Link(s.target, name) == nil {
			s.backup = name
			return nil
		}
		old, err := os.ReadFile(s.target)
		if err != nil {
			return err
		}
		f, err := create(name, 0o600, true)
		if err != nil {
			return err
		}
		s.backup = name
		_, err = f.Write(old)
		return errors.Join(err, f.Close())
	}
}

// undo puts back what was there before, the last file first: what was added last
// is what the others vouch for.
func undo(steps []step) {
	for _, s := range slices.Backward(steps) {
		if s.backup == "" {
			_ = os.Remove(s.target)
		} else {
			_ = replace(s.backup, s.target)
		}
		syncDir(filepath.Dir(s.target))
	}
}

// syncDir makes a rename last through a power cut, where the system lets a
// folder be synced; where it does not, the rename is as lasting as it gets.
func syncDir(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}
