// Package redact is the domain: what was found in notes, what would be written
// instead, what a reviewer decided, and the one text that may be published.
// It is pure: no files, no clock, no terminal.
//
//	finding      what would identify someone, where, and why
//	edit         a finding that a replacement is ready for
//	proposal     notes, edits and the log of decisions; private, never published
//	decision     accept, keep, amend or add, by someone, at a time
//	draft        the text under a proposal's decisions so far; whoever shows it says so on it
//	sign-off     the record that binds a result's bytes; holds no surface form
//	restitution  a text whose sign-off was verified: the only thing render takes
//
// The type is the gate: [Open] is the only maker of a [Restitution] and it
// verifies first. A proposal's log is sealed under its own key against what is
// written in by hand, and against no more: see [Proposal.Encode]. The package imports no recogniser, so that what is signed and
// published stays readable and provable when models come and go.
package redact

import "github.com/opendetat/chatham/redact/text"

// Secret hides a surface form from logs, errors and records.
type Secret = text.Secret

// Conceal returns s as a Secret.
func Conceal(s string) Secret { return text.Conceal(s) }
