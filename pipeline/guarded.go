package pipeline

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"github.com/opendetat/chatham/pipeline/repo"
	"github.com/opendetat/chatham/redact/seal"
)

// A HookState says what stands where git looks for a hook.
type HookState int

// What stands there.
const (
	HookAbsent  HookState = iota // nothing
	HookOurs                     // the guard, and it runs this program
	HookOther                    // the guard of another program file, or of an earlier version
	HookCalls                    // another program's hook, which calls the guard
	HookForeign                  // another program's hook, which does not
	HookIdle                     // one that git passes over, since it may not be executed
)

// A HookSeen is a hook of the guard's, as it was found.
type HookSeen struct {
	Name, Path string // the path is there or not
	State      HookState
}

// A Guarding says how a repository is guarded.
type Guarding struct {
	Hooks  []HookSeen // each that the guard has
	Shared bool       // they are in a folder that is not this repository's
	List   string     // what git's chatham.list names; empty: nothing
}

// Guarding looks at the hooks of the repository, which are to run program. Its
// errors are those of [repo.Find].
func (p *Pipeline) Guarding(ctx context.Context, program string) (Guarding, error) {
	g, err := repo.Find(ctx, p.Dir)
	if err != nil {
		return Guarding{}, err
	}
	dir, err := g.HooksDir(ctx)
	if err != nil {
		return Guarding{}, err
	}
	own, err := g.Own(ctx, dir)
	if err != nil {
		return Guarding{}, err
	}
	out := Guarding{Shared: !own}
	for _, h := range hooksFor(program) {
		seen := HookSeen{Name: h.Name, Path: filepath.Join(dir, h.Name)}
		if seen.State, err = hookState(seen.Path, h); err != nil {
			return Guarding{}, err
		}
		out.Hooks = append(out.Hooks, seen)
	}
	out.List, err = namedList(ctx, g)
	return out, err
}

// InGit reports whether the repository holds the file at a path, or is about to.
func (p *Pipeline) InGit(ctx context.Context, path string) bool {
	g, err := repo.Find(ctx, filepath.Dir(path))
	if err != nil {
		return false
	}
	rel, err := inRepo(g, path)
	if err != nil || !filepath.IsLocal(rel) {
		return false
	}
	_, err = g.IndexFile(ctx, rel)
	return err == nil
}

// hookState compares the hook at a path with the one that should be there.
func hookState(path string, want repo.Hook) (HookState, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return HookAbsent, nil
	}
	if err != nil {
		return HookAbsent, err
	}
	script, err := ReadFile(path)
	if err != nil {
		return HookAbsent, err
	}
	_, second, _ := bytes.Cut(script, []byte("\n"))
	ours, calls := bytes.HasPrefix(second, []byte(repo.HookMarker)), repo.Calls(string(script), want.Call)
	switch {
	case (ours || calls) && runtime.GOOS != "windows" && info.Mode().Perm()&0o111 == 0:
		return HookIdle, nil
	case string(script) == want.Script:
		return HookOurs, nil
	case ours:
		return HookOther, nil
	case calls:
		return HookCalls, nil
	}
	return HookForeign, nil
}

// A Committer says what the person that git knows at this machine is to a folder.
type Committer struct {
	Known  bool // git knows who commits
	Author bool // and it is who writes the notes
	Signer bool // and it is one of the allowed signers
}

// Committer compares git's identity with the author that the configuration names
// and with the allowed signers.
func (p *Pipeline) Committer(ctx context.Context, dir string, config Config, signers *seal.Signers) Committer {
	who := p.identity(ctx, dir)
	if who == "" {
		return Committer{}
	}
	return Committer{Known: true, Author: slices.Contains(authors(config.Author), principal(who)), Signer: signers.Names(who, principal)}
}
