package repo

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// ErrNoIdentity is returned when nobody told git who commits here.
var ErrNoIdentity = errors.New("git does not know who commits")

// Config returns the value of a setting of git's, such as "chatham.list", from
// wherever git reads settings; the last one counts. It returns "" for one that
// is not set.
func (r *Repo) Config(ctx context.Context, key string) (string, error) {
	return r.setting(ctx, key)
}

// ConfigPath returns the value of a setting that names a file, as [Repo.Config]
// does. git spells out a ~ or ~user that it begins with; a relative path is
// returned as it is.
func (r *Repo) ConfigPath(ctx context.Context, key string) (string, error) {
	return r.setting(ctx, key, "--type=path")
}

func (r *Repo) setting(ctx context.Context, key string, as ...string) (string, error) {
	if !strings.Contains(key, ".") || strings.HasPrefix(key, "-") {
		return "", fmt.Errorf("git setting: %q is not section.name", key)
	}
	out, err := r.run(ctx, slices.Concat([]string{"config", "--null"}, as, []string{"--get", key})...)
	if exited(err, 1) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("git setting %s: %w", key, err)
	}
	return strings.TrimSuffix(string(out), "\x00"), nil
}

// Identity returns the address and the name that git would write as the author
// of a commit made now: from GIT_AUTHOR_EMAIL and GIT_AUTHOR_NAME, or from what
// is set. It is [ErrNoIdentity] where git would have to guess one of them from
// the names of the account and of the machine: a guess tells nobody apart.
func (r *Repo) Identity(ctx context.Context) (email, name text.Secret, err error) {
	out, err := r.run(ctx, "var", "GIT_AUTHOR_IDENT")
	var failed *GitError
	if errors.As(err, &failed) {
		return text.Secret{}, text.Secret{}, ErrNoIdentity
	}
	if err != nil {
		return text.Secret{}, text.Secret{}, err
	}
	who, rest, ok := strings.Cut(string(out), " <")
	address, _, ok2 := strings.Cut(rest, "> ")
	if !ok || !ok2 || address == "" {
		return text.Secret{}, text.Secret{}, ErrNoIdentity
	}
	return text.Conceal(address), text.Conceal(who), nil
}
