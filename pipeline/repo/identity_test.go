package repo

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// git, and not the program, knows whose folder ~ is.
func TestConfigPath(t *testing.T) {
	tr := newTree(t)
	r := tr.find()
	home := t.TempDir()
	t.Setenv("HOME", home)
	for _, tt := range []struct{ value, want, reason string }{
		{"~/listes/inscrits.csv", filepath.ToSlash(home) + "/listes/inscrits.csv", "the user's own folder"},
		{"../inscrits.csv", "../inscrits.csv", "relative to the repository"},
		{"liste~.csv", "liste~.csv", "~ within a name"},
	} {
		tr.git("config", "chatham.list", tt.value)
		got, err := r.ConfigPath(t.Context(), "chatham.list")
		if err != nil || filepath.ToSlash(got) != tt.want {
			t.Errorf("%s: %q, %v, want %q", tt.reason, got, err, tt.want)
		}
	}
}

func TestConfig(t *testing.T) {
	tr := newTree(t)
	r := tr.find()
	if got, err := r.Config(t.Context(), "chatham.list"); err != nil || got != "" {
		t.Errorf("not set: %q, %v", got, err)
	}
	tr.git("config", "--global", "chatham.list", "everywhere.csv")
	if got, err := r.Config(t.Context(), "chatham.list"); err != nil || got != "everywhere.csv" {
		t.Errorf("set for the user: %q, %v", got, err)
	}
	value := "../liste d'inscrits\n2.csv "
	tr.git("config", "chatham.list", value)
	if got, err := r.Config(t.Context(), "chatham.list"); err != nil || got != value {
		t.Errorf("set here: %q, %v", got, err)
	}
	tr.git("config", "--add", "chatham.list", "last.csv")
	if got, err := r.Config(t.Context(), "chatham.list"); err != nil || got != "last.csv" {
		t.Errorf("set twice: %q, %v", got, err)
	}
	for _, key := range []string{"", "list", "--list", "-l.x"} {
		if _, err := r.Config(t.Context(), key); err == nil {
			t.Errorf("took the key %q", key)
		}
	}
	if err := os.WriteFile(filepath.Join(tr.dir, ".git", "config"), []byte("[oops"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Config(t.Context(), "chatham.list"); err == nil {
		t.Error("a file that git cannot read passes for one that says nothing")
	}
}

func TestIdentity(t *testing.T) {
	for _, tc := range []struct {
		reason      string
		env, config map[string]string
		email, name string
	}{
		{"set", nil, map[string]string{"user.email": "lou@lac.example", "user.name": "Lou d'Argent"}, "lou@lac.example", "Lou d'Argent"},
		{"the author's goes before the user's", nil, map[string]string{"user.email": "u@lac.example", "user.name": "U",
			"author.email": "a@lac.example"}, "a@lac.example", "U"},
		{"the environment goes first", map[string]string{"GIT_AUTHOR_EMAIL": "e@lac.example", "GIT_AUTHOR_NAME": "E"},
			map[string]string{"user.email": "u@lac.example"}, "e@lac.example", "E"},
		{"nothing: git would guess", nil, nil, "", ""},
		{"no name: git would guess", nil, map[string]string{"user.email": "u@lac.example"}, "", ""},
		{"the mailer's variable: git calls that a guess", map[string]string{"EMAIL": "m@lac.example"}, map[string]string{"user.name": "U"}, "", ""},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			alone(t)
			tr := tree{t, t.TempDir()}
			for k, v := range tc.env {
				t.Setenv(k, v)
			}
			for k, v := range tc.config {
				tr.git("config", "--global", k, v)
			}
			// Outside any repository: the notes may lie there.
			email, name, err := (&Repo{Dir: tr.dir}).Identity(t.Context())
			if wantErr := tc.email == ""; errors.Is(err, ErrNoIdentity) != wantErr || !wantErr && err != nil {
				t.Fatalf("error %v", err)
			}
			if email.Reveal() != tc.email || name.Reveal() != tc.name {
				t.Errorf("got %q, %q", email.Reveal(), name.Reveal())
			}
		})
	}
}
