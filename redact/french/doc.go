// Package french writes what stands in a French text where a finding stood:
// « une personne » for a name, « une structure » for the place where someone
// works, « [adresse retirée] » for an address.
//
// [Writer] implements redact.Writer. It decides in this order, one file each:
//
//	label        the noun, with its number and gender: « une personne », « deux personnes »
//	again        « cette personne », when nobody else can be meant
//	taken        the words before that go too: a title, an article, « du », « aux »
//	govern       the word before that must change: « de » to « d' », « qu' » to « que »
//
// Then come the capital of a sentence and the square brackets of an editor
// inside someone's words, which English has too: they are in the grammar
// package, as are the spaces and commas that a finding leaves when it goes. Two
// things are no noun: a mark for what no noun can replace (contact) and a role
// in apposition to a name (apposed). A further rule of French is a further
// file, called from Write or from noun.
//
// The words written come from this package alone: none is copied from the text,
// so a replacement cannot hold a piece of what it replaces. Both apostrophes
// (' and ’) are read, the nearest one in the block is written, and no-break
// spaces (U+00A0, U+202F) are spaces. All counts are bytes of UTF-8.
//
// The default label is neutral on purpose: « une personne » is feminine for
// grammar and says nothing of anyone's gender, post or number of peers.
// Spelling follows the Académie française on elision (« le », « de », « que »,
// « lorsque », « puisque », « quoique », « jusque » elide; « entre », « presque »
// and « si » before « un » do not).
package french
