package pipeline

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/opendetat/chatham/pipeline/repo"
	"github.com/opendetat/chatham/redact/seal"
)

// policy reads whose sign-off counts: from the working tree, or, with a commit
// to trust, from there alone, so that a change cannot vouch for itself. It also
// returns the trust files that differ from that commit.
func (p *Pipeline) policy(ctx context.Context, req CheckRequest) (policy, []string, error) {
	dir := req.Paths[0]
	if filepath.Ext(dir) != "" {
		dir = filepath.Dir(dir)
	}
	config, err := FindConfig(dir)
	if err != nil {
		return policy{}, nil, err
	}
	if req.Trust != "" {
		return p.trusted(ctx, req.Trust, dir, config)
	}
	path := req.Signers
	if path == "" {
		path = config.path(config.Signers)
	}
	pol := policy{unattended: config.Unattended, files: absolute(config.Path, path)}
	if path == "" {
		return pol, nil, nil
	}
	file, err := ReadFile(path)
	if err != nil {
		return policy{}, nil, err
	}
	pol.signers, err = seal.ParseSigners(path, file)
	return pol, nil, err
}

// trusted reads the policy from a commit.
func (p *Pipeline) trusted(ctx context.Context, rev, dir string, here Config) (policy, []string, error) {
	g, err := repo.Find(ctx, dir)
	if err != nil {
		return policy{}, nil, err
	}
	path := filepath.Join(g.Dir, ConfigName)
	if here.Path != "" {
		path = here.Path
	}
	raw, err := fileAt(ctx, g, rev, path)
	if err != nil {
		return policy{}, nil, err
	}
	there, err := parseConfig(path, raw)
	if err != nil {
		return policy{}, nil, err
	}
	if there.Signers == "" {
		return policy{}, nil, ErrNoSigners
	}
	signers := there.path(there.Signers)
	file, err := fileAt(ctx, g, rev, signers)
	if err != nil {
		return policy{}, nil, err
	}
	allowed, err := seal.ParseSigners(signers, file)
	pol := policy{signers: allowed, unattended: there.Unattended, files: absolute(path, signers)}
	return pol, changed(map[string][]byte{path: raw, signers: file}), err
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

// changed lists the files that are not on disk as they were at the commit.
func changed(there map[string][]byte) []string {
	var out []string
	for path, want := range there {
		if got, err := ReadFile(path); err != nil || !bytes.Equal(got, want) {
			out = append(out, path)
		}
	}
	return out
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
