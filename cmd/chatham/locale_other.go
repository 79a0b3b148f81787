//go:build !windows

package main

// systemLocale is empty: elsewhere than on Windows the environment says it all.
func systemLocale() string { return "" }
