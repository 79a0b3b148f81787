package source

import (
	"errors"
	"strings"
)

// ErrTangled is for Markdown whose markup would take time or memory out of all
// proportion to read: see [tangled]. As plain text the same file can be read.
var ErrTangled = errors.New("markup that would take too long to read")

// The bounds, which no notes come near. The Markdown parser takes time quadratic
// in the links and in the emphasis of one paragraph, and in the calls of
// footnotes; tables give every row as many cells as their head.
const (
	maxLinks = 5_000   // opened in one paragraph; in several, the square root of the sum of their squares
	maxMarks = 20_000  // of emphasis, counted in the same way
	maxNotes = 10_000  // calls and labels of footnotes
	maxCells = 200_000 // that tables add to rows shorter than their heads
	maxParts = 200_000 // paragraphs, each of which is several nodes of a tree
	maxLines = 400_000 // each of which is one more
	maxSigns = 500_000 // brackets, backquotes and the like, whether they make anything or not
)

// tangled reports whether Markdown is over one of the bounds. It counts signs
// line by line, wherever they stand, before any parser is asked.
func tangled(body string) bool {
	links, marks, notes, cells, parts, signs := 0, 0, 0, 0, 0, 0
	open, stressed, columns := 0, 0, 0 // in this paragraph
	if strings.Count(body, "\n") > maxLines {
		return true
	}
	for line := range strings.Lines(body) {
		here := kindsOf(line)
		if signs += here.signs; signs > maxSigns {
			return true
		}
		if !here.words {
			links, marks, parts = links+open*open, marks+stressed*stressed, parts+1
			open, stressed, columns = 0, 0, 0
			continue
		}
		if here.brackets {
			open += unescaped(line, "](") + unescaped(line, "][")
			notes += unescaped(line, "[^")
		}
		if here.stress {
			stressed += emphasis(line)
		}
		switch {
		case here.bars > 0 && strings.Trim(line, " \t\r\n>|:-") == "":
			columns = max(columns, here.bars+1)
		case columns > here.bars:
			cells += columns - here.bars
		}
		if links+open*open > maxLinks*maxLinks || marks+stressed*stressed > maxMarks*maxMarks || notes > maxNotes || cells > maxCells || parts > maxParts {
			return true
		}
	}
	return false
}

// kinds is what a line holds of the signs that are counted.
type kinds struct {
	signs, bars             int
	words, brackets, stress bool
}

// The kinds of bytes, as bits; what is none is a letter or the like.
const (
	blank = 1 << iota // or a quote sign
	sign
	bar
	bracket
	stress
)

var byteKinds = [256]uint8{
	' ': blank, '\t': blank, '\r': blank, '\n': blank, '>': blank | sign,
	'[': sign | bracket, ']': bracket, '`': sign, '<': sign, '!': sign,
	'|': bar, '*': stress, '_': stress, '~': stress,
}

// kindsOf looks at each byte of a line once: most are letters, and cost no more.
func kindsOf(line string) (k kinds) {
	seen, blanks := uint8(0), 0
	for i := range len(line) {
		kind := byteKinds[line[i]]
		if kind == 0 {
			continue
		}
		seen |= kind
		blanks += int(kind & blank)
		k.signs += int(kind & sign / sign)
		k.bars += int(kind & bar / bar)
	}
	k.words, k.brackets, k.stress = blanks < len(line), seen&bracket != 0, seen&stress != 0
	return k
}

// unescaped counts the places of a sign before which no backslash stands, or two.
func unescaped(line, sign string) int {
	return strings.Count(line, sign) - strings.Count(line, `\`+sign) + strings.Count(line, `\\`+sign)
}

// emphasis counts the runs of signs in a line that may open or close emphasis:
// not those within words that only an underscore joins.
func emphasis(line string) (runs int) {
	for i := 0; i < len(line); i++ {
		c := line[i]
		if c == '\\' {
			i++
		}
		if c != '*' && c != '_' && c != '~' || i > 0 && line[i-1] == c {
			continue
		}
		if c != '_' || i == 0 || i+1 == len(line) || !isAlnum(line[i-1]) || !isAlnum(line[i+1]) {
			runs++
		}
	}
	return runs
}
