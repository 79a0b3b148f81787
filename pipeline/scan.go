package pipeline

import (
	"context"
	"io"
	"path/filepath"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// A ScanRequest says what to scan. The file "-" is Stdin, read as Markdown.
type ScanRequest struct {
	Files  []string
	Stdin  io.Reader
	List   List
	Spoken Spoken
	Begin  func(file int) // told the index of each file before it is read; nil tells nobody
}

// A Scanned is one file of a scan. Skipped says why it could not be read whole;
// then there are no findings, and nobody can tell whether it is clean.
type Scanned struct {
	Path     string
	Doc      text.Document
	Notes    *language.Notes // what it is written in
	Words    int
	Findings []redact.Finding // by place
	Edits    []redact.Edit    // what would be written for those that are not kept
	Skipped  error
}

// A Scan is what a scan found.
type Scan struct {
	Files  []Scanned
	Listed bool // with a participant list
}

// Scan finds what would identify someone in files. A file that cannot be read
// is in the result with its reason, and the others are scanned; only a list
// that cannot be opened, or an interruption, is an error.
func (p *Pipeline) Scan(ctx context.Context, req ScanRequest) (Scan, error) {
	r, err := openList(req.List, scanDir(req.Files))
	if err != nil {
		return Scan{}, err
	}
	out := Scan{Listed: len(r.People) > 0}
	for i, path := range req.Files {
		if err := ctx.Err(); err != nil {
			return Scan{}, err
		}
		if req.Begin != nil {
			req.Begin(i)
		}
		out.Files = append(out.Files, scanFile(path, req, r))
	}
	return out, nil
}

// scanDir returns the folder whose configuration a scan follows.
func scanDir(files []string) string {
	if len(files) == 0 || files[0] == "-" {
		return "."
	}
	return filepath.Dir(files[0])
}

func scanFile(path string, req ScanRequest, r *roster.Roster) Scanned {
	s := Scanned{Path: path}
	if path == "-" {
		var raw []byte
		if raw, s.Skipped = readAll("-", req.Stdin, 0); s.Skipped == nil {
			s.Doc, s.Skipped = source.ReadAs(text.Markdown, "", raw)
		}
	} else {
		s.Doc, s.Skipped = readDocument(path)
	}
	if s.Skipped != nil {
		return s
	}
	return scanDocument(s, req.Spoken, r)
}

func scanDocument(s Scanned, spoken Spoken, r *roster.Roster) Scanned {
	f, err := spoken.find(s.Doc, r)
	if err == nil {
		s.Edits, err = redact.Propose(f.text, f.findings, writer{f.notes})
	}
	if err != nil {
		s.Skipped = fileError(s.Path, err)
		return s
	}
	s.Findings, s.Notes = f.findings, f.notes
	s.Words = words(s.Doc.Body())
	return s
}

// words counts what white space parts.
func words(s string) (n int) {
	inWord := false
	for i := 0; i < len(s); {
		space, size := s[i] == ' ' || s[i] >= '\t' && s[i] <= '\r', 1
		if s[i] >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			space = unicode.IsSpace(r)
		}
		if !space && !inWord {
			n++
		}
		inWord = !space
		i += size
	}
	return n
}

// Blank reports whether the file holds nothing but white space.
func (s Scanned) Blank() bool { return s.Skipped == nil && blank(s.Doc) }

// Proposals returns what would stand in place of findings, by their place and
// kind.
func (s Scanned) Proposals() map[Target]string {
	out := make(map[Target]string, len(s.Edits))
	for _, e := range s.Edits {
		out[Target{e.Own, e.Kind}] = e.New
	}
	return out
}

// A Target tells findings apart.
type Target struct {
	Span text.Span
	Kind redact.Kind
}

// Worst returns the hardest severity in the file; [redact.Keep] without any.
func (s Scanned) Worst() redact.Severity {
	worst := redact.Keep
	for _, f := range s.Findings {
		if f.Severity.Harder(worst) {
			worst = f.Severity
		}
	}
	return worst
}

// NothingRead reports whether no file of the scan held anything to read: nobody
// can call that clean.
func (s Scan) NothingRead() bool {
	for _, f := range s.Files {
		if f.Skipped == nil && !f.Blank() {
			return false
		}
	}
	return true
}
