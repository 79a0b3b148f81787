// Package rule finds people whom no list names by what stands around their names:
// titles and functions, verbs of speech, lists of who was there, signs on both
// sides; and what was said off the record. English prose is read by a model.
package rule

import (
	"iter"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// A passage is a passage of the text as this package reads it.
type passage struct{ *reading.Passage }

// passages goes through the passages of a text in order.
func passages(in *reading.Input) iter.Seq[*passage] {
	return func(yield func(*passage) bool) {
		for p := range in.Passages() {
			if !yield(&passage{p}) {
				return
			}
		}
	}
}
