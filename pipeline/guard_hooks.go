package pipeline

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"github.com/opendetat/chatham/pipeline/repo"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// ErrSharedHooks is returned where git runs hooks from a folder outside the
// repository, which others may share: each of them would then be refused for
// want of a list.
var ErrSharedHooks = errors.New("git runs hooks from a folder that is not this repository's")

// hook is what git runs. It does not swallow the exit code, and it refuses when
// the program is not there: a hook that silently does nothing is worse than none.
const hook = `#!/bin/sh
# chatham: un-redacted text stays out of this repository
%sprogram=%s
[ -x "$program" ] || program=$(command -v chatham) || {
	echo "chatham: introuvable, rien n'a été lu : commit refusé / not found, nothing was scanned: commit refused" >&2
	exit 4
}
%s
`

// picked lets a hook that git runs for every commit do nothing but where git
// runs no other: for what cherry-pick and rebase take over.
const picked = "git rev-parse -q --verify CHERRY_PICK_HEAD >/dev/null || exit 0\n"

const (
	runFiles   = `exec "$program" guard pre-commit`
	runMessage = `exec "$program" guard commit-msg "$1"`
	runBoth    = `"$program" guard commit-msg "$1" && ` + runFiles
)

// guardHooks are the hooks of githooks(5) that can refuse what git is about to
// hold. git runs none for a revert, for a fast-forward, for what is fetched, or
// with --no-verify.
var guardHooks = []struct{ name, only, run string }{
	{"pre-commit", "", runFiles},
	{"pre-merge-commit", "", runFiles},
	{"commit-msg", "", runMessage},
	{"applypatch-msg", "", runMessage},
	{"pre-applypatch", "", runFiles},
	{"prepare-commit-msg", picked, runBoth},
}

// InstallGuard writes the hooks of the repository and returns their paths. They
// run program, or else the chatham of the path. It touches nothing where another
// program's hook stands ([*repo.ForeignHookError]) nor, unless shared says so,
// in a folder outside the repository ([ErrSharedHooks], a [*FileError]).
func (p *Pipeline) InstallGuard(ctx context.Context, program string, shared bool) ([]string, error) {
	g, err := repo.Find(ctx, p.Dir)
	if err != nil {
		return nil, err
	}
	dir, err := g.HooksDir(ctx)
	if err != nil {
		return nil, err
	}
	own, err := g.Own(ctx, dir)
	if err == nil && !own && !shared {
		err = &FileError{dir, ErrSharedHooks}
	}
	if err != nil {
		return nil, err
	}
	return repo.InstallHooks(dir, hooksFor(program))
}

// hooksFor returns the hooks that run program.
func hooksFor(program string) []repo.Hook {
	var hooks []repo.Hook
	quoted := "'" + strings.ReplaceAll(filepath.ToSlash(program), "'", `'\''`) + "'"
	for _, h := range guardHooks {
		hooks = append(hooks, repo.Hook{Name: h.name, Script: fmt.Sprintf(hook, h.only, quoted, h.run), Call: callOf(h.run)})
	}
	return hooks
}

// HookLine returns the line by which a hook that someone else wrote calls the
// guard.
func HookLine(name string) string {
	line := callOf("") + " || exit 1"
	for _, h := range guardHooks {
		if h.name == name {
			line = callOf(h.run) + " || exit 1"
		}
		if h.name == name && h.only != "" {
			line = "git rev-parse -q --verify CHERRY_PICK_HEAD >/dev/null && { " + line + "; }"
		}
	}
	return line
}

// callOf returns the command that does for another program's hook what ours runs.
func callOf(run string) string {
	if run == runMessage {
		return `chatham guard commit-msg "$1"`
	}
	return "chatham guard pre-commit"
}

// GuardMessage looks at the message of the commit that git is about to make, in
// the file that it gives to its hooks, with the list as [Pipeline.Guard] does.
func (p *Pipeline) GuardMessage(ctx context.Context, l List, file string) (Guarded, error) {
	g, err := repo.Find(ctx, p.Dir)
	if err != nil {
		return Guarded{}, err
	}
	r, err := guardList(ctx, g, l)
	if err != nil {
		return Guarded{}, err
	}
	raw, err := ReadFile(file)
	if err != nil {
		return Guarded{}, err
	}
	raw, err = g.Message(ctx, file, raw)
	if err != nil {
		return Guarded{}, err
	}
	c := Checked{Path: file, Role: "file"}
	doc, err := text.NewDocument("", text.Plain, raw)
	if err != nil {
		c.Err = fileError(file, err)
	} else {
		c.Err = newInspector(nil, nil, r, p.Now()).message(file, doc)
	}
	return Guarded{Files: []Checked{c}}, nil
}

// message scans a commit's message. Those who sign it off and review it are
// named in its last lines on purpose, as git names its author: of them the
// people of the list alone are refused.
func (i *inspector) message(path string, doc text.Document) error {
	if err := private("", doc.Body()); err != nil {
		return fileError(path, err)
	}
	f, err := find(doc, i.roster)
	if err != nil {
		return fileError(path, err)
	}
	body := doc.Body()
	return errors.Join(
		notClean(path, places(doc, f.findings, func(f redact.Finding) bool {
			return passing(f) || !f.Listed && trailer().MatchString(lineTo(body, f.Span.End))
		})),
		i.scanDecoded(path, "", body, func(f redact.Finding) bool { return !f.Listed }))
}

// trailer matches a line of git-interpret-trailers(1) that names someone.
var trailer = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?i:[a-z-]+-by|cc): `) })
