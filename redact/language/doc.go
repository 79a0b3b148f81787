// Package language tells in which of two languages notes are written, French or
// English, by the small words that no sentence does without.
//
// [Of] counts them over all that a reader sees, code aside, and says what most
// of it is. A paragraph whose own words are clear about it keeps its own
// language: a French label in an English paragraph reads as a fault, and so does
// an English one in French. A paragraph that holds too few of them, as headings
// and table cells do, has the language of those around it. Where the whole says
// too little, the language is assumed, and [Notes.By] tells so: such notes want
// someone to say ([Given]).
package language
