package main

import (
	"context"
	"errors"
	"net"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/crypto/ssh"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
	"github.com/opendetat/chatham/redact/seal"
)

func (a *app) signCommand() *cli.Command {
	return &cli.Command{
		Name:        "sign",
		Usage:       a.lang.say(msgSignUsage),
		ArgsUsage:   a.lang.say(msgProposalArgs),
		Description: a.lang.say(msgSignAbout),
		Flags: []cli.Flag{
			a.input(flagKey, msgFlagKey),
			a.toggle(flagAgent, msgFlagAgent),
			a.input(flagSigners, msgFlagSigners),
			a.toggle(flagAllowSelf, msgFlagAllowSelf),
			a.toggle(flagUnattended, msgFlagUnattended),
		},
		Action: a.takes(oneFile, a.sign),
	}
}

func (a *app) sign(c *cli.Context) error {
	if !c.IsSet(flagKey) {
		return misused(msgKeyMissing, c.Command.HelpName, typed(flagKey), typed(flagAgent)).hint(msgTryKey)
	}
	signer, done, err := a.signer(c.String(flagKey), c.Bool(flagAgent))
	if err != nil {
		return err
	}
	defer done()
	return a.signProposal(c.Context, c.Args().First(), pipeline.SignRequest{
		Key: signer, Signers: c.String(flagSigners),
		AllowSelf: c.Bool(flagAllowSelf), Unattended: c.Bool(flagUnattended),
	})
}

// signProposal shows the signer the whole text once, asks for the word that
// signs, and signs. Unattended it asks nothing, and the record says so.
func (a *app) signProposal(ctx context.Context, path string, req pipeline.SignRequest) error {
	held, p, err := a.holdProposal(path)
	if err != nil {
		return err
	}
	defer held.Release()
	req.Proposal = held
	if !req.Unattended {
		if req.Shown, err = a.showBeforeSigning(p); err != nil {
			return err
		}
	}
	written, err := a.pipeline().Sign(ctx, req)
	if errors.Is(err, pipeline.ErrNotClean) {
		a.say(msgSignNotClean, quoted(path))
	}
	if err != nil {
		return err
	}
	a.say(msgSigned, strings.Join(written, ", "))
	if req.Unattended {
		a.say(msgSignedUnattended)
	}
	a.say(msgNextRender, quoted(written[len(written)-1]))
	return nil
}

// showBeforeSigning shows the whole text and reports whether the signer saw its
// end and agreed. What can be refused without it is refused before.
func (a *app) showBeforeSigning(p *redact.Proposal) (bool, error) {
	draft, err := pipeline.Draft(p)
	if err != nil {
		return false, err
	}
	if len(draft.Open()) > 0 {
		return false, redact.ErrOpen
	}
	paragraphs, err := review.Diff(p, draft, source.Text)
	if err != nil {
		return false, err
	}
	d, err := a.dialogue(msgTryUnattended)
	if err != nil {
		return false, err
	}
	return d.confirmSign(paragraphs)
}

// errNoAgent is returned when no SSH agent answers.
var errNoAgent = errors.New("no agent answers")

// signer returns what signs: the private key of a file, or the agent's key for
// the public key of a file. done ends the conversation with the agent.
func (a *app) signer(path string, agent bool) (signer ssh.Signer, done func(), err error) {
	done = func() {}
	file, err := pipeline.ReadFile(path)
	if err != nil {
		return nil, done, err
	}
	if !agent {
		signer, err = seal.LoadKey(file, nil)
	} else {
		signer, done, err = a.agentSigner(file)
	}
	if err != nil {
		return nil, done, &pipeline.FileError{Path: path, Err: err}
	}
	return signer, done, nil
}

func (a *app) agentSigner(public []byte) (ssh.Signer, func(), error) {
	pub, err := seal.ParsePublicKey(public)
	if err != nil {
		return nil, func() {}, err
	}
	socket, _ := a.lookup("SSH_AUTH_SOCK")
	conn, err := net.Dial("unix", socket)
	if err != nil {
		return nil, func() {}, errNoAgent
	}
	signer, err := seal.Agent(conn, pub)
	return signer, func() { _ = conn.Close() }, err
}
