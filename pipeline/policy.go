package pipeline

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/opendetat/chatham/pipeline/repo"
	"github.com/opendetat/chatham/redact/seal"
)

// A policy is what decides whose sign-off counts.
type policy struct {
	signers    *seal.Signers // nil: nobody's
	unattended bool
}

// policies finds the policy of a folder, and remembers the files that it was
// read from: they are checked as what they are.
type policies struct {
	get     getter
	config  func(dir string) (Config, error)
	signers string // a file that stands for what configurations name
	cache   map[string]policy
	files   []string // absolute
}

func (ps *policies) of(dir string) (policy, error) {
	if pol, ok := ps.cache[dir]; ok {
		return pol, nil
	}
	config, err := ps.config(dir)
	if err != nil {
		return policy{}, err
	}
	path := ps.signers
	if path == "" {
		path = config.path(config.Signers)
	}
	pol := policy{unattended: config.Unattended}
	if path != "" {
		file, err := ps.get(path)
		if err != nil {
			return policy{}, err
		}
		if pol.signers, err = seal.ParseSigners(path, file); err != nil {
			return policy{}, err
		}
	}
	ps.files = append(ps.files, absolute(config.Path, path)...)
	if ps.cache == nil {
		ps.cache = map[string]policy{}
	}
	ps.cache[dir] = pol
	return pol, nil
}

// policies reads whose sign-off counts from the working tree or, with a commit
// to trust, from there alone, so that a change cannot vouch for itself.
func (p *Pipeline) policies(ctx context.Context, req CheckRequest) (*policies, error) {
	if req.Trust == "" {
		return &policies{get: ReadFile, config: FindConfig, signers: req.Signers}, nil
	}
	g, err := repo.Find(ctx, folder(req.Paths[0]))
	if err != nil {
		return nil, err
	}
	get := func(path string) ([]byte, error) { return fileAt(ctx, g, req.Trust, path) }
	return &policies{get: get, signers: req.Signers, config: func(dir string) (Config, error) {
		here, err := FindConfig(dir)
		if err != nil {
			return Config{}, err
		}
		if here.Path == "" {
			here.Path = filepath.Join(g.Dir, ConfigName)
		}
		raw, err := get(here.Path)
		if err != nil {
			return Config{}, err
		}
		return parseConfig(here.Path, raw)
	}}, nil
}

func folder(path string) string {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return path
	}
	return filepath.Dir(path)
}

// changed lists the trust files that are not on disk as they were read.
func (ps *policies) changed() []string {
	var out []string
	for _, path := range ps.files {
		want, err := ps.get(path)
		if got, missing := ReadFile(path); err != nil || missing != nil || !bytes.Equal(got, want) {
			out = append(out, path)
		}
	}
	return out
}

// fileAt reads a file from a commit by its path on disk.
func fileAt(ctx context.Context, g *repo.Repo, rev, path string) ([]byte, error) {
	rel, err := inRepo(g, path)
	if err != nil {
		return nil, err
	}
	b, err := g.FileAt(ctx, rev, rel)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s:%s: %w", rev, rel, ErrNoSigners)
	}
	return b, err
}

// inRepo returns a path relative to the root of a repository, with slashes.
func inRepo(g *repo.Repo, path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	rel, err := filepath.Rel(g.Dir, abs)
	return filepath.ToSlash(rel), err
}

func absolute(paths ...string) []string {
	var out []string
	for _, p := range paths {
		if abs, err := filepath.Abs(p); p != "" && err == nil {
			out = append(out, abs)
		}
	}
	return out
}
