// Package contact finds what leads to a person without naming her: addresses of
// every kind and the disguises they wear, telephone numbers, accounts, links,
// houses, vehicles, dates of birth, and numbers that registers know someone by.
// Where a number has a key, the key is checked.
package contact

import "github.com/opendetat/chatham/redact/recognize/internal/reading"

// A passage is a passage of the text as this package reads it.
type passage struct{ *reading.Passage }
