package seal

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
)

var (
	// ErrNotInAgent is returned by [Agent] when the agent holds other keys.
	ErrNotInAgent = errors.New("the agent does not hold the key")

	// ErrAgentEmpty is returned by [Agent] when the agent offers no key at
	// all: it holds none, or it is locked, which looks the same.
	ErrAgentEmpty = errors.New("the agent holds no key, or is locked")

	// ErrAgentRefused is returned by [Sign] when the agent gives no signature:
	// whoever was asked to confirm said no, the token was not touched in time
	// or is not plugged in, or the agent is gone.
	ErrAgentRefused = errors.New("the agent did not sign")
)

// Agent returns the signer for pub that the ssh-agent(1) at the other end of
// conn offers. The signer uses conn, which the caller closes when it is done
// with both. Nothing that an agent says is taken on trust: see [Sign].
func Agent(conn io.ReadWriter, pub ssh.PublicKey) (ssh.AlgorithmSigner, error) {
	if _, err := checkKey(pub); err != nil {
		return nil, err
	}
	// For a conn with a Close method the client would start a reader that
	// outlives this call and steals the replies to the next one.
	serial := struct{ io.ReadWriter }{conn}
	signers, err := agent.NewClient(serial).Signers()
	if err != nil {
		return nil, fmt.Errorf("list the agent's keys: %w", err)
	}
	if len(signers) == 0 {
		return nil, ErrAgentEmpty
	}
	for _, s := range signers {
		if a, ok := s.(ssh.AlgorithmSigner); ok && bytes.Equal(s.PublicKey().Marshal(), pub.Marshal()) {
			return agentSigner{a}, nil
		}
	}
	return nil, ErrNotInAgent
}

// AgentKeys returns the keys that the agent at the other end of conn offers and
// that this package signs with.
func AgentKeys(conn io.ReadWriter) ([]ssh.PublicKey, error) {
	signers, err := agent.NewClient(struct{ io.ReadWriter }{conn}).Signers()
	if err != nil {
		return nil, fmt.Errorf("list the agent's keys: %w", err)
	}
	var keys []ssh.PublicKey
	for _, s := range signers {
		if pub, err := checkKey(s.PublicKey()); err == nil {
			keys = append(keys, pub)
		}
	}
	return keys, nil
}

// An agentSigner says of a failure that it was the agent's.
type agentSigner struct{ ssh.AlgorithmSigner }

func (s agentSigner) Sign(rand io.Reader, data []byte) (*ssh.Signature, error) {
	return refused(s.AlgorithmSigner.Sign(rand, data))
}

func (s agentSigner) SignWithAlgorithm(rand io.Reader, data []byte, algorithm string) (*ssh.Signature, error) {
	return refused(s.AlgorithmSigner.SignWithAlgorithm(rand, data, algorithm))
}

func refused(sig *ssh.Signature, err error) (*ssh.Signature, error) {
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAgentRefused, err)
	}
	return sig, nil
}
