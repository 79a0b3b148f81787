package pipeline

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/goccy/go-yaml"
)

// ConfigName is the file that says how a folder of restitutions is kept.
const ConfigName = "chatham.yaml"

// A Config is what chatham.yaml says. Unknown keys are errors: a safety that is
// misspelt must not be a safety that is off.
type Config struct {
	Author     string `yaml:"author"`     // who writes the notes: a role's address
	Signers    string `yaml:"signers"`    // the allowed_signers file, relative to this one
	List       string `yaml:"list"`       // the participant list, relative to this one
	Unattended bool   `yaml:"unattended"` // whether check takes what nobody attended; a demonstration's does
	Self       bool   `yaml:"self"`       // whether check takes what the author of the notes signed

	Path string `yaml:"-"` // where it was read; empty without a file
}

// ErrConfig is wrapped by every refusal of a chatham.yaml.
var ErrConfig = errors.New("chatham.yaml is not right")

// parseConfig reads a configuration, strictly.
func parseConfig(path string, file []byte) (Config, error) {
	c := Config{}
	dec := yaml.NewDecoder(bytes.NewReader(file), yaml.Strict(), yaml.DisallowUnknownField())
	if err := dec.Decode(&c); err != nil && len(bytes.TrimSpace(file)) > 0 {
		return Config{}, fmt.Errorf("%w: %s%s", ErrConfig, path, where(err))
	}
	if err := dec.Decode(new(any)); err != io.EOF {
		return Config{}, fmt.Errorf("%w: %s: more than one document", ErrConfig, path)
	}
	c.Path = path
	return c, nil
}

// where returns the place of a YAML error without the excerpt that the library
// would print: the line may hold a name.
func where(err error) string {
	var ye yaml.Error
	if errors.As(err, &ye) && ye.GetToken() != nil {
		p := ye.GetToken().Position
		return fmt.Sprintf(":%d:%d", p.Line, p.Column)
	}
	return ""
}

// FindConfig returns the nearest chatham.yaml at or above dir, not above the
// root of the repository that dir is in. None is an empty Config.
func FindConfig(dir string) (Config, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return Config{}, err
	}
	for {
		path := filepath.Join(dir, ConfigName)
		file, err := ReadFile(path)
		if err == nil {
			return parseConfig(path, file)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return Config{}, err
		}
		_, err = os.Stat(filepath.Join(dir, ".git"))
		parent := filepath.Dir(dir)
		if err == nil || parent == dir {
			return Config{}, nil
		}
		dir = parent
	}
}

// SignersPath returns where the allowed signers are; empty: nobody says.
func (c Config) SignersPath() string { return c.path(c.Signers) }

// ListPath returns where the participant list is; empty: nobody says.
func (c Config) ListPath() string { return c.path(c.List) }

// path returns a path that the configuration names, from where the program runs.
func (c Config) path(name string) string {
	if name == "" || filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(filepath.Dir(c.Path), name)
}
