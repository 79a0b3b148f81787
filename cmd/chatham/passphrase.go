package main

import (
	"context"
	"fmt"
	"os"

	"golang.org/x/term"
)

// passphraseTries is how often a passphrase is asked for, as ssh does.
const passphraseTries = 3

// passphrase asks for the passphrase of a key, which is not shown as it is
// typed.
func (a *app) passphrase(ctx context.Context, ask message, path string) ([]byte, error) {
	fmt.Fprint(a.stderr, a.lang.say(ask, path)+" ")
	phrase, err := a.hidden(ctx)
	fmt.Fprintln(a.stderr)
	return phrase, err
}

// readHidden reads a line from a terminal that does not echo it. When ctx ends
// it stops waiting and has the terminal echo again, as it does while ^Z stops the
// program; the system keeps ^C, ^\ and ^Z signals meanwhile.
func readHidden(ctx context.Context, f *os.File) ([]byte, error) {
	terminal := int(f.Fd())
	before, err := term.GetState(terminal)
	if err != nil {
		return nil, err
	}
	defer whileStopped(terminal, before)()
	line, err := await(ctx, func() ([]byte, error) { return term.ReadPassword(terminal) })
	if ctx.Err() != nil {
		_ = term.Restore(terminal, before)
	}
	return line, err
}
