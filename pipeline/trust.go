package pipeline

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/opendetat/chatham/pipeline/repo"
)

var (
	// ErrOutside is returned for a path that is not in the repository whose
	// commit is trusted: nothing there says whose sign-off counts for it.
	ErrOutside = errors.New("outside the repository that the trusted version is of")
	// ErrListTracked is returned for a participant list that the change under
	// check brings itself: git tracks it, and the trusted version has none.
	ErrListTracked = errors.New("the list is in git, and the trusted version does not hold it")
)

// A base is a commit that says whose sign-off counts, under what policy and by
// which list. Which configuration is the nearest is decided on its own tree: a
// nearer one that a change takes away, or brings, has no say.
type base struct {
	get  getter // by paths on disk
	rel  func(path string) (string, error)
	held func(path string) (bool, error) // whether git's index holds the path
}

// trusted returns the base that rev names. It is looked up in the repository
// that the command stands in or, from within a submodule, in the outermost one
// around it, and never in the one that a path lies in: a change could make that
// a repository of its own, with references that vouch for it.
func (p *Pipeline) trusted(ctx context.Context, rev string) (*base, error) {
	g, err := repo.Find(ctx, p.Dir)
	if err == nil {
		g, err = g.Outermost(ctx)
	}
	if err != nil {
		return nil, err
	}
	commit, err := g.Commit(ctx, rev)
	if err != nil {
		return nil, err
	}
	b := &base{rel: func(path string) (string, error) { return inRepo(g, path) }}
	b.get = func(path string) ([]byte, error) {
		rel, err := b.rel(path)
		if err != nil {
			return nil, err
		}
		return g.FileAt(ctx, commit, rel)
	}
	b.held = func(path string) (bool, error) {
		rel, err := b.rel(path)
		if err != nil {
			return false, ignoreOutside(err)
		}
		_, err = g.IndexFile(ctx, rel)
		return !errors.Is(err, fs.ErrNotExist), nil
	}
	return b, nil
}

// levels returns the paths that a configuration for dir may have, the nearest
// first, up to the top of the repository.
func (b *base) levels(dir string) ([]string, error) {
	rel, err := b.rel(dir)
	if err != nil {
		return nil, err
	}
	out := []string{filepath.Join(dir, ConfigName)}
	if rel == "." {
		return out, nil
	}
	for range strings.Split(rel, "/") {
		dir = filepath.Join(dir, "..")
		out = append(out, filepath.Join(dir, ConfigName))
	}
	return out, nil
}

// config returns the configuration that is the nearest to a folder in the base.
func (b *base) config(dir string) (Config, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return Config{}, err
	}
	levels, err := b.levels(dir)
	if err != nil {
		return Config{}, fileError(dir, err)
	}
	for _, path := range levels {
		raw, err := b.get(path)
		if err == nil {
			return parseConfig(path, raw)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return Config{}, fileError(path, err)
		}
	}
	return Config{}, nil
}

// signers reads a list of signers from the base.
func (b *base) signers(path string) ([]byte, error) {
	raw, err := b.get(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", path, ErrNoSigners)
	}
	return raw, err
}

// list reads a participant list whose path the base's configuration gives: from
// the base itself, where it may lie sealed, else from the disk, where only
// whoever runs the check can have put it.
func (b *base) list(path string) (raw []byte, own bool, err error) {
	raw, err = b.get(path)
	if !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, ErrOutside) {
		return raw, true, err
	}
	held, err := b.held(path)
	if err == nil && held {
		err = fileError(path, ErrListTracked)
	}
	if err != nil {
		return nil, false, err
	}
	raw, err = ReadFile(path)
	return raw, false, err
}

// changed returns which of the files the disk has otherwise than the base.
func (b *base) changed(paths []string) []string {
	var out []string
	for _, path := range paths {
		want, err := b.get(path)
		got, missing := ReadFile(path)
		if errors.Is(err, ErrOutside) || errors.Is(err, fs.ErrNotExist) && errors.Is(missing, fs.ErrNotExist) {
			continue
		}
		if err != nil || missing != nil || !bytes.Equal(got, want) {
			out = append(out, path)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// inRepo returns a path relative to the root of a repository, with slashes, or
// [ErrOutside].
func inRepo(g *repo.Repo, path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	rel, err := filepath.Rel(g.Dir, abs)
	if err != nil || !filepath.IsLocal(rel) {
		rel, err = trueRel(g.Dir, abs)
	}
	if err != nil || !filepath.IsLocal(rel) {
		return "", ErrOutside
	}
	return filepath.ToSlash(rel), nil
}

// trueRel is filepath.Rel of what the folders of two paths truly are: the caller
// and git may spell one folder in two ways.
func trueRel(dir, path string) (string, error) {
	top, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return "", err
	}
	folder, err := filepath.EvalSymlinks(filepath.Dir(path))
	if err != nil {
		return "", err
	}
	return filepath.Rel(top, filepath.Join(folder, filepath.Base(path)))
}

func ignoreOutside(err error) error {
	if errors.Is(err, ErrOutside) {
		return nil
	}
	return err
}
