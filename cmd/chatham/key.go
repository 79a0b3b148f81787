package main

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/urfave/cli/v2"

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
	if errors.Is(err, fs.ErrExist) {
		return misused(msgKeyExists, path)
	}
	if err != nil {
		return err
	}
	a.say(msgKeyWritten, path, path+".pub")
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

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
