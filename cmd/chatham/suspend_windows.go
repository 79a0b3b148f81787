package main

import "golang.org/x/term"

// whileStopped does nothing: no key stops a program there.
func whileStopped(int, *term.State) (done func()) { return func() {} }
