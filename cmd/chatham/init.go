package main

import (
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/disk"
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
// of git by the folder's own .gitignore; the guard is the belt. Git on Windows
// gives texts other line ends unless .gitattributes says not to, and a text that
// is signed is signed to the byte.
const (
	configFile     = "# chatham\n# author: redaction\nsigners: allowed_signers\n# list: inscrits.csv\nunattended: false\nself: false\n"
	ignoreFile     = "# ce qui contient des noms ne se publie pas / what holds names is not published\n*.proposal\nnotes*\ninscrits*\nparticipants*\nchatham-key\n.chatham-*\n!*.restitution.*\n!*.signoff.json*\n"
	attributesFile = "# ce qui est signé l’est à l’octet près / what is signed is signed to the byte\n*.restitution.* -text\n*.signoff.json* -text\n"
	signerFile     = "# une ligne par personne qui peut signer : voir « chatham key » / one line for each person who may sign\n"
)

func (a *app) initialise(c *cli.Context) error {
	dir := orElse(c.Args().First(), ".")
	if err := disk.MakeFolder(dir); err != nil {
		return err
	}
	var files []disk.File
	for _, f := range []struct{ name, content string }{
		{pipeline.ConfigName, configFile}, {".gitignore", ignoreFile}, {".gitattributes", attributesFile}, {"allowed_signers", signerFile},
	} {
		path := filepath.Join(dir, f.name)
		if _, err := os.Lstat(path); err == nil {
			a.say(msgInitExists, path)
			continue
		}
		files = append(files, disk.File{Path: path, Data: []byte(f.content), Mode: 0o644, New: true})
	}
	if err := disk.Write(files...); err != nil {
		return err
	}
	a.say(msgInitDone, dir)
	return nil
}
