package main

import (
	"bytes"
	"context"
	"embed"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"syscall"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/redact"
)

//go:embed demo/notes.md demo/participants.csv demo/answers.txt
var demoFiles embed.FS

// demoConfig admits the unattended signature, since nobody is at a
// demonstration; its first line tells such a folder from any other.
const demoConfig = demoMark + "author: redaction@communs.example\nsigners: allowed_signers\nlist: participants.csv\nunattended: true\n"

const (
	demoMark      = "# chatham demo\n"
	demoPrincipal = "relecture-1@communs.example"
)

func (a *app) demoCommand() *cli.Command {
	return &cli.Command{
		Name:      "demo",
		Usage:     a.lang.say(msgDemoUsage),
		ArgsUsage: a.lang.say(msgDirArgs),
		Action:    a.takes(maybeFolder, a.demo),
	}
}

// demo takes an invented forum through the whole of the pipeline, as a
// rapporteur and a reviewer would, and leaves the result to look at.
func (a *app) demo(c *cli.Context) error {
	dir := orElse(c.Args().First(), "chatham-demo")
	if err := a.freshDemo(dir); err != nil {
		return err
	}
	in := func(name string) string { return filepath.Join(dir, name) }
	if err := a.demoPrepare(dir); err != nil {
		return err
	}
	list := pipeline.List{Path: in("participants.csv")}
	p, err := a.proposal(c.Context, pipeline.ProposeRequest{Notes: in("notes.md"), List: list})
	if err != nil {
		return err
	}
	if err := a.saveFresh(in("notes.proposal"), p); err != nil {
		return err
	}
	if err := a.replayAnswers(in("notes.proposal"), demoPrincipal, in("answers.txt")); err != nil {
		return err
	}
	signer, done, err := a.signer(c.Context, in("relecture-1"), false)
	if err != nil {
		return err
	}
	defer done()
	err = a.signProposal(c.Context, in("notes.proposal"), pipeline.SignRequest{Key: signer, Unattended: true, Replace: true})
	if err != nil {
		return err
	}
	if err := a.renderRestitution(in("notes.restitution.md"), "", "", nil); err != nil {
		return err
	}
	return a.demoCheck(c.Context, dir, list)
}

// demoCheck checks what the demonstration leaves, as CI would.
func (a *app) demoCheck(ctx context.Context, dir string, list pipeline.List) error {
	var paths []string
	for _, ext := range []string{".restitution.md", ".restitution.html", ".restitution.pdf", ".signoff.json", ".signoff.json.sig"} {
		paths = append(paths, filepath.Join(dir, "notes"+ext))
	}
	if err := a.reportCheck(ctx, pipeline.CheckRequest{Paths: paths, List: list}); err != nil {
		return err
	}
	a.say(msgDemoDone, filepath.Join(dir, "notes.restitution.html"))
	return nil
}

// freshDemo makes the folder. One that an earlier demonstration left is written
// over; any other that holds something is refused.
func (a *app) freshDemo(dir string) error {
	entries, err := os.ReadDir(dir)
	entries = slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return disk.IsLeftover(e.Name()) })
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return disk.MakeFolder(dir)
	}
	if errors.Is(err, syscall.ENOTDIR) {
		return &disk.Error{Path: dir, Cause: disk.ErrNoFolder}
	}
	if err != nil {
		return err
	}
	mark, err := os.ReadFile(filepath.Join(dir, pipeline.ConfigName))
	if err != nil || !bytes.HasPrefix(mark, []byte(demoMark)) {
		return misused(msgDemoForeign, dir)
	}
	return nil
}

// demoPrepare writes the notes, the list, a reviewer's key and the signers. The
// configuration is the first: it tells the folder from any other, and a run that
// is killed must leave one that the next takes for its own.
func (a *app) demoPrepare(dir string) error {
	files := []disk.File{{Path: filepath.Join(dir, pipeline.ConfigName), Data: []byte(demoConfig), Mode: 0o644}}
	for _, name := range []string{"notes.md", "participants.csv", "answers.txt"} {
		b, err := demoFiles.ReadFile("demo/" + name)
		if err != nil {
			return err
		}
		files = append(files, disk.File{Path: filepath.Join(dir, name), Data: b, Mode: 0o600})
	}
	key, line, err := makeKey(filepath.Join(dir, "relecture-1"), demoPrincipal)
	if err != nil {
		return err
	}
	files = append(files, disk.File{Path: filepath.Join(dir, "allowed_signers"), Data: []byte(line), Mode: 0o644})
	for _, half := range key {
		half.New = false // it goes with an earlier demonstration
		files = append(files, half)
	}
	return disk.Write(files...)
}

// saveFresh writes the proposal of a demonstration over that of an earlier one.
func (a *app) saveFresh(path string, p *redact.Proposal) error {
	held, err := a.hold(path)
	if err != nil {
		return err
	}
	defer held.Release()
	if _, err := held.Load(); err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, redact.ErrProposal) {
		return err
	}
	return a.saveProposal(held, p)
}
