package pipeline

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/opendetat/chatham/pipeline/repo"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// listKey is git's setting that names the participant list of a repository.
const listKey = "chatham.list"

// ErrGuardList is returned by a hook that no list was named for.
var ErrGuardList = errors.New("no participant list is named for this repository")

// ErrPointer is for a blob that stands for a file kept elsewhere: what it says
// is not what would be published.
var ErrPointer = errors.New("a pointer to a large file, not its text")

// pointer opens what Git LFS stores in place of a file.
const pointer = "version https://git-lfs"

// A GuardRequest says what a hook looks at.
type GuardRequest struct {
	List  List     // without a path: git's chatham.list names it
	Paths []string // files to scan as they are on disk, besides what is staged
}

// A Guarded is what a hook saw.
type Guarded struct {
	Files []Checked
	Blank int // files with nothing to read: they pass, and are said
}

// Err joins what must not be committed; nil: all may.
func (g Guarded) Err() error { return Report{Files: g.Files}.Err() }

// Guard looks at what the next commit would add: the staged blobs, from git's
// index, never the working tree. A restitution is opened with its sign-off, and
// its kept words pass; an output must be what its restitution renders to; all
// else is scanned with the list, and a proposal never passes. It changes
// nothing. Without a list, or with one that cannot be opened, the error is
// [ErrGuardList] or [ErrList]: nothing was looked at.
func (p *Pipeline) Guard(ctx context.Context, req GuardRequest) (Guarded, error) {
	g, err := repo.Find(ctx, p.Dir)
	if err != nil {
		return Guarded{}, err
	}
	r, err := guardList(ctx, g, req.List)
	if err != nil {
		return Guarded{}, err
	}
	staged, err := g.Staged(ctx)
	if err != nil {
		return Guarded{}, err
	}
	var out Guarded
	get := fromIndex(ctx, g)
	i := newInspector(get, &policies{get: get, config: indexConfig(get)}, r, p.Now())
	err = g.Blobs(ctx, staged, func(e repo.Entry, blob []byte) error {
		out.add(i.guard(e.Path, e.Path, blob), blob)
		return ctx.Err()
	})
	if err != nil {
		return Guarded{}, err
	}
	i = newInspector(ReadFile, &policies{get: ReadFile, config: FindConfig}, r, p.Now())
	for _, name := range req.Paths {
		raw, err := ReadFile(name)
		if err != nil {
			return Guarded{}, err
		}
		out.add(i.guard(name, filepath.ToSlash(name), raw), raw)
	}
	return out, nil
}

func (g *Guarded) add(c Checked, blob []byte) {
	if c.Err == nil && len(blob) == 0 {
		g.Blank++
	}
	g.Files = append(g.Files, c)
}

// guardList opens the list that the request or git's configuration names.
func guardList(ctx context.Context, g *repo.Repo, l List) (*roster.Roster, error) {
	if l.Path == "" {
		named, err := namedList(ctx, g)
		if err != nil {
			return nil, err
		}
		if named == "" {
			return nil, ErrGuardList
		}
		l.Path = named
	}
	return OpenList(l)
}

// namedList returns the list that git's configuration names, or "". A relative
// path is from the top of the work tree and, in a linked one that does not have it
// (git-worktree(1)), from that of the main one: all share the configuration, and
// a list is in no commit.
func namedList(ctx context.Context, g *repo.Repo) (string, error) {
	named, err := g.ConfigPath(ctx, listKey)
	if err != nil || named == "" || filepath.IsAbs(named) {
		return named, err
	}
	here := filepath.Join(g.Dir, named)
	if _, err := os.Stat(here); !errors.Is(err, fs.ErrNotExist) {
		return here, nil
	}
	main, err := g.Main(ctx)
	if err != nil || main == "" {
		return here, err
	}
	there := filepath.Join(main, named)
	if _, err := os.Stat(there); err != nil {
		return here, nil
	}
	return there, nil
}

// fromIndex returns the getter of what the index holds.
func fromIndex(ctx context.Context, g *repo.Repo) getter {
	return func(name string) ([]byte, error) { return g.IndexFile(ctx, filepath.ToSlash(name)) }
}

// indexConfig returns the nearest configuration at or above a folder in the
// index.
func indexConfig(get getter) func(dir string) (Config, error) {
	return func(dir string) (Config, error) {
		for dir = path.Clean(filepath.ToSlash(dir)); ; dir = path.Dir(dir) {
			name := path.Join(dir, ConfigName)
			raw, err := get(name)
			if err == nil {
				return parseConfig(name, raw)
			}
			if !errors.Is(err, fs.ErrNotExist) || dir == "." || dir == "/" {
				return Config{}, ignoreMissing(err)
			}
		}
	}
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// guard checks one blob under the name that it would be committed with.
func (i *inspector) guard(path, name string, blob []byte) Checked {
	if r, _ := roleOf(path); r != foreign {
		return i.inspect(path, name)
	}
	if _, err := i.trust.of(filepath.Dir(path)); err == nil && i.isPolicy(path) {
		return i.inspect(path, name)
	}
	c := Checked{Path: path, Role: "file"}
	if filepath.Ext(path) == ProposalExt {
		c.Err = fileError(path, ErrPrivate)
		return c
	}
	doc, err := readStaged(name, blob)
	if err == nil {
		err = private(name, doc.Body())
	}
	if err == nil && strings.HasPrefix(doc.Body(), pointer) {
		err = ErrPointer
	}
	if err != nil {
		c.Err = errors.Join(fileError(path, err), i.scanName(path, name))
		return c
	}
	c.Err = i.guardText(path, doc)
	return c
}

// readStaged reads a blob; a mail, which no reader knows, for its parts.
func readStaged(name string, blob []byte) (text.Document, error) {
	if isMail(name) {
		return text.NewDocument(name, text.Plain, blob)
	}
	return source.Read(name, blob)
}

// guardText scans what a file says and, where that shows nothing, what it
// spells in another way.
func (i *inspector) guardText(path string, doc text.Document) error {
	doc, err := withoutKeys(doc)
	if err != nil {
		return fileError(path, err)
	}
	f, err := find(doc, i.roster)
	if err != nil {
		return fileError(path, err)
	}
	allowed := passing
	if isMail(doc.Name) { // its headers look like people who speak; its parts are scanned below
		allowed = func(f redact.Finding) bool { return passing(f) || f.Kind == redact.Person && !f.Listed }
	}
	if where := places(doc, f.findings, allowed); len(where) > 0 {
		return notClean(path, where)
	}
	if doc.Format != text.Plain {
		return nil
	}
	return i.scanDecoded(path, doc.Name, doc.Body(), passing)
}

// passing reports whether a hook lets a finding pass: a question that is about
// nobody of the list, and neither a person nor a way to reach one.
func passing(f redact.Finding) bool {
	return f.Severity == redact.Ask && !f.Listed && f.Kind != redact.Person && f.Kind != redact.Contact && f.Zone != text.FileName
}
