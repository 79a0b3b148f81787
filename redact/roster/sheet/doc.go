// Package sheet finds out how a participant list is written: what stands between
// its cells, which row is the header, and what each column holds, in French and
// in English. It reads headers as people write them, questions included, and
// looks at the cells only where a header leaves it open.
//
// To teach it a word, add it to one of the tables in header.go.
package sheet
