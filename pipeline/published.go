package pipeline

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/seal"
)

// What the files of a restitution are called, after the stem that they share.
const (
	textExt      = ".restitution.md"
	recordExt    = ".signoff.json"
	signatureExt = ".signoff.json.sig"
	outputStem   = ".restitution"
)

// ProposalExt ends the name of a proposal: the notes' name without its extension
// comes before.
const ProposalExt = ".proposal"

// ErrLineEnds is for a file whose lines end otherwise than when it was signed, or
// rendered, and that is the same but for that.
var ErrLineEnds = errors.New("the line ends are not those that were signed")

// ErrNoSigners is returned where nothing says whose signature counts.
var ErrNoSigners = errors.New("no allowed signers: name a file, or say one in chatham.yaml")

// A role says what a file is to a restitution.
type role int

const (
	foreign   role = iota // none of ours
	master                // the signed text
	record                // its sign-off
	signature             // the signature over it
	rendered              // what render wrote
)

// roleOf returns the role that a path's name gives it, and the path's stem.
func roleOf(path string) (role, string) {
	for _, r := range []struct {
		role
		ext string
	}{{master, textExt}, {signature, signatureExt}, {record, recordExt}} {
		if stem, ok := strings.CutSuffix(path, r.ext); ok && filepath.Base(stem) != "." && stem != "" {
			return r.role, stem
		}
	}
	for _, f := range outputFormats() {
		if stem, ok := strings.CutSuffix(path, outputStem+f.Ext); ok && stem != "" {
			return rendered, stem
		}
	}
	return foreign, ""
}

// A getter returns the bytes of a path: from disk, from the index, from a
// commit. A path that is not there is fs.ErrNotExist.
type getter func(path string) ([]byte, error)

// open verifies the restitution with a stem. Its name is composed (NFC): some file
// systems give it back decomposed, and what is rendered may show it.
func open(get getter, stem string, signers *seal.Signers) (redact.Restitution, error) {
	pub := redact.Published{Name: norm.NFC.String(filepath.Base(stem))}
	for _, part := range []struct {
		ext string
		to  *[]byte
	}{{textExt, &pub.Text}, {recordExt, &pub.Record}, {signatureExt, &pub.Signature}} {
		b, err := get(stem + part.ext)
		if errors.Is(err, fs.ErrNotExist) {
			return redact.Restitution{}, redact.ErrUnsigned
		}
		if err != nil {
			return redact.Restitution{}, err
		}
		*part.to = b
	}
	rest, err := redact.Open(pub, signers)
	if err != nil && otherLineEnds(pub, signers) {
		err = ErrLineEnds
	}
	return rest, err
}

// otherLineEnds reports whether what is published is what was signed but for its
// line ends. Those of the record and the signature were line feeds; those of the
// text were those of the notes.
func otherLineEnds(pub redact.Published, signers *seal.Signers) bool {
	pub.Record, pub.Signature = unixLines(pub.Record), unixLines(pub.Signature)
	feeds := unixLines(pub.Text)
	for _, pub.Text = range [][]byte{feeds, bytes.ReplaceAll(feeds, []byte("\n"), []byte("\r\n"))} {
		if _, err := redact.Open(pub, signers); err == nil {
			return true
		}
	}
	return false
}

func unixLines(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")) }

// Open verifies the restitution at a path of its text, against a file of
// signers; empty: the one that the configuration names.
func Open(path, signers string) (redact.Restitution, error) {
	r, stem := roleOf(disk.Spelled(path))
	if r != master {
		return redact.Restitution{}, fileError(path, redact.ErrUnsigned)
	}
	allowed, err := loadSigners(signers, filepath.Dir(path))
	if err != nil {
		return redact.Restitution{}, err
	}
	if _, err := ReadFile(path); err != nil {
		return redact.Restitution{}, err
	}
	rest, err := open(ReadFile, stem, allowed)
	if err != nil {
		return rest, fileError(path, err)
	}
	return rest, nil
}

// loadSigners reads the allowed signers: the file at path, or the one that the
// configuration of dir names.
func loadSigners(path, dir string) (*seal.Signers, error) {
	if path == "" {
		config, err := FindConfig(dir)
		if err != nil {
			return nil, err
		}
		if config.Signers == "" {
			return nil, ErrNoSigners
		}
		path = config.path(config.Signers)
	}
	file, err := ReadFile(path)
	if err != nil {
		return nil, err
	}
	return seal.ParseSigners(path, file)
}
