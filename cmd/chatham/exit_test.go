package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestExitCode(t *testing.T) {
	no, cannotTell, unsigned := verdict(exitNo), verdict(exitCannotTell), verdict(exitUnsigned)
	failure := errors.New("disk on fire")
	tests := []struct {
		err    error
		want   int
		reason string
	}{
		{nil, exitDone, "nothing went wrong"},
		{failure, exitFailure, "what is not listed is a failure"},
		{misused(msgNoCommand), exitFailure, "misuse"},
		{errNotWired{"scan"}, exitFailure, "a command that does nothing did not do it"},
		{errCrash, exitFailure, "a panic"},
		{no, exitNo, "a verdict"},
		{fmt.Errorf("scan: %w", no), exitNo, "a verdict, wrapped"},
		{verdict(7), exitFailure, "no code but those of the table"},
		{context.Canceled, exitInterrupted, "an interrupt"},
		{fmt.Errorf("read notes: %w", context.Canceled), exitInterrupted, "an interrupt, wrapped"},
		{context.DeadlineExceeded, exitFailure, "nobody interrupted"},
		{errors.Join(no, unsigned), exitUnsigned, "3 before 1"},
		{errors.Join(no, unsigned, cannotTell), exitCannotTell, "4 before 3"},
		{errors.Join(no, failure, unsigned, cannotTell), exitFailure, "2 before all"},
		{errors.Join(failure, context.Canceled), exitInterrupted, "what failed because of the interrupt does not count"},
		{fmt.Errorf("check: %w", errors.Join(no, cannotTell)), exitCannotTell, "several causes, wrapped"},
		{errors.Join(no, errors.Join(unsigned, no)), exitUnsigned, "several causes, nested"},
		{fmt.Errorf("%w: %w", no, failure), exitNo, "two %w are one cause and its detail"},
	}
	for _, tt := range tests {
		if got := exitCode(tt.err); got != tt.want {
			t.Errorf("%v (%s): exit code %d, want %d", tt.err, tt.reason, got, tt.want)
		}
	}
}

func TestWorst(t *testing.T) {
	if got := worst(); got != exitDone {
		t.Errorf("without a code: %d", got)
	}
	if got := worst(exitDone, exitNo, exitDone); got != exitNo {
		t.Errorf("done and no: %d", got)
	}
}

// The table that people read and the order that the program follows name the
// same codes.
func TestExitCodesAreShown(t *testing.T) {
	if len(exitCodes) != len(precedence) {
		t.Errorf("%d codes are shown and %d are ordered", len(exitCodes), len(precedence))
	}
	help := chatham(t, "--help").stdout
	for _, e := range exitCodes {
		if worst(e.code) != e.code {
			t.Errorf("code %d is shown and never given", e.code)
		}
		if !strings.Contains(help, fmt.Sprintf("\n  %-3d  ", e.code)) {
			t.Errorf("--help does not show code %d", e.code)
		}
	}
}

// A verdict has been told on the standard output; nothing else may be silent.
func TestReport(t *testing.T) {
	tests := []struct {
		err  error
		want string
	}{
		{nil, ""},
		{verdict(exitNo), ""},
		{errors.New("disk on fire"), "chatham: failed: disk on fire\n"},
		{errors.Join(verdict(exitNo), misused(msgNoFile, "a.md")), "chatham: no such file: a.md\n"},
		{fmt.Errorf("scan: %w", context.Canceled), "chatham: interrupted\n"},
		{errNotWired{"scan"}, "chatham: scan: this command does nothing yet\n"},
		{misused(msgNoCommand).hint(msgTryDemo), "chatham: a command or a file is missing\n  to try it: chatham demo\n"},
	}
	for _, tt := range tests {
		e, _, stderr := machine()
		newApp(t.Context(), e).report(tt.err)
		if got := stderr.String(); got != tt.want {
			t.Errorf("%v: said %q, want %q", tt.err, got, tt.want)
		}
	}
}
