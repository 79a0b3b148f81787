//go:build !windows

package main

import "os"

// obeysColours reports whether a terminal takes the colours of ECMA-48.
func obeysColours(*os.File) bool { return true }
