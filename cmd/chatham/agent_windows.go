package main

import (
	"context"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sys/windows"
)

// agentPipe is where the OpenSSH that comes with Windows listens.
const agentPipe = `\\.\pipe\openssh-ssh-agent`

// dialAgent opens a conversation with the SSH agent that SSH_AUTH_SOCK names, a
// pipe or a socket, or else with that of Windows.
func dialAgent(ctx context.Context, lookup func(string) (string, bool)) (io.ReadWriteCloser, error) {
	address, _ := lookup("SSH_AUTH_SOCK")
	if address == "" {
		address = agentPipe
	}
	if pipe := filepath.FromSlash(address); strings.HasPrefix(strings.ToLower(pipe), `\\.\pipe\`) {
		return openPipe(ctx, pipe)
	}
	return new(net.Dialer).DialContext(ctx, "unix", address)
}

// openPipe opens a named pipe for one question and one answer at a time, which
// needs no overlapped reads and writes. Unlike os.OpenFile it lets the other
// end know who asks and not act in that name: any program can listen on a pipe
// that nobody else has taken.
func openPipe(ctx context.Context, name string) (*os.File, error) {
	path, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return nil, err
	}
	for {
		pipe, err := windows.CreateFile(path, windows.GENERIC_READ|windows.GENERIC_WRITE, 0, nil,
			windows.OPEN_EXISTING, windows.SECURITY_SQOS_PRESENT|windows.SECURITY_IDENTIFICATION, 0)
		if err == nil {
			return os.NewFile(uintptr(pipe), name), nil
		}
		if !errors.Is(err, windows.ERROR_PIPE_BUSY) {
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
}
