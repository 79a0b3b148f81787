package name

import (
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// Addresses returns the e-mail addresses in a cell, as written.
func Addresses(s string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(s, func(r rune) bool {
		return strings.ContainsRune(" \t\r\n\u00a0\u202f;,<>()[]|\"", r)
	}) {
		w = strings.TrimPrefix(strings.Trim(w, ".:'"), "mailto:")
		local, domain, ok := strings.Cut(w, "@")
		if ok && local != "" && !cell.IsBlank(domain) && !strings.Contains(domain, "@") {
			out = append(out, w)
		}
	}
	return out
}

// Accounts returns the account names in a cell: « @mk », « mk »,
// « https://social.example/in/maud-kerivel », « @maud.k:agent.example ». A cell
// without any such sign is one pseudonym.
func Accounts(s string) []string {
	s = cell.Clean(s)
	if IsNobody(s) {
		return nil
	}
	if !strings.ContainsAny(s, "@/,;|") {
		return []string{s}
	}
	var out []string
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,;|", r) }) {
		if w = account(w); w != "" && !IsNobody(w) {
			out = append(out, w)
		}
	}
	return out
}

// account returns the name in one word.
func account(w string) string {
	_, page, site := strings.Cut(w, "://")
	if site {
		w = page
	}
	if w, _, _ = strings.Cut(w, "?"); site || strings.Contains(w, "/") {
		w = strings.TrimRight(w, "/")
		last := strings.LastIndexByte(w, '/')
		if last < 0 {
			return "" // a site and no page on it
		}
		w = w[last+1:]
	}
	w = strings.TrimLeft(w, "@")
	w, _, _ = strings.Cut(w, "@")
	w, _, _ = strings.Cut(w, ":")
	return w
}
