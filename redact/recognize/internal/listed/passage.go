// Package listed finds the people of the participant list, in every form that notes
// write them in: in part, in initials, misspelt, cut, run together, encoded. An
// index of their forms is walked over the text once; what a form means where it
// stands is decided by what is around it, by the notes' own legends, and never by
// dropping it: what stays doubtful is a question.
package listed

import "github.com/opendetat/chatham/redact/recognize/internal/reading"

// A passage is a passage of the text as this package reads it.
type passage struct{ *reading.Passage }
