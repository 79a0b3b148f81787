package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/redact/seal"
)

// expiresSoon is how long before the end of a key the doctor speaks of it: time
// for a forum to meet again and admit another.
const expiresSoon = 30 * 24 * time.Hour

// checkKey looks at the key that chatham key makes, where it is here.
func (p *patient) checkKey() {
	path := p.ownKey()
	file, err := os.ReadFile(path)
	if err != nil {
		p.say(noted, msgDoctorNoKey, defaultKey)
		p.cure(nameProgram, "key")
		return
	}
	pub, err := seal.PublicHalf(file)
	if err != nil {
		p.because(&pipeline.FileError{Path: path, Err: err})
		return
	}
	p.say(sound, msgDoctorKey, path, pub.Type())
	if othersRead(path) {
		p.say(wrong, msgDoctorOthersRead, path)
		p.cure("chmod", "600", quoted(path))
	}
	if p.pipeline().InGit(p.ctx, path) {
		p.say(wrong, msgDoctorKeyInGit, path)
		p.cure("git", "rm", "--cached", "--", quoted(path))
	}
	if p.signers != nil {
		p.checkAdmitted(path, pub)
	}
}

// ownKey returns where the key that chatham key makes would be: here, or beside
// chatham.yaml.
func (p *patient) ownKey() string {
	if _, err := os.Stat(defaultKey); err != nil && p.config.Path != "" {
		return relative(filepath.Join(filepath.Dir(p.config.Path), defaultKey))
	}
	return defaultKey
}

// checkAdmitted looks whether a key may sign, and for how long yet.
func (p *patient) checkAdmitted(path string, pub ssh.PublicKey) {
	v, err := p.signers.Who(pub, p.now())
	signers := relative(p.config.SignersPath())
	switch {
	case errors.Is(err, seal.ErrUnknownSigner):
		p.say(wrong, msgDoctorUnknownKey, path, signers)
		p.cure(appends(strings.TrimSpace(seal.SignersLine(defaultPrincipal, pub)), signers))
	case err != nil:
		p.because(&pipeline.FileError{Path: signers, Err: err})
		p.cure(nameProgram, "key", typed(flagOut), "relecture-2", ">>", quoted(signers))
	case !v.Until.IsZero() && v.Until.Sub(p.now()) < expiresSoon:
		p.say(noted, msgDoctorExpires, path, v.Until.Format(time.DateOnly))
	default:
		p.say(sound, msgDoctorAdmitted, path)
	}
}

// appends returns the command that adds a line to a file.
func appends(line, path string) string {
	if runtime.GOOS == "windows" {
		return "Add-Content " + quoted(path) + " '" + line + "'"
	}
	return "echo '" + line + "' >> " + quoted(path)
}

// checkAgent asks the SSH agent for its keys. None is no problem: a key may be in
// a file.
func (p *patient) checkAgent() {
	ctx, done := context.WithCancel(p.ctx)
	defer done()
	keys, err := within(ctx, p.patience.lists, func() ([]ssh.PublicKey, error) {
		conn, err := dialAgent(ctx, p.lookup)
		if err != nil {
			return nil, errNoAgent
		}
		context.AfterFunc(ctx, func() { _ = conn.Close() })
		return seal.AgentKeys(conn)
	})
	switch {
	case errors.Is(err, errNoAgent):
		p.say(noted, msgDoctorNoAgent)
		return
	case err != nil:
		p.because(err)
		return
	}
	admitted := 0
	for _, pub := range keys {
		if _, err := p.signers.Who(pub, p.now()); err == nil {
			admitted++
		}
	}
	p.say(sound, msgDoctorAgent, len(keys), admitted)
}
