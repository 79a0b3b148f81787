package french

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/opendetat/chatham/redact/grammar"
)

// fold writes a word as the tables of this package do: lower case, composed,
// superscripts on the line («Mᵐᵉ»), the typewriter's apostrophe.
func fold(word string) string {
	word = strings.ToLower(norm.NFKC.String(word))
	if r, n := utf8.DecodeLastRuneInString(word); r != '\'' && grammar.IsApostrophe(r) {
		word = word[:len(word)-n] + "'"
	}
	return word
}

// apostrophe returns the sign that the block uses, the nearest before first.
// A block without one was typed by someone who, most likely, types «'».
func apostrophe(before, after string) string {
	i, text := strings.LastIndexFunc(before, grammar.IsApostrophe), before
	if i < 0 {
		i, text = strings.IndexFunc(after, grammar.IsApostrophe), after
	}
	if i < 0 {
		return "'"
	}
	_, n := utf8.DecodeRuneInString(text[i:])
	return text[i : i+n]
}
