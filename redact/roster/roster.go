package roster

import (
	"github.com/opendetat/chatham/redact/roster/sheet"
	"github.com/opendetat/chatham/redact/text"
)

// A Roster is a participant list as read.
type Roster struct {
	People    []Person      // in the order of the list, one entry a person
	Columns   []Column      // the columns that were used, from left to right
	Dropped   []Column      // the others, with the reason
	Encoding  text.Encoding // how the bytes were read
	Delimiter rune          // what stands between two cells
	Rows      int           // rows under the header that hold anything
	Nobody    int           // those of Rows that name no one: placeholders, totals
	Ragged    int           // those of Rows that have cells beyond the header
	Merged    int           // entries that were folded into an earlier person
}

// A Person is someone on the list. Role, Quality and Consent hold one text a
// line when several rows or columns gave different ones.
type Person struct {
	ID string // "p01", "p02"… by order in the list; it says nothing of the name

	Title  text.Secret // "Mme", "M.", "Me"… as written
	Given  text.Secret // first names; empty where none is known
	Family text.Secret // the surname in use, or its initial ("A."); empty for single-name people
	Birth  text.Secret // another surname: birth name where the list gives one
	Whole  text.Secret // the name as the list writes it; empty when only an address is known

	Emails       []text.Secret
	Handles      []text.Secret // account names and pseudonyms, without "@"
	Affiliations []text.Secret

	Role    text.Secret // what the person does
	Quality text.Secret // how the person asked to be described
	Consent text.Secret // what the person agreed to, in the list's own words
}

// How a list is laid out is the sheet package's to say.
type (
	Column = sheet.Column
	Field  = sheet.Field
	Reason = sheet.Reason
)

// Empty returns the roster of a run without a list.
func Empty() *Roster { return &Roster{} }

// Person returns the person with an ID, or nil.
func (r *Roster) Person(id string) *Person {
	for i := range r.People {
		if r.People[i].ID == id {
			return &r.People[i]
		}
	}
	return nil
}
