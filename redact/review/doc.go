// Package review turns a proposal into what a person reads, and what a person
// answers into decisions. It prints nothing and asks nothing: terminals and
// browsers do.
//
//	diff       the whole text, word by word: what goes, what comes, what stays
//	question   what is left to ask, and how a sentence reads before and after
//	answers    decisions written in a file, for a replay without a person
//
// [Diff] shows everything, unchanged paragraphs and hidden zones included: the
// name that no recogniser saw stands between the changes.
//
// # The answers file
//
// [Parse] reads one answer a line, in UTF-8. Blank lines and lines that begin
// with # say nothing. The words are:
//
//	accept all            every edit that is open at that point
//	accept e12            one edit
//	accept p03            every edit of one subject
//	keep p05 consent      the words stay, for one of redact.Reasons
//	refuse e12            the form that the notes teach and that e12 is of: it is no one's, and all its words stay
//	amend e7 TEXT         another replacement
//	add person WORDS      a name that no recogniser saw, wherever it stands
//	undo                  the last decision that stands is taken back
//
// What is not seen of a form that is refused, a comment or a link's address, is
// left to be asked on its own. TEXT and WORDS are the rest of the line, between quotation marks or not: a
// pair of "…", “…” or «…» around the whole is left out, with the spaces that
// French sets inside. So amend e7 "" removes the words, and a text that is
// itself a quotation stands between another pair: "« … »". After the other
// answers, # opens a comment.
//
// A file of answers is what a test or a machine decides with: [Replay] marks
// each decision as unattended, and the sign-off says so.
package review
