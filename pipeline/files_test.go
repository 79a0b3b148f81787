package pipeline

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// A restless file is written to by another program between two reads.
type restless struct {
	*os.File
	write func(*os.File) error
}

func (r restless) Read(p []byte) (int, error) {
	if err := r.write(r.File); err != nil {
		return 0, err
	}
	return r.File.Read(p)
}

func TestReadSteady(t *testing.T) {
	for _, tt := range []struct {
		reason string
		write  func(*os.File) error
		want   error
	}{
		{"nothing happens", func(*os.File) error { return nil }, nil},
		{"it grows", func(f *os.File) error {
			_, err := f.WriteAt([]byte("Puis"), 6)
			return err
		}, ErrChanging},
		{"it shrinks", func(f *os.File) error { return f.Truncate(2) }, ErrChanging},
	} {
		path := filepath.Join(t.TempDir(), "notes.md")
		if err := os.WriteFile(path, []byte("Hier, "), 0o600); err != nil {
			t.Fatal(err)
		}
		f, err := os.OpenFile(path, os.O_RDWR, 0)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := readSteady(path, restless{f, tt.write})
		if !errors.Is(err, tt.want) || err == nil && string(raw) != "Hier, " {
			t.Errorf("%s: %q, %v", tt.reason, raw, err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
