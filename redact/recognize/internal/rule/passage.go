// Package rule finds people whom no list names by what stands around their names:
// titles and functions, verbs of speech, lists of who was there, signs on both
// sides; and what was said off the record. English prose is read by a model.
package rule

import "github.com/opendetat/chatham/redact/recognize/internal/reading"

// A passage is a passage of the text as this package reads it.
type passage struct{ *reading.Passage }
