package main

import (
	"io"
	"os"

	"golang.org/x/term"
)

// A screen is where a person reads.
type screen struct {
	width, height int // in columns and lines; 0: no terminal, nothing is wrapped and nothing paged
	colour        bool
}

// plainWidth is the width of a terminal that does not say its own.
const plainWidth = 80

// screen returns what is known of the terminal that w is, when it is one.
func (a *app) screen(w io.Writer, terminal bool) screen {
	var s screen
	f, ok := w.(*os.File)
	if terminal {
		s.width, s.height = plainWidth, 24
		if ok {
			if width, height, err := term.GetSize(int(f.Fd())); err == nil && width > 0 && height > 0 {
				s.width, s.height = width, height
			}
		}
	}
	s.colour = a.colours(ok && terminal && obeysColours(f))
	return s
}

// The values of --color.
const (
	colourAuto   = "auto"
	colourAlways = "always"
	colourNever  = "never"
)

// colours reports whether to use colours, given whether this is a terminal that
// obeys them: as the option says, then the environment, in the order of
// https://no-color.org and https://bixense.com/clicolors.
func (a *app) colours(obeyed bool) bool {
	plain, _ := a.lookup("NO_COLOR")
	force, _ := a.lookup("CLICOLOR_FORCE")
	some, _ := a.lookup("CLICOLOR")
	kind, _ := a.lookup("TERM")
	switch {
	case a.colour == colourAlways:
		return true
	case a.colour == colourNever, plain != "":
		return false
	case force != "" && force != "0":
		return true
	}
	return obeyed && kind != "dumb" && some != "0"
}

// The colours of ECMA-48 that are read on a light background and on a dark one
// alike; yellow and blue are not. Nothing is said by a colour alone.
const (
	red     = "\x1b[31m"
	magenta = "\x1b[35m"
	cyan    = "\x1b[36m"
	bold    = "\x1b[1m"
	faint   = "\x1b[2m"

	plainColour = "\x1b[0m"
)

// paint returns s in a colour, where the screen has any.
func (s screen) paint(colour, text string) string {
	if !s.colour || colour == "" || text == "" {
		return text
	}
	return colour + text + plainColour
}
