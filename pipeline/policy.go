package pipeline

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/seal"
)

// A policy is what decides whose sign-off counts.
type policy struct {
	signers    *seal.Signers // nil: nobody's
	unattended bool
	self       bool
}

// policies finds the policy of a folder, and remembers the files that it was
// read from: they are checked as what they are.
type policies struct {
	get     getter
	config  func(dir string) (Config, error)
	signers string // a file that stands for what configurations name
	base    *base  // the commit that is trusted; nil: the files are
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
	pol := policy{unattended: config.Unattended, self: config.Self}
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
	ps.files = append(ps.files, ps.proposed(dir)...)
	if ps.cache == nil {
		ps.cache = map[string]policy{}
	}
	ps.cache[dir] = pol
	return pol, nil
}

// proposed lists the trust files that the working tree has for a folder where a
// commit is trusted instead: they do not count, and are told apart from pages.
func (ps *policies) proposed(dir string) []string {
	if ps.base == nil {
		return nil
	}
	var out []string
	levels, err := ps.base.levels(absolute(dir)[0])
	if err != nil {
		return nil
	}
	for _, path := range levels {
		raw, err := ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		out = append(out, path)
		if config, err := parseConfig(path, raw); err == nil {
			out = append(out, absolute(config.path(config.Signers))...)
		}
	}
	return out
}

// changed lists the trust files that are not on disk as the trusted commit has
// them.
func (ps *policies) changed() []string {
	if ps.base == nil {
		return nil
	}
	return ps.base.changed(ps.files)
}

// policies reads whose sign-off counts from the working tree or, with a commit
// to trust, from there alone, so that a change cannot vouch for itself.
func (p *Pipeline) policies(ctx context.Context, req CheckRequest) (*policies, error) {
	if req.Trust == "" {
		return &policies{get: ReadFile, config: FindConfig, signers: req.Signers}, nil
	}
	b, err := p.trusted(ctx, req.Trust)
	if err != nil {
		return nil, err
	}
	return &policies{get: b.signers, config: b.config, signers: req.Signers, base: b}, nil
}

// list opens the list that the configuration of a folder names, by its path and,
// where a commit is trusted, as that commit knows it.
func (ps *policies) list(dir string, columns map[string]string) (*roster.Roster, error) {
	config, err := ps.config(dir)
	if err != nil || config.List == "" {
		return roster.Empty(), err
	}
	path := config.path(config.List)
	if ps.base == nil {
		return OpenList(List{Path: path, Columns: columns})
	}
	raw, own, err := ps.base.list(path)
	if err != nil {
		return nil, &ListError{path, err}
	}
	if own {
		ps.files = append(ps.files, absolute(path)...)
	}
	return readList(path, raw, columns)
}

func folder(path string) string {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return path
	}
	return filepath.Dir(path)
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
