// Package recognize finds what would identify someone in a text. Each
// recogniser stands in a file of its own, with samples that it must and must
// not find; [Default] lists them in order. To add one: one file in one of the
// rooms below, one line there.
//
//	internal/reading   a text as recognisers read it: words, passages, names
//	internal/listed    the people of the participant list, in every form
//	internal/rule      people whom no list names, by what stands around them
//	internal/contact   addresses, numbers, accounts, links
//
// Recognisers read the whole of [text.Text.Plain], hidden zones included, and
// answer with hits in Plain. [Scan] ties them to the file's bytes, learns from
// the notes what their own forms stand for, and finds again, everywhere, the
// people whom they found and no list names; which of two overlapping findings
// stays is the redact package's decision, not theirs.
package recognize

import "github.com/opendetat/chatham/redact/recognize/internal/reading"

// A Recogniser finds one sort of thing.
type Recogniser = reading.Recogniser
