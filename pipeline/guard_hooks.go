package pipeline

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/opendetat/chatham/pipeline/repo"
)

// hook is what git runs. It does not swallow the exit code, and it refuses when
// the program is not there: a hook that silently does nothing is worse than none.
const hook = `#!/bin/sh
# chatham: un-redacted text stays out of this repository
program=%s
[ -x "$program" ] || program=$(command -v chatham) || {
	echo "chatham: introuvable, rien n'a été lu : commit refusé / not found, nothing was scanned: commit refused" >&2
	exit 4
}
exec "$program" guard pre-commit
`

// InstallGuard writes the pre-commit hook of the repository and returns its
// path. The hook runs program, or else the chatham of the path. It touches
// nothing where another program's hook stands.
func (p *Pipeline) InstallGuard(ctx context.Context, program string) (string, error) {
	g, err := repo.Find(ctx, p.Dir)
	if err != nil {
		return "", err
	}
	dir, err := g.HooksDir(ctx)
	if err != nil {
		return "", err
	}
	script := fmt.Sprintf(hook, "'"+strings.ReplaceAll(filepath.ToSlash(program), "'", `'\''`)+"'")
	return filepath.Join(dir, "pre-commit"), repo.InstallHook(dir, "pre-commit", script)
}
