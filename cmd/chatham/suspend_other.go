//go:build !windows

package main

import (
	"os"
	"os/signal"

	"golang.org/x/sys/unix"
	"golang.org/x/term"
)

// whileStopped has a terminal in the state that it had before whenever ^Z stops
// the program, so that the shell echoes, and as it was again when it goes on.
// done ends that.
func whileStopped(terminal int, before *term.State) (done func()) {
	if signal.Ignored(unix.SIGTSTP) {
		return func() {}
	}
	stop, ended := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(stop, unix.SIGTSTP)
	go func() {
		for {
			select {
			case <-ended:
				return
			case <-stop:
				suspend(terminal, before)
			}
		}
	}()
	return func() {
		signal.Stop(stop)
		close(ended)
	}
}

// suspend stops the program until someone continues it. The runtime cannot give
// SIGTSTP back to the system, so what stops is SIGSTOP, where the system would
// have stopped: not in the group that leads a session, which no shell continues
// (POSIX.1-2024, General Concepts, orphaned process groups).
func suspend(terminal int, before *term.State) {
	if leader, err := unix.Getsid(0); err != nil || leader == unix.Getpgrp() {
		return
	}
	now, err := term.GetState(terminal)
	_ = term.Restore(terminal, before)
	continued := make(chan os.Signal, 1)
	signal.Notify(continued, unix.SIGCONT)
	defer signal.Stop(continued)
	if unix.Kill(unix.Getpid(), unix.SIGSTOP) == nil {
		<-continued
	}
	if err == nil {
		_ = term.Restore(terminal, now)
	}
}
