//go:build !windows

package main

import "strings"

// systemLocale is empty: elsewhere than on Windows the environment says it all.
func systemLocale() string { return "" }

// consoleCharset returns the encoding that the environment says text is in, and
// the command that makes it UTF-8 where it is not.
func consoleCharset(lookup func(string) (string, bool)) (charset, cure string) {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		value, _ := lookup(name)
		if value == "" {
			continue
		}
		lower := strings.ToLower(value)
		if strings.Contains(lower, "utf-8") || strings.Contains(lower, "utf8") {
			return "UTF-8", ""
		}
		return value, "export " + name + "=C.UTF-8"
	}
	return "C", "export LC_ALL=C.UTF-8"
}
