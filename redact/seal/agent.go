package seal

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
)

// ErrNotInAgent is returned by [Agent] when the agent does not offer the key,
// or is locked: a locked agent says that it holds none.
var ErrNotInAgent = errors.New("the agent does not hold the key")

// Agent returns the signer for pub that the ssh-agent(1) at the other end of
// conn offers. The signer uses conn, which the caller closes when it is done
// with both.
func Agent(conn io.ReadWriter, pub ssh.PublicKey) (ssh.Signer, error) {
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
	for _, s := range signers {
		if bytes.Equal(s.PublicKey().Marshal(), pub.Marshal()) {
			return s, nil
		}
	}
	return nil, ErrNotInAgent
}
