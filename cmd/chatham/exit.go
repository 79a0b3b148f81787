package main

import (
	"errors"
	"reflect"
)

// The exit codes, the program's contract with scripts, hooks and CI. No code of
// a library passes through.
const (
	exitDone        = 0   // done and clean
	exitNo          = 1   // the answer is no
	exitFailure     = 2   // misuse, or failure
	exitUnsigned    = 3   // sign-off missing, stale or forged
	exitCannotTell  = 4   // a list or a text cannot be read: never clean
	exitInterrupted = 130 // by the person, as shells say it
)

// exitCodes is the table that --help shows.
var exitCodes = []struct {
	code    int
	meaning message
}{
	{exitDone, msgExitDone},
	{exitNo, msgExitNo},
	{exitFailure, msgExitFailure},
	{exitUnsigned, msgExitUnsigned},
	{exitCannotTell, msgExitCannotTell},
	{exitInterrupted, msgExitInterrupted},
}

// precedence orders the codes of several causes, the one that wins first.
var precedence = []int{exitInterrupted, exitFailure, exitCannotTell, exitUnsigned, exitNo, exitDone}

// worst returns the code of several causes; without any, all is done.
func worst(codes ...int) int {
	for _, winner := range precedence {
		for _, code := range codes {
			if code == winner {
				return code
			}
		}
	}
	if len(codes) > 0 {
		return exitFailure
	}
	return exitDone
}

// A verdict ends a command whose output has said all there is to say: scan
// found a name, check printed its report. It holds the exit code and no words.
type verdict int

func (v verdict) Error() string { return "the answer is no" }

// exitCode returns the code that err ends the program with. Errors joined by
// [errors.Join] are several causes, each with its own code.
func exitCode(err error) int {
	if err == nil {
		return exitDone
	}
	var codes []int
	for _, part := range split(err) {
		codes = append(codes, codeOf(part))
	}
	return worst(codes...)
}

// codeOf returns the code of one cause.
func codeOf(err error) int {
	if v, ok := errors.AsType[verdict](err); ok {
		return worst(int(v))
	}
	var codes []int
	for _, m := range meanings {
		if errors.Is(err, m.err) {
			codes = append(codes, m.code)
		}
	}
	if codes == nil {
		return exitFailure
	}
	return worst(codes...)
}

// split returns the causes that [errors.Join] put together in err, however deep.
func split(err error) []error {
	for e := err; e != nil; e = errors.Unwrap(e) {
		if parts := joined(e); parts != nil {
			var causes []error
			for _, part := range parts {
				causes = append(causes, split(part)...)
			}
			return causes
		}
	}
	return []error{err}
}

// joined returns the parts of what [errors.Join] made, and nil for all else.
// An error that fmt.Errorf made with two %w is one cause that says more about
// itself, and is not taken apart.
func joined(err error) []error {
	if reflect.TypeOf(err) != reflect.TypeOf(errors.Join(err)) {
		return nil
	}
	return err.(interface{ Unwrap() []error }).Unwrap()
}
