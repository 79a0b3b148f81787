// Package name parts names as lists write them into titles, first names and
// surnames, and gives the pieces that other ways of writing them are made of.
// Its values are plain strings, so it is internal: nothing outside the
// participant list may hold one.
package name
