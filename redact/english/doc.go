// Package english writes what stands in an English text where a finding stood:
// "a participant" for a name, "an organisation" for the place where someone
// works, "[address removed]" for an address.
//
// [Writer] implements redact.Writer. English asks for less than French:
//
//	taken        the articles, titles and epithets before a finding go
//	beside       "another" on a list; no name behind what someone is: "our chair Ada"
//	writer       the possessive moves: "Moss' idea" is "a participant's idea"
//
// Then come the capital of a sentence and an editor's square brackets inside
// someone's quotation, which the grammar package has. Spelling is British, as in
// the forum's own papers.
//
// The words written come from this package alone: none is copied from the text,
// so a replacement cannot hold a piece of what it replaces. Of the two
// apostrophes (' and ’), the one that stands after the finding is written. All
// counts are bytes of UTF-8.
package english
