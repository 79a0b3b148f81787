package main

import (
	"errors"
	"fmt"
	"io/fs"
)

// An errNotWired is the answer of a command that is declared and does nothing.
type errNotWired struct{ command string }

func (e errNotWired) Error() string { return e.command + ": not wired" }

// errCrash is a panic that was caught. It never says what the panic said, which
// may quote a text; -v shows where it was.
var errCrash = errors.New("panic")

// report tells people why a command did not end well. What several files fail
// for in the same words, as the outputs of one text do, is told once.
func (a *app) report(err error) {
	if err == nil {
		return
	}
	told := map[string]bool{}
	for _, line := range a.explain(err) {
		if !told[line] {
			fmt.Fprintln(a.stderr, line)
		}
		told[line] = true
	}
}

// explain returns the lines that say what err is and what to do next. The words
// for the typed errors of the lower rooms are found here, and nowhere else.
func (a *app) explain(err error) []string {
	if parts := joined(err); parts != nil {
		var lines []string
		for _, part := range parts {
			lines = append(lines, a.explain(part)...)
		}
		return lines
	}
	if m, ok := errors.AsType[*misuse](err); ok {
		return a.explainMisuse(m)
	}
	if e, ok := errors.AsType[errNotWired](err); ok {
		return a.complain(msgNotWired, e.command)
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok && errors.Is(e, fs.ErrNotExist) {
		return a.complain(msgNoFile, e.Path)
	}
	switch {
	case isVerdict(err):
		return nil
	case errors.Is(err, errCrash):
		return a.complain(msgCrash)
	}
	if lines := a.explainDomain(err); lines != nil {
		return lines
	}
	if lines := a.explainFile(err); lines != nil {
		return lines
	}
	return a.complain(msgFailure, err.Error())
}

// complain returns a message as the line that says what is wrong.
func (a *app) complain(what message, args ...any) []string {
	return []string{a.lang.say(msgComplaint, a.lang.say(what, args...))}
}

func (a *app) explainMisuse(m *misuse) []string {
	lines := a.complain(m.what, m.args...)
	for _, h := range m.hints {
		lines = append(lines, "  "+a.lang.say(h.what, h.args...))
	}
	return lines
}

func isVerdict(err error) bool { _, ok := errors.AsType[verdict](err); return ok }
