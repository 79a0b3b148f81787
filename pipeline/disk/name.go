package disk

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// SameName reports whether two names are one on some file system that people
// use: those of macOS and Windows take no notice of capitals, and that of macOS
// none of whether an accent is written in one character or two.
func SameName(a, b string) bool {
	return strings.EqualFold(norm.NFC.String(a), norm.NFC.String(b))
}

// Reserved reports whether Windows keeps a name for a device, whatever its
// extension: aux.md is no file there, and what is published travels.
// See the naming conventions in Microsoft’s “Naming Files, Paths, and Namespaces”.
func Reserved(path string) bool {
	name, _, _ := strings.Cut(filepath.Base(path), ".")
	switch name = strings.ToUpper(strings.TrimRight(name, " ")); name {
	case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$":
		return true
	}
	device, isCom := strings.CutPrefix(name, "COM")
	if !isCom {
		var isPrinter bool
		if device, isPrinter = strings.CutPrefix(name, "LPT"); !isPrinter {
			return false
		}
	}
	return len([]rune(device)) == 1 && strings.Contains("0123456789¹²³", device)
}

// Spelled returns a path whose last element is as its folder spells it: where the
// file system takes Notes.md for notes.md, what is made of the file should not
// depend on how it was typed. It is the path as given where the folder cannot be
// read, or does not hold it.
func Spelled(path string) string {
	entries, err := os.ReadDir(filepath.Dir(path))
	if name := filepath.Base(path); err == nil && name != "." && name != ".." {
		if found := spelled(path, entries); found != name {
			return filepath.Join(filepath.Dir(path), found)
		}
	}
	return path
}

// TrueName returns the name of the file at path as its folder spells it, composed
// (NFC).
func TrueName(path string) string { return norm.NFC.String(filepath.Base(Spelled(path))) }

// spelled returns the name under which entries hold the file at path.
func spelled(path string, entries []fs.DirEntry) string {
	name, other := filepath.Base(path), ""
	for _, e := range entries {
		if e.Name() == name {
			return name
		}
		if SameName(e.Name(), name) {
			other = e.Name()
		}
	}
	if other == "" {
		return name
	}
	asked, err := os.Lstat(path)
	if err != nil {
		return name
	}
	found, err := os.Lstat(filepath.Join(filepath.Dir(path), other))
	if err != nil || !os.SameFile(asked, found) {
		return name
	}
	return other
}

// twin reports whether a file that is to be made has one beside it that some
// file system would take for it.
func twin(path string, entries []fs.DirEntry) bool {
	if _, err := os.Lstat(path); err == nil {
		return false
	}
	for _, e := range entries {
		if SameName(e.Name(), filepath.Base(path)) {
			return true
		}
	}
	return false
}

// maxLinks is how many symbolic links in a row are followed; the kernels of
// Linux and macOS stop there or before.
const maxLinks = 32

// follow returns where a path leads: to a file, or to where one may be made.
// Anything else that is there, such as a folder or a device, is [ErrNotFile].
func follow(path string) (string, error) {
	const nofile = fs.ModeDir | fs.ModeDevice | fs.ModeCharDevice | fs.ModeNamedPipe | fs.ModeSocket
	for range maxLinks {
		info, err := os.Lstat(path)
		switch {
		case os.IsNotExist(err):
			return path, nil
		case err != nil:
			return "", err
		case info.Mode()&nofile != 0:
			return "", ErrNotFile
		case info.Mode()&fs.ModeSymlink == 0:
			return path, nil
		}
		to, err := os.Readlink(path)
		if err != nil {
			return "", err
		}
		if !filepath.IsAbs(to) {
			dir, err := filepath.EvalSymlinks(filepath.Dir(path))
			if err != nil {
				return "", err
			}
			to = filepath.Join(dir, to)
		}
		path = to
	}
	return "", ErrNotFile
}
