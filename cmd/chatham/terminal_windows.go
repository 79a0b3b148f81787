package main

import (
	"os"

	"golang.org/x/sys/windows"
)

// obeysColours reports whether a terminal takes the colours of ECMA-48. An old
// console has to be told to; one that cannot would show them as signs.
func obeysColours(f *os.File) bool {
	var mode uint32
	console := windows.Handle(f.Fd())
	if windows.GetConsoleMode(console, &mode) != nil {
		return false
	}
	return windows.SetConsoleMode(console, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}
