// Package roster is the participant list: people, their affiliations, what they
// consented to, and the ways in which notes may write their names.
//
//	bytes  --Read-->       Roster{People, Columns, Dropped}
//	Person --Forms-->      every plain written form, with its kind
//	Roster --Sought-->     those that a search through letters tells apart
//	Roster --Canonical-->  bytes that Read takes back
//
// Lists come from registration tools, from spreadsheets and from sign-in
// sheets that someone typed up. [Read] minimises: telephone numbers, payments,
// addresses and whatever else the work has no use for are dropped on the way
// in, and [Roster.Dropped] says so column by column. What it cannot part it
// keeps whole: no word of a name is lost.
//
// Everything that stands in a cell is a [text.Secret]. Headers are not: they
// name columns, not people. No error of this package shows a cell.
//
// The room has grown past one package. How a list is laid out is the business
// of [github.com/opendetat/chatham/redact/roster/sheet]; taking a name apart is
// an internal package's, since it works on plain strings.
package roster
