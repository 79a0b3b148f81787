package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/redact/seal"
)

var (
	// errNoAgent is returned when no SSH agent answers.
	errNoAgent = errors.New("no agent answers")

	// errAgentSilent is returned when one was there and did not answer in time.
	errAgentSilent = errors.New("the agent is silent")
)

// How long an agent may take. To list its keys it asks nobody; to sign it may
// wait for someone to confirm, or to find the token and touch it.
const (
	agentLists = 5 * time.Second
	agentSigns = 2 * time.Minute
)

// signer returns what signs: the private key of a file, or the agent's key for
// the public key of a file. A private key's file serves for either, since its
// public half stands in it. done ends the conversation with the agent.
func (a *app) signer(ctx context.Context, path string, agent bool) (signer ssh.Signer, done func(), err error) {
	done = func() {}
	file, err := pipeline.ReadFile(path)
	if err != nil {
		return nil, done, err
	}
	private := bytes.HasPrefix(bytes.TrimSpace(file), []byte("-----BEGIN"))
	if private && othersRead(path) {
		a.say(msgKeyRead, path, quoted(path))
	}
	switch {
	case private && !agent:
		signer, err = a.keySigner(ctx, path, file)
	case private:
		var pub ssh.PublicKey
		if pub, err = seal.PublicHalf(file); err == nil {
			signer, done, err = a.agentSigner(ctx, pub)
		}
	default:
		var pub ssh.PublicKey
		if pub, err = seal.ParsePublicKey(file); err == nil {
			signer, done, err = a.agentSigner(ctx, pub)
		}
	}
	if err != nil {
		return nil, done, &pipeline.FileError{Path: path, Err: err}
	}
	return signer, done, nil
}

// keySigner opens a private key, with the passphrase that it asks for.
func (a *app) keySigner(ctx context.Context, path string, file []byte) (signer ssh.Signer, err error) {
	if a.hidden == nil || !a.tty.in || !a.tty.err {
		return seal.LoadKey(file, nil)
	}
	ask := msgPassphrase
	for range passphraseTries {
		signer, err = seal.LoadKey(file, func() ([]byte, error) { return a.passphrase(ctx, ask, path) })
		if !errors.Is(err, seal.ErrWrongPassphrase) {
			break
		}
		ask = msgPassphraseAgain
	}
	return signer, err
}

// agentSigner returns the agent's key for pub. Both it and what it signs have a
// time to come in: an agent may hang.
func (a *app) agentSigner(ctx context.Context, pub ssh.PublicKey) (ssh.Signer, func(), error) {
	ctx, done := context.WithCancel(ctx)
	signer, err := within(ctx, a.patience.lists, func() (ssh.AlgorithmSigner, error) {
		conn, err := dialAgent(ctx, a.lookup)
		if err != nil {
			return nil, errNoAgent
		}
		context.AfterFunc(ctx, func() { _ = conn.Close() })
		return seal.Agent(conn, pub)
	})
	if err != nil {
		done()
		return nil, func() {}, err
	}
	return waitingSigner{signer, ctx, a}, done, nil
}

// A waitingSigner signs with an agent, within the time that it has.
type waitingSigner struct {
	ssh.AlgorithmSigner
	ctx context.Context
	app *app
}

func (s waitingSigner) Sign(rand io.Reader, data []byte) (*ssh.Signature, error) {
	if seal.IsToken(s.PublicKey()) {
		s.app.say(msgTouch)
	}
	return within(s.ctx, s.app.patience.signs, func() (*ssh.Signature, error) {
		return s.AlgorithmSigner.Sign(rand, data)
	})
}

func (s waitingSigner) SignWithAlgorithm(rand io.Reader, data []byte, algorithm string) (*ssh.Signature, error) {
	return within(s.ctx, s.app.patience.signs, func() (*ssh.Signature, error) {
		return s.AlgorithmSigner.SignWithAlgorithm(rand, data, algorithm)
	})
}

// within returns what call returns, unless the limit or ctx ends first.
func within[T any](ctx context.Context, limit time.Duration, call func() (T, error)) (T, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, errAgentSilent)
	defer cancel()
	return await(ctx, call)
}
