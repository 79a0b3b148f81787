package roster

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/roster/sheet"
	"github.com/opendetat/chatham/redact/text"
)

// canonicalHeader is the first row of a canonical list. A list that starts so
// is read cell by cell: nothing in it is guessed.
var canonicalHeader = []string{"id", "title", "given", "family", "birth", "whole",
	"emails", "handles", "affiliations", "role", "quality", "consent"}

// Canonical returns the list minimised: CSV in UTF-8 with a byte order mark,
// commas, line feeds, a fixed header, several values of a cell one a line. Read
// gives the same People back, and the same people always give the same bytes,
// so it is what a proposal stores and commits to. An empty roster has no
// canonical form: it returns nil.
//
// The mark is there because text without one may be taken for something else: a
// name that looks like UTF-8 encoded twice.
func (r *Roster) Canonical() []byte {
	if len(r.People) == 0 {
		return nil
	}
	var out bytes.Buffer
	out.WriteString("\uFEFF")
	w := csv.NewWriter(&out)
	rows := [][]string{canonicalHeader}
	for i := range r.People {
		p := &r.People[i]
		rows = append(rows, []string{p.ID, p.Title.Reveal(), p.Given.Reveal(), p.Family.Reveal(), p.Birth.Reveal(), p.Whole.Reveal(),
			revealed(p.Emails), revealed(p.Handles), revealed(p.Affiliations),
			p.Role.Reveal(), p.Quality.Reveal(), p.Consent.Reveal()})
	}
	if err := w.WriteAll(rows); err != nil {
		panic("roster: a buffer refused a write") // bytes.Buffer never does
	}
	return out.Bytes()
}

func revealed(list []text.Secret) string {
	var s []string
	for _, v := range list {
		s = append(s, v.Reveal())
	}
	return strings.Join(s, "\n")
}

func isCanonical(rows [][]string) bool {
	return len(rows) > 0 && slices.Equal(rows[0], canonicalHeader)
}

// readCanonical reads the rows that Canonical wrote, and counts them.
func (r *Roster) readCanonical(rows [][]string) []entry {
	for i, h := range canonicalHeader {
		c := Column{Index: i + 1, Header: h, Field: canonicalField(h)}
		if c.Field == "" {
			c.Reason = sheet.ReasonTechnical
			r.Dropped = append(r.Dropped, c)
			continue
		}
		r.Columns = append(r.Columns, c)
	}
	var out []entry
	for _, row := range rows[1:] {
		if isBlank(row) {
			continue
		}
		r.Rows++
		row = append(slices.Clone(row), make([]string, len(canonicalHeader))...)
		e := entry{
			title: cell.Clean(row[1]), given: cell.Clean(row[2]), family: cell.Clean(row[3]), birth: cell.Clean(row[4]), whole: cell.Clean(row[5]),
			emails: cell.Lines(row[6]), handles: cell.Lines(row[7]), affiliations: cell.Lines(row[8]),
			roles: cell.Lines(row[9]), quality: cell.Lines(row[10]), consent: cell.Lines(row[11]),
		}
		if e.someone() {
			out = append(out, e)
		} else {
			r.Nobody++
		}
	}
	return out
}

// canonicalField returns the field of a canonical header; the plural ones hold
// several values.
func canonicalField(header string) Field {
	switch header {
	case "id":
		return ""
	case "whole":
		return sheet.FieldName
	case "emails":
		return sheet.FieldEmail
	case "handles":
		return sheet.FieldHandle
	case "affiliations":
		return sheet.FieldAffiliation
	}
	return Field(header)
}
