package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/crypto/ssh"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/redact/seal"
)

// What a key is called, and whose role it is, when nobody says.
const (
	defaultKey       = "chatham-key"
	defaultPrincipal = "relecture-1"
)

func (a *app) keyCommand() *cli.Command {
	return &cli.Command{
		Name:        "key",
		Usage:       a.lang.say(msgKeyUsage),
		Description: a.lang.say(msgKeyAbout),
		Flags: []cli.Flag{
			a.value(flagOut, msgFlagOut),
			a.value(flagPrincipal, msgFlagPrincipal),
		},
		Action: a.takes(noOperand, a.key),
	}
}

func (a *app) key(c *cli.Context) error {
	path, principal := orElse(c.String(flagOut), defaultKey), orElse(c.String(flagPrincipal), defaultPrincipal)
	files, line, err := makeKey(path, principal)
	if err == nil {
		err = disk.Write(files...)
	}
	written := msgKeyWritten
	if errors.Is(err, fs.ErrExist) {
		written = msgKeyCompleted
		line, err = completeKey(path, principal)
	}
	if errors.Is(err, fs.ErrExist) {
		return misused(msgKeyExists, path)
	}
	if err != nil {
		return err
	}
	a.say(written, path, path+".pub")
	a.say(msgKeyAddLine)
	_, err = fmt.Fprint(a.stdout, line)
	return err
}

// makeKey returns a fresh key and its public half as files to be written, and the
// line that admits it. A key that is there is never overwritten.
func makeKey(path, principal string) (files []disk.File, line string, err error) {
	if err := seal.CheckPrincipal(principal); err != nil {
		return nil, "", err
	}
	private, public, err := seal.GenerateKey(principal)
	if err != nil {
		return nil, "", err
	}
	pub, err := seal.ParsePublicKey(public)
	if err != nil {
		return nil, "", err
	}
	return []disk.File{
		{Path: path, Data: private, Mode: 0o600, New: true},
		{Path: path + ".pub", Data: public, Mode: 0o644, New: true},
	}, seal.SignersLine(principal, pub), nil
}

// completeKey writes the public half of a key that stands alone, which is what a
// run leaves that is killed between the two, and returns the line that admits it.
// What is no such key is [fs.ErrExist].
func completeKey(path, principal string) (line string, err error) {
	private, err := pipeline.ReadFile(path)
	if err != nil {
		return "", fs.ErrExist
	}
	signer, err := seal.LoadKey(private, nil)
	if err != nil {
		return "", fs.ErrExist
	}
	public := strings.TrimSpace(string(ssh.MarshalAuthorizedKey(signer.PublicKey()))) + " " + principal + "\n"
	err = disk.Write(disk.File{Path: path + ".pub", Data: []byte(public), Mode: 0o644, New: true})
	return seal.SignersLine(principal, signer.PublicKey()), err
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
