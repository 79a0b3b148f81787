package tree

import (
	"strings"

	"github.com/yuin/goldmark/util"
)

// destination returns where a link may go, percent-encoded, and whether it may
// go there: to the web, to a mailbox, to a telephone, or relative to the page.
// markdown says that dest is as written there, entities and escapes included.
func destination(dest string, markdown bool) (url string, ok bool) {
	url = string(util.URLEscape([]byte(strings.TrimSpace(dest)), markdown))
	scheme, _, found := strings.Cut(url, ":")
	if !found || strings.ContainsAny(scheme, "/?#") {
		return url, url != ""
	}
	switch strings.ToLower(scheme) {
	case "http", "https", "mailto", "tel":
		return url, true
	}
	return "", false
}

// webAddress reports whether a field's value is an address and nothing else.
func webAddress(v string) bool {
	return (strings.HasPrefix(v, "https://") || strings.HasPrefix(v, "http://")) &&
		!strings.ContainsAny(v, " \u00a0\u202f<>\"")
}
