//go:build !windows

package main

import (
	"context"
	"io"
	"net"
)

// dialAgent opens a conversation with the SSH agent that SSH_AUTH_SOCK names.
func dialAgent(ctx context.Context, lookup func(string) (string, bool)) (io.ReadWriteCloser, error) {
	socket, _ := lookup("SSH_AUTH_SOCK")
	return new(net.Dialer).DialContext(ctx, "unix", socket)
}
