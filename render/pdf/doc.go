// Package pdf sets a [tree.Document] on A4 pages.
//
//	font     which typeface has a character, and how wide it is there
//	line     text into words, words into lines
//	strip    what a page is filled with: one line high, never cut
//	layout   blocks into strips (table: its rows into strips)
//	page     strips onto pages
//	draw     pages into a PDF file, through fpdf
//	unicode  repairs what fpdf says about which characters were drawn
//
// Everything up to draw is counted in whole thousandths of a point, so that
// every machine breaks lines and pages at the same places. Lines break at
// U+0020 and nowhere else: the no-break spaces of French typography hold.
//
// The file's dates are the restitution's own. It says nothing of the machine.
package pdf
