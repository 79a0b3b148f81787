// Package render writes a restitution as the files that are published. It takes
// a [redact.Restitution] and nothing else: what was not signed cannot be
// rendered.
//
//	Markdown  the master: the signed bytes, unchanged
//	HTML      the reference for readers: one accessible page that loads nothing
//	PDF       the copy to print and to send: the same words, A4
//
// The same restitution gives the same bytes on every machine: nothing of the
// machine, of the hour or of a person enters an output, only what stands in
// the restitution. Fields of the front matter that readers are not told about
// stay in the Markdown.
//
// The room has three sub-rooms: tree reads the Markdown into what pages show,
// pdf sets a tree on paper, fonts holds the typefaces. To add a format, write
// one file and one line in [Formats].
package render
