package score

import (
	"strings"
	"unicode"
)

func isAlnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

func isWord(r rune) bool { return r == '_' || isAlnum(r) }

// words returns the runs of letters, digits and underscores of s.
func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !isWord(r) })
}

// common returns the length of the longest common subsequence of a and b. It is
// Myers' greedy algorithm: the fewest words to delete and insert are searched
// for by growing number, and the length follows from it. Time is in the words
// times their differences, space in the words.
func common(a, b []string) int {
	n := 0
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b, n = a[1:], b[1:], n+1
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b, n = a[:len(a)-1], b[:len(b)-1], n+1
	}
	return n + (len(a)+len(b)-edits(number(a, b)))/2
}

// edits returns how many deletions and insertions turn a into b.
func edits(a, b []int) int {
	most := len(a) + len(b)
	reach := make([]int, 2*most+3) // the furthest point of a on each diagonal
	for d := 0; d <= most; d++ {
		for k := -d; k <= d; k += 2 {
			at := most + 1 + k
			x := reach[at-1] + 1
			if k == -d || k != d && reach[at-1] < reach[at+1] {
				x = reach[at+1]
			}
			for x < len(a) && x-k < len(b) && a[x] == b[x-k] {
				x++
			}
			if reach[at] = x; x >= len(a) && x-k >= len(b) {
				return d
			}
		}
	}
	return most
}

// number gives every distinct word a number: numbers compare faster.
func number(a, b []string) ([]int, []int) {
	ids := make(map[string]int)
	of := func(list []string) []int {
		out := make([]int, len(list))
		for i, w := range list {
			id, ok := ids[w]
			if !ok {
				id = len(ids)
				ids[w] = id
			}
			out[i] = id
		}
		return out
	}
	return of(a), of(b)
}
