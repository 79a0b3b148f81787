package main

import (
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
)

func (a *app) initCommand() *cli.Command {
	return &cli.Command{
		Name:      "init",
		Usage:     a.lang.say(msgInitUsage),
		ArgsUsage: a.lang.say(msgDirArgs),
		Action:    a.takes(maybeFolder, a.initialise),
	}
}

// The files that a forum's folder begins with. The notes and the list stay out
// of git by the folder's own .gitignore; the guard is the belt.
const (
	configFile = "# chatham\n# author: redaction\nsigners: allowed_signers\n# list: inscrits.csv\nunattended: false\n"
	ignoreFile = "# ce qui contient des noms ne se publie pas / what holds names is not published\n*.proposal\nnotes*\ninscrits*\nparticipants*\nchatham-key\n!*.restitution.*\n!*.signoff.json*\n"
	signerFile = "# une ligne par personne qui peut signer : voir « chatham key » / one line for each person who may sign\n"
)

func (a *app) initialise(c *cli.Context) error {
	dir := orElse(c.Args().First(), ".")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, f := range []struct{ name, content string }{
		{pipeline.ConfigName, configFile}, {".gitignore", ignoreFile}, {"allowed_signers", signerFile},
	} {
		path := filepath.Join(dir, f.name)
		if _, err := os.Lstat(path); err == nil {
			a.say(msgInitExists, path)
			continue
		}
		if err := pipeline.WriteFile(path, []byte(f.content), 0o644); err != nil {
			return err
		}
	}
	a.say(msgInitDone, dir)
	return nil
}
