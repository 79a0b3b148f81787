package main

import (
	"slices"
	"strings"
)

// nearest returns the candidate that word was probably meant to be: the one it
// begins, or that begins it, or that is at most a slip away in three letters
// (two slips at most); empty when none is. The first of equals wins. The cli
// module's own suggestion has no threshold: it offers something to any word.
func nearest(word string, candidates []string) string {
	best, least := "", min(2, len([]rune(strings.TrimLeft(word, "-")))/3)+1
	for _, c := range candidates {
		if d := slips(word, c); d < least {
			best, least = c, d
		}
	}
	if best != "" {
		return best
	}
	for _, c := range candidates {
		bare, stem := strings.TrimLeft(word, "-"), strings.TrimLeft(c, "-")
		if len(bare) >= 3 && len(stem) >= 3 && (strings.HasPrefix(stem, bare) || strings.HasPrefix(bare, stem)) {
			return c
		}
	}
	return ""
}

// slips returns the number of letters added, left out, changed or swapped with
// their neighbour between a and b (the optimal string alignment distance).
func slips(a, b string) int {
	s, t := []rune(a), []rune(b)
	before, last, row := make([]int, len(t)+1), make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(s); i++ {
		row[0] = i
		for j := 1; j <= len(t); j++ {
			cost := 1
			if s[i-1] == t[j-1] {
				cost = 0
			}
			row[j] = slices.Min([]int{last[j] + 1, row[j-1] + 1, last[j-1] + cost})
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(t)]
}
