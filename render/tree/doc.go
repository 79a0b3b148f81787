// Package tree reads a restitution's Markdown into what its pages show: blocks,
// runs of text, fields of the front matter. HTML and PDF are written from the
// same [Document], so that what may be shown, which links may go, what a
// heading is called and what is left out is decided once, here.
//
// Every visible word of the Markdown stands in the tree once, in order, and
// the tree holds no other words. Raw HTML never enters it; an image is its
// alternative text. What is left out is told in a [Note].
package tree
