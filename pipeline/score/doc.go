// Package score measures what was found, and what was written in its place,
// against notes whose every mention was marked by hand.
//
// A mention is caught when every letter and digit of it lies inside flagged
// spans: those of a finding that blocks, generalises or asks. It is caught
// firmly when it lies inside spans of findings that block or generalise. A
// mention that is caught by halves is missed: half a name is a name.
//
// A false alarm is a finding that blocks or generalises and touches no person,
// contact, affiliation or role; an idle question is such a finding that asks.
// Both are given for a thousand words of notes.
//
// A leak is the surface form of a listed person or of a contact, as a whole
// word, that still stands in the draft. A form of one or two letters is not
// looked for, nor is one that is part of an organisation or a place that stays.
// Surface forms are compared as written, so a draft that keeps « pierre » the
// stone leaks nothing where only « Pierre » was marked.
//
// Kept words are the share of the words outside persons, contacts, affiliations
// and roles that stand in the draft, in their order: the longest common
// subsequence, by Myers' greedy algorithm (An O(ND) Difference Algorithm,
// Algorithmica 1, 1986).
//
// Intervals are Wilson's, at 95 % (Journal of the American Statistical
// Association 22, 1927): few documents make wide ones, and no share of none is
// certain.
//
// A report names documents, offsets and kinds of form, never a surface form, so
// it may be shown where the notes may not.
package score
