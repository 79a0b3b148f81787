// Package text is what the rest of the house reads: a document's bytes, the
// text that a person or a crawler would see in them, and the exact way back.
//
// A [Document] is a file as given. Its Raw bytes never change, and every
// [Span] that leaves the program is into Raw. Body is Raw decoded to UTF-8.
//
// A [Text] is what can be read in a Document. Its Plain holds, in this order,
// the visible text, block after block, then everything that is not seen but is
// there: link targets and titles, comments, attributes, front matter,
// definitions, each in a [Zone] of its own, and the file's name last. Every
// letter and digit of Raw is in Plain exactly once, so that nothing can hide
// from a recogniser. Marks tie each byte of Plain to its bytes in Raw through
// entities, escapes, emphasis and line breaks; [Text.Origin] follows them back,
// exactly or with an error. It never guesses and never searches.
//
// [Fold] writes a text as names are compared: no case, no accents, one kind of
// space, hyphen and apostrophe; the map back to the unfolded bytes comes with
// it. [Tokenize] and [Sentences] cut French.
//
// This package imports nothing of ours. [Secret] lives here, at the bottom of
// the house, because the participant list needs it as much as the redaction.
package text
