package main

import (
	"strings"

	"github.com/rivo/uniseg"
)

// A cell is one character as its reader sees it, a letter with its accents or
// an emoji of several parts, and what a terminal shows for it.
type cell struct {
	shown string
	size  int // bytes of the text
	width int // columns of the terminal; a mark without a letter takes none
}

const tabWidth = 4

// cells takes one line of text apart, by Unicode Standard Annexes #29 and #11.
// What a terminal would obey is shown as [harmless] has it, and a tab as spaces.
func cells(line string) []cell {
	var out []cell
	for state := -1; line != ""; {
		var cluster string
		cluster, line, _, state = uniseg.FirstGraphemeClusterInString(line, state)
		c := cell{harmless(cluster), len(cluster), 0}
		if cluster == "\t" {
			c.shown = strings.Repeat(" ", tabWidth)
		}
		c.width = uniseg.StringWidth(c.shown)
		out = append(out, c)
	}
	return out
}

// columns returns how many columns of a terminal the cells take.
func columns(cs []cell) int {
	n := 0
	for _, c := range cs {
		n += c.width
	}
	return n
}

// shownCells returns the cells as a terminal shows them.
func shownCells(cs []cell) string {
	var out strings.Builder
	for _, c := range cs {
		out.WriteString(c.shown)
	}
	return out.String()
}
