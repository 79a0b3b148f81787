package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
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
	line, err := makeKey(path, principal)
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

// makeKey writes a fresh key and its public half, and returns the line that
// admits it. A key that is there is never overwritten.
func makeKey(path, principal string) (line string, err error) {
	if err := seal.CheckPrincipal(principal); err != nil {
		return "", err
	}
	for _, p := range []string{path, path + ".pub"} {
		if _, err := os.Lstat(p); err == nil {
			return "", fs.ErrExist
		}
	}
	private, public, err := seal.GenerateKey(principal)
	if err != nil {
		return "", err
	}
	pub, err := seal.ParsePublicKey(public)
	if err != nil {
		return "", err
	}
	var out pipeline.Outputs
	out.Add(path, private, 0o600)
	out.Add(path+".pub", public, 0o644)
	return seal.SignersLine(principal, pub), out.Commit()
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
