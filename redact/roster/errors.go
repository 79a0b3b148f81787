package roster

import (
	"errors"

	"github.com/opendetat/chatham/redact/roster/sheet"
)

// ErrNoPeople is wrapped by the error for a list that has a header and nobody
// under it.
var ErrNoPeople = errors.New("the list has no people")

// The errors of [Read] that speak of the list as a sheet of cells.
type (
	HeaderError = sheet.HeaderError
	ColumnError = sheet.ColumnError
	RowError    = sheet.RowError
)
