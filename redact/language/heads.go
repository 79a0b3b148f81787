package language

import "strings"

// OfHeads returns the language of the columns of a list, by their heads, or ""
// where these do not tell.
func OfHeads(heads []string) Language {
	var c count
	for _, head := range heads {
		for w := range strings.FieldsSeq(strings.ToLower(head)) {
			switch {
			case strings.Contains(" "+frenchHeads+" ", " "+w+" "):
				c.french++
			case strings.Contains(" "+englishHeads+" ", " "+w+" "):
				c.english++
			}
		}
	}
	switch {
	case c.french > c.english:
		return French
	case c.english > c.french:
		return English
	}
	return ""
}
