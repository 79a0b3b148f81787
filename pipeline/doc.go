// Package pipeline is the verbs over files: [Pipeline.Scan], Propose, Sign,
// Render, Check, Guard. Each is a few calls over the rooms below, and each takes
// a request that is already valid: it never sees the command line, a terminal or
// the clock, and no environment but git's own.
//
//	scan      notes → findings
//	propose   notes + list → proposal
//	sign      decided proposal + key → restitution, record, signature
//	render    restitution, opened → formats
//	check     files → verified, reproduced, scanned
//	guard     what git is about to hold → scanned
//
// Files are written whole or not at all (package disk); a verb that fails leaves
// what was there, and a proposal is held while it is changed ([Hold]). Errors are typed where a caller branches, and hold no surface
// form.
package pipeline

import "time"

// A Pipeline is what the verbs share.
type Pipeline struct {
	Tool string           // name and version, for records
	Now  func() time.Time // the clock
	Dir  string           // where git starts; empty: the working directory
}
