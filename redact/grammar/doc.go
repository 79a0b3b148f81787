// Package grammar is what the writers of all languages share: where a sentence
// starts, whether a place stands inside someone's words, what a deletion leaves
// over, which sort of contact was found. It knows no word of any language; what
// a language does its own way is a field of [Language].
//
// It reads text around a finding: before is the text of the block up to it,
// after the text from its end on. Both apostrophes (' and ’) are read, no-break
// spaces (U+00A0, U+202F) are spaces, and quotations of both languages count in
// both, because notes quote as the keyboard does. A single quotation mark is an
// apostrophe: nothing tells them apart. All counts are bytes of UTF-8.
package grammar
