package text

import "unicode/utf8"

// AppendFold appends s folded to dst: what [FoldString] returns, without a map
// back and, for nearly every name, without space of its own.
func AppendFold(dst []byte, s string) []byte {
	known := folds()
	start := len(dst)
	for i, r := range s {
		switch {
		case r == 0x1b || isTag(r) || r == utf8.RuneError:
			return append(dst[:start], Fold(s).S...)
		case r < utf8.RuneSelf:
			if to := known.ascii[r]; to != dropped {
				dst = append(dst, to)
			}
		case r < latinEnd:
			if _, whole := doubledRune(s[i:], r); whole > 0 {
				return append(dst[:start], Fold(s).S...)
			}
			dst = append(dst, known.latin[r]...)
		default:
			dst = foldRune(dst, r)
		}
	}
	return dst
}
