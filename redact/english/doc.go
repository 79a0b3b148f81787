// Package english writes what stands in an English text where a finding stood:
// "a participant" for a name, "an organisation" for the place where someone
// works, "[address removed]" for an address.
//
// [Writer] implements redact.Writer. English asks for less than French: the
// articles and titles before a finding go, a possessive may have to move, a
// sentence takes its capital, and an editor's words inside someone's quotation
// stand in square brackets. Spelling is British, as in the forum's own papers.
// What it shares with French is in the grammar package.
//
// The words written come from this package alone: none is copied from the text,
// so a replacement cannot hold a piece of what it replaces. Of the two
// apostrophes (' and ’), the one that stands after the finding is written. All
// counts are bytes of UTF-8.
package english
